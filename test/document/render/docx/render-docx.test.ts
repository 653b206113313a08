import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx, safeRenderDocx } from '../../../../src/document/docx.ts';
import {
  abbr,
  type BlockInput,
  cell,
  doc,
  em,
  field,
  heading,
  item,
  type ListNode,
  lang,
  link,
  note,
  ol,
  p,
  plainText,
  strong,
  table,
  ul,
} from '../../../../src/document/index.ts';
import {
  childOf,
  childrenOf,
  openPackage,
  partRelationships,
  partText,
  partXml,
  readXml,
  rewritten,
  textOf,
  type XmlElement,
} from '../../../../src/document/ooxml/index.ts';
import { arbitraryDocument, HOSTILE_TEXTS } from '../../arbitrary-document.ts';

const page = (children: BlockInput) => doc({ title: 'Fiche', language: 'fr' }, children);
const openDocx = (children: BlockInput) => openPackage(renderDocx(page(children)));
const bodyOf = (children: BlockInput): XmlElement => {
  const body = childOf(partXml(openDocx(children), 'word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('no body');
  return body;
};
function all(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Order of the children that the writer uses, as ISO/IEC 29500-4 lays it down. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:numPr',
    'w:pBdr',
    'w:shd',
    'w:bidi',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
    'w:rPr',
    'w:sectPr',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:vanish',
    'w:color',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:lang',
  ],
  'w:tblPr': [
    'w:tblStyle',
    'w:bidiVisual',
    'w:tblW',
    'w:tblInd',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
  ],
  'w:tcPr': ['w:gridSpan', 'w:vMerge', 'w:shd'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:sdtPr': ['w:alias', 'w:tag', 'w:id', 'w:showingPlcHdr', 'w:text', 'w:richText', 'w:date', 'w:dropDownList'],
};

function checkOrder(element: XmlElement): void {
  const order = ORDER[element.name];
  if (order !== undefined) {
    const places = childrenOf(element).map((child) => order.indexOf(child.name));
    expect(places, `${element.name}: ${childrenOf(element).map((child) => child.name)}`).toEqual(
      [...places].sort((a, b) => a - b),
    );
    expect(places).not.toContain(-1);
  }
  for (const child of childrenOf(element)) checkOrder(child);
}

/** Everything a package promises: types for its parts, parts for its types and relationships, sound XML, unique ids. */
function checkPackage(bytes: Uint8Array): void {
  const file = openPackage(bytes);
  const types = partXml(file, '[Content_Types].xml');
  const typed = childrenOf(types, 'ct:Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const parts = [...file.entries.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
  expect([...typed].sort()).toEqual([...parts].sort());
  for (const owner of ['', 'word/document.xml']) {
    const relationships = partRelationships(file, owner);
    expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
    for (const { target, external } of relationships)
      if (!external) expect(file.entries.has(target), target).toBe(true);
  }
  for (const name of file.entries.keys()) {
    if (/\.(?:png|jpeg)$/.test(name)) continue;
    const root = readXml(partText(file, name) ?? '', name, file.limits);
    checkOrder(root);
    if (name !== 'word/document.xml') continue;
    const starts = all(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']);
    const names = all(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const bookmark of names) expect(bookmark.length).toBeLessThanOrEqual(40);
    expect(
      all(root, 'w:bookmarkEnd')
        .map(({ attributes }) => attributes['w:id'])
        .sort(),
    ).toEqual([...starts].sort());
    const used = all(root, 'w:hyperlink').map(({ attributes }) => attributes['r:id']);
    const known = new Set(partRelationships(file, name).map(({ id }) => id));
    for (const id of used) expect(known.has(id ?? '')).toBe(true);
    for (const tc of all(root, 'w:tc')) expect(childrenOf(tc).at(-1)?.name).toBe('w:p');
    for (const tr of all(root, 'w:tr')) expect(childrenOf(tr, 'w:tc').length).toBeGreaterThan(0);
    expect(all(root, 'w:instrText')).toEqual([]);
    expect(all(root, 'w:fldSimple')).toEqual([]);
  }
}

describe('a Word file', () => {
  it('is a sound package whatever the tree', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => checkPackage(renderDocx(document))),
      { numRuns: 150 },
    );
  });

  it('carries each hostile text as text, in one paragraph and with no element of its own', () => {
    for (const text of HOSTILE_TEXTS) {
      const [paragraph, ...others] = childrenOf(bodyOf(p(text)), 'w:p');
      expect(others).toEqual([]);
      const names = new Set(
        all(paragraph as XmlElement, 'w:r')
          // A run of its own ends the direction that a text leaves open.
          .filter((run) => !all(run, 'w:rStyle').some(({ attributes }) => attributes['w:val'] === 'DirectionEnd'))
          .flatMap((run) => childrenOf(run).map(({ name }) => name)),
      );
      for (const name of names) expect(['w:t', 'w:br', 'w:tab']).toContain(name);
    }
  });

  it('has its title, language, author, date and properties where word processors look', () => {
    const bytes = renderDocx(
      doc(
        {
          title: 'Fiche « P1 » <b>',
          language: 'fr-LU',
          creator: 'ARS',
          subject: 'CNR',
          date: '2023-02-07',
          properties: { template: 'cnr' },
        },
        [],
      ),
    );
    const file = openPackage(bytes);
    const core = partText(file, 'docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Fiche « P1 » &lt;b&gt;</dc:title>');
    expect(core).toContain('<dc:language>fr-LU</dc:language>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2023-02-07</dcterms:created>');
    expect(partText(file, 'docProps/custom.xml')).toContain('name="template"><vt:lpwstr>cnr<');
    expect(partText(file, 'word/styles.xml')).toContain('<w:lang w:val="fr-LU"');
    const read = parseDocx(bytes);
    expect(read.success && read.data).toMatchObject({
      title: 'Fiche « P1 » <b>',
      language: 'fr-LU',
      creator: 'ARS',
      subject: 'CNR',
      date: '2023-02-07',
      properties: { template: 'cnr' },
    });
  });

  it('leaves out a date that is none rather than spoil the file', () => {
    const core = partText(openPackage(renderDocx({ ...page([]), date: 'hier' })), 'docProps/core.xml');
    expect(core).not.toContain('dcterms:created');
  });

  it('is not written for a tree that no writer can write, and the call says why', () => {
    const broken = { ...page([]), language: 'pas une langue' };
    expect(safeRenderDocx(broken)).toMatchObject({ success: false, issues: [{ code: 'invalid-value' }] });
    expect(() => renderDocx(broken)).toThrow('renderDocx: expected');
  });
});

describe('lists in a Word file', () => {
  const numbersOf = (children: BlockInput) =>
    all(bodyOf(children), 'w:numPr').map((numbering) =>
      childrenOf(numbering)
        .map(({ attributes }) => attributes['w:val'])
        .join('/'),
    );

  it('start again each time', () => {
    const file = openDocx([ol(['A', 'B']), ol(['X', 'Y'], { start: 4 })]);
    const numbering = partXml(file, 'word/numbering.xml') as XmlElement;
    expect(all(numbering, 'w:startOverride').map(({ attributes }) => attributes['w:val'])).toEqual(['1', '4']);
    expect(numbersOf([ol(['A', 'B']), ol(['X', 'Y'])])).toEqual(['0/1', '0/1', '0/2', '0/2']);
  });

  it('stop at the ninth level, where Word stops', () => {
    let nested: ListNode = ul(['fond']);
    for (let depth = 0; depth < 40; depth++) nested = ul([item([p(`niveau ${depth}`), nested])]);
    const levels = numbersOf(nested).map((place) => Number(place.split('/')[0]));
    expect(levels).toHaveLength(41);
    expect(Math.max(...levels)).toBe(8);
  });

  it('stand in cells and hold more than words', () => {
    const inside = [ul(['a', item([p('b'), table([['x']]), p('suite')])])];
    const read = parseDocx(renderDocx(page(table([['T'], [cell(inside)]]))));
    expect(read.success && read.data.children[0]).toMatchObject({
      rows: [
        {},
        {
          cells: [
            { children: [{ type: 'list', items: [{}, { children: [{}, { type: 'table' }, { type: 'paragraph' }] }] }] },
          ],
        },
      ],
    });
  });
});

describe('tables in a Word file', () => {
  it('repeat their header rows and keep rows whole', () => {
    const body = bodyOf(
      table(
        [
          ['Acteur', 'Rôle'],
          ['a', 'b'],
        ],
        { caption: 'Acteurs' },
      ),
    );
    const rows = all(body, 'w:tr').map((row) => childrenOf(childOf(row, 'w:trPr')).map(({ name }) => name));
    expect(rows).toEqual([['w:cantSplit', 'w:tblHeader'], ['w:cantSplit']]);
    expect(childrenOf(body)[0]?.name).toBe('w:p');
  });

  it('hold twenty thousand rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Acteur ${i}`, 'rôle']);
    const read = parseDocx(renderDocx(page(table([['Acteur', 'Rôle'], ...rows]))));
    expect(read.success && read.data.children[0]).toMatchObject({ headerRows: 1, rows: { length: 20_001 } });
  });
});

describe('the pages of a Word file', () => {
  const kinds = (children: BlockInput) =>
    bodyOf(children)
      .children.filter((part): part is XmlElement => typeof part !== 'string' && part.name !== 'w:sectPr')
      .map((part) => {
        const properties = childOf(part, 'w:pPr');
        const style = properties && childOf(properties, 'w:pStyle')?.attributes['w:val'];
        const kept = properties !== undefined && childOf(properties, 'w:keepNext') !== undefined;
        return `${part.name === 'w:tbl' ? 'table' : (style ?? 'text')}${kept ? '+' : ''}`;
      });

  it('part a table from the list before it and the heading after it', () => {
    expect(kinds([ul([item(p('a'))]), table([['b']]), heading(2, 'c'), p('d')])).toEqual([
      'ListParagraph',
      'Gap',
      'table',
      'Gap',
      'Heading2',
      'text',
    ]);
  });

  it('keep lines in italics under a heading with what they introduce, and only those', () => {
    const note = p([em('Quelles étapes ?')]);
    expect(kinds([heading(2, 'a'), note, heading(3, 'b'), note, p('c'), note])).toEqual([
      'Heading2',
      'text+',
      'Heading3',
      'text+',
      'text',
      'text',
    ]);
    expect(kinds([heading(2, 'a'), note, heading(2, 'b'), p('c')])).toEqual(['Heading2', 'text', 'Heading2', 'text']);
  });

  it('have none that is empty: the paragraph after a table that ends the file is hidden', () => {
    const last = childrenOf(bodyOf([table([['a']])]), 'w:p').at(-1);
    const run = last && childOf(last, 'w:r');
    expect(run && childOf(childOf(run, 'w:rPr') as XmlElement, 'w:vanish')).toBeDefined();
    const read = parseDocx(renderDocx(page([table([['a']])])));
    expect(read).toMatchObject({ success: true, issues: [], data: { children: [{ type: 'table' }] } });
  });
});

describe('words in a Word file', () => {
  it('keep links to the web and to mailboxes, and only the words of others', () => {
    const file = openDocx(
      p([
        link('https://sante.gouv.fr/a?b=1&c=2', 'site'),
        link('javascript:alert(1)', 'piège'),
        link('file:///etc/passwd', 'fichier'),
      ]),
    );
    const external = partRelationships(file, 'word/document.xml').filter((relationship) => relationship.external);
    expect(external.map(({ target }) => target)).toEqual(['https://sante.gouv.fr/a?b=1&c=2']);
    expect(textOf(partXml(file, 'word/document.xml') as XmlElement)).toBe('sitepiègefichier');
  });

  it('carry their language and what their short forms stand for', () => {
    const words = [
      abbr('ARS', 'Agence régionale de santé'),
      ' ',
      abbr('ARS', 'Autre sens'),
      ' ',
      lang('de', [strong('Plan')]),
    ];
    expect(all(bodyOf(p(words)), 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['de']);
    const read = parseDocx(renderDocx(page(p(words))));
    expect(read.success && read.data.children[0]).toMatchObject({
      children: [
        { type: 'abbreviation', title: 'Agence régionale de santé' },
        {},
        { type: 'abbreviation', title: 'Autre sens' },
        {},
        { type: 'language', language: 'de', children: [{ type: 'strong' }] },
      ],
    });
  });

  it('use line breaks and tabs, never raw line ends', () => {
    const runs = all(bodyOf(p('ligne 1\nligne 2\r\nligne\t3')), 'w:r').flatMap((run) =>
      childrenOf(run).map(({ name }) => name),
    );
    expect(runs).toEqual(['w:t', 'w:br', 'w:t', 'w:br', 'w:t', 'w:tab', 'w:t']);
  });
});

describe('forms in a Word file', () => {
  const fields = [
    field('title', 'Titre', { placeholder: 'Saisir le titre' }),
    field('text', 'Texte', { control: 'long-text', value: 'un\ndeux' }),
    field('start', 'Début', { control: 'date', value: '2023-02-07' }),
    field('theme', 'Thème', {
      control: 'choice',
      value: 'p',
      options: [
        { value: 'p', label: 'Prévention' },
        { value: 'q', label: 'Prévention' },
      ],
    }),
  ];

  it('have a content control for each field, found again with its value', () => {
    const read = parseDocx(renderDocx(page(fields.map((one) => p(one)))));
    const found = read.success
      ? read.data.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
      : [];
    expect(found.slice(0, 3)).toEqual(fields.slice(0, 3));
    expect(found[3]).toMatchObject({ control: 'choice', value: 'p' });
  });

  it('show the day as the language writes it and offer each entry once, for Word takes two equal ones for damage', () => {
    const body = bodyOf(fields.map((one) => p(one)));
    expect(textOf(body)).toContain('07/02/2023');
    expect(all(body, 'w:listItem')).toHaveLength(1);
  });

  it('are found again where the controls are lost and only the bookmarks stay', () => {
    const bytes = renderDocx(page(fields.map((one) => p([`${one.label} : `, one]))));
    const file = openPackage(bytes);
    const source = (partText(file, 'word/document.xml') ?? '').replace(
      /<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g,
      '',
    );
    expect(source).not.toContain('w:sdt');
    const read = parseDocx(repacked(bytes, 'word/document.xml', source));
    const found = read.success
      ? read.data.children.map((block) => (block.type === 'paragraph' ? block.children[1] : undefined))
      : [];
    expect(found).toEqual(fields);
  });
});

describe('notes in a Word file', () => {
  it('are told apart by their frame and read back with all they hold', () => {
    const notes = [
      note('info', ['a', ul(['b'])]),
      note('warning', 'c'),
      note('warning', 'd'),
      note('help', table([['e']])),
    ];
    const read = parseDocx(renderDocx(page(notes)));
    expect(
      read.success && read.data.children.map((block) => [block.type === 'note' && block.kind, plainText(block)]),
    ).toEqual([
      ['info', 'a\nb'],
      ['warning', 'c'],
      ['warning', 'd'],
      ['help', 'e'],
    ]);
  });

  it('start a section of their own when they have an anchor', () => {
    const read = parseDocx(
      renderDocx(
        page([
          heading(2, 'Idées', { anchor: 'idees' }),
          note('info', 'x', { anchor: 'rappel' }),
          ul(['y'], { anchor: 'liste' }),
        ]),
      ),
    );
    expect(read.success && read.data.children.map(({ anchor }) => anchor)).toEqual(['idees', 'rappel', 'liste']);
  });
});

function repacked(bytes: Uint8Array, name: string, source: string): Uint8Array {
  const file = openPackage(bytes);
  return rewritten(file, new Map([[name, source]]));
}

import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../../src/document/docx.ts';
import type { BlockNode, DocumentNode } from '../../../../src/document/index.ts';
import { plainText } from '../../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../../ooxml/word-file.ts';

function read(file: Parameters<typeof wordFile>[0]): DocumentNode {
  const result = parseDocx(wordFile(file));
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result.data;
}
const blocksOf = (body: string, more = {}): readonly BlockNode[] => read({ body, ...more }).children;
const style = (id: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
const level = (ilvl: number, format: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const listed = (words: string, numId: number, ilvl = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const cell = (inner: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;

/** One line per block: enough to see the shape of a tree. */
function shape(blocks: readonly BlockNode[], indent = ''): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'heading':
          return `${indent}h${block.level} ${plainText(block)}`;
        case 'list':
          return block.items
            .map(
              (item, i) =>
                `${indent}${block.ordered ? `${(block.start ?? 1) + i}.` : '•'}\n${shape(item.children, `${indent}  `)}`,
            )
            .join('\n');
        default:
          return `${indent}${block.type} ${plainText(block)}`;
      }
    })
    .join('\n');
}

describe('headings', () => {
  it('are known by the name of their style in French Word, by what it is based on, and by outline level', () => {
    const styles =
      style('Titre1', '<w:name w:val="heading 1"/>') +
      style('Maison', '<w:name w:val="Titre maison"/><w:basedOn w:val="Titre1"/>') +
      style('Plan3', '<w:name w:val="Plan 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Corps', '<w:name w:val="Corps"/><w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const body =
      ['Titre1', 'Maison', 'Plan3', 'Corps'].map((id) => paragraph(id, `<w:pStyle w:val="${id}"/>`)).join('') +
      paragraph('direct', '<w:outlineLvl w:val="8"/>');
    expect(shape(blocksOf(body, { styles }))).toBe('h1 Titre1\nh1 Maison\nh3 Plan3\nparagraph Corps\nh6 direct');
  });

  it('stay headings when they are numbered', () => {
    const styles = style(
      'H',
      '<w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr>',
    );
    expect(shape(blocksOf(paragraph('Idées', '<w:pStyle w:val="H"/>'), { styles, numbering: NUMBERING }))).toBe(
      'h2 Idées',
    );
  });
});

describe('lists', () => {
  it('nest by level, go on after what is inside, and go on counting after what stands between', () => {
    const body =
      listed('un', 2) +
      listed('a', 2, 1) +
      listed('puce', 1, 1) +
      listed('deux', 2) +
      paragraph('entre') +
      listed('trois', 2) +
      listed('neuf', 3) +
      listed('suite', 2);
    expect(shape(blocksOf(body, { numbering: NUMBERING }))).toBe(
      '1.\n  paragraph un\n  1.\n    paragraph a\n  •\n    paragraph puce\n2.\n  paragraph deux\nparagraph entre\n3.\n  paragraph trois\n1.\n  paragraph neuf\n2.\n  paragraph suite',
    );
  });

  it('are read from bullets typed by hand, but not where the file says there is no list', () => {
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(
      shape(blocksOf(paragraph('- un') + paragraph('- deux') + paragraph('➤ trois') + paragraph('- quatre', none))),
    ).toBe('•\n  paragraph un\n•\n  paragraph deux\n•\n  paragraph trois\nparagraph - quatre');
  });
});

describe('tables', () => {
  const row = (cells: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

  it('have the header rows that are switched on, in any of the ways to say so', () => {
    const rowsOf = (value: string) =>
      `<w:tbl>${row(cell(paragraph('a')), `<w:tblHeader${value}/>`)}${row(cell(paragraph('b')))}</w:tbl>`;
    const headers = (value: string) =>
      blocksOf(rowsOf(value)).map((block) => block.type === 'table' && block.headerRows);
    for (const on of ['', ' w:val="1"', ' w:val="true"', ' w:val="on"']) expect(headers(on)).toEqual([1]);
    for (const off of [' w:val="0"', ' w:val="false"', ' w:val="off"']) expect(headers(off)).toEqual([0]);
  });

  it('join cells merged across and down, and keep the addresses of the file', () => {
    const body = `<w:tbl>${row(cell(paragraph('A'), '<w:vMerge w:val="restart"/>') + cell(paragraph('B'), '<w:gridSpan w:val="2"/>'))}${row(
      cell('<w:p/>', '<w:vMerge/>') + cell(paragraph('C')) + cell(paragraph('D') + paragraph('E')),
    )}</w:tbl>`;
    const [table] = blocksOf(paragraph('avant') + body);
    const found = blocksOf(paragraph('avant') + body)[1];
    expect(table).toMatchObject({ type: 'paragraph', at: { paragraph: 1 } });
    expect(found).toMatchObject({
      at: { table: 1 },
      rows: [
        { cells: [{ rowspan: 2 }, { colspan: 2, at: { table: 1, row: 1, cell: 2 } }] },
        {
          cells: [
            { at: { table: 1, row: 2, cell: 2 } },
            { children: [{}, { at: { table: 1, row: 2, cell: 3, paragraph: 2 } }] },
          ],
        },
      ],
    });
  });

  it('number the tables inside their cells too', () => {
    const inner = `<w:tbl>${row(cell(paragraph('x')))}</w:tbl>`;
    const [outer, last] = blocksOf(`<w:tbl>${row(cell(inner + paragraph('y')))}</w:tbl>${inner}`);
    expect(outer).toMatchObject({ at: { table: 1 }, rows: [{ cells: [{ children: [{ at: { table: 2 } }, {}] }] }] });
    expect(last).toMatchObject({ at: { table: 3 } });
  });
});

describe('words', () => {
  it('take insertions and leave deletions out, told once', () => {
    const body =
      '<w:p><w:r><w:t>avant </w:t></w:r><w:del w:id="1"><w:r><w:delText>supprimé</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>après</w:t></w:r></w:ins></w:p>';
    const result = parseDocx(wordFile({ body }), { locale: 'en' });
    expect(result.success && plainText(result.data)).toBe('avant après');
    expect(result.issues).toMatchObject([
      { code: 'docx-tracked-changes', severity: 'warning', params: { insertions: 1, deletions: 1 } },
    ]);
  });

  it('go on in the next paragraph where the end of theirs is a tracked deletion', () => {
    const ended = (words: string) => paragraph(words, '<w:rPr><w:del w:id="1"/></w:rPr>');
    const result = parseDocx(
      wordFile({ body: `${ended('un ')}${ended('deux ')}${paragraph('trois')}${ended('seul')}` }),
    );
    expect(result.success && result.data.children).toMatchObject([
      { at: { paragraph: 3 }, children: [{ value: 'un deux trois' }] },
      { children: [{ value: 'seul' }] },
    ]);
    expect(result.issues).toMatchObject([{ code: 'docx-tracked-changes', params: { deletions: 3 } }]);
  });

  it('that are hidden are left out, and told', () => {
    const body = '<w:p><w:r><w:t>vu</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r></w:p>';
    const result = parseDocx(wordFile({ body }));
    expect(result.success && plainText(result.data)).toBe('vu');
    expect(result.issues).toMatchObject([{ code: 'docx-hidden-text-dropped', params: { count: 1 } }]);
  });

  it('read formulas and words with others over them', () => {
    const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const body =
      `<w:p><m:oMath ${m}><m:r><m:t>a/b</m:t></m:r></m:oMath></w:p>` +
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>dessus</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>mot</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
    expect(blocksOf(body).map(plainText)).toEqual(['a/b', 'mot (dessus)']);
  });

  it('that stand in the margins or in a document put into this one are told, page numbers are not', () => {
    const part = (name: string, kind: string) =>
      `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}.xml"/>`;
    const margin = (words: string) => `<w:hdr ${W}>${words === '' ? '<w:p/>' : paragraph(words)}</w:hdr>`;
    const result = parseDocx(
      wordFile({
        body: `${paragraph('corps')}<w:altChunk/>`,
        relationships: part('header1', 'header') + part('footer1', 'footer'),
        more: [
          { name: 'word/header1.xml', content: margin('Contrat local de santé') },
          { name: 'word/footer1.xml', content: margin('3 / 12') },
        ],
      }),
    );
    expect(result.success && plainText(result.data)).toBe('corps');
    expect(result.issues).toMatchObject([
      { code: 'docx-embedded-dropped', severity: 'warning', params: { count: 1 } },
      { code: 'docx-margin-dropped', severity: 'info', params: { found: 'Contrat local de santé' } },
    ]);
  });

  it('read what is not a letter: breaks, tabs, hyphens, symbols', () => {
    const body =
      '<w:p><w:r><w:t>médico</w:t><w:noBreakHyphen/><w:t>social</w:t><w:softHyphen/><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0A7"/><w:sym w:char="00E9"/></w:r></w:p>';
    expect(plainText(blocksOf(body))).toBe('médico\u2011social\u00ad\t\n•é');
  });

  it('read links, those written as field codes too', () => {
    const code =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://sante.gouv.fr" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>site</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> fin</w:t></w:r></w:p>';
    expect(blocksOf(code)).toMatchObject([
      { children: [{ type: 'link', url: 'https://sante.gouv.fr', children: [{ value: 'site' }] }, { value: ' fin' }] },
    ]);
  });

  it('read strong and stressed words, switched off ones as plain', () => {
    const body =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:b w:val="off"/></w:rPr><w:t>c</w:t></w:r></w:p>';
    expect(blocksOf(body)).toMatchObject([
      {
        children: [
          { type: 'strong', children: [{ value: 'a' }, { type: 'emphasis', children: [{ value: 'b' }] }] },
          { type: 'text', value: 'c' },
        ],
      },
    ]);
  });

  it('come from text boxes and alternate content once', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>boîte</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(plainText(blocksOf(body))).toBe('boîte');
  });

  it('come from drawings that were taken over from slides', () => {
    const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const words = `<a:txBody><a:p><a:r><a:t>Parcours </a:t></a:r><a:r><a:t>de soins</a:t></a:r></a:p></a:txBody>`;
    const canvas = `<lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"><a:sp><a:txSp>${words}</a:txSp></a:sp></lc:lockedCanvas>`;
    expect(plainText(blocksOf(`<w:p><w:r><w:drawing ${a}>${canvas}</w:drawing></w:r></w:p>`))).toBe(
      'Parcours de soins',
    );
  });
});

describe('content controls', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
  const fieldOf = (properties: string, words: string) => {
    const [block] = blocksOf(`<w:p>${control(`<w:tag w:val="champ"/>${properties}`, run(words))}</w:p>`);
    return block?.type === 'paragraph' ? block.children[0] : undefined;
  };

  it('give what is filled in, and nothing while they show their placeholder', () => {
    expect(fieldOf('<w:text/>', 'rempli')).toMatchObject({
      type: 'field',
      name: 'champ',
      control: 'text',
      value: 'rempli',
    });
    expect(fieldOf('<w:showingPlcHdr/><w:text/>', 'Saisir')).toEqual({
      type: 'field',
      name: 'champ',
      control: 'text',
      label: 'champ',
      placeholder: 'Saisir',
    });
  });

  it('give the value of the entry chosen and the day shown, in the format of the control', () => {
    const list = '<w:dropDownList><w:listItem w:displayText="Prévention" w:value="p"/></w:dropDownList>';
    const date = (format: string) =>
      `<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="${format}"/></w:date>`;
    expect(fieldOf(list, 'Prévention')).toMatchObject({ control: 'choice', value: 'p' });
    expect(fieldOf(date('dd/MM/yyyy'), '07/02/2023')).toMatchObject({ control: 'date', value: '2023-02-07' });
    expect(fieldOf(date('M/d/yyyy'), '2/7/2023')).toMatchObject({ value: '2023-02-07' });
    expect(fieldOf(date('d MMMM yyyy'), '1er janvier 2020')).toMatchObject({ value: '2020-01-01' });
    expect(fieldOf(date('d MMMM yyyy'), 'fin 2023')).toMatchObject({ value: 'fin 2023' });
  });

  it('give the lines of what was typed over several paragraphs', () => {
    const properties = '<w:tag w:val="champ"/>';
    const [block] = blocksOf(control(properties, paragraph('un') + listed('deux', 1)), { numbering: NUMBERING });
    expect(block).toMatchObject({
      type: 'paragraph',
      at: { paragraph: 1 },
      children: [{ type: 'field', value: 'un\n- deux' }],
    });
  });

  it('are looked through when they are no place to fill in', () => {
    expect(shape(blocksOf(control('<w:docPartObj/>', paragraph('sommaire'))))).toBe('paragraph sommaire');
  });
});

describe('bookmarks', () => {
  it('name the paragraph they stand in or the block they stand before', () => {
    const mark = (id: number, name: string) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
    const body = `<w:p>${mark(1, 'idees')}<w:r><w:t>a</w:t></w:r></w:p>${mark(2, 'Bénéfices_attendus')}<w:tbl><w:tr>${cell(paragraph('b'))}</w:tr></w:tbl><w:p>${mark(3, '_GoBack')}<w:r><w:t>c</w:t></w:r></w:p>`;
    expect(blocksOf(body).map(({ anchor }) => anchor)).toEqual(['idees', 'benefices-attendus', undefined]);
  });

  it('past the thousandth are left out, and told', () => {
    const body = Array.from(
      { length: 1002 },
      (_, i) =>
        `<w:p><w:bookmarkStart w:id="${i}" w:name="s${i}"/><w:bookmarkEnd w:id="${i}"/><w:r><w:t>a</w:t></w:r></w:p>`,
    ).join('');
    const result = parseDocx(wordFile({ body }));
    expect(result.success && result.data.children.filter(({ anchor }) => anchor !== undefined)).toHaveLength(1000);
    expect(result.issues).toMatchObject([{ code: 'docx-bookmark-dropped', params: { count: 2 } }]);
  });
});

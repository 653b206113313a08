import { describe, expect, it } from 'vitest';
import { checkDocxTemplate, fillDocx, parseDocx } from '../../../src/document/docx.ts';
import { plainText } from '../../../src/document/index.ts';
import { openPackage, partText } from '../../../src/document/ooxml/index.ts';
import { checkPptxTemplate, fillPptx, renderPptx } from '../../../src/document/pptx.ts';
import { paragraph, W, type WordFile, wordFile } from '../ooxml/word-file.ts';
import { zipFile } from '../ooxml/zip-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const fields = {
  title: 'text',
  link: 'text',
  problems: 'list',
  actors: { name: 'text', link: 'text', roles: 'list' },
} as const;
const data = {
  title: 'Accès aux soins',
  link: 'https://sante.gouv.fr/a b',
  problems: ['délais', 'distance'],
  actors: [
    { name: 'ARS', link: 'https://ars.sante.fr', roles: ['pilote', 'finance'] },
    { name: 'CPAM', link: '', roles: ['appui', 'relais'] },
  ],
};
function filled(file: WordFile, values: object = data): ReturnType<typeof openPackage> {
  const result = fillDocx(wordFile(file), values, { fields });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return openPackage(result.data);
}
const part = (file: ReturnType<typeof openPackage>, name = 'word/document.xml') => partText(file, name) ?? '';
const issuesOf = (file: WordFile) =>
  checkDocxTemplate(wordFile(file), { fields, locale: 'en' }).map(({ code, severity, params, place }) => [
    code,
    severity,
    params['found'],
    place,
  ]);
const relationship = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

describe('content controls of a template', () => {
  const control = (properties: string, words: string, look = '') =>
    `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r>${look}<w:t>${words}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
  const binding =
    '<w:dataBinding w:prefixMappings="xmlns:ns0=\'http://purl.org/dc/elements/1.1/\'" w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>';
  const withTitle = (title: string): WordFile => ({
    body: control(binding, '{title}'),
    more: [
      {
        name: 'docProps/core.xml',
        content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
      },
    ],
  });
  /** With the relationship that leads to the properties. */
  const bound = (title: string): Uint8Array => {
    const file = openPackage(wordFile(withTitle(title)));
    return zipFile(
      [...file.entries.keys()].map((name) => ({
        name,
        content:
          name === '_rels/.rels'
            ? (partText(file, name) ?? '').replace(
                '</Relationships>',
                '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
              )
            : (partText(file, name) ?? ''),
      })),
    );
  };

  it('are no placeholder any more once they are filled', () => {
    const body = control('<w:id w:val="1"/><w:showingPlcHdr/>', '{title}', '<w:rPr><w:rStyle w:val="Grau"/></w:rPr>');
    const file = filled({ body });
    expect(part(file)).not.toMatch(/showingPlcHdr|Grau/);
    expect(part(file)).toContain('Accès aux soins');
    const untouched = control('<w:id w:val="1"/><w:showingPlcHdr/>', 'Cliquez ici');
    expect(part(filled({ body: untouched + paragraph('{title}') }))).toContain('<w:showingPlcHdr/>');
  });

  it('are filled together with the property they are bound to', () => {
    const result = fillDocx(bound('{title}'), data, { fields });
    expect(result.issues).toEqual([]);
    const file = openPackage(result.success ? result.data : new Uint8Array());
    expect(part(file)).toContain('w:dataBinding');
    expect(part(file)).toContain('Accès aux soins');
    expect(part(file, 'docProps/core.xml')).toContain('<dc:title>Accès aux soins</dc:title>');
  });

  it('are let go where the property says something else', () => {
    const result = fillDocx(bound('Modèle'), data, { fields });
    const file = openPackage(result.success ? result.data : new Uint8Array());
    expect(part(file)).not.toContain('w:dataBinding');
    expect(part(file, 'docProps/core.xml')).toContain('<dc:title>Modèle</dc:title>');
  });

  it('forget the day that was picked before', () => {
    const date = '<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>';
    expect(part(filled({ body: control(date, '{title}') }))).toContain('<w:date><w:dateFormat');
    expect(part(filled({ body: control(date, '1/1/2020') + paragraph('{title}') }))).toContain('2020-01-01');
  });

  it('may stand around a cell whose row repeats', () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const body = `<w:tbl><w:tr><w:sdt><w:sdtPr><w:id w:val="14"/></w:sdtPr><w:sdtContent>${cell('{#actors}{name}')}</w:sdtContent></w:sdt>${cell('x{/actors}')}</w:tr></w:tbl>`;
    const xml = part(filled({ body }));
    expect(xml.match(/<w:tr>/g)).toHaveLength(2);
    expect(xml.match(/<w:id w:val="14"\/>/g)).toHaveLength(1);
  });
});

describe('notes and comments in a loop', () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('gives each turn a footnote of its own, filled with what the turn knows', () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`;
    const file = filled({
      body: `${paragraph('{#actors}')}<w:p>${run('{name}')}${reference('footnote', 2)}</w:p>${paragraph('{/actors}')}`,
      relationships: relationship('rId7', 'footnotes', 'footnotes.xml'),
      more: [
        {
          name: 'word/footnotes.xml',
          content: `<w:footnotes ${W}>${note(-1, '—')}${note(2, 'Voir {name} : {title}')}</w:footnotes>`,
        },
      ],
    });
    expect(part(file).match(/footnoteReference w:id="\d+"/g)).toEqual([
      'footnoteReference w:id="2"',
      'footnoteReference w:id="3"',
    ]);
    expect(part(file, 'word/footnotes.xml')).toBe(
      `<w:footnotes ${W}>${note(-1, '—')}${note(2, 'Voir ARS : Accès aux soins')}${note(3, 'Voir CPAM : Accès aux soins')}</w:footnotes>`.replaceAll(
        '<w:t>Voir',
        '<w:t xml:space="preserve">Voir',
      ),
    );
  });

  it('gives each turn a comment of its own, with its range', () => {
    const file = filled({
      body: `${paragraph('{#problems}')}<w:p><w:commentRangeStart w:id="0"/>${run('{.}')}<w:commentRangeEnd w:id="0"/>${reference('comment', 0)}</w:p>${paragraph('{/problems}')}`,
      relationships: relationship('rId7', 'comments', 'comments.xml'),
      more: [
        {
          name: 'word/comments.xml',
          content: `<w:comments ${W}><w:comment w:id="0" w:author="A">${paragraph('À voir : {.}')}</w:comment></w:comments>`,
        },
      ],
    });
    const ids = [...part(file).matchAll(/comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"/g)].map(([, , id]) => id);
    expect(ids).toEqual(['0', '0', '0', '1', '1', '1']);
    expect(
      [...part(file, 'word/comments.xml').matchAll(/w:id="(\d+)" .*?<w:t[^>]*>([^<]*)/g)].map(([, id, words]) => [
        id,
        words,
      ]),
    ).toEqual([
      ['0', 'À voir : délais'],
      ['1', 'À voir : distance'],
    ]);
  });
});

describe('lists in a loop', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (words: string) => paragraph(words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  it('start again below what repeats around them', () => {
    const body = `${paragraph('{#actors}')}${paragraph('{name}')}${paragraph('{#roles}')}${item('{.}')}${paragraph('{/roles}')}${paragraph('{/actors}')}`;
    const file = filled({ body, numbering });
    expect([...part(file).matchAll(/w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '1', '2', '2']);
    expect(part(file, 'word/numbering.xml')).toContain(
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>',
    );
    const result = fillDocx(wordFile({ body, numbering }), data, { fields });
    const read = result.success ? parseDocx(result.data) : result;
    expect(read.success && read.data.children.map((block) => block.type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'list',
    ]);
  });

  it('count on where their items are what repeats', () => {
    const body = `${paragraph('{#problems}')}${item('{.}')}${paragraph('suite')}${paragraph('{/problems}')}`;
    expect([...part(filled({ body, numbering })).matchAll(/w:numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '1',
      '1',
    ]);
  });
});

describe('links of a template', () => {
  const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`;
  const external = ' TargetMode="External"';
  const targets = (file: ReturnType<typeof openPackage>) =>
    [...part(file, 'word/_rels/document.xml.rels').matchAll(/Target="(http[^"]*)"/g)].map(([, target]) => target);

  it('lead where the data say, once for each turn', () => {
    const file = filled({
      body: `${paragraph('{#actors}')}<w:p>${link('rId5', '{name}')}${link('rId6', 'fiche')}</w:p>${paragraph('{/actors}')}`,
      relationships:
        relationship('rId5', 'hyperlink', '{link}', external) +
        relationship('rId6', 'hyperlink', 'https://x.fr/?nom=%7Bname%7D', external),
    });
    expect(targets(file)).toEqual(['https://ars.sante.fr', 'https://x.fr/?nom=ARS', 'https://x.fr/?nom=CPAM']);
    // The second actor has no address.
    expect(part(file).match(/<w:hyperlink>/g)).toHaveLength(1);
    expect(part(file).match(/<w:hyperlink r:id="filled\d"/g)).toHaveLength(3);
  });

  it('never lead where nothing good is', () => {
    const template = wordFile({
      body: `<w:p>${link('rId5', '{title}')}</w:p>`,
      relationships: relationship('rId5', 'hyperlink', '{link}', external),
    });
    const result = fillDocx(template, { ...data, link: 'javascript:alert(1)' }, { fields, locale: 'en' });
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([['unsafe-address', 'warning']]);
    expect(result.success && part(openPackage(result.data), 'word/_rels/document.xml.rels')).not.toContain(
      'javascript',
    );
  });

  it('may be fields, in which no value ends the address', () => {
    const code = (words: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${words}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('ici')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const body = code(' HYPERLINK "https://x.fr/{title}" ');
    expect(part(filled({ body }, { ...data, title: 'a" \\o "b' }))).toContain(
      'HYPERLINK &quot;https://x.fr/a%22%20%5Co%20%22b&quot; ',
    );
    // A word processor cuts the code where it likes.
    const cut = code(
      ' HYPERLINK "https://x.fr/{</w:instrText></w:r><w:r><w:instrText>title</w:instrText></w:r><w:r><w:instrText>}" ',
    );
    expect(part(filled({ body: cut }, { ...data, title: 'a' }))).toContain('HYPERLINK &quot;https://x.fr/a&quot; ');
    expect(issuesOf({ body: code(' IF "{title}" = "" "a" "b" ') })).toEqual([
      ['template-tag-left', 'warning', '{title}', 'paragraph 1'],
    ]);
  });
});

describe('a tag that stays is told', () => {
  const told = (file: WordFile) =>
    issuesOf(file).map(([code, severity, found, place]) => `${code} ${severity} ${found} ${place}`);
  const left = (found: string, place: string) => `template-tag-left warning ${found} ${place}`;

  it('in a note that nothing refers to', () => {
    const file: WordFile = {
      body: paragraph('x'),
      relationships: relationship('rId7', 'footnotes', 'footnotes.xml'),
      more: [
        {
          name: 'word/footnotes.xml',
          content: `<w:footnotes ${W}><w:footnote w:id="1">${paragraph('{title}')}</w:footnote></w:footnotes>`,
        },
      ],
    };
    expect(told(file)).toEqual([left('{title}', 'word/footnotes.xml')]);
  });

  it('in what was struck out or moved away', () => {
    const gone = `<w:del w:id="1"><w:r><w:delText>{ti</w:delText></w:r><w:r><w:delText>tle}</w:delText></w:r></w:del>`;
    expect(told({ body: `<w:p>${gone}</w:p><w:p><w:moveFrom w:id="2">${run('{link}')}</w:moveFrom></w:p>` })).toEqual([
      left('{title}', 'paragraph 1'),
      left('{link}', 'paragraph 2'),
    ]);
  });

  it('in a formula and in the code of a field, however they are cut', () => {
    const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const formula = `<w:p><m:oMath ${m}><m:r><m:t>{ti</m:t></m:r><m:r><m:t>tle}</m:t></m:r></m:oMath></w:p>`;
    const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const field = `<w:p>${char('begin')}${code(' IF {ti')}${code('tle} = 1 2 3')}${char('end')}</w:p>`;
    expect(told({ body: formula + field })).toEqual([left('{title}', 'paragraph 1'), left('{title}', 'paragraph 2')]);
  });

  it('in files inside the file', () => {
    const inside = wordFile({ body: `<w:p>${run('{ti')}${run('tle}')}</w:p>` });
    const more = [
      { name: 'word/embeddings/a.docx', content: inside },
      { name: 'word/part.html', content: '<p>{ti<b>tle</b>}</p>' },
      { name: 'word/part.rtf', content: '{\\rtf1 \\{title\\}}' },
      { name: 'word/media/image1.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"><text>{title}</text></svg>' },
      { name: 'word/media/image1.png', content: '{title}' },
    ];
    expect(told({ body: paragraph('x'), more })).toEqual(
      ['word/embeddings/a.docx', 'word/part.html', 'word/part.rtf', 'word/media/image1.svg'].map((place) =>
        left('{title}', place),
      ),
    );
  });
});

describe('the other places of a template', () => {
  it('are alternative texts, properties and charts', () => {
    const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
    const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
    const template: WordFile = {
      body: `<w:p><w:r><w:drawing><wp:inline ${wp}><wp:docPr id="1" name="x" descr="Logo de &quot;{title}&quot;"/></wp:inline></w:drawing></w:r></w:p>`,
      more: [
        { name: 'docProps/app.xml', content: '<Properties><Company>{title} &amp; Cie</Company></Properties>' },
        {
          name: 'word/charts/chart1.xml',
          content: `<c:chartSpace ${c} ${a}><c:title><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:title><c:pt idx="0"><c:v>{title} 2026</c:v></c:pt></c:chartSpace>`,
        },
      ],
    };
    const file = filled(template, { ...data, title: 'A "b" <c>' });
    expect(part(file)).toContain('descr="Logo de &quot;A &quot;b&quot; &lt;c&gt;&quot;"');
    expect(part(file, 'docProps/app.xml')).toContain('<Company>A &quot;b&quot; &lt;c&gt; &amp; Cie</Company>');
    expect(part(file, 'word/charts/chart1.xml')).toContain('<a:t>A &quot;b&quot; &lt;c&gt;</a:t>');
    expect(part(file, 'word/charts/chart1.xml')).toContain('<c:v>A &quot;b&quot; &lt;c&gt; 2026</c:v>');
    expect(issuesOf(template)).toEqual([]);
  });

  it('are told where they are not filled, whatever holds them', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="{title}"/></w:sdtPr><w:sdtContent>${paragraph('x')}</w:sdtContent></w:sdt>`;
    expect(issuesOf({ body: control })).toEqual([['template-tag-left', 'warning', '{title}', 'word/document.xml']]);
    expect(issuesOf({ body: paragraph('x'), more: [{ name: 'word/broken.xml', content: '<a>{title}' }] })).toEqual([
      ['template-tag-left', 'warning', '{title}', 'word/broken.xml'],
    ]);
    // A name of a part, in braces too, is no tag.
    const more = [
      { name: 'customXml/itemProps1.xml', content: '<d id="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}">x</d>' },
    ];
    expect(issuesOf({ body: paragraph('x'), more })).toEqual([]);
  });

  it('are the layouts of slides', () => {
    const deck = openPackage(renderPptx({ type: 'document', title: '{title}', language: 'fr', children: [] }));
    const template = zipFile(
      [...deck.entries.keys()].map((name) => ({
        name,
        content: (partText(deck, name) ?? '').replace(
          '<a:t>…</a:t>',
          name.includes('slideLayout1.xml') ? '<a:t>{title} {tilte}</a:t>' : '<a:t>…</a:t>',
        ),
      })),
    );
    expect(checkPptxTemplate(template, { fields, locale: 'en' }).map(({ code, place }) => [code, place])).toEqual([
      ['unknown-field', 'ppt/slideLayouts/slideLayout1.xml'],
    ]);
    const known = fillPptx(template, { ...data, tilte: '' }, { fields: { ...fields, tilte: 'text' } });
    expect(known.success && part(openPackage(known.data), 'ppt/slideLayouts/slideLayout1.xml')).toContain(
      'Accès aux soins',
    );
    expect(known.success && part(openPackage(known.data), 'docProps/core.xml')).toContain('Accès aux soins');
  });
});

describe('tags', () => {
  const words = (body: string) => {
    const result = fillDocx(wordFile({ body }), data, { fields });
    const read = result.success ? parseDocx(result.data) : result;
    if (!read.success) throw new Error(read.issues[0]?.message);
    return read.data.children.map((block) => plainText(block));
  };

  it('are braces after a backslash', () => {
    expect(words(paragraph('\\{title\\} = {title}, {#problems}\\{{.}\\}{/problems}'))).toEqual([
      '{title} = Accès aux soins, {délais}{distance}',
    ]);
  });

  it('close the loop opened last where they name none', () => {
    expect(words(paragraph('{#actors}{name}{#roles} {.}{/}, {/}.'))).toEqual([
      'ARS pilote finance, CPAM appui relais, .',
    ]);
  });

  it('say what the author did', () => {
    const reasons = (body: string) =>
      checkDocxTemplate(wordFile({ body: paragraph(body) }), { fields, locale: 'en' }).map(
        ({ params }) => params['reason'] ?? params['found'],
      );
    expect(reasons('{^problems}')).toEqual(['inverted']);
    expect(reasons('{% for a in b %}')).toEqual(['statement']);
    expect(reasons('{%logo}')).toEqual(['outside']);
    expect(reasons('{/}')).toEqual(['closes-nothing']);
    expect(reasons('{@raw}')).toEqual(['@raw']);
    expect(reasons('{{title}}')).toEqual(['foreign']);
    expect(reasons('{{titel}}')).toEqual(['titel']);
    expect(reasons('{name}')).toEqual(['outside-loop']);
    expect(reasons('{#actors}{#roles}{name}{/}{/} {roles}')).toEqual(['outside-loop']);
  });

  it('repeat the row of a table with one column, and none of it for an empty list', () => {
    const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('Constats')}${row('{#problems}{.}{/problems}')}</w:tbl>`;
    const rows = (values: object) => part(filled({ body }, values)).match(/<w:tr>/g);
    expect(rows(data)).toHaveLength(3);
    expect(rows({ ...data, problems: [] })).toHaveLength(1);
  });

  it('repeat the rows between two that hold nothing else, in whichever cell they stand', () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((words) => `<w:tc>${paragraph(words)}</w:tc>`).join('')}</w:tr>`;
    const table = (open: string, close: string) =>
      `<w:tbl>${open}${row('{name}', '{#roles}{.} {/roles}')}${close}</w:tbl>`;
    for (const body of [
      table(row('{#actors}', ''), row('{/actors}', '')),
      table(row('', '{#actors}'), row('', '{/actors}')),
    ]) {
      const xml = part(filled({ body }));
      expect(xml.match(/<w:tr>/g)).toHaveLength(2);
      expect(xml).toContain('pilote');
    }
    expect(issuesOf({ body: table(row('x', '{#actors}'), row('{/actors}', '')) }).map(([code]) => code)).toEqual([
      'template-syntax',
    ]);
  });

  it('leave a paragraph that starts a page', () => {
    const body = paragraph('{#problems}', '<w:pageBreakBefore/>') + paragraph('{.}') + paragraph('{/problems}');
    expect(part(filled({ body })).match(/pageBreakBefore/g)).toHaveLength(2);
  });
});

describe('data of a template', () => {
  it('are looked at within the limits, however they are shared', () => {
    let shape: object = { t: 'text' };
    let values: object = { t: 'x' };
    for (let depth = 0; depth < 8; depth++) {
      shape = { [`l${depth}`]: shape };
      values = { [`l${depth}`]: Array.from({ length: 100 }, () => values).fill(values) };
    }
    const result = fillDocx(wordFile({ body: paragraph('x') }), values as never, { fields: shape as never });
    expect(result.success).toBe(true);
  });

  it('are refused where a list is longer than loops may take turns', () => {
    const problems: string[] = [];
    problems.length = 2 ** 32 - 1;
    const result = fillDocx(wordFile({ body: paragraph('x') }), { ...data, problems }, { fields, locale: 'en' });
    expect(result.success).toBe(false);
    expect(result.issues.map(({ code, path, params }) => [code, path, params['limit']])).toEqual([
      ['template-limit', ['problems'], 100_000],
    ]);
  });
});

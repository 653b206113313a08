import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocxTemplate, fillDocx, parseDocx } from '../../../src/document/docx.ts';
import { type BlockNode, cleanText, plainText } from '../../../src/document/index.ts';
import { openPackage, partBytes, partText } from '../../../src/document/ooxml/index.ts';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { paragraph, W, wordFile } from '../ooxml/word-file.ts';

const fields = {
  title: 'text',
  problems: 'list',
  actors: { name: 'text', roles: 'list' },
} as const;
const data = {
  title: 'Accès aux soins',
  problems: ['délais', 'distance'],
  actors: [
    { name: 'ARS', roles: ['pilote', 'finance'] },
    { name: 'CPAM', roles: [] },
  ],
};

function filled(body: string, values: object = data): Uint8Array {
  const result = fillDocx(wordFile({ body }), values, { fields });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}
const bodyOf = (bytes: Uint8Array) =>
  /<w:body>(.*)<\/w:body>/s.exec(partText(openPackage(bytes), 'word/document.xml') ?? '')?.[1] ?? '';
/** What is read back: words of paragraphs, and rows of cells of tables. */
function read(bytes: Uint8Array): readonly unknown[] {
  const parsed = parseDocx(bytes);
  if (!parsed.success) throw new Error(parsed.issues[0]?.message);
  return parsed.data.children.map(shown);
}
function shown(block: BlockNode): unknown {
  if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(({ children }) => children.map(shown)));
  return block.type === 'paragraph' || block.type === 'heading' ? plainText(block.children) : block.type;
}
const run = (words: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((words) => paragraph(words)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('fillDocx', () => {
  it('puts texts in the place of tags', () => {
    expect(read(filled(paragraph('Titre : { title } !')))).toEqual(['Titre : Accès aux soins !']);
  });

  it('finds a tag cut in pieces and gives the text the look of its first piece', () => {
    const body = `<w:p>${run('Titre {', '<w:b/>')}${run('ti', '<w:i/>')}<w:proofErr w:type="spellStart"/>${run('tle} fin')}</w:p>`;
    const bytes = filled(body);
    expect(read(bytes)).toEqual(['Titre Accès aux soins fin']);
    expect(bodyOf(bytes)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Titre Accès aux soins</w:t>');
  });

  it('repeats words in a paragraph, over runs too', () => {
    expect(read(filled(paragraph('{#problems}[{.}]{/problems}.')))).toEqual(['[délais][distance].']);
    const body = `<w:p>${run('Qui : {#actors}')}${run('{name}', '<w:b/>')}${run(' ; {/actors}fin')}</w:p>`;
    const bytes = filled(body);
    expect(read(bytes)).toEqual(['Qui : ARS ; CPAM ; fin']);
    expect(bodyOf(bytes).match(/<w:b\/>/g)).toHaveLength(2);
  });

  it('repeats paragraphs and leaves no blank line where a tag stood alone', () => {
    const body = ['avant', '{#actors}', '{name}', '{#roles}', '= {.} ({name})', '{/roles}', '{/actors}', 'après']
      .map((words) => paragraph(words))
      .join('');
    expect(read(filled(body))).toEqual(['avant', 'ARS', '= pilote (ARS)', '= finance (ARS)', 'CPAM', 'après']);
  });

  it('repeats paragraphs that hold the tags beside words', () => {
    expect(read(filled(paragraph('{#actors}{name}') + paragraph('suite{/actors}')))).toEqual([
      'ARS',
      'suite',
      'CPAM',
      'suite',
    ]);
    expect(
      read(filled(paragraph('{#actors}') + paragraph('{/actors}{#problems}') + paragraph('{.}{/problems}'))),
    ).toEqual(['délais', 'distance']);
  });

  it('repeats rows', () => {
    const head = row(cell('Nom'), cell('Rôles'));
    const one = row(cell('{#actors}{name}'), cell('{#roles}{.} {/roles}{/actors}'));
    expect(read(filled(table(head, one)))).toEqual([
      [
        [['Nom'], ['Rôles']],
        [['ARS'], ['pilote finance ']],
        [['CPAM'], []],
      ].map((cells) => cells.map((words) => words)),
    ]);
  });

  it('takes away rows that hold only tags', () => {
    const bytes = filled(
      table(row(cell('{#actors}'), cell('')), row(cell('{name}'), cell('x')), row(cell(''), cell('{/actors}'))),
    );
    expect(bodyOf(bytes).match(/<w:tr>/g)).toHaveLength(2);
    expect(bodyOf(bytes)).not.toContain('{');
  });

  it('keeps a paragraph in every cell', () => {
    const body = table(row(cell('{#problems}', '{.}', '{/problems}'), cell('x')));
    expect(bodyOf(filled(body)).match(/<w:p>/g)).toHaveLength(3);
    const none = bodyOf(filled(body, { ...data, problems: [] }));
    expect(none).toContain('<w:tc><w:p/></w:tc>');
  });

  it('leaves out a table whose rows are all repeated no time', () => {
    const body = paragraph('a') + table(row(cell('{#problems}'), cell('{.}{/problems}'))) + paragraph('b');
    expect(bodyOf(filled(body, { ...data, problems: [] }))).toBe(paragraph('a') + paragraph('b'));
  });

  it('keeps two tables apart', () => {
    const body = paragraph('{#problems}') + table(row(cell('{.}'))) + paragraph('{/problems}');
    expect(bodyOf(filled(body))).toContain('</w:tbl><w:p/><w:tbl>');
  });

  it('writes a bookmark once', () => {
    const body =
      paragraph('{#problems}') +
      `<w:p><w:bookmarkStart w:id="1" w:name="s"/>${run('{.}')}<w:bookmarkEnd w:id="1"/></w:p>` +
      paragraph('{/problems}');
    expect(bodyOf(filled(body)).match(/<w:bookmarkStart/g)).toHaveLength(1);
  });

  it('gives no id to two paragraphs, rows, controls or drawings', () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const wp = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
    const drawing = `<w:r><w:drawing><wp:inline ${wp}><wp:docPr id="7" name="logo"/></wp:inline></w:drawing></w:r>`;
    const control = `<w:sdt><w:sdtPr><w:id w:val="12"/><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${run('{name}')}</w:sdtContent></w:sdt>`;
    const body =
      `<w:tbl><w:tr ${w14} w14:paraId="0A" w14:textId="0B"><w:tc><w:p ${w14} w14:paraId="0C" w14:textId="77777777" w:rsidR="1">` +
      `${run('{#actors}')}${control}${drawing}</w:p></w:tc>${cell('{/actors}')}</w:tr></w:tbl><w:p>${drawing.replace('"7"', '"9"')}</w:p>`;
    const xml = bodyOf(filled(body));
    expect(xml.match(/<w:tr/g)).toHaveLength(2);
    expect(xml.match(/w14:paraId="[^"]*"/g)).toEqual(['w14:paraId="0A"', 'w14:paraId="0C"']);
    expect(xml.match(/w:rsidR="1"/g)).toHaveLength(2);
    expect(xml.match(/<w:id w:val="12"\/>/g)).toHaveLength(1);
    expect(xml.match(/<wp:docPr id="\d+"/g)).toEqual(['<wp:docPr id="7"', '<wp:docPr id="10"', '<wp:docPr id="9"']);
    expect(xml.match(/<w:alias/g)).toHaveLength(2);
  });

  it('fills headers and footers and keeps the bytes of other parts', () => {
    const relationship = (id: string, kind: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}1.xml"/>`;
    const template = wordFile({
      body: paragraph('x'),
      styles: '<w:style w:styleId="a"/>',
      relationships: relationship('rId8', 'header') + relationship('rId9', 'footer'),
      more: [
        { name: 'word/header1.xml', content: `<w:hdr ${W}>${paragraph('{title}')}</w:hdr>` },
        {
          name: 'word/footer1.xml',
          content: `<w:ftr ${W}>${paragraph('{#problems}')}${paragraph('{/problems}')}</w:ftr>`,
        },
      ],
    });
    const result = fillDocx(template, data, { fields });
    expect(result.issues).toEqual([]);
    if (!result.success) return;
    const before = openPackage(template);
    const after = openPackage(result.data);
    expect(partText(after, 'word/header1.xml')).toContain('Accès aux soins');
    expect(partText(after, 'word/footer1.xml')).toBe(`<w:ftr ${W}><w:p/></w:ftr>`);
    for (const name of before.entries.keys()) {
      if (!/header|footer/.test(name)) expect(partBytes(after, name)).toEqual(partBytes(before, name));
    }
  });

  it('tells what the data lack, and what they hold too much of', () => {
    const result = fillDocx(
      wordFile({ body: paragraph('[{title}]') }),
      { problems: [], actors: [{ name: 'a' }, { name: 'b' }], extra: 1 } as object,
      { fields, locale: 'en' },
    );
    expect(result.success && read(result.data)).toEqual(['[]']);
    expect(result.issues.map(({ code, severity, path, params }) => [code, severity, path, params['count']])).toEqual([
      ['undeclared-value', 'warning', ['extra'], 1],
      ['missing-value', 'warning', ['title'], 1],
      ['missing-value', 'warning', ['actors', 0, 'roles'], 2],
    ]);
  });

  it('refuses values of another kind', () => {
    const result = fillDocx(wordFile({ body: '' }), { ...data, title: 3, problems: ['a', 4] } as object, { fields });
    expect(result.success).toBe(false);
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-value', ['title']],
      ['invalid-value', ['problems', 1]],
    ]);
  });

  it('says where a mistake is and what may have been meant', () => {
    const body = paragraph('x') + paragraph('{titre}') + table(row(cell('a'), cell('{#actors}{nam}{/actors}')));
    const issues = checkDocxTemplate(wordFile({ body }), { fields, locale: 'fr' });
    expect(issues.map(({ place, params }) => [place, params['found'], params['nearest']])).toEqual([
      ['paragraphe 2', 'titre', 'title'],
      ['tableau 1, ligne 1, colonne 2', 'nam', 'name'],
    ]);
  });

  it('answers a file that is none, and throws at a declaration that is none', () => {
    expect(fillDocx(new Uint8Array(3), data, { fields }).success).toBe(false);
    expect(() => fillDocx(new Uint8Array(3), {}, { fields: { 'a.b': 'text' } })).toThrow(PlanSanteError);
    expect(() => fillDocx(new Uint8Array(3), {} as never, { fields: { a: 'number' } as never })).toThrow(
      PlanSanteError,
    );
  });

  it('writes any text literally', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '{title}',
        '{#actors}{name}{/actors}',
        '</w:t>',
        ']]>',
        '&lt;',
        'a\nb\tc\r\nd',
        '{{x}}',
        '$&',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 4 }), (title, problems) => {
        const bytes = filled(
          paragraph('[{title}]') + paragraph('{#problems}') + paragraph('[{.}]') + paragraph('{/problems}'),
          { ...data, title, problems },
        );
        expect(read(bytes)).toEqual([title, ...problems].map((text) => `[${cleanText(text)}]`));
        expect(
          filled(paragraph('[{title}]') + paragraph('{#problems}') + paragraph('[{.}]') + paragraph('{/problems}'), {
            ...data,
            title,
            problems,
          }),
        ).toEqual(bytes);
      }),
    );
  });

  it('answers any template and writes what can be read', () => {
    const bit = fc.constantFrom(
      '{title}',
      '{#actors}',
      '{/actors}',
      '{name}',
      '{#problems}',
      '{/problems}',
      '{.}',
      'x',
      '',
    );
    const words = fc.array(bit, { maxLength: 3 }).map((bits) => bits.join(''));
    const para = words.map((text) => paragraph(text));
    const cells = fc.array(fc.array(para, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const tables = fc
      .array(
        cells.map((all) => row(...all.map((inside) => `<w:tc>${inside.join('')}</w:tc>`))),
        { minLength: 1, maxLength: 3 },
      )
      .map((rows) => table(...rows));
    fc.assert(
      fc.property(fc.array(fc.oneof(para, para, tables), { maxLength: 6 }), (blocks) => {
        const body = blocks.join('');
        const mistakes = checkDocxTemplate(wordFile({ body }), { fields });
        const result = fillDocx(wordFile({ body }), data, { fields });
        expect(result.success).toBe(mistakes.length === 0);
        if (!result.success) return;
        expect(parseDocx(result.data).success).toBe(true);
        const xml = bodyOf(result.data);
        expect(xml).not.toMatch(/[{}]/);
        expect(xml).not.toMatch(/<w:tc>(?:(?!<w:p[ />]).)*<\/w:tc>/);
        expect(xml).not.toMatch(/<w:tbl><\/w:tbl>/);
      }),
      { numRuns: 3000 },
    );
  });
});

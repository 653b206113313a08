import { describe, expect, it } from 'vitest';
import { annotateDocx, parseDocx } from '../../../src/document/docx.ts';
import { plainText } from '../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../ooxml/word-file.ts';

const SPACES = [
  W,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:x="urn:x"',
].join(' ');
const fileOf = (body: string, styles = '') =>
  wordFile({ main: `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`, styles });
const run = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const inParagraph = (inner: string) => `<w:p>${inner}</w:p>`;
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (inner: string) => `<w:tbl>${inner}</w:tbl>`;
const ways = (choice: string, fallback = '') =>
  `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const box = (words: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></wps:wsp>`;
const code = (type: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const formField = (kind: string, inside: string) =>
  inParagraph(
    `${code('begin', `<w:ffData>${inside}</w:ffData>`)}<w:r><w:instrText> ${kind} </w:instrText></w:r>${code('end')}`,
  );

const read = (bytes: Uint8Array) => {
  const result = parseDocx(bytes);
  return {
    words: result.success
      ? plainText(result.data)
          .split(/[\n\t]+/)
          .filter((word) => word !== '')
      : undefined,
    codes: result.issues.map((issue) => issue.code),
  };
};

describe('words in places where they are seldom looked for', () => {
  it.each([
    [
      'an emoji, in a form of its own before the plain letter',
      inParagraph(`<w:r>${ways('<w16se:symEx w16se:char="1F60A"/>', '<w:t>a</w:t>')}</w:r>`),
    ],
    ['one of two ways in a run', inParagraph(`<w:r>${ways('<w:t>a</w:t>', '<w:t>old</w:t>')}</w:r>`)],
    [
      'the second of three ways',
      inParagraph(
        `<mc:AlternateContent><mc:Choice Requires="y"/><mc:Choice Requires="x">${run('a')}</mc:Choice><mc:Fallback/></mc:AlternateContent>`,
      ),
    ],
    ['a way of a row', table(ways(row(cell(paragraph('a')))))],
    ['a way of a cell', table(row(ways(cell(paragraph('a')))))],
    ['a row that was moved here', table(`<w:moveTo>${row(cell(paragraph('a')))}</w:moveTo>`)],
    ['a cell that was put in', table(row(`<w:ins>${cell(paragraph('a'))}</w:ins>`))],
    ['a formula between paragraphs', '<m:oMathPara><m:oMath><m:r><m:t>a</m:t></m:r></m:oMath></m:oMathPara>'],
    ['a run between paragraphs', run('a')],
    ['an element of nobody around a paragraph', `<x:y>${paragraph('a')}</x:y>`],
    ['an element of nobody around a run', inParagraph(`<x:y>${run('a')}</x:y>`)],
    ['an element of nobody around rows', table(`<w:smartTag>${row(cell(paragraph('a')))}</w:smartTag>`)],
    ['a paragraph in a paragraph', inParagraph(paragraph('a'))],
    ['a table in a paragraph', inParagraph(table(row(cell(paragraph('a')))))],
    ['a run in a run', inParagraph(`<w:r>${run('a')}</w:r>`)],
    ['a text without a run', inParagraph('<w:t>a</w:t>')],
    ['an element of nobody in a text', inParagraph('<w:r><w:t><x:y>a</x:y></w:t></w:r>')],
    ['a cell without a row', table(cell(paragraph('a')))],
    ['a paragraph without a cell', table(row(paragraph('a')))],
    ['a paragraph without a row', table(paragraph('a'))],
    ['a run in a cell', table(row(cell(run('a'))))],
    [
      'a paragraph in a control of a paragraph',
      inParagraph(`<w:sdt><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt>`),
    ],
    [
      'what is chosen in a list of an old form',
      formField(
        'FORMDROPDOWN',
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="b"/><w:listEntry w:val="a"/></w:ddList>',
      ),
    ],
    [
      'a button',
      inParagraph(`${code('begin')}<w:r><w:instrText>MACROBUTTON Nothing a</w:instrText></w:r>${code('end')}`),
    ],
  ])('are read: %s', (_, body) => {
    expect(read(fileOf(body)).words).toEqual(['a']);
  });

  it('are read in every box of a group, and in the box of a field', () => {
    const group = inParagraph(
      `<w:r><w:drawing><wpg:wgp>${box('a')}<wpg:grpSp>${box('b')}</wpg:grpSp></wpg:wgp></w:drawing></w:r>`,
    );
    expect(read(fileOf(group)).words).toEqual(['a', 'b']);
    const field = inParagraph(
      `<w:sdt><w:sdtPr><w:tag w:val="f"/></w:sdtPr><w:sdtContent>${run('a')}<w:r><w:drawing>${box('b')}</w:drawing></w:r></w:sdtContent></w:sdt>`,
    );
    expect(read(fileOf(field)).words).toEqual(['a', 'b']);
  });

  it('are read whichever box of an old form is ticked', () => {
    const tick = (inside: string) =>
      read(fileOf(formField('FORMCHECKBOX', `<w:checkBox>${inside}</w:checkBox>`))).words;
    expect(tick('<w:checked/>')).toEqual(['☒']);
    expect(tick('<w:default w:val="1"/>')).toEqual(['☒']);
    expect(tick('<w:default w:val="1"/><w:checked w:val="0"/>')).toEqual(['☐']);
    expect(tick('')).toEqual(['☐']);
  });

  it('are read once where an old form shows its choice itself', () => {
    const list = '<w:ffData><w:ddList><w:listEntry w:val="a"/></w:ddList></w:ffData>';
    expect(read(fileOf(inParagraph(code('begin', list) + code('separate') + run('a') + code('end')))).words).toEqual([
      'a',
    ]);
  });

  it('are read in both captions of one figure', () => {
    const styles = '<w:style w:styleId="F"><w:name w:val="figure caption"/></w:style>';
    const mark = (inner: string) => `<w:bookmarkStart w:id="1" w:name="_Figure-1"/>${inner}<w:bookmarkEnd w:id="1"/>`;
    const caption = '<w:pStyle w:val="F"/>';
    const body = mark(paragraph('a') + paragraph('b', caption) + paragraph('c', caption));
    expect(read(fileOf(body, styles)).words?.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('are told where no word processor shows them', () => {
    const hidden = 'docx-hidden-text-dropped';
    const merged = (kind: string, words: string) => row(cell(paragraph(words), `<w:vMerge${kind}/>`));
    expect(read(fileOf(table(merged(' w:val="restart"', 'a') + merged('', 'b'))))).toEqual({
      words: ['a'],
      codes: [hidden],
    });
    expect(read(fileOf(table(merged(' w:val="restart"', 'a') + merged('', ''))))).toEqual({ words: ['a'], codes: [] });
    for (const inside of ['<w:t> </w:t><w:t>b</w:t>', '<w:sym w:char="0041"/>', `<w:drawing>${box('b')}</w:drawing>`])
      expect(read(fileOf(inParagraph(`<w:r><w:rPr><w:vanish/></w:rPr>${inside}</w:r>`))).codes).toEqual([hidden]);
    expect(read(fileOf(inParagraph('<w:r><w:delText>b</w:delText></w:r>'))).codes).toEqual(['docx-tracked-changes']);
  });
});

describe('Word files made to cost more than their length', () => {
  it('boxes in boxes, fields in fields and paragraphs in paragraphs end in an issue', () => {
    const nested = (open: string, close: string, count: number) =>
      read(fileOf(inParagraph(open.repeat(count) + run('a') + close.repeat(count))));
    for (const [open, close] of [
      ['<w:sdt><w:sdtPr><w:tag w:val="f"/></w:sdtPr><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:p>', '</w:p>'],
    ] as const) {
      expect(nested(open, close, 60).words).toEqual(['a']);
      expect(nested(open, close, 70).codes).toEqual(['xml-depth']);
    }
  });

  it('controls in controls are read once, whether they are fields or not', () => {
    const nested = (open: string) => inParagraph(open.repeat(80) + run('a') + '</w:sdtContent></w:sdt>'.repeat(80));
    expect(read(fileOf(nested('<w:sdt><w:sdtContent>'))).words).toEqual(['a']);
  });
});

it('paragraphs are counted the same to read and to annotate, whatever stands around them', () => {
  const body = [
    paragraph('a'),
    `<x:y>${paragraph('b')}<w:del>${paragraph('gone')}</w:del></x:y>`,
    run('stray'),
    ways(paragraph('c')),
    paragraph('d'),
  ].join('');
  const bytes = fileOf(body);
  const result = parseDocx(bytes);
  const blocks = result.success ? result.data.children : [];
  const found = blocks.find((block) => plainText(block) === 'd')?.at?.paragraph;
  expect(found).toBe(4);
  const issue = {
    code: 'x',
    severity: 'error',
    path: [],
    message: 'm',
    place: '',
    params: {},
    position: { paragraph: 4 },
  } as const;
  const annotated = annotateDocx(bytes, [issue]);
  expect(annotated.success && parseDocx(annotated.data).success).toBe(true);
});

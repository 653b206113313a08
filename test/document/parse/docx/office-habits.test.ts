import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../../src/document/docx.ts';
import { contentOf } from '../../../../src/document/index.ts';
import { paragraph, W, wordFile } from '../../ooxml/word-file.ts';

const NAMES = `${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;
const STYLES =
  '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Intertitre"><w:name w:val="Intertitre"/><w:rPr><w:b/></w:rPr></w:style>';

const read = (body: string) => {
  const main = `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
  const result = parseDocx(wordFile({ main, styles: STYLES }), { locale: 'en' });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result;
};
const pieces = (body: string) => contentOf(read(body).data).map(({ kind, text }) => `${kind}: ${text}`);
const told = (body: string) => read(body).issues.map(({ code, params }) => [code, params['count']]);

const run = (words: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
const control = (properties: string, inside: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const line = (inside: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

describe('boxes to tick', () => {
  const box = (ticked: string, shown: string, name = '') =>
    control(`${name}<w14:checkbox><w14:checked w14:val="${ticked}"/></w14:checkbox>`, run(shown));
  const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

  it('are words of the line, named or not, and say what is ticked whatever they show', () => {
    const body = line(`${box('1', 'X', '<w:tag w:val="a"/>')}${run(' oui ')}${box('0', 'o')}${run(' non')}`);
    expect(pieces(body)).toEqual(['paragraph: ☒ oui ☐ non']);
  });

  it('lose nothing when more was written into them', () => {
    expect(pieces(line(box('1', 'oui, en 2026')))).toEqual(['paragraph: oui, en 2026']);
  });

  it('are told apart in symbol fonts, given by a code or typed as letters', () => {
    const codes = line(`${symbol('Wingdings', 'F0FE')}${run(' oui ')}${symbol('Wingdings', 'F0A8')}${run(' non')}`);
    const letters = line(
      `${run('þ', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}${run(' oui ')}${run('¨', '<w:rFonts w:ascii="Wingdings"/>')}${run(' non')}`,
    );
    expect(pieces(codes + letters)).toEqual(['paragraph: ☑ oui ☐ non', 'paragraph: ☑ oui ☐ non']);
  });

  it('are not the only signs of these fonts', () => {
    const body = line(
      `${symbol('Symbol', 'F0B3')}${run(' 65 ans, ')}${symbol('Wingdings', 'F04A')}${symbol('Wingdings 2', 'F052')}${run('gè', '<w:rFonts w:ascii="Arial"/>')}`,
    );
    expect(pieces(body)).toEqual(['paragraph: ≥ 65 ans, •☑gè']);
  });
});

describe('content controls without a name', () => {
  it('that show their placeholder have no words', () => {
    const list = control('<w:showingPlcHdr/><w:dropDownList/>', run('Choisissez un élément.'));
    const words = control('<w:showingPlcHdr/>', paragraph('Cliquez ici.'));
    expect(pieces(line(run('Axe : ') + list) + words)).not.toContain('paragraph: Axe : Choisissez un élément.');
    const fields = JSON.stringify(read(line(list) + words).data);
    expect(fields).toContain('"placeholder":"Choisissez un élément."');
    expect(fields).toContain('"placeholder":"Cliquez ici."');
    expect(fields).not.toContain('"value"');
  });

  it('and those that repeat their content leave lists and tables whole', () => {
    const item = (words: string) => control('<w15:repeatingSectionItem/>', line(run(`- ${words}`)));
    const body = control('<w:tag w:val="x"/><w15:repeatingSection/>', item('un') + item('deux'));
    expect(read(body).data.children).toMatchObject([{ type: 'list', items: [{}, {}] }]);
  });
});

describe('tables of contents', () => {
  const entry = (words: string, style = '') =>
    line(`${run(words)}<w:r><w:tab/></w:r>${run('3')}`, style && `<w:pStyle w:val="${style}"/>`);

  it('are not read, and told: by their styles, by their control, by their field', () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const inside = control(gallery, paragraph('Sommaire') + entry('Contexte') + paragraph('Écrit dessous'));
    const field = line(`<w:fldSimple w:instr=" TOC \\o ">${run('Contexte')}</w:fldSimple>`);
    expect(pieces(entry('Contexte', 'TM1') + inside + field)).toEqual(['paragraph: Écrit dessous']);
    expect(told(entry('Contexte', 'TM1') + inside + field)).toEqual([['docx-contents-dropped', 4]]);
  });

  it('count in addresses', () => {
    const [only] = read(entry('Contexte', 'TM1') + paragraph('Texte')).data.children;
    expect(only?.at).toEqual({ paragraph: 2 });
  });
});

it('comments are told', () => {
  expect(told(line(`${run('a')}<w:r><w:commentReference w:id="0"/></w:r>`))).toEqual([['docx-comments-dropped', 1]]);
});

it('empty cells that only colour tells apart are told; headers, labels and rules in one colour are not', () => {
  const cell = (words: string, fill = '') =>
    `<w:tc><w:tcPr>${fill && `<w:shd w:val="clear" w:fill="${fill}"/>`}</w:tcPr>${paragraph(words)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const header = row(cell('', 'DDDDDD'), cell('2025', 'DDDDDD'));
  expect(told(table(header, row(cell('Former', 'EEEEEE'), cell('', 'FFFFFF'))))).toEqual([]);
  expect(told(table(header, row(cell('Former'), cell('', '92D050'), cell(''))))).toEqual([['docx-shading-dropped', 1]]);
});

it('a style of one’s own that is bold makes its lines bold, but for what a run says itself', () => {
  const style = '<w:pStyle w:val="Intertitre"/>';
  const body = line(run('Objectifs') + run(' (suite)', '<w:b w:val="0"/>'), style);
  expect(read(body).data.children).toMatchObject([
    {
      children: [
        { type: 'strong', children: [{ value: 'Objectifs' }] },
        { type: 'text', value: ' (suite)' },
      ],
    },
  ]);
});

describe('bullets that are boxes', () => {
  const level = (id: number, sign: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl></w:abstractNum>`;
  const item = (words: string, list: number) => line(run(words), `<w:numPr><w:numId w:val="${list}"/></w:numPr>`);

  it('stand before the words, other bullets do not', () => {
    const numbering = `${level(0, '\uf0fe')}${level(1, '\uf0a8')}${level(2, '\uf0a7')}${[0, 1, 2].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`;
    const body = item('oui', 1) + item('non', 2) + item('peut-être', 3);
    const result = parseDocx(wordFile({ body, numbering }));
    expect(result.success && contentOf(result.data).map(({ text }) => text)).toEqual(['☑ oui', '☐ non', 'peut-être']);
  });
});

it('words that are crossed out are left out and told, with what they say', () => {
  const body = line(run('oui', '<w:strike/>') + run(' non') + run('peut-être', '<w:dstrike/>'));
  expect(pieces(body)).toEqual(['paragraph: non']);
  const [issue] = read(body).issues;
  expect([issue?.code, issue?.params['found']]).toEqual(['docx-struck-dropped', 'oui / peut-être']);
});

/**
 * What hostile input costs: each case is answered in a process of its own, and its processor time and memory are printed.
 *
 *   node test/limits.mjs            every case
 *   node test/limits.mjs styles     the cases whose name holds "styles"
 *
 * A case fails when it takes more than 2 s of processor time, when memory grows by more than 256 MB over what the process held
 * just before the call, when the process dies, or when the answer is neither data nor issues with a code (a thrown
 * `TypeError`, say). Processor time, not the clock: what else runs on the machine does not count. Exit code 1 when a case fails.
 * Files are stored without compression, so that the limit on ratios does not answer before the one that is looked at.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { each, TABLE_CASES, times } from './limits-of-tables.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
// Whoever reads the answers may stop reading: `node test/limits.mjs | head`.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 256;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const run = '<w:r><w:t>a</w:t></w:r>';
const paragraph = (inner = run) => `<w:p>${inner}</w:p>`;
const mark = (id, name) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
const body = (inner) => ({ body: inner });

/** Word files: what stands in each part. */
const FILES = {
  'styles, many': () => ({
    body: paragraph(),
    styles: each(100_000, (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="n${i}"/></w:style>`),
  }),
  'styles, each based on the one before': () => ({
    body: paragraph(),
    styles: each(100_000, (i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i - 1}"/></w:style>`),
  }),
  'styles with a long chain of settings': () => ({
    body: paragraph(),
    styles:
      each(20, (i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/>${times('<w:x/>', 5000)}</w:style>`) +
      each(20_000, () => '<w:style><w:basedOn w:val="s0"/></w:style>'),
  }),
  'styles with long names': () => ({
    body: paragraph(),
    styles: each(100, (i) => `<w:style w:styleId="s${i}"><w:name w:val="${times('a', 200_000)}"/></w:style>`),
  }),
  'numberings, many': () => ({
    body: paragraph(),
    numbering: each(100_000, (i) => `<w:num w:numId="${i}"><w:abstractNumId w:val="0"/></w:num>`),
  }),
  'numberings with many levels': () => ({
    body: paragraph(),
    numbering: `<w:num w:numId="1">${times('<w:lvlOverride w:ilvl="9"/>', 200_000)}</w:num>`,
  }),
  'anchors, equal': () => body(each(100_000, (i) => mark(i, 'a')) + paragraph()),
  'anchors in paragraphs, equal': () => body(each(100_000, (i) => paragraph(mark(i, 'a') + run))),
  'anchors in paragraphs, different': () => body(each(100_000, (i) => paragraph(mark(i, `Titre ${i}`) + run))),
  'anchors, long names': () => body(each(100, (i) => paragraph(mark(i, `${times('é', 100_000)}${i}`) + run))),
  'ranges that open and never close': () =>
    body(each(100_000, (i) => `<w:bookmarkStart w:id="${i}" w:name="_Note-info-${i}"/>${paragraph()}`)),
  'ranges of one name': () => body(each(100_000, (i) => mark(i, '_Note-info-1'))),
  'runs in one paragraph': () => body(paragraph(times(run, 180_000))),
  'runs of strong and plain words in one paragraph': () =>
    body(paragraph(times('<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>', 60_000))),
  'runs in links': () => body(paragraph(times(`<w:hyperlink>${run}</w:hyperlink>`, 120_000))),
  paragraphs: () => body(times(paragraph(), 150_000)),
  'paragraphs, empty': () => body(times('<w:p/>', 590_000)),
  'paragraphs of many properties': () => body(times(`<w:p><w:pPr>${times('<w:x/>', 100)}</w:pPr>${run}</w:p>`, 5000)),
  'elements past the limit': () => body(times('<w:p/>', 700_000)),
  'elements nobody knows': () => body(times('<w:x/>', 590_000)),
  'elements with names of their own': () => body(each(300_000, (i) => `<w:x${i}/>`)),
  'namespaces on every element': () => body(each(100_000, (i) => `<p${i}:x xmlns:p${i}="urn:${i}"/>`)),
  'namespaces inside namespaces': () =>
    body(each(250, (i) => `<x${each(900, (j) => ` xmlns:p${i}-${j}="u"`)}>`) + times('</x>', 250)),
  'attributes on one element': () => body(`<w:p${each(100_000, (i) => ` a${i}="1"`)}/>`),
  'attributes on every element': () => body(times(`<w:p${each(999, (i) => ` a${i}="1"`)}/>`, 2000)),
  'attribute of many bytes': () => body(`<w:p w:x="${times('a', 20_000_000)}"/>`),
  'text of many bytes': () => body(paragraph(`<w:r><w:t>${times('a', 23_000_000)}</w:t></w:r>`)),
  'text of many entities': () => body(paragraph(`<w:r><w:t>${times('&amp;', 4_000_000)}</w:t></w:r>`)),
  'text of many spaces': () => body(times(' \n', 10_000_000)),
  'bullets of many bytes': () => body(paragraph(`<w:r><w:t>${times('- ', 5_000_000)}</w:t></w:r>`)),
  'comment of many bytes': () => body(`<!--${times('a', 23_000_000)}-->`),
  'comments, many': () => body(times('<!---->', 3_000_000)),
  'section of characters, many': () => body(paragraph(`<w:r><w:t>${times('<![CDATA[a]]>', 1_500_000)}</w:t></w:r>`)),
  'instructions, many': () => body(times('<?a b?>', 3_000_000)),
  'tables in tables': () => body(times('<w:tbl><w:tr><w:tc>', 20_000) + times('</w:tc></w:tr></w:tbl>', 20_000)),
  'tables in tables, just within': () =>
    body(times(times('<w:tbl><w:tr><w:tc>', 80) + paragraph() + times('</w:tc></w:tr></w:tbl>', 80), 1500)),
  'cells of one row': () => body(`<w:tbl><w:tr>${times('<w:tc><w:p/></w:tc>', 250_000)}</w:tr></w:tbl>`),
  'cells, each over 1000 columns': () =>
    body(
      `<w:tbl>${times('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr><w:p/></w:tc></w:tr>', 100_000)}</w:tbl>`,
    ),
  'cells merged all the way down': () =>
    body(`<w:tbl>${times('<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>', 90_000)}</w:tbl>`),
  rows: () => body(`<w:tbl>${times(`<w:tr><w:tc>${paragraph()}</w:tc></w:tr>`, 90_000)}</w:tbl>`),
  'rows that are headers': () =>
    body(`<w:tbl>${times('<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr>', 100_000)}</w:tbl>`),
  'items of one list': () => ({
    body: times(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`, 80_000),
    numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  }),
  'items of many lists': () =>
    body(
      each(
        80_000,
        (i) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${i % 9}"/><w:numId w:val="${i}"/></w:numPr></w:pPr>${run}</w:p>`,
      ),
    ),
  'controls in controls': () =>
    body(
      times('<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>', 120) +
        times(paragraph(), 100_000) +
        times('</w:sdtContent></w:sdt>', 120),
    ),
  'controls in controls in a paragraph': () =>
    body(
      paragraph(
        times('<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent>', 120) +
          times(run, 100_000) +
          times('</w:sdtContent></w:sdt>', 120),
      ),
    ),
  'controls with many options': () =>
    body(
      paragraph(
        `<w:sdt><w:sdtPr><w:tag w:val="a"/><w:dropDownList>${each(200_000, (i) => `<w:listItem w:value="${i}"/>`)}</w:dropDownList></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
      ),
    ),
  'boxes in boxes': () =>
    body(
      times('<w:p><w:r><w:pict><w:txbxContent>', 60) +
        times(paragraph(), 100_000) +
        times('</w:txbxContent></w:pict></w:r></w:p>', 60),
    ),
  'pictures, deep': () =>
    body(paragraph(`<w:r>${times(`<w:drawing>${times('<a>', 200)}${times('</a>', 200)}</w:drawing>`, 2500)}</w:r>`)),
  'codes inside codes': () => body(paragraph(times('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 100_000))),
  'code that names a link again and again': () =>
    body(
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:1"</w:instrText></w:r>' +
          times('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', 150_000),
      ),
    ),
  'links that are dropped': () => ({
    body: paragraph(times('<w:hyperlink r:id="rId9"/>', 300_000)),
    relationships: `<Relationship Id="rId9" Type="${RELATIONSHIPS}/hyperlink" Target="javascript:1" TargetMode="External"/>`,
  }),
  'relationships, many': () => ({
    body: paragraph(),
    relationships: each(
      100_000,
      (i) =>
        `<Relationship Id="r${i}" Type="${RELATIONSHIPS}/hyperlink" Target="${times('a/', 20)}" TargetMode="External"/>`,
    ),
  }),
  'relationship that climbs': () => ({
    body: paragraph(),
    relationships: `<Relationship Id="r1" Type="${RELATIONSHIPS}/styles" Target="${times('../', 3_000_000)}x"/>`,
  }),
  'tracked paragraph marks': () =>
    body(times(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run}</w:p>`, 90_000)),
  'line breaks in one paragraph': () => body(paragraph(`<w:r>${times('<w:br/>', 500_000)}</w:r>`)),
  'paragraphs of one cell': () => body(`<w:tbl><w:tr><w:tc>${times(paragraph(), 140_000)}</w:tc></w:tr></w:tbl>`),
  'headings, all different': () =>
    body(each(100_000, (i) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>T${i}</w:t></w:r></w:p>`)),
  'tables, many': () => body(times(`<w:tbl><w:tr><w:tc>${paragraph()}</w:tc></w:tr></w:tbl>`, 60_000)),
  'languages, many': () =>
    body(
      paragraph(each(100_000, (i) => `<w:r><w:rPr><w:lang w:val="fr-x-a${i % 20_000}"/></w:rPr><w:t>a</w:t></w:r>`)),
    ),
  'properties, many': () => ({
    body: paragraph(),
    custom: each(100_000, (i) => `<property name="p${i}"><v>a</v></property>`),
  }),
  'property of many fields': () => ({
    body: paragraph(),
    custom: `<property name="plan-sante.fields"><v>[${times('{},', 3_000_000)}{}]</v></property>`,
  }),
  'property of brackets': () => ({
    body: paragraph(),
    custom: `<property name="plan-sante.fields"><v>${times('[', 10_000_000)}</v></property>`,
  }),
};

/** Zips with bytes of their own. */
const ZIPS = {
  'zip of many empty entries': ({ zip }) => zip(Array.from({ length: 4000 }, (_, i) => [`a${i}`, ''])),
  'zip past the number of entries': ({ zip }) => zip(Array.from({ length: 30_000 }, (_, i) => [`a${i}`, ''])),
  'zip of long names': ({ zip }) => zip(Array.from({ length: 400 }, (_, i) => [`${times('a/', 32_000)}${i}`, ''])),
  'zip whose part grows a thousand times': ({ docx, fflate, zip }) =>
    zip([['word/document.xml', fflate.deflateSync(new Uint8Array(20_000_000), { level: 9 }), 20_000_000]], docx),
  'zip whose part is as big as its limit': ({ zip }) => zip([['word/document.xml', times('a', 24 * 1024 * 1024)]]),
  'zip of nothing but end marks': () => new Uint8Array(32 * 1024 * 1024).fill(0x50),
  'zip of half an end mark, again and again': () =>
    Uint8Array.from({ length: 8_000_000 }, (_, i) => [0x50, 0x4b, 5, 6][i % 4]),
};

/** Texts: how each is read. */
const nested = (open, close, count, inner = 'a') => times(open, count) + inner + times(close, count);
const TEXTS = {
  markdown: {
    brackets: () => times('[', 50_000),
    emphasis: () => times('*a_ ', 20_000),
    'emphasis just within': () => times('*a_ ', 1400),
    'emphasis just within, again and again': () => times(`${times('*a_ ', 700)}\n\n`, 20),
    links: () => times('[a](b', 20_000),
    'links just within': () => times('[a](b', 1400),
    pictures: () => times('![', 50_000),
    lists: () => times('- ', 10_000),
    quotes: () => times('> ', 10_000),
    'quotes on many lines': () => times('> > > > > > > > > > a\n', 9000),
    'short forms': () => times('ARS ', 100_000),
    'long heading': () => `## ${times('a ', 200_000)}`,
    backticks: () => each(900, (i) => `${times('`', i + 1)} `),
    'backticks, alone': () => times('` a ', 20_000),
    tags: () => times('<a ', 20_000),
    'tags that open': () => times('<div>\n\n', 5000),
    entities: () => times('&amp;', 29_000),
    'table rows': () => `|a|\n|-|\n${times('|a|\n', 9900)}`,
    'table cells': () => `|${times('a|', 5000)}\n|${times('-|', 5000)}\n${times(`|${times('b|', 5000)}\n`, 40)}`,
    'table of empty cells': () => `|${times('a|', 200)}\n|${times('-|', 200)}\n${times('|\n', 9900)}`,
    'table of wide head and short rows': () => `|${times('a|', 9000)}\n|${times('-|', 9000)}\n${times('|b|\n', 9000)}`,
    definitions: () => each(9000, (i) => `[${i}]: https://a.fr/${i}\n`),
    'definitions of one name': () => times('[a]: b\n', 9900),
    'line ends': () => times('\n', 490_000),
    returns: () => times('\r', 490_000),
    spaces: () => times(' ', 490_000),
    'spaces at line ends': () => times(`a${times(' ', 400)}\n`, 1200),
    tabs: () => times('\t', 490_000),
    backslashes: () => times('\\', 490_000),
    escapes: () => times('\\*', 14_000),
    comments: () => times('<!-- anchor: a -->\n\na\n\n', 4500),
    'comment that does not end': () => times('<!--', 100_000),
    'mark with a huge table': () =>
      `<!-- table: {"headerRows":1e9,"spans":[[0,0,1e9,1e9]],"widths":[${times('1,', 20_000)}1]} -->\n\n|a|\n|-|\n|b|`,
    'mark with many spans': () =>
      `<!-- table: {"spans":[${times('[0,0,2,2],', 9000)}[0,0,1,1]]} -->\n\n|a|b|\n|-|-|\n${times('|b|c|\n', 9000)}`,
    'mark of brackets': () => `<!-- document: ${times('[', 90_000)} -->`,
    bullets: () => times('• a\n', 9900),
    'bullets in one cell': () => `|a|\n|-|\n|${times('• a<br>', 25_000)}|`,
    'setext underlines': () => times('a\n=\n', 4900),
    'ordered starts': () => times('999999999. a\n\n', 9000),
    'zero characters': () => times('\0', 490_000),
    'lone surrogates': () => times('\ud800', 490_000),
    'marks of direction': () => times('\u202e\u2066', 240_000),
    'combining marks': () => `a${times('\u0301', 490_000)}`,
    'plain words on one line': () => times('mot ', 120_000),
    'plain paragraphs': () => times('mot\n\n', 9900),
    'plus signs and pipes': () => times('|', 490_000),
    'colons and dashes': () => `a\n${times(':-', 240_000)}`,
    addresses: () => times('a@b.fr ', 60_000),
    'exclamation marks': () => times('!', 490_000),
    'lists that close, on every line': () => times(`${times('- ', 20)}a\n`, 9990),
    'lists that close, just within': () => times(`${times('- ', 20)}a\n`, 300),
    'lists of two levels': () => times('- a\n  - b\n', 4900),
    'lists of two levels, just within': () => times('- a\n  - b\n', 1000),
    'items of one list': () => times('- a\n', 7400),
    'items and words set in': () => times('- a\n\n b\n\n', 1000),
    'items and quotes': () => times('- > a\n', 3700),
    'quotes one after the other': () => times('> a\n\n', 7000),
    'quotes that go on without a mark': () => `> ${times('a\n', 9900)}`,
    'quotes that go on, just within': () => `> ${times('a\n', 4000)}`,
    'setext underlines, just within': () => times('a\n=\n', 1500),
    'setext underlines with blank lines': () => times('a\n=\n\n', 4900),
    headings: () => times('# a\n', 9900),
    rules: () => times('***\n', 9900),
    fences: () => times('```\na\n```\n', 3300),
    'blank lines, just within': () => times('\n', 99_000),
    'blank row of dashes before marks': () => `a\n-\n${times(`${times('*a_ ', 25)}\n`, 300)}`,
    'a row before marks': () => `|a|\n-\n${times(`${times('*a_ ', 25)}\n`, 300)}`,
    'dashes and blanks': () => times(`-${times(' ', 9900)}x\n`, 49),
    'table cells, just within': () =>
      `|${times('a|', 100)}\n|${times('-|', 100)}\n${times(`|${times('b|', 100)}\n`, 140)}`,
    'pipes on three lines': () => times(`${times('a|', 40_000)}\n`, 3),
    'table cells without outer pipes, with dashes': () =>
      `${times('a|', 40_000)}\n${times('-|', 40_000)}\n${times('b|', 40_000)}`,
    'table cells in a quote': () => `> ${times('a|', 40_000)}\n> ${times('-|', 40_000)}\n> ${times('b|', 40_000)}`,
    'tables, many': () => times('|a|b|\n|-|-|\n|c|d|\n\n', 2400),
    'comment of blanks': () => `<!-- anchor:${times(' ', 90_000)}a`,
    'comments of blanks': () => times(`<!-- a:${times(' ', 40_000)}a -->\n\n`, 10),
    'marks with large spans': () => times('<!-- table: {"spans":[[0,0,1000,10]]} -->\n\n|a|\n|-|\n\n', 1500),
    'typed bullets of two kinds': () => times('• a\n- b\n', 3700),
    'short lines of emphasis': () => times('*a*\n\n', 7000),
    'tags again and again': () => times('a <b>b</b>\n\n', 7000),
    'one huge word': () => times('x', 490_000),
    'lines set far in': () => times(`${times(' ', 45)}a\n`, 9900),
    'html in cells': () => `|a|\n|-|\n|${nested('<ul><li>', '</li></ul>', 3000)}|`,
    'html in many cells': () => `|a|\n|-|\n${times('|<ul><li>a</li></ul><b>b</b>|\n', 4000)}`,
  },
  html: {
    divs: () => times('<div>', 90_000),
    lists: () => times('<ul><li>', 50_000),
    'lists just within': () => times(nested('<ul><li>', '</li></ul>', 30), 900),
    'bold in bold': () => times('<b>', 100_000),
    'formatting again and again': () => times('<b><i><u><s><p>', 20_000),
    'formatting that is closed crosswise': () => times('<a><b></a></b>', 25_000),
    'spans around blocks': () => times(nested('<span>', '</span>', 100, '<p>a</p>'), 300),
    'spans around words': () => times(nested('<span>', '</span>', 300), 120),
    'tables in tables': () => times('<table><tr><td>', 20_000),
    'words in tables': () => times('<table>a', 50_000),
    'words in tables, fostered': () => `<table>${times('a<b>', 60_000)}`,
    rows: () => `<table>${times('<tr><td>a', 37_000)}`,
    cells: () => `<table><tr>${times('<td>', 110_000)}`,
    'cells over many columns and rows': () =>
      `<table>${times('<tr>'.concat(times('<td colspan=1000 rowspan=65534>', 10)), 500)}`,
    'cells over many rows': () => `<table>${times('<tr><td rowspan=65534>a', 15_000)}`,
    attributes: () => `<p ${each(50_000, (i) => `a${i} `)}>`,
    'attributes just within': () => times(`<p ${each(499, (i) => `a${i} `)}>`, 150),
    'attributes that never end': () => times('<p a="', 80_000),
    'quotes in attributes': () => `<p ${times('"\'', 240_000)}>`,
    'tags that never end': () => times('<a', 240_000),
    'less-than signs': () => times('<', 490_000),
    comments: () => times('<!---->', 70_000),
    'comments that never end': () => times('<!--', 120_000),
    entities: () => times('&amp;', 98_000),
    'entities without an end': () => times('&notit', 80_000),
    'short forms': () => times('<abbr title=a>b</abbr>', 20_000),
    paragraphs: () => times('<p>a', 120_000),
    'paragraphs with anchors': () => each(25_000, (i) => `<p id=a${i}>a`),
    'paragraphs with one anchor': () => times('<p id=a>a', 50_000),
    'paragraphs with bullets': () => times('<p>• a', 70_000),
    'line breaks': () => times('<br>', 120_000),
    'bullets and line breaks': () => times('<br>• a', 60_000),
    selects: () => times('<select><option>', 30_000),
    templates: () => times('<template>', 40_000),
    svg: () => times('<svg><g>', 60_000),
    math: () => times('<math><mi>', 50_000),
    frames: () => times('<iframe>', 60_000),
    forms: () => times('<form><input>', 35_000),
    links: () => times('<a href=javascript:1>a</a>', 18_000),
    fields: () => times('<span data-field=a data-control=choice data-options="[">a</span>', 7000),
    'fields with many options': () =>
      `<span data-field=a data-control=choice data-options='[${times('{"value":"a","label":"b"},', 15_000)}{}]'>a</span>`,
    figures: () => times('<figure><figcaption>a', 20_000),
    spaces: () => times(' ', 490_000),
    'spaces between tags': () => times('<b> </b>', 60_000),
    'zero characters': () => times('\0', 490_000),
    'marks of direction': () => times('\u202e\u2066', 240_000),
    titles: () => times('<title>', 70_000),
    metas: () => times('<meta name=plan-sante:a content=b>', 14_000),
    plaintext: () => times('<plaintext>', 40_000),
    headings: () => times('<h1>a', 90_000),
    'line breaks in one element': () => `<p><i>${times('<br>', 124_990)}`,
    'ten kinds of formatting, never closed': () => times('<b><i><u><s><em><code><small><strong><tt><big><p>', 9000),
    'formatting before many paragraphs': () => `<b><b><b><i><i><i><u><u><u>${times('<p>a', 110_000)}`,
    'different formatting before many paragraphs': () => each(90, (i) => `<b id=a${i}>`) + times('<p>a', 2500),
    'links with blanks inside': () => times(`<a href="x${times(' ', 4000)}y">a</a>`, 120),
    'one huge word': () => `<p>${times('x', 490_000)}`,
    'no-break spaces': () => `<p>${times('\u00a0', 490_000)}`,
    'typed bullets on one line': () => `<p>${times('- ', 240_000)}`,
    'typed bullets of several kinds': () => times('<br>• a<br>- b<br>> c', 20_000),
    'items of one list': () => `<ul>${times('<li>a', 74_000)}`,
    'lists between items': () => `<ul><li>a${times('<ul></ul>', 50_000)}`,
    'containers around many paragraphs': () => times('<div>', 90) + times('<p>a', 110_000),
    'long preformatted text': () => `<pre>${times('a\n', 240_000)}`,
    'long description of a picture': () => `<img alt="${times('a', 490_000)}">`,
    'long drawing': () =>
      `<figure><img alt=a src="data:image/svg+xml;charset=utf-8,${times('%C3%A9', 80_000)}"></figure>`,
    'columns with widths': () => `<table>${times('<col data-width=1>', 25_000)}`,
    'body again and again': () => each(30_000, (i) => `<body a${i}=1>`),
    'elements with names of their own': () => each(60_000, (i) => `<x${i}>`),
    'long language': () => `<span lang=fr-${times('a-', 240_000)}>a</span>`,
    'number of a character without end': () => `&#${times('9', 480_000)};`,
    rubies: () => times('<ruby><rt>', 45_000),
  },
};

/** Trees: what the writers and the other functions over trees do with them. */
const text = (value) => ({ type: 'text', value });
const words = (...children) => ({ type: 'paragraph', children });
const page = (...children) => ({ type: 'document', title: 'T', language: 'fr', children });
const wrap = (count, inner, outer) => {
  let node = inner;
  for (let i = 0; i < count; i++) node = outer(node);
  return node;
};
const cells = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const TREES = {
  'one long text': () => page(words(text(times('a ', 2_000_000)))),
  brackets: () => page(words(text(times('[', 50_000)))),
  stars: () => page(words(text(times('*a_ ', 20_000)))),
  'half links': () => page(words(text(times('[a](b', 20_000)))),
  'short forms': () => page(words(text(times('ARS ', 100_000)))),
  dashes: () => page(words(text(times('- ', 10_000)))),
  lines: () => page(words(text(times('\n', 200_000)))),
  spaces: () => page(words(text(times(' ', 500_000)))),
  quotes: () => page(words(text(times('« a » ', 60_000)))),
  'zero characters': () => page(words(text(times('\0', 1_000_000)))),
  'lone surrogates': () => page(words(text(times('\ud800', 1_000_000)))),
  'long title': () => ({ ...page(), title: times('é', 2_000_000) }),
  'text in many pieces': () => page({ type: 'paragraph', children: cells(200_000, () => text('a')) }),
  'strong in strong': () => page(words(wrap(95, text('a'), (node) => ({ type: 'strong', children: [node] })))),
  'strong in strong without end': () =>
    page(words(wrap(5000, text('a'), (node) => ({ type: 'strong', children: [node] })))),
  'strong words in a row': () =>
    page({
      type: 'paragraph',
      children: cells(50_000, (i) => ({ type: i % 2 ? 'strong' : 'emphasis', children: [text('a')] })),
    }),
  'lists in lists': () =>
    page(
      wrap(45, { type: 'list', ordered: false, items: [] }, (node) => ({
        type: 'list',
        ordered: true,
        items: [{ children: [words(text('a')), node] }],
      })),
    ),
  'lists in lists without end': () =>
    page(
      wrap(5000, { type: 'list', ordered: false, items: [] }, (node) => ({
        type: 'list',
        ordered: true,
        items: [{ children: [node] }],
      })),
    ),
  'tables in tables': () =>
    page(
      wrap(30, words(text('a')), (node) => ({
        type: 'table',
        headerRows: 0,
        rows: [{ cells: [{ children: [node] }] }],
      })),
    ),
  'tables in tables without end': () =>
    page(
      wrap(5000, words(text('a')), (node) => ({
        type: 'table',
        headerRows: 0,
        rows: [{ cells: [{ children: [node] }] }],
      })),
    ),
  'notes in notes': () =>
    page(wrap(95, words(text('a')), (node) => ({ type: 'note', kind: 'info', children: [node] }))),
  rows: () =>
    page({ type: 'table', headerRows: 1, rows: cells(20_000, () => ({ cells: [{ children: [words(text('a'))] }] })) }),
  'cells over many columns': () =>
    page({
      type: 'table',
      headerRows: 0,
      rows: cells(2000, () => ({ cells: [{ children: [], colspan: 1e9, rowspan: 1e9 }] })),
    }),
  'cells over 1000 columns and rows': () =>
    page({
      type: 'table',
      headerRows: 0,
      rows: cells(199, () => ({ cells: [{ children: [], colspan: 1000, rowspan: 199 }] })),
    }),
  'header rows without rows': () => page({ type: 'table', headerRows: 1e9, rows: [] }),
  paragraphs: () => page(...cells(100_000, () => words(text('a')))),
  'headings that jump': () =>
    page(...cells(50_000, (i) => ({ type: 'heading', level: (i % 2) * 5 + 1, children: [text('a')] }))),
  'links that are dropped': () =>
    page({
      type: 'paragraph',
      children: cells(50_000, () => ({ type: 'link', url: 'javascript:1', children: [text('a')] })),
    }),
  'anchors, equal': () => page(...cells(50_000, () => ({ ...words(text('a')), anchor: 'a' }))),
  fields: () =>
    page({
      type: 'paragraph',
      children: cells(20_000, (i) => ({
        type: 'field',
        name: `f${i}`,
        control: 'choice',
        label: 'a',
        options: [{ value: 'a', label: 'b' }],
      })),
    }),
  'short forms with meanings': () =>
    page({
      type: 'paragraph',
      children: cells(50_000, (i) => ({ type: 'abbreviation', value: 'ARS', title: `t${i}` })),
    }),
  languages: () =>
    page({
      type: 'paragraph',
      children: cells(50_000, () => ({ type: 'language', language: 'en', children: [text('a')] })),
    }),
  'lists in lists, many items': () =>
    page(
      wrap(45, { type: 'list', ordered: false, items: [] }, (node) => ({
        type: 'list',
        ordered: false,
        items: [...cells(200, () => ({ children: [words(text('a'))] })), { children: [words(text('a')), node] }],
      })),
    ),
  'lists one after the other': () =>
    page(
      ...cells(40_000, () => ({ type: 'list', ordered: true, start: 3, items: [{ children: [words(text('a'))] }] })),
    ),
  'lists without words': () =>
    page(...cells(50_000, () => ({ type: 'list', ordered: true, items: [{ children: [] }] }))),
  'paragraphs of many lines in lists': () =>
    page(
      wrap(45, words(text(times('a\n', 4000))), (node) => ({
        type: 'list',
        ordered: false,
        items: [{ children: [words(text('a')), node] }],
      })),
    ),
  'notes in notes with many lines': () =>
    page(wrap(95, words(text(times('a\n', 4000))), (node) => ({ type: 'note', kind: 'info', children: [node] }))),
  'breaks in one paragraph': () => page({ type: 'paragraph', children: cells(200_000, () => ({ type: 'break' })) }),
  'one huge word': () => page(words(text(times('x', 2_000_000)))),
  backslashes: () => page(words(text(times('\\', 500_000)))),
  backticks: () => page(words(text(times('`', 200_000)))),
  'signs of HTML': () => page(words(text(times('<&>"', 200_000)))),
  'pipes in a cell': () =>
    page({ type: 'table', headerRows: 0, rows: [{ cells: [{ children: [words(text(times('|\\', 200_000)))] }] }] }),
  addresses: () => page(words(text(times('www.a.fr a@b.fr http://c ', 40_000)))),
  'cells of one row': () =>
    page({ type: 'table', headerRows: 1, rows: [{ cells: cells(150_000, () => ({ children: [words(text('a'))] })) }] }),
  'headings of one title': () =>
    page(...cells(50_000, () => ({ type: 'heading', level: 2, children: [text('Constats')] }))),
  'anchors, different': () => page(...cells(50_000, (i) => ({ ...words(text('a')), anchor: `a${i}` }))),
  links: () =>
    page({
      type: 'paragraph',
      children: cells(50_000, (i) => ({ type: 'link', url: `https://a.fr/${i}`, children: [text('a')] })),
    }),
  'links with blanks inside': () =>
    page({
      type: 'paragraph',
      children: cells(500, () => ({ type: 'link', url: `x${times(' ', 4000)}y`, children: [text('a')] })),
    }),
  'figures with data': () =>
    page(...cells(20_000, () => ({ type: 'figure', svg: '<svg/>', alternative: 'a', data: [words(text('a'))] }))),
  'properties, many': () => ({
    ...page(),
    properties: Object.fromEntries(cells(50_000, (i) => [`p${i}`, 'a'])),
  }),
  'choices, many': () =>
    page(
      words({
        type: 'field',
        name: 'f',
        control: 'choice',
        label: 'a',
        value: 'v99999',
        options: cells(100_000, (i) => ({ value: `v${i}`, label: `l${i}` })),
      }),
    ),
  widths: () => page({ type: 'table', headerRows: 0, widths: cells(200_000, () => 1), rows: [{ cells: [] }] }),
};

/** Fiches in texts and trees, and templates to fill. */
const line = (value) => words(text(value));
const section = (value) => ({ type: 'heading', level: 2, children: [text(value)] });
const grid = (...rows) => ({
  type: 'table',
  headerRows: 0,
  rows: rows.map((row) => ({ cells: row.map((value) => ({ children: [line(value)] })) })),
});
const FICHES = {
  'tables of two cells': () => page(...cells(20_000, () => grid(['a', 'b']))),
  'tables that look like the form': () => page(...cells(20_000, () => grid(['Bénéficiaires', 'b']))),
  'headings, all different': () => page(...cells(20_000, (i) => section(`Constat x${i}`))),
  'headings without end': () => page(...cells(60_000, (i) => section(`Constat x${i}`))),
  'one heading again and again': () => page(...cells(20_000, () => section('Constats'))),
  paragraphs: () => page(...cells(20_000, () => line('a'))),
  'labels at the start of lines': () => page(...cells(20_000, () => line('Constats : a'))),
  'a line of colons': () => page(section('Constats'), line(`a${times(':', 200_000)}x`)),
  'a line of blanks': () => page(section('Constats'), line(`a${times(' ', 200_000)}x`)),
  'a row of empty cells': () =>
    page(section('Description du projet'), line('a'), grid([...cells(100_000, () => ''), 'x'])),
  'text: dashes of a heading': () => `# ${times('#', 480_000)}x`,
  'text: blanks in a heading': () => `# a${times(' ', 480_000)}x`,
  'text: tabs': () => times('\t', 480_000),
  'text: a long row among short ones': () => `${times('a\t', 90_000)}\n${times('a\tb\n', 50_000)}`,
  'text: rows of bars': () => times('|a|b|\n', 80_000),
  'text: tables of HTML without end': () => times('<table>\n', 60_000),
  'text: tables of HTML': () => times('<table>a</table>\n', 28_000),
  'text: items': () => times('• a\n', 100_000),
  'text: words': () => times('a\n', 200_000),
  'text: stars': () => times('**', 240_000),
};
const slot = (value) => paragraph(`<w:r><w:t>${value}</w:t></w:r>`);
const loop = (inside) => slot('{#items}') + inside + slot('{/items}');
const TEMPLATES = {
  'long values in a loop': () => [loop(slot('{name}')), { items: cells(1000, () => ({ name: times('a', 49_000) })) }],
  'values that do not shrink': () => [
    loop(slot('{name}')),
    {
      items: cells(900, (i) => ({
        name: each(8000, (j) => String.fromCharCode(0x4e00 + (((i * j * 7919 + j * j * 31 + i) >> 3) % 20_000))),
      })),
    },
  ],
  'turns of a loop': () => [loop(slot('{name}')), { items: cells(99_000, () => ({ name: 'a' })) }],
  'turns of a loop, too many': () => [loop(slot('{name}')), { items: cells(200_000, () => ({ name: 'a' })) }],
  'one tag over many runs': () => [
    `<w:p><w:r><w:t>{tit${times('</w:t></w:r><w:r><w:t>', 100_000)}le}</w:t></w:r></w:p>`,
    { title: 'a' },
  ],
  'tags, too many': () => [times(slot('{title}'), 20_000), { title: 'a' }],
  'tags with a mistake': () => [times(slot('{titlf}'), 9900), { title: 'a' }],
  'loops in loops': () => [times(slot('{#items}'), 4900) + times(slot('{/items}'), 4900), { items: [{}] }],
  braces: () => [slot(times('{', 1_000_000)), { title: 'a' }],
};

const CASES = {
  ...TABLE_CASES,
  ...Object.fromEntries(
    Object.entries(FICHES).map(([name, make]) => [
      `fiche: ${name}`,
      ({ readFiche, readFicheText, cnrGrandEst }) => {
        const source = make();
        return () =>
          typeof source === 'string'
            ? readFicheText(source, cnrGrandEst, { format: 'text' })
            : readFiche(source, cnrGrandEst);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TEMPLATES).map(([name, make]) => [
      `fill: ${name}`,
      (tools) => {
        const [inner, data] = make();
        const bytes = tools.docxOf(body(inner));
        return () => tools.fillDocx(bytes, data, { fields: { title: 'text', items: { name: 'text' } } });
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(FILES).map(([name, make]) => [
      `docx: ${name}`,
      (tools) => {
        const bytes = tools.docxOf(make());
        return () => tools.parseDocx(bytes);
      },
    ]),
  ),
  ...Object.fromEntries(
    ['runs in one paragraph', 'rows', 'tables in tables, just within', 'paragraphs, empty', 'styles, many'].map(
      (name) => [
        `annotate: ${name}`,
        (tools) => {
          const bytes = tools.docxOf(FILES[name]());
          const issues = cells(1000, (i) => ({
            code: 'x',
            severity: 'error',
            path: [],
            message: 'x',
            place: '',
            params: {},
            position: { paragraph: i + 1 },
          }));
          return () => tools.annotateDocx(bytes, issues);
        },
      ],
    ),
  ),
  ...Object.fromEntries(
    Object.entries(ZIPS).map(([name, make]) => [
      `docx: ${name}`,
      (tools) => {
        const bytes = make(tools);
        return () => tools.parseDocx(bytes);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TEXTS).flatMap(([format, texts]) =>
      Object.entries(texts).map(([name, make]) => [
        `${format}: ${name}`,
        (tools) => {
          const source = make();
          return () => (format === 'html' ? tools.parseHtml(source) : tools.parseMarkdown(source));
        },
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries(TREES).map(([name, make]) => [
      `pptx: ${name}`,
      (tools) => {
        const written = tools.safeRenderPptx(make());
        return () => (written.success ? tools.parsePptx(written.data) : written);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TREES).flatMap(([name, make]) =>
      Object.entries({
        html: (tools, tree) => tools.safeRenderHtml(tree, { typography: 'imprimerie-nationale' }),
        markdown: (tools, tree) => tools.safeRenderMarkdown(tree, { typography: 'imprimerie-nationale' }),
        docx: (tools, tree) => tools.safeRenderDocx(tree, { typography: 'imprimerie-nationale' }),
        pptx: (tools, tree) => tools.safeRenderPptx(tree, { typography: 'imprimerie-nationale' }),
        'first use': (tools, tree) =>
          tools.checkDocument(tree).some(({ severity }) => severity === 'error')
            ? { success: false, issues: tools.checkDocument(tree) }
            : {
                success: true,
                data: tools.expandAbbreviations(tree, [{ short: 'ARS', expansion: 'agence régionale de santé' }]),
                issues: [],
              },
      }).map(([format, call]) => [
        `tree to ${format}: ${name}`,
        (tools) => {
          const tree = make();
          return () => call(tools, tree);
        },
      ]),
    ),
  ),
};

/** The tools a case may use, in the process that answers it. */
async function load(bundle) {
  const library = await import(bundle);
  const { zipFile, fflate } = library;
  const encoder = new TextEncoder();
  const entry = ([name, content, size]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return size === undefined
      ? { name, method: 0, content: bytes }
      : { name, content: '', packed: bytes, declaredSize: size, crc: 0 };
  };
  const zip = (entries) => zipFile(entries.map(entry));
  const docxOf = ({ body: inner, styles, numbering, relationships = '', custom }) => {
    const link = (id, kind, target) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
    const links = (inside) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
    return zip([
      [
        '_rels/.rels',
        links(
          link('rId1', 'officeDocument', 'word/document.xml') +
            (custom === undefined ? '' : link('rId2', 'custom-properties', 'docProps/custom.xml')),
        ),
      ],
      [
        'word/_rels/document.xml.rels',
        links(
          (styles === undefined ? '' : link('rId1', 'styles', 'styles.xml')) +
            (numbering === undefined ? '' : link('rId2', 'numbering', 'numbering.xml')) +
            relationships,
        ),
      ],
      ['word/document.xml', `<w:document ${W} xmlns:r="${RELATIONSHIPS}"><w:body>${inner}</w:body></w:document>`],
      ...(styles === undefined ? [] : [['word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`]]),
      ...(numbering === undefined ? [] : [['word/numbering.xml', `<w:numbering ${W}>${numbering}</w:numbering>`]]),
      ...(custom === undefined
        ? []
        : [
            [
              'docProps/custom.xml',
              `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">${custom}</Properties>`,
            ],
          ]),
    ]);
  };
  return { ...library, zip, docxOf, fflate };
}

async function answerOne(name, bundle) {
  const tools = await load(bundle);
  const call = CASES[name](tools);
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const peakBefore = process.resourceUsage().maxRSS * 1024;
  const started = process.cpuUsage();
  let answer;
  try {
    const result = call();
    const typed =
      result.success ||
      (result.issues.length > 0 &&
        result.issues.every(({ code, message }) => /^[a-z-]+$/.test(code) && message !== ''));
    answer = typed
      ? result.success
        ? 'ok'
        : result.issues.find(({ severity }) => severity === 'error').code
      : 'UNTYPED';
  } catch (error) {
    answer = `THREW ${error.name} ${String(error.message).slice(0, 60)}`;
  }
  const { user, system } = process.cpuUsage(started);
  const peak = process.resourceUsage().maxRSS * 1024;
  // Where building the input took more than answering, the peak of the process says nothing of the answer.
  const grown = peak > peakBefore ? peak - before : Math.max(0, process.memoryUsage().rss - before);
  say(JSON.stringify({ answer, seconds: (user + system) / 1e6, megabytes: grown / 2 ** 20 }));
}

async function answerAll(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  let failures = 0;
  try {
    const bundle = join(folder, 'bundle.mjs');
    // Not in the processes that answer: they need no bundler.
    const { bundleSources } = await import('./bundle-sources.mjs');
    await bundleSources(
      `
          export { safeRenderDocx, parseDocx, annotateDocx, fillDocx } from './src/document/docx.ts';
          export { safeRenderPptx, parsePptx } from './src/document/pptx.ts';
          export { readFiche, readFicheText, cnrGrandEst } from './src/fiche/index.ts';
          export * from './src/document/index.ts';
          export { draftProfile, planFromTable, readTable } from './src/tables/index.ts';
          export { ods, xlsx } from './src/tables/xlsx.ts';
          export { zipFile } from './test/document/ooxml/zip-file.ts';
          export * as fflate from 'fflate';`,
      bundle,
    );
    for (const name of Object.keys(CASES).filter((one) => one.includes(wanted))) {
      let answer;
      try {
        answer = JSON.parse(
          execFileSync(
            process.execPath,
            [
              '--expose-gc',
              '--max-old-space-size=512',
              import.meta.filename ?? new URL(import.meta.url).pathname,
              '--answer',
              name,
              bundle,
            ],
            { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 },
          ),
        );
      } catch {
        answer = { answer: 'DIED', seconds: Number.NaN, megabytes: Number.NaN };
      }
      const bad =
        !(answer.seconds <= MOST_SECONDS && answer.megabytes <= MOST_MEGABYTES) || /^[A-Z]/.test(answer.answer);
      if (bad) failures++;
      say(
        `${bad ? 'FAILS ' : '      '}${answer.seconds.toFixed(2).padStart(6)} s ${answer.megabytes.toFixed(0).padStart(5)} MB  ${name}: ${answer.answer}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  say(failures === 0 ? 'Every case is answered within the limits.' : `${failures} cases fail.`);
  process.exitCode = failures === 0 ? 0 : 1;
}

const [flag, name, bundle] = process.argv.slice(2);
if (flag === '--answer') await answerOne(name, bundle);
else await answerAll(flag ?? '');

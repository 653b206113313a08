/** Hostile workbooks and tables, for `limits.mjs`: what stands in each part. Parts are stored, so that no limit on ratios answers first. */

export const times = (piece, count) => piece.repeat(count);
export const each = (count, piece) => Array.from({ length: count }, (_, i) => piece(i)).join('');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inline = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells) => `<row>${cells.join('')}</row>`;
const NAMES = row(inline('Action'), inline('Statut'), inline('Budget'), inline('Échéance'));
const letters = (n) => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));

const XLSX = {
  'rows, many': () => ({ rows: NAMES + times(row(inline('a'), inline('Fait')), 100_000) }),
  'rows, empty': () => ({ rows: NAMES + times('<row/>', 500_000) }),
  'rows far apart': () => ({ rows: each(50_000, (i) => `<row r="${1 + i * 20}">${inline('a')}</row>`) }),
  'cells of one row': () => ({ rows: row(times(inline('a'), 200_000)) }),
  'cells far apart': () => ({ rows: row(each(16_000, (i) => `<c r="${letters(i)}1" t="str"><v>n${i}</v></c>`)) }),
  'cells at one address': () => ({ rows: NAMES + row(times('<c r="A2"><v>1</v></c>', 150_000)) }),
  'cells with a style each': () => ({
    rows: NAMES + each(50_000, (i) => `<row><c s="${i % 5_000}"><v>45000</v></c></row>`),
    formats: each(5_000, (i) => `<xf numFmtId="${200 + i}"/>`),
    codes: each(5_000, (i) => `<numFmt numFmtId="${200 + i}" formatCode="yyyy-mm-dd ${i}"/>`),
  }),
  'long format codes': () => ({
    rows: NAMES + each(20_000, (i) => `<row><c s="${1 + (i % 100)}"><v>${i}</v></c></row>`),
    formats: `<xf/>${each(100, (i) => `<xf numFmtId="${200 + i}"/>`)}`,
    codes: each(100, (i) => `<numFmt numFmtId="${200 + i}" formatCode="${times('[$-40C]0.0;', 5_000)}${i}"/>`),
  }),
  'shared texts, many': () => ({
    rows: NAMES + each(50_000, (i) => `<row><c t="s"><v>${i}</v></c></row>`),
    strings: each(150_000, (i) => `<si><t>t${i}</t></si>`),
  }),
  'shared texts in many runs': () => ({
    rows: NAMES + row('<c t="s"><v>0</v></c>'),
    strings: `<si>${times('<r><rPr><b/></rPr><t>a</t></r>', 150_000)}</si>`,
  }),
  'a shared text that all cells show': () => ({
    rows: NAMES + times(row('<c t="s"><v>0</v></c>'), 50_000),
    strings: `<si><t>${times('a', 100_000)}</t></si>`,
  }),
  'a long cell': () => ({ rows: NAMES + row(inline(times('a ', 5_000_000))) }),
  'merged cells, many': () => ({
    rows: NAMES + times(row(inline('a')), 30_000),
    after: `<mergeCells>${each(30_000, (i) => `<mergeCell ref="A${2 + 2 * i}:A${3 + 2 * i}"/>`)}</mergeCells>`,
  }),
  'merged cells over the whole sheet': () => ({
    rows: NAMES + times(row(inline('a')), 20_000),
    after: `<mergeCells>${times('<mergeCell ref="A1:XFD1048576"/>', 20_000)}</mergeCells>`,
  }),
  'elements inside elements': () => ({ rows: times('<row>', 50_000) + times('</row>', 50_000) }),
  'attributes, many': () => ({ rows: `<row${each(50_000, (i) => ` a${i}="1"`)}/>` }),
  'sheets, many': () => ({ rows: NAMES, sheets: 5_000 }),
  'names of columns, all alike': () => ({ rows: row(times(inline('Budget'), 5_000)) + times(row(inline('a')), 5) }),
  'names of columns, all different': () => ({
    rows: row(each(5_000, (i) => inline(`Budget ${i}`))) + row(each(5_000, (i) => inline(`${i} €`))),
  }),
  'a budget and years': () => ({
    rows:
      row(inline('Action'), inline('Budget'), ...Array.from({ length: 90 }, (_, i) => inline(`Budget ${2010 + i}`))) +
      each(1_000, (i) => row(inline(`a${i}`), inline('90 €'), times(inline('1 €'), 90))),
  }),
  'words of states, all different': () => ({
    rows: NAMES + each(50_000, (i) => row(inline(`a${i}`), inline(`état ${i}`))),
  }),
  'dates that are none': () => ({
    rows: NAMES + each(30_000, (i) => row(inline('a'), inline(''), inline(''), inline(`${i}/99/2024`))),
  }),
  'amounts that are none': () => ({
    rows: NAMES + each(30_000, (i) => row(inline('a'), inline(''), inline(`${i} € ou plus, à voir 12 000 ?`))),
  }),
};

const ODF = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const cell = (text, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const line = (cells, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const HEAD = line(cell('Action') + cell('Statut') + cell('Budget'));

const ODS = {
  'rows, many': () => HEAD + times(line(cell('a')), 100_000),
  'a row again and again': () => HEAD + line(cell('a'), ' table:number-rows-repeated="2000000000"'),
  'a cell again and again': () => HEAD + line(cell('a', ' table:number-columns-repeated="2000000000"')),
  'rows and cells again and again': () =>
    HEAD + times(line(cell('a', ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1000"'), 100),
  'blanks again and again': () => HEAD + line(cell('<text:s text:c="2000000000"/>')),
  'cells over the whole sheet': () =>
    HEAD + times(line(cell('a', ' table:number-columns-spanned="16384" table:number-rows-spanned="1048576"')), 20_000),
  'paragraphs of one cell': () => HEAD + line(cell(times('a</text:p><text:p>', 150_000))),
  'spans inside spans': () => HEAD + line(cell(times('<text:span>', 50_000) + times('</text:span>', 50_000))),
  'tables inside cells': () => HEAD + times('<table:table-row><table:table-cell><table:table>', 10_000),
  'notes, many': () => HEAD + times(line(cell('a<office:annotation><text:p>b</text:p></office:annotation>')), 50_000),
};

const CSV = {
  'rows, many': () => `Action;Statut\n${times('a;Fait\n', 400_000)}`,
  'columns, many': () => `${each(20_000, (i) => `c${i};`)}\n${times('a;', 20_000)}`,
  'quotes in quotes': () => `Action;Statut\n"${times('""', 2_000_000)}"`,
  'delimiters of all kinds': () => times(',;\t|\n', 500_000),
  'a row without end': () => `Action;Statut\n${times('a', 9_000_000)}`,
  'a quote that never closes': () => `Action;Statut\n"${times('a;b\n', 1_000_000)}`,
};

const strings = (content) => `<sst xmlns="${MAIN}">${content}</sst>`;

/** What makes the bytes of a workbook. */
function workbooks(zip) {
  const rel = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const rels = (content) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const xlsx = ({ rows, after = '', strings: texts = '', formats = '<xf/>', codes = '', sheets = 1 }) => {
    const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
    return zip([
      ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
      ['_rels/.rels', rels(rel('r1', 'officeDocument', 'xl/workbook.xml'))],
      [
        'xl/_rels/workbook.xml.rels',
        rels(
          rel('s', 'sharedStrings', 'sharedStrings.xml') +
            rel('f', 'styles', 'styles.xml') +
            numbers.map((n) => rel(`r${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join(''),
        ),
      ],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="r${n}"/>`).join('')}</sheets></workbook>`,
      ],
      ['xl/sharedStrings.xml', strings(texts)],
      [
        'xl/styles.xml',
        `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><cellXfs>${formats}</cellXfs></styleSheet>`,
      ],
      ...numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet]),
    ]);
  };
  const ods = (rows) =>
    zip([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['META-INF/manifest.xml', '<manifest/>'],
      ['styles.xml', `<office:document-styles ${ODF}/>`],
      [
        'content.xml',
        `<office:document-content ${ODF}><office:body><office:spreadsheet><table:table table:name="Plan">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ],
    ]);
  return { xlsx, ods };
}

/** Reads a table as a stranger's is read: its sheets, a profile for it, a plan. */
function plan({ readTable, draftProfile, planFromTable, ...formats }, input, kind) {
  const reading = readTable(input, kind === 'csv' ? {} : { format: formats[kind] });
  if (!reading.success) return reading;
  const { profile, issues } = draftProfile(reading.data);
  if (profile === undefined) return { success: false, issues };
  const made = planFromTable(reading.data, { profile });
  return { success: made.data !== undefined, issues: made.issues };
}

const casesOf = (family, kind, bytesOf) =>
  Object.entries(family).map(([name, make]) => [
    `${kind}: ${name}`,
    (tools) => {
      const input = bytesOf(make(), tools);
      return () => plan(tools, input, kind);
    },
  ]);

/** Every case by its name, as `limits.mjs` takes them. */
export const TABLE_CASES = Object.fromEntries([
  ...casesOf(XLSX, 'xlsx', (parts, { zip }) => workbooks(zip).xlsx(parts)),
  ...casesOf(ODS, 'ods', (rows, { zip }) => workbooks(zip).ods(rows)),
  ...casesOf(CSV, 'csv', (text) => text),
]);

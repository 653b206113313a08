import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import {
  contentOfTable,
  type FilledCell,
  type ReadTableOptions,
  readTable,
  type Table,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { contents, tables, trimmed } from './arbitrary-table.ts';
import { MAIN, type Parts, workbook } from './foreign-workbook.ts';

function read(bytes: Uint8Array, options: ReadTableOptions = {}): Table & { readonly codes: readonly string[] } {
  const result = readTable(bytes, { format: xlsx, locale: 'fr', ...options });
  if (!result.success) throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return { ...result.data, codes: result.issues.map(({ code }) => code) };
}

const refusal = (bytes: Uint8Array): readonly string[] => {
  const result = readTable(bytes, { format: xlsx, locale: 'en' });
  expect(result.success).toBe(false);
  return result.issues.map(({ code }) => code);
};

const NAMES = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nom</t></is></c></row>';
const cell = (xml: string, more: Omit<Parts, 'cells'> = {}): FilledCell | undefined =>
  read(workbook({ cells: `${NAMES}<row r="2">${xml}</row>`, ...more })).rows[0]?.cells[0];

describe('the values of a workbook', () => {
  it('reads shared, inline and rich texts without their formats and their pronunciation', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Équipe </t></r><r><t>mobile</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>';
    expect(cell('<c r="A2" t="s"><v>0</v></c>', { strings })?.text).toBe('Équipe mobile');
    expect(cell('<c r="A2" t="s"><v>1</v></c>', { strings })?.text).toBe('東京');
    expect(cell('<c r="A2" t="inlineStr"><is><r><t>a_x000D_</t></r><r><t>b</t></r></is></c>')?.text).toBe('a\rb');
  });

  it('reads days of 1900 and of 1904, and neither the day that never was nor one before', () => {
    const day = (serial: number, properties = '') => cell(`<c r="A2" s="1"><v>${serial}</v></c>`, { properties });
    expect(day(44881)).toMatchObject({ kind: 'date', value: '2022-11-16', text: '16/11/2022' });
    expect(day(44881 - 1462, 'date1904="1"')).toMatchObject({ kind: 'date', value: '2022-11-16' });
    expect([day(1)?.value, day(59)?.value, day(61)?.value]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01']);
    expect([day(60)?.kind, day(-1)?.kind, day(3_000_000)?.kind]).toEqual(['number', 'number', 'number']);
  });

  it('reads months and years only as precisely as they are shown', () => {
    const formats =
      '<numFmt numFmtId="170" formatCode="mmm\\ yyyy"/><numFmt numFmtId="171" formatCode="[$-40C]dddd\\ d\\ mmmm\\ yyyy"/>';
    const more = { formats, cellFormats: '<xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/>' };
    expect(cell('<c r="A2" s="2"><v>44881</v></c>', more)).toMatchObject({
      kind: 'date',
      value: '2022-11',
      text: '11/2022',
    });
    expect(cell('<c r="A2" s="3"><v>44881</v></c>', more)).toMatchObject({ value: '2022-11-16' });
    expect(cell('<c r="A2" s="4"><v>44881.75</v></c>', more)).toMatchObject({
      value: '2022-11-16T18:00:00',
      text: '16/11/2022 18:00',
    });
  });

  it.each([
    ['00000', 1234, '01234'],
    ['0#" "##" "##" "##" "##', 472123456, '04 72 12 34 56'],
    ['#,##0.00\\ "€"', 1250.5, '1\u202f250,50 €'],
    ['#,##0\\ [$€-40C]', -1250.4, '-1\u202f250 €'],
    ['0%', 0.125, '13%'],
    ['0.0##', 2.5, '2,5'],
    ['General', 0.1 + 0.2, '0,3'],
    ['#,##0;(#,##0)', -5, '(5)'],
    ['[Red]0.00', 1.005, '1,01'],
    ['0.00E+00', 12345, '12345'],
  ])('shows %s of %d as %s', (code, value, text) => {
    const formats = `<numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
    const found = cell(`<c r="A2" s="2"><v>${value}</v></c>`, { formats, cellFormats: '<xf numFmtId="170"/>' });
    expect(found).toMatchObject({ kind: 'number', value, text });
  });

  it('reads errors, truth values, and what is stored with formulas', () => {
    expect(cell('<c r="A2" t="e"><v>#DIV/0!</v></c>')).toMatchObject({ kind: 'error', text: '#DIV/0!' });
    expect(cell('<c r="A2" t="b"><v>1</v></c>')).toMatchObject({ kind: 'boolean', value: true, text: 'VRAI' });
    expect(cell('<c r="A2"><f>1+1</f><v>2</v></c>')).toMatchObject({ kind: 'number', value: 2, formula: true });
    expect(cell('<c r="A2" t="str"><f>A1</f><v>x</v></c>')).toMatchObject({ kind: 'text', text: 'x', formula: true });
    const without = read(workbook({ cells: `${NAMES}<row r="2"><c r="A2"><f>B1</f></c></row>` }));
    expect(without.rows[0]?.cells[0]).toMatchObject({ kind: 'error', text: '=B1' });
    expect(without.codes).toContain('formula-without-value');
    expect(cell('<c r="A2" t="s"><v>99</v></c>')).toMatchObject({ kind: 'error' });
  });

  it('reads cells without addresses, of any prefix, and tells those given twice', () => {
    const table = read(
      workbook({
        cells: `<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row><c><v>1</v></c></row>`,
      }),
    );
    expect(table.rows[0]?.cells[0]?.address).toBe('A2');
    const twice = read(workbook({ cells: `${NAMES}<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>` }));
    expect(twice.rows[0]?.cells.map(({ value }) => value)).toEqual([1]);
    expect(twice.codes).toContain('cell-twice');
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(read(workbook({ more: { 'xl/worksheets/sheet1.xml': prefixed } })).header[0]?.cells[0]?.value).toBe(7);
  });

  it('joins names in two lines, and tells what is hidden', () => {
    const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const table = read(
      workbook({
        cells: `<row r="1">${text('A1', 'Action')}${text('B1', 'Budget')}</row><row r="2">${text('B2', '2025')}${text('C2', '2026')}</row><row r="3" hidden="1">${text('A3', 'Bus')}<c r="B3"><v>1</v></c></row>`,
        after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
      }),
    );
    expect(table.columns.map(({ name }) => name)).toEqual(['Action', 'Budget – 2025', 'Budget – 2026']);
    expect(table.chosen).toMatchObject({ headerRow: 2, headerLines: 2 });
    expect(table.codes).toContain('hidden-read');
  });

  it('tells macros, links and comments, and follows none', () => {
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<a/>', 'xl/comments1.xml': '<a/>' };
    expect(read(workbook({ cells: NAMES, more })).codes).toEqual([
      'workbook-macros',
      'workbook-external-links',
      'workbook-comments',
    ]);
  });

  it('reads one cell in the last corner of a sheet', () => {
    const table = read(workbook({ cells: `${NAMES}<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>` }));
    expect(table.rows[0]?.cells[0]).toMatchObject({ address: 'XFD1048576', value: 5 });
    expect(table.codes).toContain('column-without-name');
    expect(contentOfTable(table).rows).toEqual([[null, 5]]);
  });
});

describe('a workbook that is refused', () => {
  it('is no zip, has a password, or is something else', () => {
    expect(refusal(new Uint8Array([1, 2, 3]))).toEqual(['zip-corrupt']);
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(['workbook-password']);
    expect(refusal(zipSync({ 'content.xml': strToU8('<a/>') }))).toEqual(['workbook-part']);
    expect(refusal(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toEqual(['workbook-part']);
  });

  it('grows a hundredfold when unpacked', () => {
    const bomb = workbook({ more: { 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(60_000_000)}</worksheet>` } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toEqual(['zip-ratio']);
  });

  it('has a DOCTYPE, broken XML, or more cells than the limit', () => {
    expect(refusal(workbook({ strings: '<si>' }))).toEqual(['xml-malformed']);
    expect(refusal(workbook({ more: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a><a/>' } }))).toEqual(['xml-doctype']);
    const result = readTable(workbook({ cells: '<row><c><v>1</v></c><c><v>1</v></c></row>' }), {
      format: xlsx,
      limits: { cells: 1 },
      locale: 'en',
    });
    expect(result.issues[0]).toMatchObject({ code: 'table-too-large', params: { what: 'cells', limit: 1 } });
  });

  it('is spoilt anywhere: an answer, never a throw', () => {
    const whole = workbook({ cells: `${NAMES}<row r="2"><c r="A2"><v>1</v></c></row>` });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = whole.slice();
        spoilt[at] = byte;
        const result = readTable(spoilt, { format: xlsx });
        expect(result.success || result.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a workbook that is written', () => {
  it('is read again as it was', () => {
    fc.assert(
      fc.property(tables(contents), (table) => {
        const back = contentOfTable(read(writeTable(table, { format: xlsx })));
        expect(back.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
        expect(back.name).toBe(table.name);
        // A number keeps its fifteen figures and more: the value is the file's.
        expect(back.rows.map(trimmed)).toEqual(table.rows.map(trimmed));
      }),
      { numRuns: 300 },
    );
  });

  it('holds the same for two readers that others wrote', async () => {
    const plain = fc.oneof(
      fc
        .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abéÀ&<"’ ;=') })
        .filter((text) => text.trim() === text && text !== ''),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.boolean(),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(tables(plain), async (table) => {
        const named = { ...table, columns: table.columns.map((_, i) => ({ name: `Colonne ${i + 1}` })) };
        const bytes = writeTable(named, { format: xlsx });
        const ours = read(bytes);
        const values = [...ours.header, ...ours.rows].map(({ row, cells }) => [
          row,
          cells.map(({ column, value, text }) => [column, value ?? text]),
        ]);
        const { sheets } = await readXlsx(bytes);
        expect(valuesOf(sheets[0]?.rows ?? [])).toEqual(values);
        const book = XLSX.read(bytes);
        expect(valuesOf(XLSX.utils.sheet_to_json(book.Sheets[table.name] ?? {}, { header: 1, raw: true }))).toEqual(
          values,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives what two readers give of a workbook that others wrote', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom('a', 'Été', '<&>', 'x\ny'),
              fc.integer(),
              fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((v) => v + 0),
              fc.boolean(),
            ),
            { minLength: 1, maxLength: 5 },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (rows) => {
          const book = XLSX.utils.book_new();
          XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'S');
          const bytes = new Uint8Array(
            XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
          );
          const table = read(bytes, { headerRow: 1 });
          const values = [...table.header, ...table.rows].map(({ cells }) =>
            cells.map(({ value, text }) => value ?? text),
          );
          expect(values).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same on any day, with its lists, its title and its language', () => {
    const table = {
      name: 'Suivi',
      title: 'Suivi du plan',
      columns: [
        { name: 'État', choices: ['À venir', 'En cours'] },
        { name: 'Montant', format: 'amount' as const },
      ],
      rows: [['En cours', 1250.5]],
    };
    const bytes = writeTable(table, { format: xlsx, language: 'fr-FR' });
    expect(writeTable(table, { format: xlsx, language: 'fr-FR' })).toEqual(bytes);
    const book = XLSX.read(bytes, { cellFormula: true });
    expect(book.Props?.Title).toBe('Suivi du plan');
    expect(book.SheetNames).toEqual(['Suivi', 'Listes']);
    expect(read(bytes).rows[0]?.cells[1]?.text).toBe('1\u202f250,50 €');
    expect(read(bytes).chosen).toMatchObject({ sheet: 'Suivi', headerWhy: 'filter' });
  });

  it('refuses what spreadsheets do not hold', () => {
    const columns = [{ name: 'a' }];
    expect(() => writeTable({ name: 'a/b', columns, rows: [] }, { format: xlsx })).toThrow('name of a sheet');
    expect(() => writeTable({ name: 'a', columns, rows: [['x'.repeat(40_000)]] }, { format: xlsx })).toThrow('A2');
    expect(() => writeTable({ name: 'a', columns, rows: [[1, 2]] })).toThrow('rows[0]');
    expect(() => writeTable({ name: 'a', columns, rows: [[Number.NaN]] })).toThrow('A2');
  });
});

/** Values by row and column, without what is empty. */
function valuesOf(rows: readonly unknown[]): readonly unknown[] {
  return rows.flatMap((row, r) => {
    const cells = Array.from((row ?? []) as ArrayLike<unknown>, (value, c) => [c + 1, value]).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    );
    return cells.length === 0 ? [] : [[r + 1, cells]];
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FilledCell,
  planFromTable,
  type ReadTableOptions,
  readTable,
  type Table,
} from '../../src/tables/index.ts';
import { ods, xlsx } from '../../src/tables/xlsx.ts';
import { odsRow, odsText, spreadsheet } from './foreign-ods.ts';
import { workbook } from './foreign-workbook.ts';

function read(bytes: Uint8Array, options: ReadTableOptions = {}): Table & { readonly codes: readonly string[] } {
  const result = readTable(bytes, { format: ods, locale: 'fr', ...options });
  if (!result.success) throw new Error(result.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return { ...result.data, codes: result.issues.map(({ code }) => code) };
}

const NAMES = odsRow(odsText('Nom'));
const cell = (xml: string, styles = ''): FilledCell | undefined =>
  read(spreadsheet({ rows: NAMES + odsRow(xml), styles })).rows[0]?.cells[0];
const value = (attributes: string, shown: string): string =>
  `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

const refusal = (bytes: Uint8Array): readonly string[] => {
  const result = readTable(bytes, { format: ods, locale: 'en' });
  expect(result.success).toBe(false);
  return result.issues.map(({ code }) => code);
};

describe('the values of an OpenDocument spreadsheet', () => {
  it('reads texts with their blanks, tabs and lines, and without formats', () => {
    const rich =
      '<table:table-cell office:value-type="string"><text:p>Équipe <text:span>mobile</text:span><text:s text:c="2"/>de\n    nuit<text:tab/>x</text:p><text:p>deux<text:line-break/>trois</text:p></table:table-cell>';
    expect(cell(rich)).toMatchObject({ kind: 'text', text: 'Équipe mobile  de nuit\tx\ndeux\ntrois', address: 'A2' });
    expect(cell('<table:table-cell office:value-type="string" office:string-value="gardé"/>')?.text).toBe('gardé');
  });

  it('reads numbers, shares, amounts, truth values and times with the text that the sheet shows', () => {
    expect(cell(value('office:value-type="float" office:value="1250.5"', '1 250,50'))).toEqual({
      address: 'A2',
      column: 1,
      kind: 'number',
      text: '1 250,50',
      value: 1250.5,
    });
    expect(cell(value('office:value-type="percentage" office:value="0.4"', '40 %'))).toMatchObject({
      value: 0.4,
      text: '40 %',
    });
    expect(
      cell(value('office:value-type="currency" office:currency="EUR" office:value="300"', '300,00 €')),
    ).toMatchObject({ kind: 'number', value: 300, text: '300,00 €' });
    expect(cell(value('office:value-type="boolean" office:boolean-value="true"', 'TRUE'))).toMatchObject({
      kind: 'boolean',
      value: true,
      text: 'VRAI',
    });
    expect(cell(value('office:value-type="time" office:time-value="PT18H00M00S"', '18:00'))).toMatchObject({
      kind: 'number',
      value: 0.75,
      text: '18:00',
    });
    expect(cell('<table:table-cell office:value-type="float" office:value="2.5"/>')?.text).toBe('2,5');
  });

  it('reads days, and months and years only as precisely as they are shown', () => {
    const styles =
      '<number:date-style style:name="N90"><number:month number:textual="true"/><number:year/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N90"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/><style:style style:name="ce3" style:family="table-cell" style:data-style-name="N37"/>';
    const date = (style: string, given: string) =>
      cell(
        value(`table:style-name="${style}" office:value-type="date" office:date-value="${given}"`, 'nov. 2022'),
        styles,
      );
    expect(date('ce1', '2022-11-16')).toMatchObject({ kind: 'date', value: '2022-11', text: '11/2022' });
    expect(date('ce2', '2022-11-16')).toMatchObject({ value: '2022-11' });
    expect(date('ce3', '2022-11-16')).toMatchObject({ value: '2022-11-16', text: '16/11/2022' });
    expect(date('ce3', '2022-11-16T18:00:00')).toMatchObject({ value: '2022-11-16T18:00:00' });
    expect(date('ce3', '2022-06-31')).toMatchObject({ kind: 'text', text: 'nov. 2022' });
    const byColumn = read(
      spreadsheet({
        styles,
        rows: `<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>${odsRow(odsText('a') + odsText('b'))}${odsRow(odsText('x') + value('office:value-type="date" office:date-value="2022-11-16"', 'nov. 22'))}`,
      }),
    );
    expect(byColumn.rows[0]?.cells[1]?.value).toBe('2022-11');
  });

  it('reads errors and what is stored with formulas, and tells formulas without a value', () => {
    const error =
      'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"';
    expect(cell(value(error, '#DIV/0!'))).toMatchObject({ kind: 'error', text: '#DIV/0!', formula: true });
    expect(cell(value('table:formula="of:=1+1" office:value-type="float" office:value="2"', '2'))).toMatchObject({
      kind: 'number',
      value: 2,
      formula: true,
    });
    const without = read(spreadsheet({ rows: NAMES + odsRow('<table:table-cell table:formula="of:=[.B1]"/>') }));
    expect(without.rows[0]?.cells[0]).toMatchObject({ kind: 'error', text: '=[.B1]' });
    expect(without.codes).toContain('formula-without-value');
  });

  it('counts what is repeated at its places, and reads nothing of the empty rest', () => {
    const empty = '<table:table-cell table:number-columns-repeated="16382"/>';
    const table = read(
      spreadsheet({
        rows: `${odsRow(odsText('A') + odsText('B') + empty)}${odsRow(odsText('x', 'table:number-columns-repeated="2"') + empty, 'table:number-rows-repeated="3"')}${odsRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048572"')}`,
      }),
    );
    expect(table.rows.flatMap(({ cells }) => cells.map(({ address }) => address))).toEqual([
      'A2',
      'B2',
      'A3',
      'B3',
      'A4',
      'B4',
    ]);
  });

  it('knows merged cells, hidden rows, columns and sheets, and the row with filters', () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const covered = '<table:covered-table-cell table:number-columns-repeated="2"/>';
    const sheets = `<table:table table:name="L'été">${columns}${odsRow(odsText('Titre', 'table:number-columns-spanned="3"') + covered)}${odsRow(odsText('Nom') + odsText('b') + odsText('c'))}<table:table-row-group>${odsRow(odsText('x'), 'table:visibility="filter"')}</table:table-row-group></table:table><table:table table:name="Caché" table:style-name="ta2">${NAMES}</table:table>`;
    const after =
      "<table:database-ranges><table:database-range table:display-filter-buttons=\"true\" table:target-range-address=\"'L''été'.A2:'L''été'.C3\"/></table:database-ranges>";
    const table = read(spreadsheet({ sheets, styles, after }));
    expect(table.chosen).toMatchObject({ sheet: "L'été", headerRow: 2, headerWhy: 'filter' });
    expect(table.merged).toEqual([{ from: { row: 1, column: 1 }, to: { row: 1, column: 3 } }]);
    expect(table.columns.map(({ hidden }) => hidden ?? false)).toEqual([false, true, true]);
    expect(table.rows[0]?.hidden).toBe(true);
    expect(table.codes).toContain('sheets-not-read');
  });

  it('tells comments, pictures, macros and links, and takes none of their text', () => {
    const annotated =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>avis</text:p></office:annotation><draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame><text:p>Bus</text:p></table:table-cell>';
    const link = value('table:formula="of:=[\'file:///a.ods\'#$S.A1]" office:value-type="string"', 'ailleurs');
    const table = read(
      spreadsheet({
        rows: `<table:shapes><draw:frame><text:p>flottant</text:p></draw:frame></table:shapes>${NAMES}${odsRow(annotated + link)}`,
        after:
          '<table:dde-links><table:dde-link><table:table table:name="ailleurs"><table:table-row/></table:table></table:dde-link></table:dde-links>',
        more: { 'Basic/Standard/Module1.xml': '<a/>' },
      }),
    );
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['Bus', 'ailleurs']);
    expect(table.codes).toEqual(
      expect.arrayContaining(['workbook-comments', 'workbook-drawings', 'workbook-macros', 'workbook-external-links']),
    );
    expect(table.codes).not.toContain('sheets-not-read');
  });

  it('becomes a plan like any other table', () => {
    const rows =
      odsRow(odsText("Titre de l'action") + odsText('Statut') + odsText('Date de fin')) +
      odsRow(
        odsText('Bus santé') +
          odsText('En cours') +
          value('office:value-type="date" office:date-value="2026-03-31"', '31/03/26'),
      );
    const { data, counts } = planFromTable(read(spreadsheet({ rows })));
    expect(data?.projects[0]).toMatchObject({ title: 'Bus santé', state: 'running', due: '2026-03-31' });
    expect(counts).toEqual({ cells: 6, taken: 5, read: 1, kept: 0, leftOut: 0 });
  });
});

describe('an OpenDocument spreadsheet that is refused', () => {
  it('has a password, is a text, or is a workbook of another kind', () => {
    expect(refusal(spreadsheet({ manifest: '<m><encryption-data/></m>' }))).toEqual(['workbook-password']);
    expect(refusal(spreadsheet({ kind: 'application/vnd.oasis.opendocument.text' }))).toEqual(['workbook-part']);
    expect(refusal(workbook({}))).toEqual(['workbook-part']);
    const other = readTable(spreadsheet({ rows: NAMES }), { format: xlsx, locale: 'en' });
    expect(other.issues.map(({ code }) => code)).toEqual(['workbook-part']);
  });

  it('grows when unpacked, by its bytes or by its repetitions', () => {
    expect(refusal(spreadsheet({ rows: ' '.repeat(60_000_000) }))).toEqual(['zip-ratio']);
    const many = odsRow(odsText('x', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"');
    expect(refusal(spreadsheet({ rows: many }))).toEqual(['table-too-large']);
    const blanks = odsRow(
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="4000000000"/>b</text:p></table:table-cell>',
    );
    expect(read(spreadsheet({ rows: NAMES + blanks })).rows[0]?.cells[0]?.text.length).toBeLessThan(2000);
    expect(refusal(spreadsheet({ rows: '<table:table-row>' }))).toEqual(['xml-malformed']);
  });

  it('is spoilt anywhere: an answer, never a throw', () => {
    const whole = spreadsheet({ rows: NAMES + odsRow(odsText('x')) });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = whole.slice();
        spoilt[at] = byte;
        const result = readTable(spoilt, { format: ods });
        expect(result.success || result.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

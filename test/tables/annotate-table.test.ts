import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  annotateTable,
  type Issue,
  planFromTable,
  readTable,
  type Table,
  tet,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { contents, tables } from './arbitrary-table.ts';
import { textCell, workbook } from './foreign-workbook.ts';

function tableOf(bytes: Uint8Array, format: 'csv' | typeof xlsx = xlsx): Table {
  const result = readTable(bytes, { format, locale: 'en' });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

function annotated(
  bytes: Uint8Array,
  table: Table,
  issues: readonly Issue[],
  format: 'csv' | typeof xlsx = xlsx,
): Uint8Array {
  const result = annotateTable(bytes, table, issues, { format, locale: 'en' });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a workbook with its issues', () => {
  const cells = [
    `<row r="1">${textCell('A1', "Titre de l'action")}${textCell('B1', 'Statut')}${textCell('C1', 'Date de fin')}</row>`,
    `<row r="2">${textCell('A2', 'Bus')}${textCell('B2', 'Clos')}<c r="C2" s="1"><v>46112</v></c></row>`,
    `<row r="3" ht="30"/>`,
    `<row r="4">${textCell('A4', 'Tram')}${textCell('B4', 'Clos')}${textCell('C4', '31/06/2026')}</row>`,
  ].join('');
  const bytes = workbook({
    cells,
    after: '<pageMargins left="1"/><tableParts count="0"/>',
    more: { 'xl/media/a.png': 'pixels' },
  });
  const table = tableOf(bytes);
  const { issues } = planFromTable(table, { profile: tet, locale: 'en' });
  const result = annotated(bytes, table, issues);

  it('has comments at the cells, and a column of issues', () => {
    const sheet = XLSX.read(result, { cellText: true }).Sheets['Plan'] ?? {};
    const comment = (address: string): string => (sheet[address]?.c ?? []).map(({ t }: { t: string }) => t).join('');
    expect(comment('B2')).toContain('The state "Clos"');
    expect(comment('B4')).toContain('The state "Clos"');
    expect(comment('C4')).toContain('"31/06/2026" cannot be read as a date');
    expect(sheet['D1']?.v).toBe('Remarks');
    expect(sheet['D4']?.v).toContain('Date de fin (C4): "31/06/2026"');
    expect(sheet['D3']).toBeUndefined();
  });

  it('keeps everything else', () => {
    const [before, after] = [unzipSync(bytes), unzipSync(result)];
    const edited = ['[Content_Types].xml', 'xl/worksheets/sheet1.xml'];
    for (const [name, part] of Object.entries(before)) if (!edited.includes(name)) expect(after[name]).toEqual(part);
    const source = textOf(after['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const without = source.replace(/<c r="D\d+" t="inlineStr">[\s\S]*?<\/c>/g, '').replace(/<legacyDrawing[^>]*>/, '');
    expect(without).toBe(textOf(before['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
    expect(source).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
    expect([...annotated(bytes, table, issues)]).toEqual([...result]);
  });

  it('leaves comments that are there to the people who wrote them', () => {
    const again = annotateTable(result, tableOf(result), issues, { format: xlsx, locale: 'en' });
    expect(again.issues.map(({ code }) => code)).toEqual(['comments-left']);
    if (again.success) expect(XLSX.read(again.data).Sheets['Plan']?.['E4']?.v).toContain('31/06/2026');
  });

  it('is the file itself where nothing was found, and no file where it is none', () => {
    expect(unzipSync(annotated(bytes, table, []))).toEqual(unzipSync(bytes));
    const broken = annotateTable(new Uint8Array([1, 2, 3]), table, issues, { format: xlsx });
    expect(broken).toMatchObject({ success: false, issues: [{ code: 'zip-corrupt' }] });
  });

  it('holds the cells that it held, whatever they are', () => {
    fc.assert(
      fc.property(tables(contents), (content) => {
        const written = writeTable(content, { format: xlsx });
        const read = tableOf(written);
        const issue = { ...issues[0], params: { address: 'A2', sheet: content.name } } as unknown as Issue;
        const back = tableOf(annotated(written, read, [issue]));
        const last = Math.max(
          ...[...back.header, ...back.rows].flatMap((row) => row.cells.map(({ column }) => column)),
        );
        const own = (one: Table) =>
          [...one.header, ...one.rows]
            .map(({ row, cells: all }) => [row, all.filter(({ column }) => column < last)])
            .filter(([, all]) => (all as []).length > 0);
        expect(own(back)).toEqual([...read.header, ...read.rows].map(({ row, cells: all }) => [row, all]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a CSV file with its issues', () => {
  const text = 'Titre de l\'action;Statut;Date de fin\r\n"Bus;\r\nligne 2";Clos\r\nTram;Fait;31/06/2026\r\n';

  it('has one more cell in the rows that are asked, and every character that it had', () => {
    const bytes = utf8(`\ufeff${text}`);
    const table = tableOf(bytes, 'csv');
    const { issues } = planFromTable(table, { profile: tet, locale: 'en' });
    const lines = textOf(annotated(bytes, table, issues, 'csv')).split('\r\n');
    expect(lines[0]).toBe("Titre de l'action;Statut;Date de fin;Remarks");
    expect(lines[2]).toMatch(/^ligne 2";Clos;;"Statut \(B2\): The state/);
    expect(lines[3]).toMatch(/^Tram;Fait;31\/06\/2026;"Date de fin \(C3\)/);
    expect([...annotated(bytes, table, issues, 'csv').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('keeps its encoding', () => {
    const latin = Uint8Array.from("Titre de l'action;Statut\nÉté – 1;Clos\n".replace('–', '\u0096'), (letter) =>
      letter.charCodeAt(0),
    );
    const table = tableOf(latin, 'csv');
    expect(table.chosen.encoding).toBe('windows-1252');
    const { issues } = planFromTable(table, { profile: tet, locale: 'fr' });
    const back = annotated(latin, table, issues, 'csv');
    expect([...back.slice(0, 5)]).toEqual([...latin.slice(0, 5)]);
    expect(tableOf(back, 'csv').rows[0]?.cells.map(({ text: one }) => one.slice(0, 20))).toEqual([
      'Été – 1',
      'Clos',
      'Statut (B2): L’état ',
    ]);
  });

  it('holds the cells that it held, whatever they are', () => {
    fc.assert(
      fc.property(tables(contents), fc.nat(12), (content, at) => {
        const bytes = writeTable(content);
        const table = tableOf(bytes, 'csv');
        const issue = {
          code: 'cell-error',
          severity: 'warning',
          path: [],
          message: 'x',
          params: { address: `A${at + 1}` },
        } as unknown as Issue;
        const back = annotated(bytes, table, [issue], 'csv');
        const whole = textOf(back);
        expect(textOf(annotated(bytes, table, [], 'csv'))).toBe(textOf(bytes));
        for (const line of textOf(bytes).split('\r\n')) expect(whole).toContain(line);
      }),
      { numRuns: 100 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOfTable, type ReadTableOptions, readTable, writeTable } from '../../src/tables/index.ts';
import { tables, trickyText, trimmed } from './arbitrary-table.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function read(input: Uint8Array | string, options: ReadTableOptions = {}) {
  const result = readTable(input, { locale: 'en', ...options });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return { ...result.data, codes: result.issues.map(({ code }) => code) };
}

function codes(input: Uint8Array | string, options: ReadTableOptions = {}): readonly string[] {
  return readTable(input, options).issues.map(({ code }) => code);
}

describe('a CSV table', () => {
  it('takes the delimiter of the names, not the commas of French numbers', () => {
    const table = read('nom;telephone\nAlpha;5,58199E+12\nBeta;5,51197E+12\n');
    expect(table.chosen).toMatchObject({ delimiter: ';', delimiterWhy: 'header', headerRow: 1 });
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Alpha', '5,58199E+12'],
      ['Beta', '5,51197E+12'],
    ]);
  });

  it('asks the rows where the names hold several marks', () => {
    const table = read('Objet;Montant (HT, TTC)\nÉquipe;1\nBus;2\n');
    expect(table.chosen).toMatchObject({ delimiter: ';', delimiterWhy: 'rows' });
  });

  it.each(['\t', '|', ',', ';'] as const)('reads %j', (delimiter) => {
    const table = read(`a${delimiter}b\n1${delimiter}2`);
    expect([table.chosen.delimiter, table.rows[0]?.cells.length]).toEqual([delimiter, 2]);
  });

  it('tells the encoding, and letters of another one', () => {
    expect(read(latin1('Intitulé;État\nÉcole;à faire')).chosen.encoding).toBe('windows-1252');
    const quotes = Uint8Array.of(...latin1('État;b\n').slice(), 0x93, 0x80, 0x92, 0x96, 0x94, 0x3b, 0x31);
    expect(read(quotes).rows[0]?.cells[0]?.text).toBe('“€’–”');
    const mixed = read(latin1('Intitulé;État\nÃ‰cole;Ã©tÃ©'.replace('‰', '\u0089')));
    expect(mixed.codes).toContain('mixed-encoding');
    const wide = new Uint8Array([0xff, 0xfe, ...[...'a;b\n1;2'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(read(wide).chosen.encoding).toBe('utf-16le');
    expect(read(new TextEncoder().encode('\ufeffIntitulé;b\n1;2')).columns[0]?.name).toBe('Intitulé');
  });

  it('finds the names below a title and guidance', () => {
    const table = read('Plan local de santé;;\n;;\nAxe;Action;Statut\nPrévention;Bus;En cours\n');
    expect(table.chosen).toMatchObject({ headerRow: 3, headerWhy: 'form' });
    expect(table.above.map(({ row }) => row)).toEqual([1]);
    expect(table.rows[0]?.cells[1]).toEqual({ address: 'B4', column: 2, kind: 'text', text: 'Bus' });
  });

  it('keeps and tells cells without a name and names that stand twice', () => {
    const table = read('a;b;b\n1;2;3;4\n');
    expect(table.rows[0]?.cells.map(({ address }) => address)).toEqual(['A2', 'B2', 'C2', 'D2']);
    expect(table.codes).toEqual(expect.arrayContaining(['column-twice', 'column-without-name']));
  });

  it('goes on after a quote without end', () => {
    const table = read('a;b\n"x;1\ny;2\n');
    expect(table.codes).toContain('quote-not-closed');
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['y', '2']);
  });

  it('refuses what is no table', () => {
    expect(codes('{"id": "plan"}')).toEqual(['not-a-table']);
    expect(codes(new TextEncoder().encode('%PDF-1.7'))).toEqual(['not-a-table']);
    expect(codes(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual(['workbook-needs-format']);
    expect(codes('')).toEqual(['table-empty']);
    expect(codes(';;\n;;\n')).toEqual(['table-empty']);
  });

  it('refuses a million rows, and names the limit', () => {
    const result = readTable('a;b\n'.repeat(1_000_000), { locale: 'en' });
    expect(result.success).toBe(false);
    expect(result.issues[0]).toMatchObject({ code: 'table-too-large', params: { what: 'rows', limit: 200_000 } });
    expect(result.issues[0]?.message).toContain('200000 rows');
  });

  it('lets a call choose', () => {
    const text = 'x;y\na;b\n1;2';
    expect(read(text, { headerRow: 2 }).columns.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(read('a,b;c\n1,2;3', { delimiter: ',' }).columns).toHaveLength(2);
    expect(() => readTable(text, { separator: ';' } as never)).toThrow('separator');
  });
});

describe('the guard against formulas', () => {
  it('marks formulas, and neither numbers nor telephone numbers', () => {
    const rows = [
      ['=1+1'],
      ['-12,5'],
      ['-12,5 %'],
      ['+33 6 12 34 56 78'],
      ['-3 000 €'],
      ['@cmd'],
      ['+1+cmd|x!A0'],
      ['-1-1'],
    ];
    const text = new TextDecoder().decode(writeTable({ name: 'S', columns: [{ name: 'a' }], rows }));
    expect(text.split('\r\n').slice(1, -1)).toEqual([
      "'=1+1",
      '-12,5',
      '-12,5 %',
      '+33 6 12 34 56 78',
      '-3 000 €',
      "'@cmd",
      "'+1+cmd|x!A0",
      "'-1-1",
    ]);
  });

  it('is taken off again, and no other apostrophe', () => {
    fc.assert(
      fc.property(tables(fc.oneof(trickyText, fc.constant(null))), fc.constantFrom('fr', 'en'), (table, locale) => {
        const back = contentOfTable(read(writeTable(table, { locale }), { delimiter: locale === 'en' ? ',' : ';' }));
        expect(back.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
        expect(back.rows.map(trimmed)).toEqual(table.rows.map(trimmed));
      }),
      { numRuns: 300 },
    );
  });
});

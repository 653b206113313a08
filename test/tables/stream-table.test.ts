import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilledRow, planFromTable, readTable, streamTable, type Table, tet } from '../../src/tables/index.ts';

async function streamed(source: Iterable<string | Uint8Array>, rowsAtOnce = 3, headerRow?: number) {
  const parts: Table[] = [];
  const stream = await streamTable(source, {
    rowsAtOnce,
    locale: 'en',
    onTable: (table) => void parts.push(table),
    ...(headerRow !== undefined && { headerRow }),
  });
  return { ...stream, parts, codes: stream.issues.map(({ code }) => code) };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a CSV file that streams in', () => {
  it('comes in parts with the columns of the whole and the addresses of the file', async () => {
    const lines = [
      'Plan 2026',
      "Titre de l'action;Statut",
      ...Array.from({ length: 7 }, (_, i) => `Action ${i};En cours`),
    ];
    const { parts, success, rows, cells } = await streamed([lines.join('\n')], 3, 2);
    expect([success, rows, cells]).toEqual([true, 9, 17]);
    expect(parts.map((part) => part.rows.map(({ row }) => row))).toEqual([[3, 4, 5], [6, 7, 8], [9]]);
    expect(parts.map(({ columns }) => columns.map(({ name }) => name))).toEqual(
      Array.from({ length: 3 }, () => ["Titre de l'action", 'Statut']),
    );
    const made = parts.map((part) => planFromTable(part, { profile: tet }));
    expect(made.flatMap(({ data }) => data?.projects.map(({ title }) => title))).toHaveLength(7);
    expect(made.reduce((sum, { counts }) => sum + counts.cells, 0)).toBe(17);
  });

  it('is what readTable gives, in pieces of any size', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '"', ';', '\n', '\r\n', 'x y', '12', "'=1"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        async (pieces, size, rowsAtOnce) => {
          const all = bytes(`Nom;Suite\n${pieces.join('')}`);
          const source = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
            all.slice(i * size, (i + 1) * size),
          );
          const whole = readTable(all, { locale: 'en', headerRow: 1, delimiter: ';' });
          const parts: Table[] = [];
          const { rows } = await streamTable(source, {
            delimiter: ';',
            headerRow: 1,
            rowsAtOnce,
            onTable: (one) => void parts.push(one),
          });
          if (!whole.success) throw new Error('no table');
          expect(parts.flatMap((part): readonly FilledRow[] => [...part.above, ...part.header, ...part.rows])).toEqual([
            ...whole.data.above,
            ...whole.data.header,
            ...whole.data.rows,
          ]);
          expect(rows).toBe(whole.data.rows.length + 1);
          expect(parts.every((part) => part.rows.length <= rowsAtOnce)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('waits for what is done with a part before it reads on, and keeps no part', async () => {
    const rows = 20_000;
    let pulled = 0;
    let handed = 0;
    let most = 0;
    function* source(): Generator<string> {
      yield 'Nom;Valeur\n';
      for (; pulled < rows; pulled++) yield `Ligne ${pulled};${pulled}\n`;
    }
    const { success } = await streamTable(source(), {
      rowsAtOnce: 500,
      onTable: async (table) => {
        handed += table.rows.length;
        most = Math.max(most, pulled - handed);
        await Promise.resolve();
      },
    });
    expect([success, handed]).toEqual([true, rows]);
    // The beginning that is looked at, a piece and a part: never the whole.
    expect(most).toBeLessThan(6_000);
  });

  it('tells its encoding by its beginning, and letters that are none further on', async () => {
    const latin = Uint8Array.from('État;b\nL\u0092été;1', (letter) => letter.charCodeAt(0));
    const { parts } = await streamed([latin.slice(0, 3), latin.slice(3)]);
    expect(parts[0]?.chosen.encoding).toBe('windows-1252');
    expect(parts[0]?.rows[0]?.cells[0]?.text).toBe('L’été');
    const late = await streamed([bytes(`a;b\n${'x;y\n'.repeat(20_000)}`), Uint8Array.of(0xe9, 0x3b, 0x31)], 5000);
    expect(late.codes).toEqual(['undecoded-text']);
    expect(late.success).toBe(false);
  });

  it('refuses what is no text, and tells faults of rows by samples', async () => {
    expect((await streamed([Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2)])).codes).toEqual(['workbook-needs-format']);
    expect((await streamed([''])).codes).toEqual(['table-empty']);
    expect((await streamed(['Nom;b\n'])).parts).toHaveLength(1);
    const faulty = await streamed(['Nom;b\n', 'x;"y"z\n'.repeat(300), 'x;y;w\n'], 100, 1);
    expect(faulty.codes.filter((code) => code === 'text-after-quote')).toHaveLength(100);
    expect(faulty.codes).toEqual(expect.arrayContaining(['more-issues', 'column-without-name']));
    await expect(streamTable('Nom' as never, { onTable: () => undefined })).rejects.toThrow('iterable');
    await expect(streamTable([1 as never], { onTable: () => undefined })).rejects.toThrow('Uint8Arrays');
    await expect(streamTable([], { onTable: () => undefined, rowsAtOnce: 0 })).rejects.toThrow('rowsAtOnce');
  });
});

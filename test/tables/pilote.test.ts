import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeTable,
  type PlanFromTable,
  pilote,
  planFromTable,
  profileOfTable,
  readTable,
  type Table,
  tableFromPlan,
  writeTable,
} from '../../src/tables/index.ts';
import { applyChanges, progressOf } from '../../src/tracking/index.ts';

const NAMES = 'identifiant_indic;zone_id;zone_nom;date_valeur;type_valeur;valeur';
const ROWS = [
  'IND-001;D46;Lot;2022-12-31;vi;10',
  'IND-001;D46;Lot;31/12/2026;vc;20,5',
  'IND-001;D46;Lot;2024-06-30;va;12.5',
  'IND-001;R76;Occitanie;2022-12-31;VI;100',
  'IND-002;FRANCE;France;2024-01-31;va;7',
];

function tableOf(rows: readonly string[] | Uint8Array): Table {
  const result = readTable(rows instanceof Uint8Array ? rows : [NAMES, ...rows].join('\r\n'), { locale: 'en' });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

const made = (rows: readonly string[]): PlanFromTable => planFromTable(tableOf(rows), { locale: 'en' });
const codes = ({ issues }: PlanFromTable): readonly string[] => issues.map(({ code }) => code);

describe('values of indicators by territory', () => {
  it('become indicators of each zone, their values in the order of time', () => {
    expect(profileOfTable(tableOf(ROWS))?.id).toBe('pilote');
    const { data, counts, issues } = made(ROWS);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(
      data?.indicators.map(({ id, title, territory, baseline, values, targets }) => ({
        id,
        title,
        territory,
        baseline,
        values,
        targets,
      })),
    ).toEqual([
      {
        id: 'IND-001_D46',
        title: 'IND-001',
        territory: 'D46',
        baseline: { asOf: '2022-12-31', quantity: { value: 10 } },
        values: [{ asOf: '2024-06-30', quantity: { value: 12.5 } }],
        targets: [{ asOf: '2026-12-31', quantity: { value: 20.5 } }],
      },
      {
        id: 'IND-001_R76',
        title: 'IND-001',
        territory: 'R76',
        baseline: { asOf: '2022-12-31', quantity: { value: 100 } },
        values: [],
        targets: [],
      },
      {
        id: 'IND-002_FRANCE',
        title: 'IND-002',
        territory: 'FRANCE',
        baseline: undefined,
        values: [{ asOf: '2024-01-31', quantity: { value: 7 } }],
        targets: [],
      },
    ]);
    expect(data?.territories.map(({ id, name, level, code }) => [id, name, level, code])).toEqual([
      ['D46', 'Lot', 'department', '46'],
      ['R76', 'Occitanie', 'region', '76'],
      ['FRANCE', 'France', 'country', undefined],
    ]);
    expect(counts).toEqual({ cells: 36, taken: 21, read: 15, kept: 0, leftOut: 0 });
    const [first] = data?.indicators ?? [];
    if (first === undefined) throw new Error('no indicator');
    expect(progressOf(first, { asOf: '2025-01-01' }).share).toBeCloseTo((12.5 - 10) / (20.5 - 10), 6);
  });

  it.each([
    ['the day that does not exist', 'IND-001;D46;Lot;2023-06-31;va;1', ['cell-not-date', 'value-row-kept']],
    ['a number in words', 'IND-001;D46;Lot;2023-06-30;va;douze', ['cell-not-number', 'value-row-kept']],
    ['a kind that nobody defined', 'IND-001;D46;Lot;2023-06-30;vx;1', ['value-row-kept']],
    ['a row without a value', 'IND-001;D46;Lot;2023-06-30;va;', ['value-row-kept']],
    ['an indicator that cannot be an identifier', 'n° 1/2;D46;Lot;2023-06-30;va;1', ['value-row-kept']],
    ['the same key again', 'IND-001;D46;Lot;30/06/2024;va;13', ['value-row-kept']],
    ['a second value to start from', 'IND-001;D46;Lot;2021-12-31;vi;9', ['value-row-kept']],
  ])('%s is kept as text and told', (_, row, expected) => {
    const result = made([...ROWS, row]);
    const before = made(ROWS);
    expect(codes(result).filter((code) => !codes(before).includes(code))).toEqual(expected);
    expect(result.data?.indicators).toEqual(before.data?.indicators);
    const { cells, taken, read, kept, leftOut } = result.counts;
    expect(taken + read + kept + leftOut).toBe(cells);
    expect(result.issues.find(({ code }) => code === 'value-row-kept')?.params['row']).toBe(7);
  });

  it('names the row that said the key first', () => {
    expect(made([...ROWS, 'IND-001;D46;Lot;2024-06-30;va;13']).issues.at(-1)?.message).toBe(
      'Row 7 does not become a value (same indicator, territory, date and kind: see row 4): 6 cells are kept as text. Correct it or delete it.',
    );
  });

  it('is asked for where the column of the indicator is missing', () => {
    const table = readTable('zone_id;date_valeur;type_valeur;valeur\nD46;2024;va;1', { profile: pilote });
    expect(table.success && codes(planFromTable(table.data, { profile: pilote }))).toEqual([
      'indicator-column-missing',
    ]);
  });
});

describe('a table of indicators', () => {
  it('is the one that the plan was made of, and says what changed in the plan', () => {
    const rows = [...ROWS, 'IND-003;D46;Lot;2024;vx;1'];
    const { data: plan } = made(rows);
    if (plan === undefined) throw new Error('no plan');
    const lines = (one: typeof plan) =>
      new TextDecoder()
        .decode(writeTable(tableFromPlan(one, { profile: pilote }).data))
        .split('\r\n')
        .slice(0, -1);
    expect(lines(plan)).toEqual([NAMES, ...rows]);
    const changed = {
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.id === 'IND-001_D46'
          ? {
              ...one,
              values: [
                { asOf: '2024-06-30', quantity: { value: 13 } },
                { asOf: '2025-06-30', quantity: { value: 15.5 } },
              ],
            }
          : one,
      ),
    };
    expect(lines(changed)).toEqual([
      NAMES,
      ...ROWS.map((row) => row.replace('va;12.5', 'va;13')),
      'IND-003;D46;Lot;2024;vx;1',
      'IND-001;D46;Lot;2025-06-30;va;15,5',
    ]);
  });

  it('brings values into a plan, change by change', () => {
    const { data: plan } = made(ROWS);
    if (plan === undefined) throw new Error('no plan');
    expect(mergeTable(plan, tableOf(ROWS), { profile: pilote }).changes).toEqual([]);
    const back = [
      ...ROWS.slice(0, 2),
      'IND-001;D46;Lot;2024-06-30;va;14',
      'IND-001;D46;Lot;2025-06-30;va;16',
      ...ROWS.slice(4),
    ];
    const { changes, success } = mergeTable(plan, tableOf(back), { profile: pilote });
    expect(success).toBe(true);
    const merged = applyChanges(plan, changes);
    expect(merged.indicators).toEqual(
      // The zone whose only row is gone stays as an indicator without values.
      plan.indicators.map((one) =>
        one.id === 'IND-001_D46'
          ? {
              ...one,
              values: [
                { asOf: '2024-06-30', quantity: { value: 14 } },
                { asOf: '2025-06-30', quantity: { value: 16 } },
              ],
            }
          : one.id === 'IND-001_R76'
            ? { ...one, baseline: undefined }
            : one,
      ),
    );
  });

  it('gives back what it was given, whatever it is, and each cell one end', () => {
    const cell = (...usual: readonly string[]) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...usual) },
        fc.constantFrom('', ' x ', '12/14/20', '44179', '1.234', '£'),
      );
    const row = fc.tuple(
      cell('IND-001', 'IND-002'),
      cell('D46', 'R76', 'FRANCE'),
      cell('Lot', 'Occitanie'),
      cell('2024-01-31', '30/06/2025', '2026'),
      cell('vi', 'va', 'VC'),
      cell('1', '2,5', '-3'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const filled = rows.filter((one) => one.some((text) => text.trim() !== ''));
        fc.pre(filled.length > 0);
        const { data, counts, cells } = made(filled.map((one) => one.join(';')));
        expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
        expect(new Set(cells.map(({ address }) => address)).size).toBe(counts.cells);
        if (data === undefined) throw new Error('no plan');
        expect(tableFromPlan(data, { profile: pilote }).data.rows).toEqual(
          filled.map((one) => one.map((text) => (text.trim() === '' ? null : text))),
        );
      }),
      { numRuns: 300 },
    );
  });
});

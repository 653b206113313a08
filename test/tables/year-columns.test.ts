import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import {
  defineProfile,
  draftProfile,
  mergeTable,
  planFromTable,
  readTable,
  type Table,
  type TableProfile,
  tableFromPlan,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { applyChanges, moneyOf } from '../../src/tracking/index.ts';
import { textCell, workbook } from './foreign-workbook.ts';

function tableOf(text: string): Table {
  const read = readTable(text, { locale: 'en' });
  if (!read.success) throw new Error('no table');
  return read.data;
}

function drafted(table: Table) {
  const { profile, issues, columns } = draftProfile(table, { id: 'board', locale: 'en' });
  if (profile === undefined) throw new Error('no profile');
  return { profile, columns, asked: issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code) };
}

/** The plan of a table; the four ends of its cells add up. */
function planOf(table: Table, profile: TableProfile) {
  const made = planFromTable(table, { profile, locale: 'en' });
  const { cells, taken, read, kept, leftOut } = made.counts;
  expect(taken + read + kept + leftOut).toBe(cells);
  expect(new Set(made.cells.map(({ address }) => address)).size).toBe(cells);
  if (made.data === undefined) throw new Error('no plan');
  return { plan: made.data, codes: made.issues.map(({ code }) => code), made };
}

const textOf = (plan: Plan, profile: TableProfile): string => {
  const { data } = tableFromPlan(plan, { profile, locale: 'en' });
  return new TextDecoder()
    .decode(writeTable(data))
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
};

const BOARDS = {
  fr: [
    'Indicateur;Unité;Référence 2022;2023;2024;Cible 2027',
    'Taux de dépistage;%;34,2;35;36,1 %;45',
    'Visites de la maison mobile;visites;;120;1 250;1 500',
    'Délai d’accès;jours;42;n.d.;environ 40;30',
  ],
  en: [
    'Indicator;Unit;Baseline 2022;2023;Actual 2024;Target 2027',
    'Screening rate;%;34.2;35;36.1%;45',
    'Visits of the mobile unit;visits;;120;1250;1500',
    'Time to an appointment;days;42;n/a;about 40;30',
  ],
  de: [
    'Kennzahl;Einheit;Ausgangswert 2022;Wert 2023;2024;Zielwert 2027',
    'Screeningquote;Prozent;34,2;35;36,1 %;45',
    'Besuche des Mobils;Besuche;;120;1.250;1.500',
    'Wartezeit;Tage;42;k. A.;etwa 40;30',
  ],
} as const;

describe.each(Object.entries(BOARDS))('a table of indicators with one column a year (%s)', (language, lines) => {
  const table = tableOf(`${lines.join('\n')}\n`);
  const { profile, asked } = drafted(table);
  const { plan, codes } = planOf(table, profile);

  it('becomes indicators with a value to start from, measured values and targets, each dated', () => {
    expect(asked).toEqual([]);
    expect(plan.language).toBe(language);
    expect(plan.indicators.map(({ unit }) => unit)).toEqual([
      'percent',
      lines[2].split(';')[1],
      lines[3].split(';')[1],
    ]);
    const [rate, visits, delay] = plan.indicators;
    expect(rate?.baseline).toEqual({ asOf: '2022', quantity: { value: 34.2 } });
    expect(rate?.values).toEqual([
      { asOf: '2023', quantity: { value: 35 } },
      { asOf: '2024', quantity: { value: 36.1 } },
    ]);
    expect(rate?.targets).toEqual([{ asOf: '2027', quantity: { value: 45 } }]);
    expect(visits?.baseline).toBeUndefined();
    expect(visits?.values.map(({ quantity }) => quantity.value)).toEqual([120, 1250]);
    expect(visits?.targets.map(({ quantity }) => quantity.value)).toEqual([1500]);
    expect(delay?.values).toEqual([]);
  });

  it('asks what is no number, and tells what says that there is none', () => {
    expect(codes).toEqual(['cell-not-number', 'cell-no-value']);
  });

  it('comes back as it was, and with what the plan says now', () => {
    expect(textOf(plan, profile)).toBe(`${lines.join('\n')}\n`);
    const [rate, ...others] = plan.indicators;
    const later = { asOf: '2024', quantity: { value: 37 } };
    const changed = {
      ...plan,
      indicators: [{ ...(rate as NonNullable<typeof rate>), values: [rate?.values[0] as never, later] }, ...others],
    };
    expect(textOf(changed, profile).split('\n')[1]).toBe(`${lines[1].split(';').slice(0, 4).join(';')};37;45`);
  });

  it('tells a value that has no column', () => {
    const [rate] = plan.indicators;
    const more = {
      ...rate,
      id: 'new',
      values: [{ asOf: '2025', quantity: { value: 1 } }],
    } as Plan['indicators'][number];
    const { issues } = tableFromPlan({ ...plan, indicators: [more] }, { profile, locale: 'en' });
    expect(issues.map(({ code, params }) => [code, params['count']])).toEqual([['not-in-table', 1]]);
  });

  it('is brought into the plan that it came from, by the names of the indicators, whatever their order', () => {
    const [head, first, second] = lines;
    const cells = first.split(';');
    const back = tableOf([head, second, [...cells.slice(0, 4), '38', '45'].join(';')].join('\n'));
    const { changes, issues } = mergeTable(plan, back, { profile, locale: 'en' });
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const now = applyChanges(plan, changes);
    expect(now.indicators.map(({ id }) => id)).toEqual(['I1', 'I2']);
    expect(now.indicators[0]?.values.map(({ quantity }) => quantity.value)).toEqual([35, 38]);
    expect(now.indicators[1]).toEqual(plan.indicators[1]);
    expect(textOf(now, profile).split('\n')[2]).toBe([...cells.slice(0, 4), '38', '45'].join(';'));
  });
});

describe('a cell of a workbook that is shown in percent', () => {
  const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join('')}</row>`;
  const bytes = workbook({
    cells: [
      row(1, textCell('A1', 'Indicateur'), textCell('B1', '2023'), textCell('C1', 'Cible 2027')),
      row(2, textCell('A2', 'Taux'), '<c r="B2" s="2"><v>0.57</v></c>', '<c r="C2"><v>60</v></c>'),
    ].join(''),
    cellFormats: '<xf numFmtId="9"/>',
  });
  it('is that many percent, not a part of one', () => {
    const read = readTable(bytes, { format: xlsx, locale: 'en' });
    if (!read.success) throw new Error('no table');
    const { profile } = drafted(read.data);
    const { plan } = planOf(read.data, profile);
    expect(plan.indicators[0]?.values).toEqual([{ asOf: '2023', quantity: { value: 57, unit: 'percent' } }]);
    const written = writeTable(tableFromPlan(plan, { profile }).data, { format: xlsx });
    const back = readTable(written, { format: xlsx });
    if (!back.success) throw new Error('no table');
    expect(planOf(back.data, profile).plan.indicators).toEqual(plan.indicators);
    // A number of the workbook is one again.
    expect(back.data.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['text', 'text', 'number']);
  });
});

describe('amounts with one column a year', () => {
  it.each([
    'Action;Montant total;Montant 2024;Montant 2025;Montant 2026 (k€)\nBus;30 000 €;10 000 €;10 000 €;10',
    'Project;Total cost;Cost 2024;Cost 2025;Cost 2026 (k€)\nBus;€30,000;€10,000;€10,000;10',
    'Maßnahme;Gesamtkosten;Kosten 2024;Kosten 2025;Kosten 2026 (k€)\nBus;30.000,00 €;10.000,00 €;10.000,00 €;10',
  ])('are lines of their years, parts of the whole where one is there: %s', (text) => {
    const table = tableOf(text);
    const { profile } = drafted(table);
    const { plan } = planOf(table, profile);
    expect(plan.budgetLines.map(({ amount, period, partOf }) => [amount?.value, period, partOf])).toEqual([
      [30_000, undefined, undefined],
      [10_000, '2024', 'B1'],
      [10_000, '2025', 'B1'],
      [10_000, '2026', 'B1'],
    ]);
    // Ten in a column of thousands is no way to write ten thousand.
    expect(plan.budgetLines[3]?.amount?.asWritten).toBeUndefined();
    expect(textOf(plan, profile).trim()).toBe(text);
  });

  it('find their column by their year in a table that the plan was not made of', () => {
    const profile = defineProfile({
      id: 'years',
      title: 'Years',
      states: {},
      columns: [
        { field: 'title', names: ['Action'] },
        { field: 'amount', names: ['2024'], asOf: '2024' },
        { field: 'amount', names: ['2025'], asOf: '2025' },
      ],
    });
    const { plan } = planOf(tableOf('Action;2024;2025\nBus;10;20'), profile);
    const lines = plan.budgetLines.map((line) => ({ ...line, title: 'Subvention' }));
    expect(textOf({ ...plan, budgetLines: lines, extensions: {} }, profile)).toBe('Action;2024;2025\nBus;10;20\n');
  });
});

/** The euros that count once, and what is asked or told of the years. */
function moneyIn(text: string) {
  const table = tableOf(text);
  const { profile, issues } = draftProfile(table, { locale: 'en' });
  if (profile === undefined) throw new Error('no profile');
  const { plan } = planOf(table, profile);
  const { totals } = moneyOf(plan);
  const about = issues.filter(({ code }) => /^(?:years|amounts)-/.test(code));
  return {
    plan,
    profile,
    counted: totals.map(({ min }) => min),
    about: about.map(({ code, severity }) => `${code} ${severity}`),
    told: about[0]?.message,
  };
}

describe('an amount beside years that does not say that it is their whole', () => {
  it.each([
    'Action;Budget;Budget 2025;Budget 2026\nMaison;30 k€;10 k€;20 k€\nPairs;50 k€;25 k€;25 k€',
    'Action;Budget;Budget 2025;Budget 2026 (k€)\nMaison;30 000 €;10 000 €;20\nPairs;50 000 €;25 000 €;25',
    'Project;Cost;Cost 2025;Cost 2026\nCentre;€30,000;€10,000;€20,000\nPeers;€50,000;€25,000;€25,000',
    'Maßnahme;Kosten;2025;2026\nHaus;30.000,00 €;10.000,00 €;20.000,00 €\nBus;50.000,00 €;25.000,00 €;25.000,00 €',
  ])('is their whole where they make it: %s', (text) => {
    const { plan, profile, counted, about, told } = moneyIn(text);
    expect(counted).toEqual([80_000]);
    expect(about).toEqual(['years-taken-for-parts info']);
    expect(told).toContain('they make it in 2 of 2 rows, and nowhere more');
    expect(textOf(plan, profile).trim()).toBe(text);
  });

  it('is their whole where a row has a year to come, which is to be looked at', () => {
    const { counted, about } = moneyIn(
      'Action;Budget;Budget 2025;Budget 2026\nMaison;30 k€;10 k€;20 k€\nPilotage;12 k€;5 k€;',
    );
    expect(counted).toEqual([42_000]);
    expect(about).toEqual(['years-taken-for-parts warning']);
  });

  it('is their whole where they never make more, which is to be looked at', () => {
    const { counted, about } = moneyIn('Action;Budget;Budget 2025\nMaison;30 k€;10 k€\nPairs;50 k€;25 k€');
    expect(counted).toEqual([80_000]);
    expect(about).toEqual(['years-taken-for-parts warning']);
  });

  it('counts beside them where they make more: that is asked', () => {
    const { counted, about, told } = moneyIn(
      'Action;Budget;Budget 2025;Budget 2026\nMaison;30 k€;20 k€;20 k€\nPairs;50 k€;25 k€;25 k€',
    );
    expect(counted).toEqual([170_000]);
    expect(about).toEqual(['years-beside-amount warning']);
    expect(told).toContain('in 1 of 2 rows, and more in 1');
  });

  it('is the one of two amounts that they make', () => {
    const { counted, about } = moneyIn(
      'Action;Enveloppe;Budget;Budget 2025;Budget 2026\nMaison;5 k€;30 k€;10 k€;20 k€\nPairs;5 k€;50 k€;25 k€;25 k€',
    );
    expect(counted).toEqual([90_000]);
    expect(about).toEqual(['years-taken-for-parts info', 'amounts-added warning']);
  });

  it('is none of what was spent: another stage is other money', () => {
    const { plan, about } = moneyIn('Action;Budget;Montant dépensé 2025\nMaison;30 k€;10 k€\nPairs;50 k€;25 k€');
    expect(about).toEqual([]);
    expect(plan.budgetLines.map(({ stage, partOf }) => [stage, partOf])).toEqual([
      [undefined, undefined],
      ['spent', undefined],
      [undefined, undefined],
      ['spent', undefined],
    ]);
  });
});

describe('several amounts of a row', () => {
  it.each([
    'Action;Budget investissement;Budget fonctionnement;Budget total\nMaison;60 k€;40 k€;100 k€\nPairs;2 k€;8 k€;10 k€',
    'Action;Total cost;Cost of works;Cost of staff\nCentre;€100k;€60k;€40k\nPeers;€10k;€2k;€8k',
    'Maßnahme;Kosten Bau;Kosten Personal;Gesamtkosten\nHaus;60.000,00 €;40.000,00 €;100.000,00 €\nBus;2.000,00 €;8.000,00 €;10.000,00 €',
  ])('are parts of the one that they make: %s', (text) => {
    const { plan, profile, counted, about } = moneyIn(text);
    expect(counted).toEqual([110_000]);
    expect(about).toEqual(['amounts-taken-for-parts info']);
    expect(plan.budgetLines.filter(({ partOf }) => partOf !== undefined)).toHaveLength(4);
    expect(textOf(plan, profile).trim()).toBe(text);
  });

  it('are its parts where a row has less, which is to be looked at', () => {
    const { counted, about, told } = moneyIn(
      'Action;Budget A;Budget B;Budget total\nMaison;60 k€;40 k€;100 k€\nPairs;2 k€;;10 k€',
    );
    expect(counted).toEqual([110_000]);
    expect(about).toEqual(['amounts-taken-for-parts warning']);
    expect(told).toContain('The amounts of Budget A, Budget B are taken for parts of "Budget total"');
  });

  it.each([
    'Action;Coût HT;Coût TTC\nMaison;100 k€;120 k€\nPairs;10 k€;12 k€',
    'Action;Coût minimum;Coût maximum\nMaison;100 k€;120 k€\nPairs;10 k€;12 k€',
    'Action;Budget A;Budget B;Budget total\nMaison;60 k€;50 k€;100 k€\nPairs;2 k€;8 k€;22 k€',
  ])('are added, and that is asked: %s', (text) => {
    const { counted, about } = moneyIn(text);
    expect(counted).toEqual([242_000]);
    expect(about).toEqual(['amounts-added warning']);
  });

  it('of one row may make it by chance, which is to be looked at', () => {
    const { about } = moneyIn('Action;Coût A;Coût B;Coût C\nMaison;10 k€;20 k€;30 k€');
    expect(about).toEqual(['amounts-taken-for-parts warning']);
  });

  it('are what each funder gives where they stand behind their funders', () => {
    const text = 'Action;Financeur;Montant;Financeur 2;Montant 2\nMaison;ARS;10 k€;Région;5 k€\nPairs;ARS;3 k€;;';
    const { plan, profile, counted, about } = moneyIn(text);
    expect(counted).toEqual([18_000]);
    expect(about).toEqual([]);
    const names = new Map(plan.organisations.map(({ id, name }) => [id, name]));
    const shares = plan.budgetLines.map(({ funderShares = [] }) =>
      funderShares.map(({ funder, amount }) => [names.get(funder), amount?.value]),
    );
    expect(shares).toEqual([
      [
        ['ARS', 10_000],
        ['Région', 5_000],
      ],
      [['ARS', 3_000]],
    ]);
    const { groups } = moneyOf(plan, { by: 'funder' });
    expect(groups.map(({ title, totals }) => [title, totals[0]?.min]).slice(0, 2)).toEqual([
      ['ARS', 13_000],
      ['Région', 5_000],
    ]);
    expect(textOf(plan, profile).trim()).toBe(text);
  });

  it('of several stages are other money', () => {
    const { about } = moneyIn('Action;Budget;Montant dépensé\nMaison;30 k€;10 k€\nPairs;50 k€;25 k€');
    expect(about).toEqual([]);
  });

  it('say which is the whole in an amount only', () => {
    const columns = [{ field: 'title', names: ['a'], partOfWhole: true } as const];
    expect(() => defineProfile({ id: 'p', title: 'P', states: {}, columns })).toThrow(
      'partOfWhole only in an amount, not in columns[0]',
    );
  });
});

describe('a year of which nothing says what it counts', () => {
  it.each([
    'Action;Statut;2024;2025\nBus;En cours;120;130\nTram;En cours;20;30',
    'Action;Status;2024;2025\nBus;running;120;130\nTram;done;20;30',
    'Maßnahme;Stand;2024;2025\nBus;läuft;120;130\nTram;erledigt;20;30',
    'Action;Indicateur;2024;2025\nBus;Trajets;120;130\nTram;Trajets;20;30',
  ])('is asked, and kept: %s', (text) => {
    const table = tableOf(text);
    const { profile, columns, asked } = drafted(table);
    expect(columns.slice(2).map(({ field, why }) => `${field} ${why}`)).toEqual(['kept year-open', 'kept year-open']);
    expect(asked.filter((code) => code === 'column-year-open')).toHaveLength(2);
    const { plan } = planOf(table, profile);
    expect(plan.budgetLines).toEqual([]);
    expect(plan.indicators).toEqual([]);
    expect(textOf(plan, profile).trim()).toBe(text);
  });

  it('is money where its cells say so, which is told', () => {
    const { columns, asked } = drafted(tableOf('Action;Statut;2024\nBus;En cours;120 €\nTram;En cours;20 €'));
    expect(columns[2]).toMatchObject({ field: 'amount', why: 'values' });
    expect(asked).toEqual(['column-guessed']);
  });

  it('is money where its name has a currency', () => {
    const table = tableOf('Action;Statut;€ 2025;2026 (k€)\nBus;En cours;12 000;12\nTram;En cours;20 000;20');
    const { profile, columns } = drafted(table);
    expect(columns.slice(2).map(({ field, why }) => `${field} ${why}`)).toEqual([
      'amount part-of-name',
      'amount part-of-name',
    ]);
    expect(planOf(table, profile).plan.budgetLines.map(({ amount, period }) => [amount?.value, period])).toEqual([
      [12_000, '2025'],
      [12_000, '2026'],
      [20_000, '2025'],
      [20_000, '2026'],
    ]);
  });

  it('among indicators is asked where words beside it are no kind of value', () => {
    const { columns } = drafted(tableOf('Indicateur;2023;Prévision 2025;2024-2026\nTaux;1;2;3'));
    expect(columns.map(({ field }) => field)).toEqual(['indicator', 'value', 'kept', 'kept']);
    expect(columns[2]?.why).toBe('year-open');
  });
});

describe('a profile of dated columns', () => {
  const base = { id: 'x', title: 'X', states: {} };
  const indicator = { field: 'indicator', names: ['Indicateur'] } as const;
  it.each([
    [{ field: 'value', names: ['a'], asOf: 'soon' } as const],
    [{ field: 'title', names: ['a'], asOf: '2024' } as const],
    [{ field: 'title', names: ['a'], whole: true } as const],
  ])('is refused with %j', (column) => {
    expect(() => defineProfile({ ...base, columns: [indicator, column] })).toThrow('defineProfile');
  });
  it('has one column for each kind and date, and one value to start from', () => {
    const two = (a: object, b: object) =>
      defineProfile({
        ...base,
        columns: [indicator, { field: 'value', names: ['a'], ...a }, { field: 'value', names: ['b'], ...b }],
      });
    expect(() => two({ asOf: '2024' }, { asOf: '2024' })).toThrow('one column');
    expect(() => two({ asOf: '2022', valueKind: 'baseline' }, { asOf: '2023', valueKind: 'baseline' })).toThrow();
    expect(two({ asOf: '2024' }, { asOf: '2024', valueKind: 'target' }).columns).toHaveLength(3);
  });
});

const word = fc.stringMatching(/^[A-Za-zé][a-zé]{2,8}( [a-z]{2,6})?$/);
const cell = fc.oneof(
  fc.constant(''),
  fc.integer({ min: -999, max: 999 }).map(String),
  fc.integer({ min: 0, max: 999 }).map((n) => `${n},5`),
  fc.integer({ min: 0, max: 100 }).map((n) => `${n} %`),
  fc.constantFrom('n.d.', 's.o.', 'environ 12', 'à définir', '1 250', '12 €'),
);
const board = fc
  .record({
    names: fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: (text) => text.toLowerCase() }),
    years: fc.uniqueArray(fc.integer({ min: 2018, max: 2030 }), { minLength: 1, maxLength: 5 }),
    kinds: fc.array(fc.constantFrom('', 'Cible ', 'Réalisé '), { minLength: 5, maxLength: 5 }),
    unit: fc.boolean(),
    note: fc.boolean(),
  })
  .chain(({ names, years, kinds, unit, note }) => {
    const head = [
      'Indicateur',
      ...(unit ? ['Unité'] : []),
      ...years.map((year, i) => `${kinds[i]}${year}`),
      ...(note ? ['Remarque libre'] : []),
    ];
    const rest = fc.tuple(
      ...(unit ? [fc.constantFrom('', '%', 'visites')] : []),
      ...years.map(() => cell),
      ...(note ? [fc.constantFrom('', 'vu')] : []),
    );
    return fc
      .tuple(...names.map(() => rest))
      .map((rows) => [head, ...rows.map((row, i) => [names[i] ?? '', ...row])].map((row) => row.join(';')).join('\n'));
  });

it('whatever stands in the cells: every cell has an end, the table comes back, and reading it again gives the same plan', () => {
  fc.assert(
    fc.property(board, (text) => {
      const table = tableOf(text);
      const { profile } = drafted(table);
      const { plan, made } = planOf(table, profile);
      const numbers = plan.indicators.flatMap(({ baseline, values, targets }) =>
        [baseline ?? [], values, targets].flat(),
      );
      const placed = made.cells.filter(({ path }) => path?.at(-1) === 'value');
      expect(placed).toHaveLength(numbers.length);
      const back = textOf(plan, profile);
      expect(back.trimEnd()).toBe(text.trimEnd());
      expect(planOf(tableOf(back), profile).plan.indicators).toEqual(plan.indicators);
      expect(mergeTable(plan, tableOf(back), { profile }).changes).toEqual([]);
    }),
  );
});

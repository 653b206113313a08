import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanInput } from '../../../src/model/index.ts';
import { numeriqueSante2022, segur2020 } from '../../../src/plans/index.ts';
import { describeReason } from '../../../src/tracking/describe-reason.ts';
import { MONEY_BY, type MoneyReport, moneyOf } from '../../../src/tracking/money/index.ts';
import { parsePlan } from '../../../src/validation/index.ts';

type Lines = NonNullable<PlanInput['budgetLines']>;

const planOf = (budgetLines: Lines, more: Omit<PlanInput, 'id' | 'title'> = {}): Plan =>
  parsePlan({ id: 'p', title: 'Plan', currency: 'EUR', ...more, budgetLines });
const money = (budgetLines: Lines, more: Omit<PlanInput, 'id' | 'title'> = {}): MoneyReport =>
  moneyOf(planOf(budgetLines, more));
const ends = (report: Pick<MoneyReport, 'totals'>) =>
  report.totals.map(({ stage, currency, min, max }) => [stage, currency, min, max]);
const places = ({ lines }: MoneyReport) =>
  Object.fromEntries(lines.map(({ line, place, of }) => [line, of ? `${place} ${of}` : place]));
const M = 1_000_000;

describe('the money of the digital roadmap', () => {
  const report = moneyOf(numeriqueSante2022, { by: 'programme' });
  const group = (key: string) => report.groups.find((one) => one.key === key);

  it('places each of the 37 amounts, and names none without', () => {
    expect(report.lines).toHaveLength(37);
    const counts = new Map<string, number>();
    for (const { place } of report.lines) counts.set(place, (counts.get(place) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ counted: 8, part: 25, same: 4 });
  });

  it.each([
    ['carte-4', 2000 * M],
    ['carte-5', 2150 * M],
    ['carte-6', 650 * M],
    ['carte-12', 2100 * M],
    ['carte-14', 460 * M],
  ])('gives the total that the source prints for %s', (key, total) => {
    const stated = group(key)?.stated.filter(({ stage }) => stage === 'unknown');
    expect(stated?.map(({ min, max }) => [min, max])).toEqual([[total, total]]);
  });

  it('keeps "more than" open: the two phases of the strategy for artificial intelligence', () => {
    expect(group('carte-7')?.stated).toMatchObject([{ min: 3500 * M }]);
    expect(group('carte-7')?.stated[0]?.max).toBeUndefined();
  });

  it('gives no euro to two programmes: their shares add up to the whole', () => {
    const total = report.totals.find(({ stage }) => stage === 'unknown');
    const shares = report.groups.flatMap(({ totals }) =>
      totals.filter(({ stage }) => stage === 'unknown').map(({ min }) => min),
    );
    expect(shares.reduce((sum, min) => sum + min, 0)).toBe(total?.min);
    // 460 + 1000 + 2100 + 1500 + 2000 + 2150 + 2000, less the 600 that lie in two of them.
    expect(total?.min).toBe(10_610 * M);
    expect(total?.shared).toEqual(['bl-segur-medico-social']);
  });

  it('tells the 630 M€ beside the 600, and what lies in two wholes', () => {
    expect(report.notes.map(({ code }) => code)).toEqual(['money-same-differs', 'money-shared']);
    expect(report.notes[0]?.params).toEqual({ ids: ['bl-segur-medico-social', 'bl-ehpad-numerique', 'bl-esms'] });
  });

  it('says what stays unexplained below a whole', () => {
    const rest = (line: string) => report.unexplained.find((one) => one.line === line);
    expect(rest('bl-innovation')).toMatchObject({ min: 0, max: 0 });
    expect(rest('bl-cyber')).toMatchObject({ min: 280 * M, max: 280 * M });
    expect(rest('bl-ehpad-modernisation')).toMatchObject({ min: 1220 * M, max: 1220 * M });
    // 1,4 Md€ of it are said to be allocated already: what they explain of the 2 Md€ is left open.
    expect(rest('bl-segur-numerique')).toMatchObject({ min: 0, unknownParts: ['bl-segur-partage'] });
    expect(rest('bl-acceleration-previsionnel')).toMatchObject({ min: 0, max: 0 });
  });
});

describe('the money of the Ségur', () => {
  const report = moneyOf(segur2020);

  it('never adds 8,2 Md€ to the sums that they replace, nor a whole to its parts', () => {
    expect(places(report)).toMatchObject({
      'bl-annonce-juin': 'superseded bl-projet-accord',
      'bl-projet-accord': 'superseded bl-revalorisation',
      'bl-revalorisation': 'counted',
      'bl-numerique-equipements': 'part bl-numerique',
      'bl-medico-social-numerique': 'part bl-medico-social',
    });
  });

  it('leaves open whether the 19 Md€ hold the digital and the medico-social sums', () => {
    // 19 + 8.2, and 2.1 that may lie in the 19; 1.4 + 0.1 are said to be announced.
    expect(ends(report)).toEqual([
      ['announced', 'EUR', 1_500 * M, 1_500 * M],
      ['unknown', 'EUR', 27_200 * M, 29_300 * M],
    ]);
    expect(report.notes.map(({ code }) => code)).toEqual(['money-may-be-part', 'money-may-be-part']);
  });
});

describe('moneyOf', () => {
  it('keeps stages, currencies, taxes and rhythms apart', () => {
    const report = money([
      { id: 'a', title: 'Annoncé', amount: { value: 100 }, stage: 'announced' },
      { id: 'b', title: 'Versé', amount: { value: 40 }, stage: 'spent' },
      { id: 'c', title: 'Francs', amount: { value: 10, currency: 'CHF' }, stage: 'announced' },
      { id: 'd', title: 'HT', amount: { value: 5, tax: 'excluded' }, stage: 'announced' },
      { id: 'e', title: 'Par an', amount: { value: 7, per: 'year' }, stage: 'announced' },
    ]);
    expect(
      report.totals.map(({ stage, currency, tax, per, min, max }) => [stage, currency, tax, per, min, max]),
    ).toEqual([
      ['announced', 'CHF', null, null, 10, 10],
      ['announced', 'EUR', null, null, 100, 100],
      ['announced', 'EUR', null, 'year', 7, 7],
      ['announced', 'EUR', 'excluded', null, 5, 5],
      ['spent', 'EUR', null, null, 40, 40],
    ]);
    expect(report.gaps).toEqual([
      { from: 'announced', to: 'spent', currency: 'EUR', tax: null, per: null, min: 60, max: 60 },
    ]);
  });

  it('counts a part in its own stage, and inside its whole in the stage of the whole', () => {
    const report = money([
      { id: 'w', title: 'Enveloppe', amount: { value: 100 }, stage: 'announced' },
      { id: 'p', title: 'Part', amount: { value: 60 }, partOf: 'w' },
      { id: 's', title: 'Dépensé', amount: { value: 40 }, partOf: 'p', stage: 'spent' },
    ]);
    expect(ends(report)).toEqual([
      ['announced', 'EUR', 100, 100],
      ['spent', 'EUR', 40, 40],
    ]);
    expect(places(report)).toEqual({ w: 'counted', p: 'part w', s: 'counted' });
  });

  it('carries bounds: more than, up to, between, about', () => {
    const report = money([
      { id: 'a', title: 'a', amount: { value: 10, qualifier: 'more-than' } },
      { id: 'b', title: 'b', amount: { value: 5, qualifier: 'up-to' } },
      { id: 'c', title: 'c', amount: { min: 2, max: 3 } },
    ]);
    expect(report.totals).toMatchObject([{ min: 12, about: false, lines: ['a', 'b', 'c'] }]);
    expect(report.totals[0]?.max).toBeUndefined();
    expect(money([{ id: 'a', title: 'a', amount: { value: 10, qualifier: 'about' } }]).totals).toMatchObject([
      { min: 10, max: 10, about: true },
    ]);
  });

  it('gives the parts of an envelope without amount, and its funders their shares with what nobody says', () => {
    const report = moneyOf(
      planOf(
        [
          { id: 'w', title: 'Enveloppe' },
          { id: 'p', title: 'Part', amount: { value: 60 }, partOf: 'w' },
          {
            id: 'f',
            title: 'Cofinancé',
            amount: { value: 100 },
            funderShares: [
              { funder: 'ars', amount: { value: 30 } },
              { funder: 'cd', share: { value: 50, unit: 'percent' } },
            ],
          },
        ],
        {
          organisations: [
            { id: 'ars', name: 'ARS' },
            { id: 'cd', name: 'Département' },
          ],
        },
      ),
      { by: 'funder' },
    );
    expect(ends(report)).toEqual([['unknown', 'EUR', 160, 160]]);
    expect(report.groups.map(({ key, title, totals }) => [key, title, totals[0]?.min, totals[0]?.max])).toEqual([
      ['ars', 'ARS', 30, 30],
      ['cd', 'Département', 50, 50],
      [null, '', 80, 80],
    ]);
    expect(report.lines.find(({ line }) => line === 'w')).toMatchObject({
      place: 'left-out',
      reason: { code: 'money-no-amount' },
    });
  });

  describe('of a line without an amount', () => {
    const organisations = ['ars', 'cd'].map((id) => ({ id, name: id }));
    const given = (...amounts: readonly (NonNullable<PlanInput['budgetLines']>[number]['amount'] | undefined)[]) =>
      planOf(
        [
          {
            id: 'l',
            title: 'l',
            funderShares: amounts.map((amount, i) => ({ funder: i === 0 ? 'ars' : 'cd', ...(amount && { amount }) })),
          },
        ],
        { organisations },
      );

    it('is at least what its funders give together', () => {
      const report = moneyOf(given({ value: 10.1 }, { value: 5.2 }), { by: 'funder' });
      expect(ends(report)).toEqual([['unknown', 'EUR', 15.3, undefined]]);
      expect(places(report)).toEqual({ l: 'counted' });
      expect(report.groups.slice(0, 2).map(({ key, totals }) => [key, totals[0]?.min, totals[0]?.max])).toEqual([
        ['ars', 10.1, 10.1],
        ['cd', 5.2, 5.2],
      ]);
    });

    it('is at least what one of them gives, where the others are named without an amount', () => {
      expect(ends(moneyOf(given({ value: 10 }, undefined)))).toEqual([['unknown', 'EUR', 10, undefined]]);
    });

    it.each([
      ['of two currencies', { value: 10, currency: 'EUR' }, { value: 5, currency: 'CHF' }],
      ['before and after tax', { value: 10, tax: 'included' }, { value: 5, tax: 'excluded' }],
      ['in all and a year', { value: 10 }, { value: 5, per: 'year' }],
      ['known only roughly', { value: 10 }, { max: 5, qualifier: 'at-most' }],
    ] as const)('is left out where they give money %s', (_, one, other) => {
      const { lines } = moneyOf(given(one, other));
      expect(lines[0]).toMatchObject({ place: 'left-out', reason: { code: 'money-no-amount' } });
    });
  });

  it('never splits the money of several years', () => {
    const report = moneyOf(
      planOf([
        { id: 'a', title: 'a', amount: { value: 90 }, period: '2022/2024' },
        { id: 'b', title: 'b', amount: { value: 20 }, period: '2023-06', partOf: 'a' },
        { id: 'c', title: 'c', amount: { value: 5 } },
      ]),
      { by: 'year' },
    );
    expect(report.groups.map(({ key, title, totals, stated }) => [key, title, totals[0]?.min, stated[0]?.min])).toEqual(
      [
        ['2022/2024', '2022–2024', 70, 90],
        ['2023', '2023', 20, 20],
        [null, '', 5, 5],
      ],
    );
  });

  it('finds the orientation of a line through what it pays for', () => {
    const plan = planOf(
      [
        { id: 'a', title: 'a', amount: { value: 10 }, project: 'P' },
        { id: 'b', title: 'b', amount: { value: 20 } },
        { id: 'c', title: 'c', amount: { value: 40 }, orientation: 'o2' },
      ],
      {
        orientations: [
          { id: 'o1', kind: 'axis', title: 'Prévenir' },
          { id: 'o2', kind: 'axis', title: 'Soigner' },
        ],
        projects: [{ id: 'P', title: 'Bus', theme: 'o1' }],
        measures: [{ id: 'M', text: 'Payer', orientation: 'o2', budgetLines: ['b'] }],
      },
    );
    expect(moneyOf(plan, { by: 'orientation' }).groups.map(({ title, totals }) => [title, totals[0]?.min])).toEqual([
      ['Prévenir', 10],
      ['Soigner', 60],
    ]);
  });

  it('keeps work time apart', () => {
    const report = money([
      { id: 'a', title: 'a', amount: { value: 10 }, workTimeFte: { value: 0.5 } },
      { id: 'b', title: 'b', workTimeFte: { min: 1, max: 2 } },
      { id: 'c', title: 'c', workTimeFte: { value: 0.2 }, partOf: 'b' },
    ]);
    expect(report.workTime).toEqual({ min: 1.5, max: 2.5, lines: ['a', 'b'] });
    expect(ends(report)).toEqual([['unknown', 'EUR', 10, 10]]);
    expect(places(report)).toMatchObject({ b: 'left-out', c: 'left-out' });
  });

  it('has a reason for circles, missing currencies, missing wholes and money that cannot be spent yet', () => {
    const plan = parsePlan({
      id: 'p',
      title: 'Plan',
      budgetLines: [
        { id: 'a', title: 'a', amount: { value: 1, currency: 'EUR' }, partOf: 'b' },
        { id: 'b', title: 'b', amount: { value: 1, currency: 'EUR' }, partOf: 'a' },
        { id: 'c', title: 'c', amount: { value: 2, currency: 'EUR' }, partOf: 'a' },
        { id: 'd', title: 'd', amount: { value: 3, currency: 'EUR' }, supersedes: 'd' },
        { id: 'e', title: 'e', amount: { value: 4 } },
        { id: 'f', title: 'f', amount: { value: 5, currency: 'EUR' }, stage: 'spent', period: '2030' },
        { id: 'g', title: 'g', amount: { value: 6, currency: 'EUR' }, partOf: 'gone' },
      ],
    });
    const report = moneyOf(plan, { asOf: '2026-11-29' });
    expect(Object.fromEntries(report.lines.map(({ line, place, reason }) => [line, reason?.code ?? place]))).toEqual({
      a: 'money-in-circle',
      b: 'money-in-circle',
      c: 'counted',
      d: 'money-in-circle',
      e: 'money-no-currency',
      f: 'money-not-yet-spent',
      g: 'counted',
    });
    expect(ends(report)).toEqual([['unknown', 'EUR', 8, 8]]);
    expect(report.notes.map((note) => describeReason(note, { locale: 'en' }))).toEqual([
      'Budget line g refers to a line that the plan does not have: gone. It counts by itself; correct the reference, or add the line.',
    ]);
  });

  it('does not tell the whole and its part again when the parts are more than the whole', () => {
    const report = moneyOf(
      planOf([
        { id: 'w', title: 'w', amount: { value: 10 }, sector: 'public' },
        { id: 'p', title: 'p', amount: { value: 8 }, partOf: 'w', sector: 'private' },
        { id: 'q', title: 'q', amount: { value: 7 }, partOf: 'w', sector: 'private' },
      ]),
      { by: 'sector' },
    );
    expect(report.groups.map(({ key, totals }) => [key, totals.map(({ min }) => min)])).toEqual([
      ['private', []],
      ['public', [10]],
    ]);
    expect(report.unexplained).toMatchObject([{ line: 'w', partsAbove: true }]);
  });

  it('refuses an unknown order, option or day', () => {
    expect(() => moneyOf(planOf([]), { by: 'colour' } as never)).toThrow(/"stage"/);
    expect(() => moneyOf(planOf([]), { asOf: '2026-02-30' })).toThrow(/asOf/);
    expect(() => moneyOf(planOf([]), { on: 'x' } as never)).toThrow(/on/);
    expect(() => moneyOf({} as Plan)).toThrow(/moneyOf/);
  });
});

describe('whatever the budget is', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
  const amount = fc.record(
    {
      value: fc.integer({ min: 0, max: 50 }),
      qualifier: fc.constantFrom('more-than', 'up-to', 'about', 'exact'),
      currency: fc.constantFrom('EUR', 'CHF', 'USD', 'XAF'),
      tax: fc.constantFrom('included' as const, 'excluded' as const),
      per: fc.constantFrom('year' as const),
    },
    { requiredKeys: ['value'] },
  );
  const line = fc.record(
    {
      id,
      title: fc.constant('Ligne'),
      amount,
      stage: fc.constantFrom('announced', 'spent'),
      funder: fc.constantFrom('o1', 'o2'),
      sector: fc.constantFrom('public' as const, 'private' as const),
      period: fc.constantFrom('2022', '2022/2024', '2031'),
      partOf: id,
      sameAs: id,
      supersedes: id,
      workTimeFte: fc.record({ value: fc.integer({ min: 0, max: 3 }) }),
    },
    { requiredKeys: ['id', 'title'] },
  );
  const budgets = fc.uniqueArray(line, { selector: (one) => one.id, maxLength: 8 });
  const links = fc.array(
    fc.record({
      kind: fc.constantFrom('same-envelope', 'part-of', 'may-be-part-of', 'related'),
      from: fc.record({ collection: fc.constant('budgetLines' as const), id }),
      to: fc.record({ collection: fc.constant('budgetLines' as const), id }),
    }),
    { maxLength: 3 },
  );
  const plans = fc
    .record({ budgetLines: budgets, links, currency: maybe(fc.constant('EUR')) })
    .map((parts) => ({ ...planOf([]), ...parts, budgetLines: planOf(parts.budgetLines as Lines).budgetLines }) as Plan);

  it('puts every line in exactly one place, and counts only what is said to count', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { lines, totals } = moneyOf(plan);
        expect(lines.map(({ line: one }) => one)).toEqual(plan.budgetLines.map((one) => one.id));
        const counted = lines.filter(({ place }) => place === 'counted').map(({ line: one }) => one);
        expect(totals.flatMap((total) => total.lines).sort()).toEqual(counted.sort());
        for (const { place, of, reason } of lines) {
          expect(place === 'left-out').toBe(reason !== undefined);
          if (place === 'part' || place === 'same')
            expect(lines.find(({ line: one }) => one === of)?.place).not.toBe('superseded');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same totals in whatever order the lines stand', () => {
    fc.assert(
      fc.property(
        plans.chain((plan) =>
          fc.tuple(
            fc.constant(plan),
            fc.shuffledSubarray([...plan.budgetLines], { minLength: plan.budgetLines.length }),
            fc.constantFrom(...MONEY_BY),
          ),
        ),
        ([plan, budgetLines, by]) => {
          const { lines: told, ...one } = moneyOf(plan, { by });
          const { lines: again, ...other } = moneyOf(
            { ...plan, budgetLines, links: [...plan.links].reverse() },
            { by },
          );
          expect(other).toEqual(one);
          const sorted = (list: MoneyReport['lines']) => [...list].sort((a, b) => (a.line < b.line ? -1 : 1));
          expect(sorted(again)).toEqual(sorted(told));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('has ends that are numbers, the lower one first and never below 0', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...MONEY_BY), (plan, by) => {
        const { totals, groups, unexplained } = moneyOf(plan, { by, asOf: '2026-11-29' });
        for (const { min, max } of [
          ...totals,
          ...unexplained,
          ...groups.flatMap((group) => [...group.totals, ...group.stated]),
        ]) {
          expect(Number.isFinite(min) && min >= 0).toBe(true);
          expect(max === undefined || max >= min).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has groups that cover what is counted, and no more than that', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...MONEY_BY), (plan, by) => {
        const { totals, groups, notes } = moneyOf(plan, { by });
        // What overlaps in ways that the plan leaves open has no exact shares.
        fc.pre(notes.every(({ code }) => !['money-overlap-open', 'money-shared', 'money-may-be-part'].includes(code)));
        for (const total of totals) {
          const shares = groups.flatMap((group) =>
            group.totals.filter(
              ({ stage, currency, tax, per }) =>
                stage === total.stage && currency === total.currency && tax === total.tax && per === total.per,
            ),
          );
          const least = shares.reduce((sum, { min }) => sum + min, 0);
          const most = shares.reduce((sum, { max = Number.POSITIVE_INFINITY }) => sum + max, 0);
          expect(least).toBeLessThanOrEqual((total.max ?? Number.POSITIVE_INFINITY) + 1e-9);
          expect(most).toBeGreaterThanOrEqual(total.min - 1e-9);
          if (total.min === total.max && shares.every(({ min, max }) => min === max))
            expect(least).toBeCloseTo(total.min, 6);
        }
      }),
      { numRuns: 400 },
    );
  });
});

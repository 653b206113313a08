import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { CLAIM_KINDS, CLAIM_VERDICTS, type ClaimInput, type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { checkClaims } from '../../../src/validation/claims/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const base = { id: 'c', statement: 'Le document le dit.' } as const;
const number = (value: number, decimals?: number) => ({
  quantity: { value, ...(decimals !== undefined && { decimals }) },
});
const percent = (value: number, decimals = 0) => ({ quantity: { value, unit: 'percent', decimals } });

function check(claim: ClaimInput, rest: Partial<PlanInput> = {}, locale: 'fr' | 'en' | 'de' | 'lb' = 'en') {
  const plan = PlanSchema.parse({ id: 'p', title: 'Plan', ...rest, claims: [claim] });
  const [verdict] = checkClaims(plan, { locale });
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

describe('a percentage', () => {
  const share = (part: number, whole: number, stated: ReturnType<typeof percent>) =>
    check({ ...base, kind: 'percentage', part: number(part), whole: number(whole), stated });

  test('may be rounded half up or cut off at its printed precision, and says which', () => {
    expect(share(2, 3, percent(67))).toMatchObject({ verdict: 'reconciles', rounding: 'half-up' });
    expect(share(2, 3, percent(66))).toMatchObject({ verdict: 'reconciles', rounding: 'truncation' });
    expect(share(1, 4, percent(25))).toMatchObject({ verdict: 'reconciles', rounding: 'exact' });
    expect(share(2, 3, percent(66.6, 1))).toMatchObject({ verdict: 'reconciles', rounding: 'truncation' });
    expect(share(2, 3, percent(65))).toMatchObject({ verdict: 'does-not-reconcile' });
  });

  test('copied from another pair of figures names that pair: 805/1083 printed 74.2 % is 1448/1952', () => {
    const figure = (id: string, value: number) => ({ id, title: id, value, unit: 'files' });
    const verdict = check(
      {
        ...base,
        kind: 'percentage',
        part: { figure: 'authorised' },
        whole: { figure: 'filed' },
        stated: percent(74.2, 1),
      },
      { figures: [figure('authorised', 805), figure('filed', 1083), figure('sent', 1448), figure('examined', 1952)] },
    );
    expect(verdict.verdict).toBe('does-not-reconcile');
    expect(verdict.recomputed[0]?.value).toBeCloseTo(74.3306, 4);
    expect(verdict.likelyCause).toMatchObject({
      code: 'other-pair',
      params: { part: 1448, whole: 1952, percent: 74.18 },
    });
    expect(verdict.message).toContain('1,448/1,952 = 74.18%');
  });

  test('printed by half-up rounding always reconciles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 3 }),
        (a, b, d) => {
          const scale = 10 ** d;
          const printed = Math.floor((100 * Math.min(a, b) * scale) / b + 0.5 + 1e-9) / scale;
          expect(share(Math.min(a, b), b, percent(printed, d)).verdict).toBe('reconciles');
        },
      ),
    );
  });
});

describe('a sum', () => {
  const sum = (parts: number[], stated: number) =>
    check({ ...base, kind: 'sum', parts: parts.map((part) => number(part)), stated: number(stated) });

  test('of any numbers reconciles with their sum, and with no other number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1000 }),
        (parts, off) => {
          const total = parts.reduce((a, b) => a + b, 0);
          expect(sum(parts, total).verdict).toBe('reconciles');
          const wrong = sum(parts, total + off);
          expect(wrong).toMatchObject({ verdict: 'does-not-reconcile', difference: { value: -off } });
        },
      ),
    );
  });

  test('tells a part left out, a part counted twice, a unit slip, swapped digits', () => {
    expect(sum([81, 60, 202], 141).likelyCause?.code).toBe('part-left-out');
    expect(sum([81, 60, 202], 545).likelyCause?.code).toBe('part-counted-twice');
    expect(sum([500, 150], 650_000).likelyCause?.code).toBe('unit-slip');
    expect(sum([1700, 25], 1752).likelyCause?.code).toBe('swapped-digits');
    expect(sum([10, 20], 31).likelyCause).toBeUndefined();
  });

  test('adds M€ and Md€, and bounds to bounds', () => {
    const eur = (value: number, unit: string, qualifier?: 'more-than') => ({
      quantity: { value, unit, ...(qualifier && { qualifier }) },
    });
    expect(
      check({ ...base, kind: 'sum', parts: [eur(650, 'MEUR'), eur(1.5, 'GEUR')], stated: eur(2.15, 'GEUR') }),
    ).toMatchObject({ verdict: 'reconciles', recomputed: [{ key: 'sum', value: 2_150_000_000, unit: 'EUR' }] });
    expect(
      check({
        ...base,
        kind: 'sum',
        parts: [eur(1.5, 'GEUR', 'more-than'), eur(500, 'MEUR', 'more-than')],
        stated: eur(2, 'GEUR', 'more-than'),
      }),
    ).toMatchObject({ verdict: 'reconciles', recomputed: [{ qualifier: 'more-than' }] });
    expect(
      check({ ...base, kind: 'sum', parts: [eur(2186, 'MEUR')], stated: eur(2, 'GEUR', 'more-than') }).verdict,
    ).toBe('consistent-bound');
    expect(
      check({ ...base, kind: 'sum', parts: [eur(1900, 'MEUR')], stated: eur(2, 'GEUR', 'more-than') }).verdict,
    ).toBe('does-not-reconcile');
  });
});

describe('units', () => {
  const of = (value: number, unit: string) => ({ quantity: { value, unit } });

  test('are read as documents print them', () => {
    for (const [thousand, million] of [
      ['k€', 'M€'],
      ['milliers d’euros', "millions d'euros"],
      ['Tsd. €', 'Mio. €'],
    ] as const) {
      const parts = [of(500, thousand), of(1.5, million)];
      expect(check({ ...base, kind: 'sum', parts, stated: of(2, million) })).toMatchObject({
        verdict: 'reconciles',
        recomputed: [{ value: 2_000_000, unit: 'EUR' }],
      });
    }
    const months = { ...base, kind: 'duration', from: '2024-01-01', to: '2024-07-01', stated: of(6, 'mois') } as const;
    expect(check(months).verdict).toBe('reconciles');
  });

  test('that differ are neither added nor compared', () => {
    const sum = check({ ...base, kind: 'sum', parts: [of(500, 'CHF'), of(100, 'EUR')], stated: of(600, 'EUR') });
    expect(sum).toMatchObject({ verdict: 'ambiguous', recomputed: [], likelyCause: { code: 'other-unit' } });
    expect(sum.message).toContain('CHF, EUR');
    expect(check({ ...base, kind: 'equality', values: [of(30, 'days'), of(30, 'weeks')] }).verdict).toBe('ambiguous');
    expect(
      check({ ...base, kind: 'percentage', part: of(1, 'places'), whole: of(4, 'places'), stated: percent(25) })
        .verdict,
    ).toBe('reconciles');
  });
});

test('a division by zero proves nothing', () => {
  for (const part of [5, 0]) {
    const verdict = check({ ...base, kind: 'percentage', part: number(part), whole: number(0), stated: percent(50) });
    expect(verdict).toMatchObject({ verdict: 'uncheckable', likelyCause: { code: 'division-by-zero' } });
  }
  expect(check({ ...base, kind: 'target', reached: number(5), target: number(0) }).verdict).toBe('uncheckable');
});

test('a list that no entry has is missing, not empty', () => {
  const counted = [{ count: { collection: 'projects', of: 'fiche' } }] as const;
  const projects = [{ id: 'P1', title: 'P' }];
  expect(check({ ...base, kind: 'count', counted, stated: number(3) }, { projects })).toMatchObject({
    verdict: 'uncheckable',
    missing: ['projects.fiche'],
  });
});

test('data that was not read is a bad call', () => {
  expect(() => checkClaims({} as never)).toThrow(PlanSanteError);
});

test('a number that is not there makes the claim uncheckable and is named', () => {
  const verdict = check({
    ...base,
    kind: 'sum',
    parts: [{ missing: 'actions of each axis' }, { figure: 'nowhere' }],
    stated: number(34),
  });
  expect(verdict).toMatchObject({
    verdict: 'uncheckable',
    missing: ['actions of each axis', 'nowhere'],
    recomputed: [],
  });
});

test('a judgement keeps its verdict and reason and is never shown as computed', () => {
  const verdict = check({ ...base, kind: 'judgement', verdict: 'ambiguous', reason: 'two readings are defended' });
  expect(verdict).toMatchObject({
    verdict: 'ambiguous',
    how: 'judged',
    reason: 'two readings are defended',
    recomputed: [],
  });
  expect(verdict.message).toContain('not computed');
});

describe('parts, bounds, stages', () => {
  test('parts above the whole do not reconcile', () => {
    expect(check({ ...base, kind: 'part', parts: [number(70), number(40)], whole: number(100) }).verdict).toBe(
      'does-not-reconcile',
    );
    expect(check({ ...base, kind: 'residual', whole: number(10), parts: [number(11)] }).verdict).toBe(
      'does-not-reconcile',
    );
  });

  test('a funnel that widens tells the stage', () => {
    expect(check({ ...base, kind: 'funnel', stages: [number(9), number(7), number(8)] })).toMatchObject({
      verdict: 'does-not-reconcile',
      recomputed: [{ key: 'rising-stage', value: 3 }],
    });
  });

  test('a total outside items times the range per item does not reconcile', () => {
    const perItem = { quantity: { min: 10, max: 80 } };
    expect(check({ ...base, kind: 'bounds', total: number(4000), items: number(47), perItem }).verdict).toBe(
      'does-not-reconcile',
    );
    expect(check({ ...base, kind: 'bounds', total: number(469), items: number(47), perItem }).verdict).toBe(
      'does-not-reconcile',
    );
  });

  test('a number past the last group, or at a position its group does not have, does not reconcile', () => {
    const groups = [number(3), number(7)];
    expect(check({ ...base, kind: 'ordinal', number: 11, groups }).verdict).toBe('does-not-reconcile');
    expect(check({ ...base, kind: 'ordinal', number: 4, groups, position: { group: 1, index: 4 } }).verdict).toBe(
      'does-not-reconcile',
    );
  });

  test('an official list that the tables do not hold is missing, not empty', () => {
    const verdict = check({
      ...base,
      kind: 'coverage',
      covered: number(3),
      whole: { official: { list: 'arrondissements', within: '84' } },
    });
    expect(verdict.verdict).toBe('uncheckable');
  });
});

describe('dates', () => {
  test('a wrong weekday is told with the right one', () => {
    const verdict = check({ ...base, kind: 'weekday', days: [{ date: '2020-07-21', weekday: 'monday' }] }, {}, 'fr');
    expect(verdict).toMatchObject({ verdict: 'does-not-reconcile', recomputed: [{ value: 'tuesday' }] });
    expect(verdict.message).toContain('mardi');
  });

  test('weekdays follow the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const weekday = (['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const)[
          date.getUTCDay()
        ];
        const iso = date.toISOString().slice(0, 10);
        if (weekday === undefined || !/^\d{4}-/.test(iso)) return;
        expect(check({ ...base, kind: 'weekday', days: [{ date: iso, weekday }] }).verdict).toBe('reconciles');
      }),
    );
  });

  test('dates that differ only in precision are one date; events told out of order are found', () => {
    expect(check({ ...base, kind: 'same-date', dates: ['2020-05', '2020-05-26'] }).verdict).toBe('reconciles');
    expect(check({ ...base, kind: 'date-order', events: [{ date: '2021' }, { date: '2020-06' }] }).verdict).toBe(
      'does-not-reconcile',
    );
    expect(check({ ...base, kind: 'date-order', events: [{ date: '2020' }, { date: '2020-06' }] }).verdict).toBe(
      'reconciles',
    );
  });

  test('are told in words, as far as they are known', () => {
    const told = (planned: string, actual: string, locale: 'fr' | 'en' | 'de') =>
      check({ ...base, kind: 'slippage', planned, actual }, {}, locale).message;
    expect(plainSpaces(told('2020-06/2020-08', '2022-03-01', 'fr'))).toContain(
      'de juin 2020 à août 2020 (prévu) et 1er mars 2022 (réel)',
    );
    expect(plainSpaces(told('2020-12-31T15:30', '2022-Q1', 'en'))).toContain(
      '31 December 2020 at 15:30 (planned) and first quarter of 2022 (actual)',
    );
    expect(plainSpaces(told('2020-12-31', '2022', 'de'))).toContain(
      '31. Dezember 2020 (geplant) und 2022 (tatsächlich)',
    );
    expect(plainSpaces(told('2020-12-31', '2022-H2', 'fr'))).toContain('2e semestre 2022 (réel)');
    expect(plainSpaces(told('2020-12-31', '2022-Q1', 'fr'))).toContain('1er trimestre 2022 (réel)');
    expect(plainSpaces(told('../2020-end', '2022-03-mid', 'fr'))).toContain(
      'd’ici fin 2020 (prévu) et mi-mars 2022 (réel)',
    );
  });

  test('a month that lacks the day gives its last one', () => {
    expect(check({ ...base, kind: 'implied-date', from: '2024-03-31', months: -1 }).recomputed[0]?.value).toBe(
      '2024-02-29',
    );
  });
});

test('a place with the code of another département is told with the right one; an unknown place is not guessed', () => {
  expect(check({ ...base, kind: 'place', pairs: [{ place: 'Toul', code: '55' }] })).toMatchObject({
    verdict: 'does-not-reconcile',
    recomputed: [{ value: 'Toul 54' }],
  });
  expect(check({ ...base, kind: 'place', pairs: [{ place: 'Atlantide', code: '55' }] })).toMatchObject({
    verdict: 'uncheckable',
    missing: ['Atlantide'],
  });
});

test('every kind of the model has a check, and any operands give a verdict with whole sentences in every language', () => {
  const operand = fc.oneof(
    fc.record({ quantity: fc.record({ value: fc.double({ noNaN: true, min: -1e12, max: 1e12 }) }) }),
    fc.record({ quantity: fc.record({ min: fc.integer(), max: fc.integer() }) }),
    fc.record({ items: fc.array(fc.constant('x'), { maxLength: 3 }) }),
    fc.constant({ figure: 'constructor' }),
    fc.constant({ quantity: {} }),
    fc.constant({ count: { collection: 'projects', where: { constructor: 'x' } } }),
  );
  const some = fc.array(operand, { minLength: 2, maxLength: 4 });
  const claims = fc.tuple(operand, operand, operand, some).map(([a, b, c, list]): ClaimInput[] =>
    (
      [
        { kind: 'sum', parts: list, stated: a },
        { kind: 'part', parts: list, whole: a },
        { kind: 'percentage', part: a, whole: b, stated: c },
        { kind: 'growth', amount: a, amountIs: 'increase', rates: list },
        { kind: 'growth', amount: a, rates: list },
        { kind: 'bounds', total: a, items: b, perItem: c },
        { kind: 'ratio', pairs: [{ numerator: a, denominator: b }], stated: c },
        { kind: 'count', counted: list, stated: a },
        { kind: 'ordinal', number: 3, groups: list },
        { kind: 'funnel', stages: list },
        { kind: 'residual', whole: a, parts: list },
        { kind: 'equality', values: list },
        {
          kind: 'evolution',
          steps: [
            { value: a, scope: 's' },
            { value: b, scope: 's' },
          ],
        },
        {
          kind: 'double-count',
          uses: [
            { value: a, scope: 's' },
            { value: b, scope: 't' },
          ],
        },
        { kind: 'coverage', covered: a, whole: b, expected: 'complete' },
        { kind: 'completeness', section: 'S', content: a },
        { kind: 'duration', from: '2020', to: '../2021', stated: a },
        { kind: 'slippage', planned: '2020-04/..', actual: '2021' },
        { kind: 'target', reached: a, target: b },
      ] as readonly object[]
    ).map((claim, i) => ({ ...claim, id: `c${i}`, statement: 'x' }) as ClaimInput),
  );
  expect(new Set(CLAIM_KINDS).size).toBe(CLAIM_KINDS.length);
  fc.assert(
    fc.property(claims, fc.constantFrom('fr' as const, 'en' as const, 'de' as const, 'lb' as const), (list, locale) => {
      const plan = PlanSchema.parse({ id: 'p', title: 'P', claims: list });
      const before = JSON.stringify(plan);
      for (const verdict of checkClaims(plan, { locale })) {
        expect(CLAIM_VERDICTS).toContain(verdict.verdict);
        expect(verdict.message).not.toMatch(/undefined|\{|\}/);
      }
      expect(JSON.stringify(plan)).toBe(before);
    }),
  );
});

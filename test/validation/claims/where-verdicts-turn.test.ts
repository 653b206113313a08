import { describe, expect, test } from 'vitest';
import { type ClaimInput, type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { auditPlan, checkClaims } from '../../../src/validation/index.ts';

const of = (value: number, rest: object = {}) => ({ quantity: { value, ...rest } });

/** The verdict on one claim, and what was computed for it. */
function check(claim: object, rest: Partial<PlanInput> = {}) {
  const claims = [{ id: 'c', statement: 'Le document le dit.', ...claim } as ClaimInput];
  const [verdict] = checkClaims(PlanSchema.parse({ id: 'p', title: 'Plan', ...rest, claims }), { locale: 'en' });
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}
const verdict = (claim: object): string => check(claim).verdict;

test('a ratio: pairs that agree within the tolerance, and pairs that do not', () => {
  const pairs = (a: number, b: number) => [
    { numerator: of(a), denominator: of(100) },
    { numerator: of(b), denominator: of(100) },
  ];
  expect(verdict({ kind: 'ratio', pairs: pairs(40, 39) })).toBe('reconciles');
  expect(verdict({ kind: 'ratio', pairs: pairs(40, 30) })).toBe('does-not-reconcile');
  expect(verdict({ kind: 'ratio', pairs: pairs(40, 30), tolerancePercent: 25 })).toBe('reconciles');
  const percent = check({ kind: 'ratio', pairs: pairs(40, 40).slice(0, 1), as: 'percent' });
  expect(percent.recomputed).toMatchObject([{ value: 40, unit: 'percent' }]);
});

test('a part may be the whole, and no more', () => {
  const part = (value: number) => verdict({ kind: 'part', parts: [of(value)], whole: of(10) });
  expect([part(10), part(10.5)]).toEqual(['consistent-bound', 'does-not-reconcile']);
});

test('a residual may be nothing, and no less', () => {
  const residual = (value: number) => check({ kind: 'residual', whole: of(10), parts: [of(value)] });
  expect(residual(10)).toMatchObject({ verdict: 'derived', recomputed: [{ value: 0 }, {}] });
  expect(residual(11).verdict).toBe('does-not-reconcile');
});

test('a count against a bound is met, not proven', () => {
  const counted = [{ items: ['a', 'b', 'c'] }];
  expect(verdict({ kind: 'count', counted, stated: of(3) })).toBe('reconciles');
  expect(verdict({ kind: 'count', counted, stated: of(2, { qualifier: 'at-least' }) })).toBe('consistent-bound');
  expect(verdict({ kind: 'count', counted, stated: of(4, { qualifier: 'at-least' }) })).toBe('does-not-reconcile');
});

test('a sum against a bound is met, not proven', () => {
  const sum = (stated: object) => verdict({ kind: 'sum', parts: [of(2), of(3)], stated });
  expect(sum(of(5))).toBe('reconciles');
  expect(sum(of(4, { qualifier: 'more-than' }))).toBe('consistent-bound');
  expect(sum(of(5, { qualifier: 'more-than' }))).toBe('does-not-reconcile');
});

test('an ordinal: the last of a group is in it, and a position beyond its group is none', () => {
  const groups = [of(3), of(4)];
  expect(check({ kind: 'ordinal', number: 3, groups }).recomputed[0]).toMatchObject({ key: 'group', value: 1 });
  expect(check({ kind: 'ordinal', number: 4, groups }).recomputed[0]).toMatchObject({ key: 'group', value: 2 });
  expect(verdict({ kind: 'ordinal', number: 7, groups })).toBe('reconciles');
  expect(verdict({ kind: 'ordinal', number: 8, groups })).toBe('does-not-reconcile');
  expect(verdict({ kind: 'ordinal', number: 5, groups, position: { group: 2, index: 2 } })).toBe('reconciles');
  // The same number by arithmetic, but the first group has no fifth entry.
  expect(verdict({ kind: 'ordinal', number: 5, groups, position: { group: 1, index: 5 } })).toBe('does-not-reconcile');
});

test('a funnel may stay as wide as it is, and never widens', () => {
  const funnel = (...stages: number[]) => verdict({ kind: 'funnel', stages: stages.map((one) => of(one)) });
  expect([funnel(10, 10, 4), funnel(10, 4, 5)]).toEqual(['reconciles', 'does-not-reconcile']);
});

test('bounds: the total lies between the least and the most, ends included', () => {
  const bounds = (total: number) =>
    verdict({ kind: 'bounds', total: of(total), items: of(10), perItem: { quantity: { min: 2, max: 5 } } });
  expect([19, 20, 50, 51].map(bounds)).toEqual([
    'does-not-reconcile',
    'consistent-bound',
    'consistent-bound',
    'does-not-reconcile',
  ]);
});

test('weekdays: a wrong one is told alone, a vague date is missing', () => {
  const tuesday = { date: '2023-02-07', weekday: 'tuesday' };
  const vague = { date: '2023-02', weekday: 'monday' };
  expect(check({ kind: 'weekday', days: [tuesday] })).toMatchObject({ verdict: 'reconciles', missing: [] });
  expect(check({ kind: 'weekday', days: [tuesday, vague] })).toMatchObject({
    verdict: 'uncheckable',
    missing: ['2023-02'],
  });
  const wrong = { date: '2023-02-07', weekday: 'monday' };
  expect(check({ kind: 'weekday', days: [wrong, vague] })).toMatchObject({
    verdict: 'does-not-reconcile',
    missing: [],
  });
});

describe('dates', () => {
  const order = (...dates: string[]) =>
    verdict({ kind: 'date-order', events: dates.map((date) => ({ title: 'E', date })) });

  test('in order may be the same day, and are compared with the latest before, not only the last', () => {
    expect(order('2023-01-01', '2023-01-01')).toBe('reconciles');
    expect(order('2023-01-02', '2023-01-01')).toBe('does-not-reconcile');
    expect(order('2023-03', '2023', '2023-02')).toBe('does-not-reconcile');
  });

  test('a duration is rounded half up; whole units that have passed are a bound', () => {
    const weeks = (to: string) =>
      verdict({ kind: 'duration', from: '2023-01-01', to, stated: of(6, { unit: 'weeks' }) });
    expect(weeks('2023-02-12')).toBe('reconciles');
    expect(weeks('2023-02-09')).toBe('reconciles');
    expect(weeks('2023-02-18')).toBe('consistent-bound');
    expect(weeks('2023-02-21')).toBe('does-not-reconcile');
  });

  test('an implied date may not be later than the stated one, nor earlier', () => {
    const implied = (statedDate: string) =>
      verdict({ kind: 'implied-date', from: '2023-01-10', months: 3, statedDate });
    expect(['2023-04', '2023-03', '2023-05'].map(implied)).toEqual([
      'reconciles',
      'does-not-reconcile',
      'does-not-reconcile',
    ]);
  });

  test('slippage is told in months', () => {
    const { recomputed } = check({ kind: 'slippage', planned: '2023-01-15', actual: '2023-07-15' });
    expect(recomputed).toMatchObject([{ key: 'months', value: 6, unit: 'months' }]);
  });

  test('numbers grow with time; the same number twice is no inversion', () => {
    const numbered = (...numbers: number[]) =>
      verdict({ kind: 'order', numbered: numbers.map((number, i) => ({ number, at: `2023-0${i + 1}-01` })) });
    expect([numbered(1, 2), numbered(2, 2), numbered(2, 1)]).toEqual([
      'reconciles',
      'reconciles',
      'does-not-reconcile',
    ]);
  });
});

test('a threshold: another value or another side is another threshold', () => {
  const told = (...ones: [string, number][]) =>
    verdict({ kind: 'threshold', told: ones.map(([comparator, value]) => ({ comparator, value, place: 'p. 1' })) });
  expect(told(['>=', 20], ['>=', 20])).toBe('reconciles');
  expect(told(['>=', 20], ['>', 20])).toBe('does-not-reconcile');
  expect(told(['>=', 20], ['>=', 25])).toBe('does-not-reconcile');
});

test('growth: what was added and what was reached imply different starts; rates agree when one number rounds to both', () => {
  const growth = (amountIs: string, ...rates: object[]) => check({ kind: 'growth', amount: of(1200), amountIs, rates });
  const rate = (value: number, decimals = 0) => of(value, { unit: 'percent', decimals });
  expect(growth('total', rate(20)).recomputed).toMatchObject([{ key: 'base', value: 1000 }]);
  expect(growth('increase', rate(20)).recomputed).toMatchObject([{ key: 'base', value: 6000 }]);
  expect(growth('total', rate(20), rate(20.4, 1)).verdict).toBe('reconciles');
  // 19.5 would have to be rounded up and down at once.
  expect(growth('total', rate(20), rate(19)).verdict).toBe('does-not-reconcile');
});

test('coverage: complete is all of it, and never more than all', () => {
  const coverage = (covered: number, expected: string) =>
    verdict({ kind: 'coverage', covered: of(covered), whole: of(10), expected });
  expect(coverage(10, 'complete')).toBe('reconciles');
  expect(coverage(9, 'complete')).toBe('does-not-reconcile');
  expect(coverage(9, 'partial')).toBe('consistent-bound');
  expect(coverage(11, 'partial')).toBe('does-not-reconcile');
});

test('equality: the same number under another qualifier is ambiguous, and told as information', () => {
  const equality = (...values: object[]) => ({ kind: 'equality', values });
  const atLeast = of(10, { qualifier: 'at-least' });
  expect(verdict(equality(of(10), of(10)))).toBe('reconciles');
  expect(verdict(equality(of(10), of(11)))).toBe('does-not-reconcile');
  expect(verdict(equality(of(10), atLeast))).toBe('ambiguous');
  expect(verdict(equality(atLeast, of(10, { qualifier: 'more-than' })))).toBe('ambiguous');
  const claims = [{ id: 'c', statement: 'Le document le dit.', ...equality(of(10), atLeast) } as ClaimInput];
  const { issues } = auditPlan(PlanSchema.parse({ id: 'p', title: 'Plan', claims }), { locale: 'en' });
  expect(issues.find(({ code }) => code === 'claim-does-not-reconcile')?.severity).toBe('info');
});

test('an evolution needs to know that all its numbers speak of one thing', () => {
  const evolution = (...scopes: (string | undefined)[]) =>
    verdict({
      kind: 'evolution',
      steps: scopes.map((scope, i) => ({ asOf: `202${i}`, value: of(10 + i), ...(scope !== undefined && { scope }) })),
    });
  expect(evolution('CPTS', 'CPTS')).toBe('derived');
  expect(evolution('CPTS', 'MSP')).toBe('ambiguous');
  expect(evolution(undefined, undefined)).toBe('ambiguous');
});

test('a percentage may be cut off or rounded half up, at half a step and not below', () => {
  const percentage = (part: number, stated: number) =>
    check({
      kind: 'percentage',
      part: of(part),
      whole: of(1000),
      stated: of(stated, { unit: 'percent', decimals: 0 }),
    });
  expect(percentage(745, 75)).toMatchObject({ verdict: 'reconciles', rounding: 'half-up' });
  expect(percentage(744, 75).verdict).toBe('does-not-reconcile');
  expect(percentage(749, 74)).toMatchObject({ verdict: 'reconciles', rounding: 'truncation' });
});

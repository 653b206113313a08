import { expect, test } from 'vitest';
import { PlanSchema } from '../../../src/model/index.ts';
import { checkClaims } from '../../../src/validation/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

type Of = Readonly<Record<string, unknown>>;
const operand = (value: number, unit?: string, more: Of = {}) => ({
  quantity: { value, ...(unit && { unit }), ...more },
});
const check = (claim: Of) => {
  const claims = [{ id: 'c', kind: 'change', statement: 'Évolution', ...claim }];
  const [verdict] = checkClaims(PlanSchema.parse({ id: 'p', title: 'Plan', claims }), { locale: 'fr' });
  return verdict;
};

test('a change is computed of the value it starts from, at the printed precision', () => {
  const from = operand(47, 'percent');
  const to = operand(44, 'percent');
  expect(check({ from, to })).toMatchObject({ verdict: 'derived', recomputed: [{ key: 'change', unit: 'percent' }] });
  expect(check({ from, to, stated: operand(6, 'percent') })?.verdict).toBe('reconciles');
  expect(check({ from, to, stated: operand(6.4, 'percent') })?.verdict).toBe('reconciles');
  expect(check({ from, to, stated: operand(6.5, 'percent') })?.verdict).toBe('does-not-reconcile');
  const five = check({ from, to, stated: operand(5, 'percent') });
  expect(five).toMatchObject({
    verdict: 'does-not-reconcile',
    recomputed: [{ key: 'change' }, { key: 'end-if-stated' }],
  });
  expect(five?.recomputed[1]?.value).toBeCloseTo(44.65, 10);
  expect(plainSpaces(five?.message ?? '')).toBe(
    'Le calcul donne −6,38 % (évolution) et 44,65 % (valeur d’arrivée avec le taux écrit) ; le texte dit 5 %.',
  );
});

test('points are a difference, and a percentage that is right in points is ambiguous', () => {
  const from = operand(47, 'percent');
  const to = operand(44, 'percent');
  expect(check({ from, to, stated: operand(-3, 'points') })?.verdict).toBe('reconciles');
  expect(check({ from, to, stated: operand(4, 'points') })?.verdict).toBe('does-not-reconcile');
  expect(check({ from, to, stated: operand(-3, 'percent') })).toMatchObject({
    verdict: 'ambiguous',
    likelyCause: { code: 'points-for-percent' },
  });
});

test('the sign and the words say which way; a base that is named counts', () => {
  const [from, to] = [operand(42), operand(33)];
  expect(check({ from, to, stated: operand(-20, 'percent') })?.verdict).toBe('does-not-reconcile');
  expect(check({ from, to, stated: operand(21, 'percent'), direction: 'decrease' })?.verdict).toBe('reconciles');
  expect(check({ from, to, stated: operand(21, 'percent'), direction: 'increase' })).toMatchObject({
    verdict: 'does-not-reconcile',
    likelyCause: { code: 'wrong-direction' },
  });
  expect(check({ from, to, stated: operand(27, 'percent') })).toMatchObject({ likelyCause: { code: 'other-base' } });
  expect(check({ from, to, stated: operand(9, 'percent'), base: operand(100) })?.verdict).toBe('reconciles');
  expect(check({ from, to, stated: operand(20, 'percent', { qualifier: 'more-than' }) })?.verdict).toBe('reconciles');
});

test('zero to start from, or two units, give no number', () => {
  expect(check({ from: operand(0), to: operand(5), stated: operand(5, 'percent') })?.verdict).toBe('uncheckable');
  expect(check({ from: operand(1, 'EUR'), to: operand(5, 'lits'), stated: operand(5, 'percent') })).toMatchObject({
    verdict: 'ambiguous',
    likelyCause: { code: 'other-unit' },
  });
});

test('what stands in a statement never drives a terminal', () => {
  const claims = [{ id: 'c', kind: 'unavailable', statement: 'x', missing: 'a\u001b[31mb' }];
  const [verdict] = checkClaims(PlanSchema.parse({ id: 'p', title: 'Plan', claims }));
  expect(verdict?.message).toContain('\\u001b');
});

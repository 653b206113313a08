import { describe, expect, test } from 'vitest';
import { safeParsePlan } from '../../src/validation/index.ts';

/** What is said of an amount that stands as text or as a bare number where an amount belongs. */
function adviceOn(amount: string | number) {
  const plan = { id: 'p', title: 'Plan', budgetLines: [{ id: 'b', title: 'Appui', amount }] };
  const { issues } = safeParsePlan(plan, { locale: 'en' });
  return issues.find(({ path }) => path.at(-1) === 'amount');
}

describe('an amount in words', () => {
  test.each([
    ['30 000 €', { value: 30_000, currency: 'EUR' }],
    ['1,2 M€ HT', { value: 1_200_000, currency: 'EUR', tax: 'excluded' }],
    ['1.234,56 €', { value: 1234.56, currency: 'EUR' }],
    ['30 000 €/an', { value: 30_000, currency: 'EUR', per: 'year' }],
    ['90 000 € sur 3 ans', { value: 90_000, currency: 'EUR', over: { years: 3 } }],
    ['30 000 CHF', { value: 30_000, currency: 'CHF' }],
    ['entre 200 et 500', { min: 200, max: 500 }],
    ['12 500', { value: 12_500 }],
    [12_500, { value: 12_500 }],
  ])('%s is advised as the amount it is', (amount, proposed) => {
    const { params } = adviceOn(amount) ?? {};
    expect(JSON.parse(String(params?.['proposed']))).toMatchObject(proposed);
  });

  test.each([
    ['30,000 €', '{"value":30,"currency":"EUR"} / {"value":30000,"currency":"EUR"}'],
    [
      '20 à 25 000 €',
      '{"min":20000,"max":25000,"qualifier":"between","currency":"EUR"} / {"min":20,"max":25000,"qualifier":"between","currency":"EUR"}',
    ],
    ['30,000', '30 / 30000'],
  ])('%s is asked, and nothing is proposed', (amount, readings) => {
    const issue = adviceOn(amount);
    expect(issue?.code).toBe('amount-as-text');
    expect(issue?.params).toMatchObject({ readings });
    expect(issue?.params).not.toHaveProperty('proposed');
    expect(issue?.message).toContain(`This text may mean ${readings}: write which.`);
  });

  test.each(['30 k€ + 10 k€', '2 x 15 k€', '30 000 € par habitant'])(
    '%s is no amount: nothing is proposed',
    (amount) => {
      expect(adviceOn(amount)?.params).not.toHaveProperty('proposed');
      expect(adviceOn(amount)?.params).not.toHaveProperty('readings');
    },
  );
});

import { describe, expect, test } from 'vitest';
import { safeParsePlan } from '../../src/validation/index.ts';

/** What is said of an amount that stands as text where a number of euros belongs. */
function adviceOn(amount: string) {
  const plan = { id: 'p', title: 'Plan', budgetLines: [{ id: 'b', title: 'Appui', amountEur: amount }] };
  const { issues } = safeParsePlan(plan, { locale: 'en' });
  return issues.find(({ path }) => path.at(-1) === 'amountEur');
}

describe('an amount in words', () => {
  test.each([
    ['30 000 €', 30_000],
    ['1,2 M€', 1_200_000],
    ['1.234,56 €', 1234.56],
    ['12 500', 12_500],
  ])('%s is advised as the number it is', (amount, proposed) =>
    expect(adviceOn(amount)?.params).toMatchObject({ proposed }),
  );

  test.each([
    ['30,000 €', '30 / 30000'],
    ['20 à 25 000 €', '20000–25000 / 20–25000'],
    ['10 à 15 000 euros', '10000–15000 / 10–15000'],
    ['30,000', '30 / 30000'],
  ])('%s is asked, and nothing is proposed', (amount, readings) => {
    const issue = adviceOn(amount);
    expect(issue?.params).toMatchObject({ readings });
    expect(issue?.params).not.toHaveProperty('proposed');
    expect(issue?.message).toContain(`This text may mean ${readings}: write which.`);
  });

  test.each(['30 000 €/an', '90 000 € sur 3 ans', '30 000 CHF', '30 k€ + 10 k€', '2 x 15 k€', '30 000 € par habitant'])(
    '%s is no number of euros: nothing is proposed',
    (amount) => {
      expect(adviceOn(amount)?.params).not.toHaveProperty('proposed');
      expect(adviceOn(amount)?.params).not.toHaveProperty('readings');
    },
  );
});

import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/validation/claims/index.ts';
import { expectedVerdicts } from './expected-verdicts.ts';
import { plansOfClaims } from './plan-of-claims.ts';

const verdicts = plansOfClaims.flatMap((plan) => checkClaims(plan, { locale: 'en' }));

describe('the claims of the reference plans', () => {
  test('are the 83 of the table, once each', () => {
    expect(verdicts.map(({ id }) => id).sort()).toEqual(
      // The plan of the article has three claims of its own.
      Object.keys(expectedVerdicts)
        .filter((id) => !id.startsWith('CNA-'))
        .sort(),
    );
    expect(verdicts).toHaveLength(83);
  });

  test.each(verdicts.map((verdict) => [verdict.id, verdict] as const))('%s', (id, verdict) => {
    const [outcome, ...values] = expectedVerdicts[id] ?? ['uncheckable' as const];
    expect([verdict.verdict, verdict.how]).toEqual([outcome, 'computed']);
    const recomputed = verdict.recomputed.slice(0, values.length).map(({ value }) => value);
    for (const [i, value] of values.entries()) {
      if (typeof value === 'number') expect(recomputed[i]).toBeCloseTo(value, decimalsOf(value));
      else expect(recomputed[i]).toBe(value);
    }
    expect(recomputed).toHaveLength(values.length);
  });
});

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

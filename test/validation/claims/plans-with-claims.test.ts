import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import * as plans from '../../../src/plans/index.ts';
import { checkClaims } from '../../../src/validation/claims/index.ts';
import { expectedVerdicts } from './expected-verdicts.ts';

const published: readonly Plan[] = Object.values(plans);

describe.each(published.map((plan) => [plan.id, plan] as const))('the claims of %s', (_, plan) => {
  test('come to the same verdicts with the collections of the whole plan', () => {
    const verdicts = checkClaims(plan).map(({ id, verdict }) => [id, verdict]);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts).toEqual(verdicts.map(([id]) => [id, expectedVerdicts[id ?? '']?.[0]]));
  });
});

import type { ClaimCheck } from '../claim-finding.ts';

/** A threshold told at several places: same number, same side, same inclusion. */
export const checkThreshold: ClaimCheck<'threshold'> = (claim) => {
  const told = claim.told.map(({ comparator, value }) => `${comparator} ${value}`);
  const odd = told.find((text) => text !== told[0]);
  return {
    verdict: odd === undefined ? 'reconciles' : 'does-not-reconcile',
    recomputed: [{ key: 'threshold', value: odd ?? told[0] ?? '' }],
    stated: told.slice(0, 1).map((value) => ({ key: 'threshold' as const, value })),
  };
};

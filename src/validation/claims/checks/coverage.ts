import { amountValue, type ClaimCheck, numberValue, shareOf } from '../claim-finding.ts';

/** What is reached of a list, against what the document leads to expect. */
export const checkCoverage: ClaimCheck<'coverage'> = (claim, facts) => {
  const covered = facts.read(claim.covered);
  const whole = facts.read(claim.whole);
  const recomputed = [
    amountValue('covered', covered),
    amountValue('whole', whole),
    shareOf(covered.value, whole.value),
  ];
  const missing = whole.value - covered.value;
  const tooMany = covered.low > whole.high;
  const incomplete = claim.expected === 'complete' && missing !== 0;
  if (tooMany || incomplete)
    return {
      verdict: 'does-not-reconcile',
      recomputed,
      difference: numberValue('difference', covered.value - whole.value),
    };
  if (claim.expected === 'complete') return { verdict: 'reconciles', recomputed };
  return { verdict: claim.expected === 'partial' ? 'consistent-bound' : 'derived', recomputed };
};

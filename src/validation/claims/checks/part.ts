import { addAmounts } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue, shareOf } from '../claim-finding.ts';

/** Parts against the whole they are taken from: together they may not exceed it. */
export const checkPart: ClaimCheck<'part'> = (claim, facts) => {
  const whole = facts.read(claim.whole);
  const sum = addAmounts(claim.parts.map(facts.read));
  const recomputed = [
    ...(claim.parts.length > 1 ? [amountValue('sum', sum)] : []),
    ...(claim.asks === 'remainder' ? [numberValue('remainder', whole.value - sum.value, whole.unit)] : []),
    shareOf(sum.value, whole.value),
  ];
  const stated = [amountValue('whole', whole)];
  if (sum.low > whole.high)
    return {
      verdict: 'does-not-reconcile',
      recomputed,
      stated,
      difference: numberValue('difference', sum.value - whole.value, whole.unit),
    };
  return { verdict: claim.asks === 'remainder' ? 'derived' : 'consistent-bound', recomputed, stated };
};

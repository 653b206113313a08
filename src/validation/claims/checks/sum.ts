import { addAmounts, compareAmounts } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';
import { findSlip } from '../likely-slip.ts';

/** Parts against a total: bounds add up to bounds, and a total that is only a bound is met, not proven. */
export const checkSum: ClaimCheck<'sum'> = (claim, facts) => {
  const parts = claim.parts.map(facts.read);
  const sum = addAmounts(parts);
  const recomputed = [amountValue('sum', sum)];
  if (claim.stated === undefined) return { verdict: 'derived', recomputed };
  const total = facts.read(claim.stated);
  const stated = [amountValue('total', total)];
  const agreement = compareAmounts(sum, total);
  if (agreement === 'same') return { verdict: 'reconciles', recomputed, stated };
  if (agreement === 'compatible') return { verdict: 'consistent-bound', recomputed, stated };
  const difference = sum.value - total.value;
  const cause = findSlip(sum.value, total, parts);
  return {
    verdict: 'does-not-reconcile',
    recomputed,
    stated,
    difference: numberValue('difference', difference, sum.unit),
    ...(cause && { cause }),
  };
};

import { compareAmounts } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';
import { findSlip } from '../likely-slip.ts';

/** Every list has as many entries as announced. */
export const checkCount: ClaimCheck<'count'> = (claim, facts) => {
  const announced = facts.read(claim.stated);
  const lists = claim.counted.map(facts.read);
  const recomputed = lists.map((list) => amountValue('count', list));
  const stated = [amountValue('count', announced)];
  const agreements = lists.map((list) => compareAmounts(list, announced));
  const wrong = agreements.indexOf('different');
  const odd = lists[wrong];
  if (odd === undefined)
    return { verdict: agreements.includes('compatible') ? 'consistent-bound' : 'reconciles', recomputed, stated };
  const cause = findSlip(odd.value, announced, []);
  return {
    verdict: 'does-not-reconcile',
    recomputed,
    stated,
    difference: numberValue('difference', odd.value - announced.value),
    ...(cause && { cause }),
  };
};

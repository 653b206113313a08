import { addAmounts } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue, shareOf } from '../claim-finding.ts';

/** What is left of a whole; it can not be less than nothing. */
export const checkResidual: ClaimCheck<'residual'> = (claim, facts) => {
  const whole = facts.read(claim.whole);
  const parts = addAmounts(claim.parts.map(facts.read));
  const rest = whole.value - parts.value;
  return {
    verdict: parts.low > whole.high ? 'does-not-reconcile' : 'derived',
    recomputed: [numberValue('remainder', rest, whole.unit), shareOf(rest, whole.value)],
    stated: [amountValue('whole', whole)],
  };
};

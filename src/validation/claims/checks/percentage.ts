import { clean, inside, roundingThatGives } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';
import { findOtherPair } from '../likely-pair.ts';
import { findSlip } from '../likely-slip.ts';

/**
 * Part over whole against the printed percentage: rounded half up or cut off, at its precision. Numbers said to be bounds
 * count with the value that is printed; a percentage that is itself a bound ("more than half") is met or not.
 */
export const checkPercentage: ClaimCheck<'percentage'> = (claim, facts) => {
  const part = facts.read(claim.part);
  const whole = facts.read(claim.whole);
  const printed = facts.read(claim.stated);
  const percent = clean((100 * part.value) / whole.value);
  const recomputed = [numberValue('percent', percent, 'percent')];
  const stated = [amountValue('percent', printed)];
  if (printed.shape !== 'point')
    return { verdict: inside(percent, printed) ? 'reconciles' : 'does-not-reconcile', recomputed, stated };
  const rounding = roundingThatGives(percent, printed);
  if (rounding !== undefined) return { verdict: 'reconciles', recomputed, stated, rounding };
  const cause = findOtherPair(facts.plan, printed, part, whole) ?? findSlip(percent, printed, []);
  return {
    verdict: 'does-not-reconcile',
    recomputed,
    stated,
    difference: numberValue('difference', percent - printed.value, 'points'),
    ...(cause && { cause }),
  };
};

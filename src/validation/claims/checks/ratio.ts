import { greatestOf, leastOf } from '../../../internal/extremes.ts';
import { clean, compareAmounts, exactly } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

/** Numbers over numbers: one is derived or compared with what is stated, several must agree. */
export const checkRatio: ClaimCheck<'ratio'> = (claim, facts) => {
  const percent = claim.as === 'percent';
  const ratios = claim.pairs.map(({ numerator, denominator }) =>
    clean(((percent ? 100 : 1) * facts.read(numerator).value) / facts.read(denominator).value),
  );
  const recomputed = ratios.map((ratio) => numberValue('ratio', ratio, percent ? 'percent' : undefined));
  const most = greatestOf(ratios);
  const least = leastOf(ratios);
  const apart = clean(100 * (most - least)) > clean(claim.tolerancePercent * Math.abs(most));
  if (ratios.length > 1 && apart)
    return {
      verdict: 'does-not-reconcile',
      recomputed,
      difference: numberValue('difference', most - least, percent ? 'points' : undefined),
    };
  if (claim.stated === undefined) return { verdict: ratios.length > 1 ? 'reconciles' : 'derived', recomputed };
  const printed = facts.read(claim.stated);
  const agreement = compareAmounts(exactly(ratios[0] ?? Number.NaN, printed.unit), printed);
  return {
    verdict:
      agreement === 'same' ? 'reconciles' : agreement === 'compatible' ? 'consistent-bound' : 'does-not-reconcile',
    recomputed,
    stated: [amountValue('ratio', printed)],
  };
};

import { type Amount, compareAmounts, nearlyEqual } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';
import { findSlip } from '../likely-slip.ts';

/** One number told at several places: the same, the same but qualified otherwise, or another one. */
export const checkEquality: ClaimCheck<'equality'> = (claim, facts) => {
  const values = claim.values.map(facts.read);
  const [first, ...others] = values;
  const stated = values.map((value) => amountValue('value', value));
  const odd = others.find((other) => first !== undefined && differs(first, other));
  if (first !== undefined && odd !== undefined) {
    const cause = findSlip(odd.value, first, []);
    return {
      verdict: 'does-not-reconcile',
      recomputed: [amountValue('value', odd)],
      stated,
      difference: numberValue('difference', odd.value - first.value, first.unit),
      ...(cause && { cause }),
    };
  }
  const otherwise = others.find(
    (other) => first !== undefined && (first.shape !== other.shape || first.strict !== other.strict),
  );
  if (otherwise !== undefined)
    return {
      verdict: 'ambiguous',
      recomputed: [amountValue('value', otherwise)],
      stated,
      cause: { code: 'other-qualifier', params: {} },
    };
  return { verdict: 'reconciles', recomputed: first === undefined ? [] : [amountValue('value', first)], stated };
};

/** Two statements of the same number under different qualifiers are not two numbers. */
function differs(a: Amount, b: Amount): boolean {
  if (nearlyEqual(a.value, b.value)) return false;
  return compareAmounts(a, b) === 'different' && compareAmounts(b, a) === 'different';
}

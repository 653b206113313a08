import { nearlyEqual } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

/** A number told again and again: an evolution of one perimeter, or several perimeters that must not be mixed. */
export const checkEvolution: ClaimCheck<'evolution'> = (claim, facts) => {
  const values = claim.steps.map((step) => facts.read(step.value));
  const stated = values.map((value) => amountValue('value', value));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return { verdict: 'uncheckable' };
  const scopes = new Set(claim.steps.map((step) => step.scope));
  const change = numberValue('change', last.value - first.value, last.unit);
  if (scopes.size > 1 || scopes.has(undefined))
    return { verdict: 'ambiguous', recomputed: [change], stated, cause: { code: 'other-scope', params: {} } };
  const same = values.every((value) => nearlyEqual(value.value, first.value));
  return { verdict: same ? 'reconciles' : 'derived', recomputed: [change], stated };
};

import { nearlyEqual } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

/** One amount in several envelopes: taken for one, a euro is lost; summed blindly, a euro may count twice. */
export const checkDoubleCount: ClaimCheck<'double-count'> = (claim, facts) => {
  const amounts = claim.uses.map((use) => facts.read(use.value));
  const stated = amounts.map((amount) => amountValue('value', amount));
  const [first] = amounts;
  const same = first !== undefined && amounts.every((amount) => nearlyEqual(amount.value, first.value));
  const scopes = new Set(claim.uses.map((use) => use.scope));
  return {
    verdict: same && scopes.size > 1 ? 'ambiguous' : 'reconciles',
    recomputed: [numberValue('envelopes', scopes.size)],
    stated,
    ...(same && scopes.size > 1 && { cause: { code: 'same-amount-two-scopes' as const, params: {} } }),
  };
};

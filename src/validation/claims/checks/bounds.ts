import { clean } from '../../amount.ts';
import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

/** Number of items times the least and the most of one item, around the stated total. */
export const checkBounds: ClaimCheck<'bounds'> = (claim, facts) => {
  const total = facts.read(claim.total);
  const items = facts.read(claim.items);
  const perItem = facts.read(claim.perItem);
  const low = clean(items.low * perItem.low);
  const high = clean(items.high * perItem.high);
  const recomputed = [
    ...(Number.isFinite(low) ? [numberValue('low', low, total.unit)] : []),
    ...(Number.isFinite(high) ? [numberValue('high', high, total.unit)] : []),
  ];
  const outside = total.low > high || total.high < low;
  return {
    verdict: outside ? 'does-not-reconcile' : 'consistent-bound',
    recomputed,
    stated: [amountValue('total', total)],
  };
};

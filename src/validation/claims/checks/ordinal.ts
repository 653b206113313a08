import { clean } from '../../amount.ts';
import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** A number in a continuous numbering over groups: follows from its position, or tells the group it falls in. */
export const checkOrdinal: ClaimCheck<'ordinal'> = (claim, facts) => {
  const sizes = claim.groups.map((group) => facts.read(group).value);
  const stated = [numberValue('number', claim.number)];
  if (claim.position !== undefined) {
    const { group, index } = claim.position;
    const before = sizes.slice(0, group - 1).reduce((sum, size) => sum + size, 0);
    const number = clean(before + index);
    const fits = group <= sizes.length && index <= (sizes[group - 1] ?? 0);
    const same = fits && number === claim.number;
    return {
      verdict: same ? 'reconciles' : 'does-not-reconcile',
      recomputed: [numberValue('number', number)],
      stated,
      ...(!same && { difference: numberValue('difference', number - claim.number) }),
    };
  }
  let last = 0;
  for (const [i, size] of sizes.entries()) {
    const first = last + 1;
    last = clean(last + size);
    if (claim.number >= first && claim.number <= last)
      return {
        verdict: 'reconciles',
        recomputed: [numberValue('group', i + 1), numberValue('first', first), numberValue('last', last)],
        stated,
      };
  }
  return { verdict: 'does-not-reconcile', recomputed: [numberValue('last', last)], stated };
};

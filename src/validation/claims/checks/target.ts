import { amountValue, type ClaimCheck, shareOf } from '../claim-finding.ts';

/** How much of a target is reached. */
export const checkTarget: ClaimCheck<'target'> = (claim, facts) => {
  const reached = facts.read(claim.reached);
  const target = facts.read(claim.target);
  return {
    verdict: 'derived',
    recomputed: [shareOf(reached.value, target.value)],
    stated: [amountValue('reached', reached), amountValue('target', target)],
  };
};

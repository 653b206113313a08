import { type ClaimCheck, numberValue } from '../claim-finding.ts';

/** A heading that announces content has some. */
export const checkCompleteness: ClaimCheck<'completeness'> = (claim, facts) => {
  const content = facts.read(claim.content);
  return {
    verdict: content.value > 0 ? 'reconciles' : 'does-not-reconcile',
    recomputed: [numberValue('count', content.value)],
    stated: [{ key: 'section', value: claim.section }],
  };
};

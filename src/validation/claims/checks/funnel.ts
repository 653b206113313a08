import { amountValue, type ClaimCheck, numberValue } from '../claim-finding.ts';

/** Each stage holds no more than the one before. */
export const checkFunnel: ClaimCheck<'funnel'> = (claim, facts) => {
  const stages = claim.stages.map(facts.read);
  const stated = stages.map((stage) => amountValue('stage', stage));
  for (const [i, stage] of stages.entries()) {
    const before = stages[i - 1];
    if (before !== undefined && stage.low > before.high)
      return {
        verdict: 'does-not-reconcile',
        recomputed: [numberValue('rising-stage', i + 1)],
        stated,
        difference: numberValue('difference', stage.value - before.value, stage.unit),
      };
  }
  return { verdict: 'reconciles', recomputed: [numberValue('falling-stages', stages.length)], stated };
};

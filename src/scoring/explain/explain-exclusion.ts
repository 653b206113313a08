import type { Wording } from '../../i18n/index.ts';
import type { ExclusionReason, Prioritisation } from '../prioritise/index.ts';
import { sureScore } from './explain-pair.ts';
import { findLine } from './find-line.ts';

/** Why an alternative is out, and what it would be worth if it were not. */
export interface ExclusionExplanation {
  readonly id: string;
  readonly label: Wording;
  readonly excluded: boolean;
  readonly reasons: readonly ExclusionReason[];
  /** The rank its weighted sum would have among those that are ranked; `null` when it is not known or says nothing. */
  readonly rankIfAdmitted: number | null;
  readonly illustrative: boolean;
}

/**
 * Explains why an alternative is excluded: every gate that is not met with its evidence, every minimum that is not reached. For
 * an alternative that is not excluded the answer says so.
 *
 * @throws PlanSanteError when the id is not in the result.
 * @example
 * ```ts
 * import { cnrGrandEst2023Model, explainExclusion, prioritise } from 'plan-sante/scoring';
 * const gates = [{ gateId: 'local-hands', verdict: 'not-met', evidence: [{ text: '9 of 11', obtained: 'computed' }] }] as const;
 * const result = prioritise(cnrGrandEst2023Model, [{ id: 'A5', scores: {}, gates }]);
 * explainExclusion(result, 'A5').reasons.length; // 1
 * ```
 */
export function explainExclusion(result: Prioritisation, id: string): ExclusionExplanation {
  const { outcome, line } = findLine('explainExclusion', result, id);
  const { label, illustrative, contributions } = line;
  const reasons = outcome === 'excluded' ? line.reasons : [];
  const known = contributions.length > 0 && contributions.every((part) => part.contribution !== null);
  const sum = sureScore(contributions);
  const rankIfAdmitted =
    outcome === 'excluded' && known && result.method.additive
      ? 1 + result.ranking.filter((other) => other.score > sum + result.conventions.tolerance).length
      : null;
  return { id, label, excluded: outcome === 'excluded', reasons, rankIfAdmitted, illustrative };
}

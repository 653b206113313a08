import { type PossibleRanks, possibleRanks } from '../../mcda/robustness/index.ts';
import type { Wording } from '../../model/index.ts';
import type { ExcludedAlternative, ExclusionReason, Prioritisation } from '../prioritise/index.ts';
import { admittedLines, findLine, possibleScores } from './find-line.ts';

/** Why an alternative is out, and what it would be worth if it were not. */
export interface ExclusionExplanation {
  readonly id: string;
  readonly label: Wording;
  readonly excluded: boolean;
  readonly reasons: readonly ExclusionReason[];
  /** The ranks that its weighted sum could have among those that are admitted; `null` when no sum makes the ranking. */
  readonly ranksIfAdmitted: PossibleRanks | null;
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
 * const gates = [{ gate: 'local-hands', verdict: 'not-met', evidence: '9 of 11', provenance: 'computed' }] as const;
 * const result = prioritise(cnrGrandEst2023Model, [{ id: 'A5', scores: {}, gates }]);
 * explainExclusion(result, 'A5').reasons.length; // 1
 * ```
 */
export function explainExclusion(result: Prioritisation, id: string): ExclusionExplanation {
  const { outcome, line } = findLine('explainExclusion', result, id);
  const { label, illustrative } = line;
  const reasons = outcome === 'excluded' ? line.reasons : [];
  return {
    id,
    label,
    excluded: outcome === 'excluded',
    reasons,
    ranksIfAdmitted: outcome === 'excluded' ? ranksIfAdmitted(result, line) : null,
    illustrative,
  };
}

function ranksIfAdmitted(result: Prioritisation, { interval }: ExcludedAlternative): PossibleRanks | null {
  if (interval === null) return null;
  const others = possibleScores(result, admittedLines(result));
  const own = { low: interval.min, high: interval.max, certain: true };
  return possibleRanks([...others, own], result.conventions.tolerance).at(-1) ?? null;
}

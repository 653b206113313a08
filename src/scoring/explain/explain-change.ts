import { FULL_VALUE, scoreWorth } from '../../criteria/index.ts';
import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { nearestWeights, placesOf } from '../../mcda/robustness/index.ts';
import type { Verdict, Wording } from '../../model/index.ts';
import type { CountedCriterion, CriterionShare, ExclusionReason, Prioritisation } from '../prioritise/index.ts';
import { sureScore } from './explain-pair.ts';
import { type AdmittedLine, admittedLines, findLine, type Line, possibleScores, scoreRange } from './find-line.ts';

/** A score that would have to move, on its own scale. */
export interface ScoreChange {
  readonly criterion: string;
  readonly label: Wording;
  readonly from: number;
  readonly to: number;
}

/** Other weights under which an alternative draws level, the nearest ones (least total change). */
export interface WeightChange {
  readonly criterion: string;
  readonly label: Wording;
  readonly from: number;
  readonly to: number;
}

/** What would have to change for an alternative to be funded. */
export interface ChangeExplanation {
  readonly id: string;
  readonly label: Wording;
  readonly outcome: Line['outcome'];
  /** How many are funded. */
  readonly places: number;
  readonly rank: number | null;
  /** Among the funded whatever is still open: missing scores, undecided gates. A tie across the last place is not enough. */
  readonly funded: boolean;
  /** Gates, minima and missing scores that keep it out, whatever its score. */
  readonly obstacles: readonly ExclusionReason[];
  /** Gates that are not decided yet. */
  readonly undecidedGates: readonly { readonly gate: string; readonly label: Wording; readonly verdict: Verdict }[];
  /**
   * The last funded alternative that it has to overtake, with the highest score that it can have; `null` when there is a free
   * place. `open`: that place is not settled yet, as someone ahead lacks scores or may fall out.
   */
  readonly toOvertake: {
    readonly id: string;
    readonly label: Wording;
    readonly score: number;
    readonly open: boolean;
  } | null;
  /** Points it lacks to draw level (its missing scores counted as the worst); 0 when it lacks none. */
  readonly gap: number;
  /** Single scores that would close the gap, smallest step first; empty when no single score can, or none is needed. */
  readonly singleScores: readonly ScoreChange[];
  /** When no single score can: the fewest scores that close the gap if raised to the best anchor; `null` when even all cannot. */
  readonly severalScores: readonly ScoreChange[] | null;
  /** The nearest weights that close the gap, changed ones only; `null` when no weights do, or none are needed. */
  readonly weights: readonly WeightChange[] | null;
  /** False with a method that is not additive: gap and changes are then those of the weighted sum. */
  readonly explainsRank: boolean;
  readonly illustrative: boolean;
}

/**
 * Explains what would have to change for an alternative to be among the first `funded`: the gates that stand in its way, the
 * points that it lacks, the scores or weights that would close the gap. At each change told here it draws level with the last
 * funded one; it passes with anything more.
 *
 * @throws PlanSanteError when the id is not in the result, or `funded` is not a whole number of at least 1.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, explainChange, prioritise } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * explainChange(result, 'b', { funded: 1 }).gap; // 10
 * ```
 */
export function explainChange(
  result: Prioritisation,
  id: string,
  options: { readonly funded: number },
): ChangeExplanation {
  const found = findLine('explainChange', result, id);
  requireKeys('explainChange', 'its options', options, { funded: true } satisfies KeysOf<typeof options>);
  // Whoever forgets the option is told of it, not of a property of undefined.
  const places = (options as { readonly funded: number } | undefined)?.funded;
  if (places === undefined || !Number.isInteger(places) || places < 1)
    throw new PlanSanteError({
      function: 'explainChange',
      expected: 'funded: a whole number of at least 1',
      received: places,
    });
  const { outcome, line } = found;
  const field = admittedLines(result);
  const funded = outcome !== 'excluded' && isFunded(result, field, id, places);
  const rivals = rivalsOf(result, field, id);
  const rival = funded ? null : (rivals[places - 1] ?? null);
  const score = result.method.additive ? scoreRange(result, found).min : sureScore(line.contributions);
  const rivalScore = rival === null ? 0 : rival.high;
  const gap = rival === null ? 0 : Math.max(0, rivalScore - score);
  const needed = gap > TOLERANCE * FULL_VALUE ? gap : 0;
  const singleScores = needed === 0 ? [] : singleChanges(result.criteria, line.contributions, needed);
  return {
    id,
    label: line.label,
    outcome,
    places,
    rank: outcome === 'ranked' ? line.rank : null,
    funded,
    obstacles: obstaclesOf(result, found),
    undecidedGates: line.gates
      .filter((gate) => gate.verdict === 'unknown')
      .map(({ gate, verdict }) => ({ gate, label: gateLabel(result, gate), verdict })),
    toOvertake:
      rival === null
        ? null
        : {
            id: rival.line.id,
            label: rival.line.label,
            score: rivalScore,
            open: rivals
              .slice(0, places)
              .some(({ found: { outcome, line } }) => outcome === 'incomplete' || line.mayBeExcluded),
          },
    gap: needed,
    singleScores,
    severalScores:
      needed === 0 || singleScores.length > 0 ? null : severalChanges(result.criteria, line.contributions, needed),
    weights: needed === 0 || rival === null ? null : weightChanges(result.criteria, line.contributions, rival.line),
    explainsRank: result.method.additive,
    illustrative: line.illustrative,
  };
}

/** An admitted alternative with the most it can score. */
interface Rival {
  readonly found: AdmittedLine;
  readonly line: AdmittedLine['line'];
  readonly high: number;
}

/** Everybody else who is admitted, the strongest at their best first; by rank where scores do not make it. */
function rivalsOf(result: Prioritisation, field: readonly AdmittedLine[], id: string): Rival[] {
  const rivals = field
    .filter(({ line }) => line.id !== id)
    .map((found) => ({ found, line: found.line, high: scoreRange(result, found).max }));
  return result.method.additive ? rivals.sort((a, b) => b.high - a.high) : rivals;
}

function isFunded(result: Prioritisation, lines: readonly AdmittedLine[], id: string, places: number): boolean {
  const status = placesOf(possibleScores(result, lines), places, result.conventions.tolerance);
  return status[lines.findIndex(({ line }) => line.id === id)] === 'sure';
}

function obstaclesOf({ criteria }: Prioritisation, found: Line): readonly ExclusionReason[] {
  if (found.outcome === 'excluded') return found.line.reasons;
  if (found.outcome === 'ranked') return [];
  const { missing } = found.line;
  const labels = missing.map((gap) => criteria.find(({ id }) => id === gap)?.label ?? gap);
  return [{ kind: 'missing', criteria: missing, labels }];
}

function gateLabel({ gates }: Prioritisation, gate: string): Wording {
  return gates.find(({ id }) => id === gate)?.label ?? gate;
}

function singleChanges(
  criteria: readonly CountedCriterion[],
  contributions: readonly CriterionShare[],
  gap: number,
): ScoreChange[] {
  const changes = criteria.flatMap((criterion, j) => {
    const { value, score } = contributions[j] ?? { value: null, score: null };
    if (value === null || score === null || criterion.weight === 0) return [];
    const wanted = value + gap / criterion.weight;
    if (wanted > FULL_VALUE * (1 + TOLERANCE)) return [];
    const to = scoreWorth(criterion, Math.min(FULL_VALUE, wanted));
    return [{ change: { criterion: criterion.id, label: criterion.label, from: score, to }, step: wanted - value }];
  });
  return changes.sort((a, b) => a.step - b.step).map((entry) => entry.change);
}

/** Raising those that have the most room first needs the fewest. */
function severalChanges(
  criteria: readonly CountedCriterion[],
  contributions: readonly CriterionShare[],
  gap: number,
): ScoreChange[] | null {
  const rooms = criteria
    .flatMap((criterion, j) => {
      const { value, score } = contributions[j] ?? { value: null, score: null };
      if (value === null || score === null) return [];
      const room = criterion.weight * (FULL_VALUE - value);
      return [
        {
          room,
          change: {
            criterion: criterion.id,
            label: criterion.label,
            from: score,
            to: scoreWorth(criterion, FULL_VALUE),
          },
        },
      ];
    })
    .sort((a, b) => b.room - a.room);
  const chosen: ScoreChange[] = [];
  let closed = 0;
  for (const { room, change } of rooms) {
    if (closed >= gap || room <= 0) break;
    chosen.push(change);
    closed += room;
  }
  return closed >= gap - TOLERANCE * FULL_VALUE ? chosen : null;
}

function weightChanges(
  criteria: readonly CountedCriterion[],
  contributions: readonly CriterionShare[],
  rival: AdmittedLine['line'],
): WeightChange[] | null {
  const weights = criteria.map((criterion) => criterion.weight);
  const gains = contributions.map((part, j) => (part.value ?? 0) - (rival.contributions[j]?.value ?? FULL_VALUE));
  const found = nearestWeights(weights, gains, 'manhattan');
  if (found === null) return null;
  return criteria.flatMap(({ id, label, weight }, j) => {
    const to = found.weights[j] as number;
    return Math.abs(to - weight) > TOLERANCE ? [{ criterion: id, label, from: weight, to }] : [];
  });
}

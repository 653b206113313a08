import { FULL_VALUE } from '../../criteria/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';
import type { Wording } from '../../model/index.ts';
import type { CriterionShare, Prioritisation } from '../prioritise/index.ts';
import { coverCons } from './explain-difference.ts';
import { admittedLines, findLine, type Line, scoreRange } from './find-line.ts';

/** One side of a comparison. */
export interface PairSide {
  readonly id: string;
  readonly label: Wording;
  readonly outcome: Line['outcome'];
  /** `null` without a rank. */
  readonly rank: number | null;
  /** The lowest and the highest weighted sum it can have: both ends are the same when it has all its scores. */
  readonly score: ScaleBounds;
  /** A gate is not decided, or a missing score may fall short of its minimum: it may still fall out. */
  readonly mayBeExcluded: boolean;
}

/** What one criterion says about a pair. */
export interface PairContribution {
  readonly criterion: string;
  readonly label: Wording;
  readonly weight: number;
  /** Worths from 0 to 100; `null` when the score is missing. */
  readonly a: number | null;
  readonly b: number | null;
  /** `weight × (a − b)`: positive speaks for `a`; `null` when one of them is missing. */
  readonly difference: number | null;
}

/** Why one alternative stands before another. */
export interface PairExplanation {
  readonly a: PairSide;
  readonly b: PairSide;
  /** Who is ahead whatever the missing scores are; `undecided` when that hangs on them. */
  readonly ahead: 'a' | 'b' | 'neither' | 'undecided';
  /** The least and the most by which the weighted sum of `a` exceeds that of `b`. */
  readonly difference: ScaleBounds;
  readonly contributions: readonly PairContribution[];
  /** Criteria for `a`, strongest first. */
  readonly pros: readonly string[];
  /** Criteria for `b`, strongest first. */
  readonly cons: readonly string[];
  readonly equal: readonly string[];
  /** Criteria that cannot be compared because a score is missing. */
  readonly unknown: readonly string[];
  /** The fewest pros that make up for all the cons; `null` when they do not, or when the scores of both are not all known. */
  readonly cover: readonly string[] | null;
  /** The ranking comes from this sum. False with other methods: the contributions then compare, but do not explain the rank. */
  readonly explainsRank: boolean;
  readonly illustrative: boolean;
}

/**
 * Explains why `a` stands before (or behind) `b`: the signed contribution of every criterion, what speaks for each, and the
 * smallest set of advantages of `a` that makes up for all the advantages of `b`. Where a score is missing, everything that it
 * could be is counted: who is ahead is said only when that holds for all of it.
 *
 * @throws PlanSanteError when an id is not in the result.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, explainPair, prioritise } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * explainPair(result, 'a', 'b').cover; // ['feasibility']
 * ```
 */
export function explainPair(result: Prioritisation, a: string, b: string): PairExplanation {
  const first = findLine('explainPair', result, a);
  const second = findLine('explainPair', result, b);
  const contributions = result.criteria.map(({ id, label, weight }, j): PairContribution => {
    const left = first.line.contributions[j]?.value ?? null;
    const right = second.line.contributions[j]?.value ?? null;
    const difference = left === null || right === null ? null : weight * (left - right);
    return { criterion: id, label, weight, a: left, b: right, difference };
  });
  const signed = contributions.map((part) => part.difference ?? 0);
  const { pros, cons, cover } = coverCons(signed, TOLERANCE * FULL_VALUE);
  const [sideA, sideB] = [sideOf(result, first), sideOf(result, second)];
  const difference = differenceOf(sideA.score, sideB.score);
  const idOf = (j: number) => (contributions[j] as PairContribution).criterion;
  const byStrength = (x: number, y: number) => Math.abs(signed[y] as number) - Math.abs(signed[x] as number);
  const decided = new Set([...pros, ...cons]);
  const unknown = contributions.filter((part) => part.difference === null && part.weight > 0);
  return {
    a: sideA,
    b: sideB,
    ahead: whoLeads(result, first, second, difference),
    difference,
    contributions,
    pros: [...pros].sort(byStrength).map(idOf),
    cons: [...cons].sort(byStrength).map(idOf),
    equal: contributions.filter((part, j) => part.difference !== null && !decided.has(j)).map((part) => part.criterion),
    unknown: unknown.map((part) => part.criterion),
    cover: cover === null || unknown.length > 0 ? null : cover.map(idOf),
    explainsRank: result.method.additive,
    illustrative: first.line.illustrative || second.line.illustrative,
  };
}

function sideOf(result: Prioritisation, found: Line): PairSide {
  const { outcome, line } = found;
  return {
    id: line.id,
    label: line.label,
    outcome,
    rank: outcome === 'ranked' ? line.rank : null,
    score: scoreRange(result, found),
    mayBeExcluded: outcome !== 'excluded' && line.mayBeExcluded,
  };
}

/** Between the worst of one with the best of the other; both ends are the same where everything is known. */
function differenceOf(left: ScaleBounds, right: ScaleBounds): ScaleBounds {
  return { min: left.min - right.max, max: left.max - right.min };
}

/** Ranks decide where there are two; otherwise the sums do, if they can. */
function whoLeads(result: Prioritisation, a: Line, b: Line, { min, max }: ScaleBounds): PairExplanation['ahead'] {
  const noise = TOLERANCE * FULL_VALUE;
  if (a.outcome === 'ranked' && b.outcome === 'ranked') {
    // Where scores hang on who else is there, whoever lacks scores or may fall out may turn the order of these two round.
    const isOpen = admittedLines(result).some(({ outcome, line }) => outcome === 'incomplete' || line.mayBeExcluded);
    if (result.method.dependsOnSet && isOpen) return 'undecided';
    const lead = b.line.rank - a.line.rank;
    return lead === 0 ? 'neither' : lead > 0 ? 'a' : 'b';
  }
  if (!result.method.additive) return 'undecided';
  if (min > noise) return 'a';
  if (max < -noise) return 'b';
  return min >= -noise && max <= noise ? 'neither' : 'undecided';
}

/** The worths that an alternative has on the criteria, 0 where there is none: what it can be sure of. */
export function sureScore(contributions: readonly CriterionShare[]): number {
  return contributions.reduce((sum, part) => sum + (part.contribution ?? 0), 0);
}

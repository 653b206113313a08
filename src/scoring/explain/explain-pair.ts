import type { Wording } from '../../i18n/index.ts';
import { NOISE } from '../../mcda/matrix/index.ts';
import { FULL_VALUE } from '../criteria/index.ts';
import type { Contribution, Prioritisation } from '../prioritise/index.ts';
import { coverCons } from './explain-difference.ts';
import { findLine, type Line } from './find-line.ts';

/** One side of a comparison. */
export interface PairSide {
  readonly id: string;
  readonly label: Wording;
  readonly outcome: Line['outcome'];
  /** `null` without a rank. */
  readonly rank: number | null;
  /** The weighted sum over the criteria that both have. */
  readonly score: number;
}

/** What one criterion says about a pair. */
export interface PairContribution {
  readonly criterionId: string;
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
  readonly ahead: 'a' | 'b' | 'neither';
  /** Weighted sum of `a` minus that of `b`, over the criteria that both have. */
  readonly difference: number;
  readonly contributions: readonly PairContribution[];
  /** Criteria for `a`, strongest first. */
  readonly pros: readonly string[];
  /** Criteria for `b`, strongest first. */
  readonly cons: readonly string[];
  readonly equal: readonly string[];
  /** Criteria that cannot be compared because a score is missing. */
  readonly unknown: readonly string[];
  /** The fewest pros that make up for all the cons; `null` when they do not, that is when `b` is ahead. */
  readonly cover: readonly string[] | null;
  /** The ranking comes from this sum. False with other methods: the contributions then compare, but do not explain the rank. */
  readonly explainsRank: boolean;
  readonly illustrative: boolean;
}

/**
 * Explains why `a` stands before (or behind) `b`: the signed contribution of every criterion, what speaks for each, and the
 * smallest set of advantages of `a` that makes up for all the advantages of `b`.
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
    return { criterionId: id, label, weight, a: left, b: right, difference };
  });
  const signed = contributions.map((part) => part.difference ?? 0);
  const { pros, cons, cover } = coverCons(signed, NOISE * FULL_VALUE);
  const difference = signed.reduce((sum, part) => sum + part, 0);
  const idOf = (j: number) => (contributions[j] as PairContribution).criterionId;
  const byStrength = (x: number, y: number) => Math.abs(signed[y] as number) - Math.abs(signed[x] as number);
  const decided = new Set([...pros, ...cons]);
  return {
    a: sideOf(first, contributions, 'a'),
    b: sideOf(second, contributions, 'b'),
    ahead: whoLeads(first, second, difference),
    difference,
    contributions,
    pros: [...pros].sort(byStrength).map(idOf),
    cons: [...cons].sort(byStrength).map(idOf),
    equal: contributions
      .filter((part, j) => part.difference !== null && !decided.has(j))
      .map((part) => part.criterionId),
    unknown: contributions.filter((part) => part.difference === null).map((part) => part.criterionId),
    cover: cover === null ? null : cover.map(idOf),
    explainsRank: result.method.additive,
    illustrative: first.line.illustrative || second.line.illustrative,
  };
}

function sideOf({ outcome, line }: Line, contributions: readonly PairContribution[], side: 'a' | 'b'): PairSide {
  const score = contributions.reduce(
    (sum, part) => sum + (part.difference === null ? 0 : part.weight * (part[side] ?? 0)),
    0,
  );
  return { id: line.id, label: line.label, outcome, rank: outcome === 'ranked' ? line.rank : null, score };
}

/** Ranks decide where there are two; otherwise the sums do. */
function whoLeads(a: Line, b: Line, difference: number): PairExplanation['ahead'] {
  const lead = a.outcome === 'ranked' && b.outcome === 'ranked' ? b.line.rank - a.line.rank : difference;
  const noise = NOISE * FULL_VALUE;
  if (lead > noise) return 'a';
  return lead < -noise ? 'b' : 'neither';
}

/** The worths that an alternative has on the criteria, 0 where there is none: what it can be sure of. */
export function sureScore(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, part) => sum + (part.contribution ?? 0), 0);
}

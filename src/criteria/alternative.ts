import type { GateVerdict, Provenance, Score, Wording } from '../model/index.ts';

/**
 * One score of one alternative, by one assessor: the `Score` of a plan without its project. A score that nobody gave is absent,
 * or `null`: never 0.
 */
export interface CriterionScore<Criterion extends string = string>
  extends Pick<Score, 'assessor' | 'reason' | 'sources'> {
  readonly criterion: Criterion;
  /** In the unit of the criterion's scale. */
  readonly value: number | null;
  /** Default `stated`. */
  readonly provenance?: Provenance | undefined;
}

/** Scores as a list (several assessors, sources), or shortly as `{ [criterion]: value }`. */
export type Scores<Criterion extends string = string> =
  | readonly CriterionScore<Criterion>[]
  | { readonly [Key in Criterion]?: number | null };

/** The verdict of one gate on one alternative: the `GateVerdict` of a plan without its project. */
export interface AlternativeVerdict<Gate extends string = string>
  extends Pick<GateVerdict, 'verdict' | 'evidence' | 'sources'> {
  readonly gate: Gate;
  /** Default `stated`. */
  readonly provenance?: Provenance | undefined;
}

/** Something to be ranked: a project, a measure, a need. */
export interface Alternative<
  Criterion extends string = string,
  Gate extends string = string,
  Id extends string = string,
> {
  readonly id: Id;
  readonly label?: Wording;
  readonly scores: Scores<Criterion>;
  readonly gates?: readonly AlternativeVerdict<Gate>[];
  /** What it belongs to when a choice is made per group, such as a code of département. */
  readonly group?: string;
}

/** The scores of an alternative as a list, whichever way they were written. */
export function scoreList(scores: Scores): readonly CriterionScore[] {
  if (Array.isArray(scores)) return scores as readonly CriterionScore[];
  return Object.entries(scores as Readonly<Record<string, number | null>>).map(([criterion, value]) => ({
    criterion,
    value,
  }));
}

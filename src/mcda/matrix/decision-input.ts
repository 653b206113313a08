import type { KeysOf } from '../../errors/index.ts';
import type { Direction } from './direction.ts';
import type { TieRule } from './rank-scores.ts';

/** Rows of scores, one row per alternative, one number per criterion. */
export type Rows = readonly (readonly number[])[];

/**
 * What to do with the weights before they are used: `sum` divides them by their sum, `none` takes them exactly as they were
 * printed (some papers print weights that sum to 0.999, and their scores carry that).
 */
export type WeightNormalisation = 'sum' | 'none';

/** The table every raw method reads: rows of numbers, or the same numbers row after row in one `Float64Array`. */
export interface TableInput {
  /** One row per alternative; or all rows end to end in a `Float64Array`, with {@link TableInput.columns}. */
  readonly values: Rows | Float64Array;
  /** Number of criteria; needed only when `values` is a `Float64Array`. */
  readonly columns?: number;
}

/** The keys of {@link TableInput}. */
export const TABLE_KEYS: KeysOf<TableInput> = { values: true, columns: true };

/** What every ranking method reads. Nothing may be missing: NaN, infinities and holes are refused, never repaired. */
export interface DecisionInput extends TableInput {
  /** One direction per criterion. */
  readonly directions: readonly Direction[];
  /** One weight per criterion, 0 or more, not all 0. */
  readonly weights: readonly number[];
  /** Default `sum`. */
  readonly weightNormalisation?: WeightNormalisation;
  /** How equal scores share ranks. Default `competition` (1, 2, 2, 4). */
  readonly ties?: TieRule;
  /** Two scores count as equal when they differ by at most this much. Default: rounding noise (see {@link rankScores}). */
  readonly tolerance?: number;
}

/** The keys of {@link DecisionInput}: what a method does not know it refuses, for an option that is misspelt changes the answer. */
export const DECISION_KEYS: KeysOf<DecisionInput> = {
  ...TABLE_KEYS,
  directions: true,
  weights: true,
  weightNormalisation: true,
  ties: true,
  tolerance: true,
};

/** What every ranking method answers, beside its own details. */
export interface RankedResult {
  /** One score per alternative, in the order of the rows. */
  readonly scores: readonly number[];
  /** One rank per alternative, 1 is best. */
  readonly ranks: readonly number[];
  /** The groups of alternatives (row indices) that share a rank; empty when there is no tie. */
  readonly ties: readonly (readonly number[])[];
  /** Which end of the scores is best: the highest (`max`) or the lowest (`min`). */
  readonly best: Direction;
}

/** The conventions that every ranking method reports. */
export interface RankingConventions {
  readonly weightNormalisation: WeightNormalisation;
  readonly ties: TieRule;
  readonly tolerance: number;
}

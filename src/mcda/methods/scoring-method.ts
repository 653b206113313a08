import type { DecisionInput, Direction } from '../matrix/index.ts';
import type { MethodCriterion } from './method-criterion.ts';

/** What a method is given: the same alternatives on the criteria's own scales and on the anchored 0–100 scales. */
export interface MethodInput {
  /** Anchored worths, more is better on every criterion. */
  readonly anchored: DecisionInput;
  /** Scores as given, with the directions of the criteria. */
  readonly raw: DecisionInput;
  /** The criteria, for methods that use thresholds or scale ends. */
  readonly criteria: readonly MethodCriterion[];
}

/** What a method answers: what every ranking method of the library does, or the like. */
export interface MethodResult {
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  /** Which end of the scores is best. */
  readonly best: Direction;
  /** How ties were found, as every ranking method of the library tells it. */
  readonly conventions?: { readonly tolerance: number };
}

/**
 * A ranking method as a value, so that only the methods that are named are loaded.
 * Make one from any raw method with `defineMethod`.
 */
export interface ScoringMethod {
  readonly id: string;
  /** The score is the sum over criteria of weight times anchored worth: stability is then exact. */
  readonly additive: boolean;
  /** Adding or removing an alternative can change the order of the others. */
  readonly dependsOnSet: boolean;
  /** Everything the method was told beside the table, as data for the record. */
  readonly conventions: Readonly<Record<string, unknown>>;
  readonly run: (input: MethodInput) => MethodResult;
}

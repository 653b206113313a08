/** What every weighting method answers, beside its own details. */
export interface WeightsResult {
  /** One weight per criterion; they sum to 1. */
  readonly weights: readonly number[];
}

/**
 * Weights read off the data instead of asked from people. They tell how the table spreads, not what matters: a criterion on which
 * all projects do equally well gets none, however important it is. Use them to understand a table, never as the weights of a
 * public decision.
 */
export interface DiagnosticWeightsResult extends WeightsResult {
  readonly use: 'diagnostic';
  /** Columns whose values are all the same: they carry no weight. */
  readonly constantColumns: readonly number[];
}

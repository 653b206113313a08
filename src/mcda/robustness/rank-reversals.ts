import { PlanSanteError } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { item, type Matrix, rowOf } from '../matrix/index.ts';
import { type DecisionTable, isAdditive, readDecisionTable } from './decision-table.ts';
import { methodScores } from './method-scores.ts';
import type { Reversal } from './ranking-facts.ts';

/** What taking one row away does to the others. */
export interface RankReversal {
  readonly removed: number;
  /** Pairs of others that change places: `ahead` was ahead while the row was there. */
  readonly pairs: readonly Reversal[];
}

/** Rows beyond which every row taken away in turn would take minutes. */
const MOST_ROWS = 500;

/**
 * Tries whether the order of the others survives when an alternative is taken away, each in turn. An additive score on fixed
 * scales never depends on who else is there; methods that normalise or compare within the set can.
 *
 * Belton V., Gear T. (1983), On a short-coming of Saaty's method of analytic hierarchies, Omega 11:228-230. Cost: n runs of the
 * method and O(n³) comparisons, up to 500 rows.
 *
 * @throws PlanSanteError when the table cannot be used or has more than 500 rows.
 * @example
 * ```ts
 * import { topsis } from 'plan-sante/mcda';
import { defineMethod, rankReversals } from 'plan-sante/scoring';
 * const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
 * rankReversals({ values: [[1, 9], [9, 1], [5, 6]], directions: ['max', 'max'], weights: [1, 1], method }).length;
 * ```
 */
export function rankReversals(table: DecisionTable): RankReversal[] {
  const decision = readDecisionTable('rankReversals', table);
  const { rows, weights } = decision;
  if (isAdditive(table) || rows < 3) return [];
  if (rows > MOST_ROWS)
    throw new PlanSanteError({ function: 'rankReversals', expected: `at most ${MOST_ROWS} rows`, received: rows });
  const { columns: _flat, raw, ...rest } = table;
  const anchoredRows = rowsOf(decision);
  const own = raw && { directions: raw.directions, rows: rowsOf(readRaw(table, raw, rows)) };
  const run = (kept: readonly number[]) => {
    const pick = (all: readonly (readonly number[])[]) => kept.map((row) => all[row] as readonly number[]);
    const part: DecisionTable = {
      ...rest,
      values: pick(anchoredRows),
      ...(own && { raw: { directions: own.directions, values: pick(own.rows) } }),
    };
    return methodScores('rankReversals', part, weights);
  };
  const all = Array.from({ length: rows }, (_, i) => i);
  const before = run(all);
  return all.flatMap((removed) => {
    const kept = all.filter((row) => row !== removed);
    const pairs = reversedPairs(kept, before, run(kept));
    return pairs.length === 0 ? [] : [{ removed, pairs }];
  });
}

/** The scores on the scales: of as many criteria as there are weights, and of as many rows as the table has. */
function readRaw(table: DecisionTable, raw: NonNullable<DecisionTable['raw']>, rows: number): Matrix {
  const read = readDecisionTable('rankReversals', { ...table, ...raw });
  if (read.rows !== rows)
    throw new PlanSanteError({ function: 'rankReversals', expected: `raw: ${rows} rows`, received: raw.values });
  return read;
}

function rowsOf(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) => Array.from(rowOf(matrix, row)));
}

/** Pairs that are strictly one way round before and strictly the other way round after. */
function reversedPairs(kept: readonly number[], before: readonly number[], after: readonly number[]): Reversal[] {
  const pairs: Reversal[] = [];
  const noise = TOLERANCE * [...before, ...after].reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  kept.forEach((ahead, i) => {
    kept.forEach((behind, k) => {
      const was = item(before, ahead) - item(before, behind);
      const is = item(after, i) - item(after, k);
      if (was > noise && is < -noise) pairs.push({ ahead, behind });
    });
  });
  return pairs;
}

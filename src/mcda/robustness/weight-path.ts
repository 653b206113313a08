import { at, item } from '../matrix/index.ts';
import type { AdditiveTable } from './decision-table.ts';

/**
 * The weights when one of them moves to `share` and the others keep their proportions. When all the others are 0 there are no
 * proportions to keep: they share equally.
 */
export function movedWeights(weights: readonly number[], moved: number, share: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = total - item(weights, moved);
  const others = weights.length - 1;
  return weights.map((weight, j) => {
    if (j === moved) return others === 0 ? 1 : share;
    return (1 - share) * (rest > 0 ? weight / rest : 1 / others);
  });
}

/** The additive scores along such a move: `start + share × slope`, straight lines. */
export interface ScoreLines {
  readonly start: Float64Array;
  readonly slope: Float64Array;
  /** How large the terms are that a line is made of: where they cancel out, the rounding of that size is left. */
  readonly size: Float64Array;
}

/** The lines on which the scores move when the weight of one criterion does. */
export function scoreLines(table: AdditiveTable, moved: number): ScoreLines {
  const { values, rows, columns, weights } = table;
  const others = movedWeights(weights, moved, 0);
  const start = new Float64Array(rows);
  const slope = new Float64Array(rows);
  const size = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const first = i * columns;
    let rest = 0;
    let terms = Math.abs(at(values, first + moved));
    // The one that moves has no weight here, unless it is the only one: then it keeps all of it.
    for (let j = 0; j < columns; j++) {
      const term = item(others, j) * at(values, first + j);
      rest += term;
      terms += Math.abs(term);
    }
    size[i] = terms;
    start[i] = rest;
    slope[i] = at(values, first + moved) - rest;
  }
  return { start, slope, size };
}

/** The scores at one share. */
export function scoresAt({ start, slope }: ScoreLines, share: number): Float64Array {
  return start.map((value, i) => value + share * at(slope, i));
}

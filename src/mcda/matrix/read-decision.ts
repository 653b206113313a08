import { PlanSanteError, requireKeys } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { DECISION_KEYS, type DecisionInput, type RankingConventions } from './decision-input.ts';
import type { Direction } from './direction.ts';
import type { Matrix } from './matrix.ts';
import { checkRankOptions, type Ranking, rankScores } from './rank-scores.ts';
import { readTable } from './read-table.ts';
import { readWeights } from './read-weights.ts';

/** A checked decision problem: a table with one direction and one weight per criterion. */
export interface Decision extends Matrix {
  readonly directions: readonly Direction[];
  /** Ready to use: divided by their sum unless `weightNormalisation` is `none`. */
  readonly weights: readonly number[];
}

/**
 * Checks everything a ranking method reads. `caller` is the public function that was called, for the message; `known` are the keys
 * that its input may have, those of {@link DecisionInput} when it has no options of its own.
 *
 * @throws PlanSanteError naming the first thing that cannot work: see {@link readTable}, {@link readWeights} and
 * {@link readDirections}.
 */
export function readDecision(
  caller: string,
  input: DecisionInput,
  known: Readonly<Record<string, true>> = DECISION_KEYS,
): Decision {
  requireKeys(caller, 'its input', input, known);
  const table = readTable(caller, input);
  checkRankOptions(caller, input);
  return {
    ...table,
    directions: readDirections(caller, input.directions, table.columns),
    weights: readWeights(caller, input.weights, table.columns, input.weightNormalisation),
  };
}

/** Checks that there is one `max` or `min` per criterion. */
export function readDirections(caller: string, directions: readonly Direction[], count: number): readonly Direction[] {
  if (!Array.isArray(directions) || directions.length !== count)
    throw new PlanSanteError({
      function: caller,
      expected: `one direction per criterion (${count})`,
      received: directions,
    });
  for (const [j, direction] of Array.from<unknown>(directions).entries()) {
    if (direction !== 'max' && direction !== 'min')
      throw new PlanSanteError({
        function: caller,
        expected: `'max' or 'min' at directions[${j}]`,
        received: direction,
      });
  }
  return directions;
}

/**
 * Ranks the scores of a method as the input asked. `scale` is the natural size of a score of that method (1 for a closeness or a
 * flow), from which the default tolerance is taken; without it, the largest score is.
 */
export function rankAs(
  input: DecisionInput,
  scores: ArrayLike<number>,
  best: Direction = 'max',
  scale?: number,
): Omit<Ranking, 'tolerance'> & { readonly conventions: RankingConventions } {
  const { ties = 'competition', weightNormalisation = 'sum' } = input;
  const tolerance = input.tolerance ?? (scale === undefined ? undefined : TOLERANCE * scale);
  const { tolerance: used, ...ranking } = rankScores(scores, { ties, best, tolerance });
  return { ...ranking, conventions: { weightNormalisation, ties, tolerance: used } };
}

import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { randomFrom } from '../../internal/random.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { add, at } from '../../mcda/matrix/index.ts';
import { drawWeights } from '../../mcda/robustness/index.ts';
import type { Wording } from '../../model/index.ts';
import { FULL_VALUE } from '../criteria/index.ts';
import type { Prioritisation } from '../prioritise/index.ts';
import { admittedLines, requirePrioritisation } from './find-line.ts';

/** Options of {@link firstPlaceShares}. */
export interface FirstPlaceSharesOptions {
  /** Seed of the draws, a whole number of 32 bits. Default 1. */
  readonly seed?: number;
  /** How many sets of weights are drawn. Default 10 000, at most 1 000 000. */
  readonly samples?: number;
}

const KEYS: KeysOf<FirstPlaceSharesOptions> = { seed: true, samples: true };
const MOST_SAMPLES = 1_000_000;

/** For which share of all weights an alternative comes first. */
export interface FirstPlaceShare {
  readonly id: string;
  readonly label: Wording;
  /** First whatever is still open: missing scores, undecided gates. */
  readonly sure: number;
  /** First in one way at least in which what is open can turn out. */
  readonly possible: number;
}

/**
 * For which share of all possible weights each alternative comes first, with everybody counted who is admitted: whoever lacks
 * scores has the worst and the best that they can be, and whoever may still fall out is a rival that may be gone. Where nothing is
 * open both shares are the same, and those of `rankAcceptability` for the first rank.
 *
 * All sets of weights count the same and are drawn with a seed; a share `p` has the standard error `√(p (1 − p) / samples)`. Memory
 * grows with the alternatives, so that rankings of any length can be asked.
 *
 * Lahdelma, Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Operations Research
 * 49:444-454, Linthicum (shares of weights); Greco, Mousseau, Slowinski (2008), Ordinal regression revisited, EJOR 191:416-436,
 * Amsterdam (what is necessary and what is possible).
 *
 * @throws PlanSanteError when the ranking does not come from a weighted sum, or an option cannot be used.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, firstPlaceShares, prioritise } from 'plan-sante/scoring';
 * const scores = { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { gravity: 5 } }]);
 * const [a, b] = firstPlaceShares(result);
 * console.log((b?.sure ?? 1) < 0.01, (b?.possible ?? 0) > (a?.sure ?? 1)); // true true
 * ```
 */
export function firstPlaceShares(result: Prioritisation, options: FirstPlaceSharesOptions = {}): FirstPlaceShare[] {
  requirePrioritisation('firstPlaceShares', result);
  requireKeys('firstPlaceShares', 'its options', options, KEYS);
  const { seed = 1, samples = 10_000 } = options;
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'firstPlaceShares', expected, received });
  if (!result.method.additive) throw refuse('a ranking by a weighted sum', result.method.id);
  if (!Number.isInteger(samples) || samples < 1 || samples > MOST_SAMPLES)
    throw refuse('samples: a whole number from 1 to 1 000 000', samples);
  if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 32) throw refuse('seed: a whole number of 32 bits', seed);
  const lines = admittedLines(result).map(({ line }) => line);
  if (lines.length === 0 || result.criteria.length === 0) return [];
  const field = fieldOf(result);
  const random = randomFrom(seed);
  const weights = new Float64Array(result.criteria.length);
  for (let sample = 0; sample < samples; sample++) {
    const total = drawWeights(random, weights);
    for (let j = 0; j < weights.length; j++) weights[j] = at(weights, j) / total;
    countFirsts(field, weights);
  }
  return lines.map(({ id, label }, i) => ({
    id,
    label,
    sure: at(field.sure, i) / samples,
    possible: at(field.possible, i) / samples,
  }));
}

interface Field {
  /** Worths row by row, the missing ones at their worst and at their best. */
  readonly worst: Float64Array;
  readonly best: Float64Array;
  readonly certain: readonly boolean[];
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly sure: Float64Array;
  readonly possible: Float64Array;
}

function fieldOf(result: Prioritisation): Field {
  const lines = admittedLines(result).map(({ line }) => line);
  // What a policy fills is not open: at the worst anchor, or left to the scores that are known.
  const { missing } = result.conventions;
  const ends = (filler: number) =>
    Float64Array.from(
      lines.flatMap(({ contributions }) =>
        contributions.map(({ value }) => value ?? (missing === 'worst' ? 0 : filler)),
      ),
    );
  const counts = () => new Float64Array(lines.length);
  return {
    worst: ends(0),
    best: ends(FULL_VALUE),
    certain: lines.map(({ mayBeExcluded }) => !mayBeExcluded),
    lows: counts(),
    highs: counts(),
    sure: counts(),
    possible: counts(),
  };
}

function countFirsts({ worst, best, certain, lows, highs, sure, possible }: Field, weights: Float64Array): void {
  const columns = weights.length;
  const noise = TOLERANCE * FULL_VALUE;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let leader = -1;
  let surest = Number.NEGATIVE_INFINITY;
  for (let i = 0, k = 0; i < lows.length; i++) {
    let low = 0;
    let high = 0;
    for (let j = 0; j < columns; j++, k++) {
      low += at(weights, j) * at(worst, k);
      high += at(weights, j) * at(best, k);
    }
    lows[i] = low;
    highs[i] = high;
    if (certain[i] === true && low > surest) surest = low;
    if (high > first) {
      [second, first] = [first, high];
      leader = i;
    } else if (high > second) second = high;
  }
  for (let i = 0; i < lows.length; i++) {
    const rival = i === leader ? second : first;
    if (certain[i] === true && at(lows, i) >= rival - noise) add(sure, i, 1);
    if (at(highs, i) >= surest - noise) add(possible, i, 1);
  }
}

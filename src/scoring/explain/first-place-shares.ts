import { FULL_VALUE } from '../../criteria/index.ts';
import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { randomFrom } from '../../internal/random.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import { add, at, weightedSums } from '../../mcda/matrix/index.ts';
import {
  type AdditiveTable,
  atBest,
  drawWeights,
  rankAcceptability,
  readAdditive,
  usualSamples,
} from '../../mcda/robustness/index.ts';
import type { Wording } from '../../model/index.ts';
import type { Prioritisation } from '../prioritise/index.ts';
import { type AdmittedLine, requirePrioritisation, tableLines } from './find-line.ts';

/** Options of {@link firstPlaceShares}. */
export interface FirstPlaceSharesOptions {
  /** Seed of the draws, a whole number of 32 bits. Default 1. */
  readonly seed?: number;
  /** How many sets of weights are drawn. Default 10 000, and 1 000 from 3 001 alternatives on; at most 1 000 000. */
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
 * scores has the worst and the best that they can be, and whoever may still fall out is a rival that may be gone. Where nobody may
 * fall out these are the shares of `rankAcceptability` for the first rank, exact where those are; where nothing is open both are the
 * same.
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
  const lines = tableLines(result).map(({ line }) => line);
  const { seed = 1, samples = usualSamples(lines.length) } = options;
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'firstPlaceShares', expected, received });
  if (!result.method.additive) throw refuse('a ranking by a weighted sum', result.method.id);
  if (!Number.isInteger(samples) || samples < 1 || samples > MOST_SAMPLES)
    throw refuse('samples: a whole number from 1 to 1 000 000', samples);
  if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 32) throw refuse('seed: a whole number of 32 bits', seed);
  if (result.table === null) return [];
  const told = (sure: (row: number) => number, possible: (row: number) => number) =>
    lines.map(({ id, label }, row) => ({ id, label, sure: sure(row), possible: possible(row) }));
  if (lines.every(({ mayBeExcluded }) => !mayBeExcluded)) {
    const { acceptability, possible } = rankAcceptability(result.table, { seed, samples, ranks: 1 });
    const first = (shares: typeof acceptability, row: number) => shares[row]?.[0] ?? 0;
    return told(
      (row) => first(acceptability, row),
      (row) => first(possible ?? acceptability, row),
    );
  }
  const table = readAdditive('firstPlaceShares', result.table);
  const field = fieldOf(lines);
  const random = randomFrom(seed);
  const weights = new Float64Array(table.columns);
  for (let sample = 0; sample < samples; sample++) {
    const total = drawWeights(random, weights);
    countFirsts(table, field, weightedSums(table, weights), TOLERANCE * FULL_VALUE * total);
  }
  return told(
    (row) => at(field.sure, row) / samples,
    (row) => at(field.possible, row) / samples,
  );
}

interface Field {
  readonly certain: readonly boolean[];
  readonly sure: Float64Array;
  readonly possible: Float64Array;
}

function fieldOf(lines: readonly AdmittedLine['line'][]): Field {
  return {
    certain: lines.map(({ mayBeExcluded }) => !mayBeExcluded),
    sure: new Float64Array(lines.length),
    possible: new Float64Array(lines.length),
  };
}

/** Under one set of weights: whoever is first whatever is still open, and whoever can be. */
function countFirsts(
  table: AdditiveTable,
  { certain, sure, possible }: Field,
  scores: Float64Array,
  noise: number,
): void {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  let leader = -1;
  let surest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < certain.length; row++) {
    const high = at(scores, atBest(table, row));
    if (certain[row] === true) surest = Math.max(surest, at(scores, row));
    if (high > first) {
      [second, first] = [first, high];
      leader = row;
    } else if (high > second) second = high;
  }
  for (let row = 0; row < certain.length; row++) {
    const rival = row === leader ? second : first;
    if (certain[row] === true && at(scores, row) >= rival - noise) add(sure, row, 1);
    if (at(scores, atBest(table, row)) >= surest - noise) add(possible, row, 1);
  }
}

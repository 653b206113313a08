import { type KeysOf, PlanSanteError, requireKeys, requireParts } from '../../errors/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';

/** Two alternatives and what each criterion weighs. */
export interface DifferenceInput {
  readonly weights: readonly number[];
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const KEYS: KeysOf<DifferenceInput> = { weights: true, a: true, b: true };

/** Why one weighted sum is larger than another. Criteria are indices. */
export interface DifferenceExplanation {
  /** Score of `a` minus score of `b`. */
  readonly difference: number;
  /** `weight × (a − b)` per criterion; they sum to the difference. */
  readonly contributions: readonly number[];
  /** Criteria that speak for `a`. */
  readonly pros: readonly number[];
  /** Criteria that speak for `b`. */
  readonly cons: readonly number[];
  /** The smallest set of pros that makes up for all the cons together, strongest first; `null` when even all of them do not. */
  readonly cover: readonly number[] | null;
}

/**
 * Splits the difference of two weighted sums over the criteria, and finds the fewest pros that outweigh all the cons: the
 * shortest honest argument for `a`. Taking the strongest pros first gives a smallest set.
 *
 * Labreuche C. (2011), A general framework for explaining the results of a multi-attribute preference model, Artificial
 * Intelligence 175:1410-1448. Belahcène K. et al. (2017), Explaining robust additive utility models by sequences of preference
 * swaps, Theory and Decision 82:151-183.
 *
 * @throws PlanSanteError when the three lists differ in length or hold something that is not a finite number.
 * @example
 * ```ts
 * import { explainDifference } from 'plan-sante/scoring';
 * explainDifference({ weights: [0.4, 0.3, 0.2, 0.1], a: [3, 5, 4, 4], b: [4, 3, 5, 2] }).cover; // [1]
 * ```
 */
export function explainDifference(input: DifferenceInput): DifferenceExplanation {
  requireParts('explainDifference', 'weights, a and b, each a list of numbers', input, ['weights', 'a', 'b']);
  requireKeys('explainDifference', 'its input', input, KEYS);
  const { weights, a, b } = input;
  for (const [name, list] of Object.entries({ weights, a, b })) {
    if (list.length !== weights.length || !list.every(Number.isFinite))
      throw new PlanSanteError({
        function: 'explainDifference',
        expected: `${name}: ${weights.length} finite numbers`,
        received: list,
      });
  }
  const contributions = weights.map((weight, j) => weight * ((a[j] as number) - (b[j] as number)));
  const size = weights.reduce(
    (most, weight, j) => Math.max(most, Math.abs(weight * (a[j] as number)), Math.abs(weight * (b[j] as number))),
    0,
  );
  return { difference: sum(contributions), contributions, ...coverCons(contributions, TOLERANCE * size) };
}

/** Pros, cons and the smallest cover out of signed contributions. Contributions up to `noise` count as none. */
export function coverCons(
  contributions: readonly number[],
  noise: number,
): Pick<DifferenceExplanation, 'pros' | 'cons' | 'cover'> {
  const indices = contributions.map((_, j) => j);
  const pros = indices.filter((j) => (contributions[j] as number) > noise);
  const cons = indices.filter((j) => (contributions[j] as number) < -noise);
  const against = -sum(cons.map((j) => contributions[j] as number));
  const cover: number[] = [];
  let covered = 0;
  for (const j of [...pros].sort((x, y) => (contributions[y] as number) - (contributions[x] as number))) {
    if (covered >= against - noise) break;
    cover.push(j);
    covered += contributions[j] as number;
  }
  return { pros, cons, cover: covered >= against - noise ? cover : null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { PlanSanteError, requireKeys } from '../../errors/index.ts';
import { isRating } from '../matrix/index.ts';

/**
 * Mean consistency index of random matrices, by size. A consistency ratio means nothing without the name of the table it was
 * divided by: they differ by up to 15 % for the same size.
 *
 * - `saaty-1980`: Saaty T. L. (1980) The Analytic Hierarchy Process, McGraw-Hill (sizes 3 to 15)
 * - `saaty-2005`: Saaty T. L. (2005) Theory and Applications of the Analytic Network Process, RWS, p. 31 (3 to 15)
 * - `donegan-dodd-1991`: Donegan H. A., Dodd F. J., Mathematical and Computer Modelling 15(10):135–137 (3 to 20)
 * - `aguaron-moreno-jimenez-2003`: Aguarón J., Moreno-Jiménez J. M., EJOR 147(1):137–145 (3 to 16); often quoted as Alonso and
 *   Lamata rounded to three digits
 * - `alonso-lamata-2006`: Alonso J. A., Lamata M. T., IJUFKS 14(4):445–459 (3 to 15)
 */
export const RANDOM_INDICES = {
  'saaty-1980': [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  'saaty-2005': [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  'donegan-dodd-1991': [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078,
    1.5153, 1.5262, 1.5313, 1.5371,
  ],
  'aguaron-moreno-jimenez-2003': [
    0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583, 1.595,
  ],
  'alonso-lamata-2006': [
    0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
} as const satisfies Record<string, readonly number[]>;

/** The name of a published random index. */
export type RandomIndexName = keyof typeof RANDOM_INDICES;

/** A published random index by name, or one's own value with a name to quote it by. */
export type RandomIndexChoice = RandomIndexName | { readonly name: string; readonly value: number };

/** The random index that was used; `value` is null when the table does not reach the size of the matrix. */
export interface RandomIndex {
  readonly name: string;
  readonly value: number | null;
}

/** Finds the random index for a matrix of `size`; sizes 1 and 2 are always consistent and have 0. */
export function findRandomIndex(caller: string, choice: RandomIndexChoice, size: number): RandomIndex {
  requireKeys(caller, 'randomIndex', choice, { name: true, value: true });
  if (typeof choice === 'object' && choice !== null) {
    if (typeof choice.name === 'string' && isRating(choice.value, { min: Number.MIN_VALUE }))
      return { name: choice.name, value: choice.value };
  } else if (typeof choice === 'string' && Object.hasOwn(RANDOM_INDICES, choice)) {
    const table: readonly number[] = RANDOM_INDICES[choice];
    return { name: choice, value: size < 3 ? 0 : (table[size - 3] ?? null) };
  }
  throw new PlanSanteError({
    function: caller,
    expected: `randomIndex, one of ${Object.keys(RANDOM_INDICES).join(', ')}, or { name, value } with a value above 0`,
    received: choice,
  });
}

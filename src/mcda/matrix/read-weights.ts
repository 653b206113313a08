import { PlanSanteError } from '../../errors/index.ts';
import { sumInOrder } from '../../internal/sum-in-order.ts';
import type { WeightNormalisation } from './decision-input.ts';

/**
 * Checks weights and, unless told otherwise, divides them by their sum. `caller` is the public function that was called.
 *
 * @throws PlanSanteError when a weight is missing, negative or not finite, when all are 0, or when their number is wrong.
 */
export function readWeights(
  caller: string,
  weights: readonly number[],
  count: number,
  normalisation: WeightNormalisation = 'sum',
): number[] {
  if (!Array.isArray(weights) || weights.length !== count)
    throw new PlanSanteError({ function: caller, expected: `one weight per criterion (${count})`, received: weights });
  if (normalisation !== 'sum' && normalisation !== 'none')
    throw new PlanSanteError({
      function: caller,
      expected: "weightNormalisation 'sum' or 'none'",
      received: normalisation,
    });
  let largest = 0;
  for (const [j, weight] of Array.from<number>(weights).entries()) {
    if (!Number.isFinite(weight) || weight < 0)
      throw new PlanSanteError({
        function: caller,
        expected: `a finite weight of 0 or more at weights[${j}]`,
        received: weight,
      });
    if (weight > largest) largest = weight;
  }
  if (largest === 0)
    throw new PlanSanteError({ function: caller, expected: 'at least one weight above 0', received: weights });
  if (normalisation === 'sum') return divideBySum(weights, largest);
  if (!Number.isFinite(weights.reduce((sum, weight) => sum + weight, 0)))
    throw new PlanSanteError({ function: caller, expected: 'weights with a finite sum', received: weights });
  return [...weights];
}

/** Very large weights are brought near 1 first, so that their sum cannot overflow. */
function divideBySum(weights: readonly number[], largest: number): number[] {
  const near = largest > 1e300 ? weights.map((weight) => weight / largest) : weights;
  const sum = sumInOrder(near);
  return near.map((weight) => weight / sum);
}

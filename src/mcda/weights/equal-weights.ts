import { PlanSanteError } from '../../errors/index.ts';
import { requireInput } from '../matrix/index.ts';
import type { WeightsResult } from './weights-result.ts';

/**
 * The same weight for every criterion.
 *
 * @throws PlanSanteError when `count` is not a whole number of 1 or more.
 * @example
 * ```ts
 * import { equalWeights } from 'plan-sante/mcda';
 * equalWeights({ count: 4 }).weights; // [0.25, 0.25, 0.25, 0.25]
 * ```
 */
export function equalWeights(input: { readonly count: number }): WeightsResult {
  requireInput('equalWeights', input, { count: true });
  const { count } = input;
  if (!Number.isInteger(count) || count < 1 || count > 1e6)
    throw new PlanSanteError({
      function: 'equalWeights',
      expected: 'count, a whole number from 1 to 1000000',
      received: count,
    });
  return { weights: Array.from({ length: count }, () => 1 / count) };
}

import { readList, readWeights, requireInput } from '../matrix/index.ts';
import type { WeightsResult } from './weights-result.ts';

/**
 * Points given to each criterion, divided by their sum ("share out 100 points").
 *
 * @throws PlanSanteError when a number of points is missing, negative or not finite, or all are 0.
 * @example
 * ```ts
 * import { directWeights } from 'plan-sante/mcda';
 * directWeights({ points: [50, 30, 20] }).weights; // [0.5, 0.3, 0.2]
 * ```
 */
export function directWeights(input: { readonly points: readonly number[] }): WeightsResult {
  requireInput('directWeights', input, { points: true });
  const points = readList('directWeights', 'points', input.points, { min: 0 });
  return { weights: readWeights('directWeights', points, points.length) };
}

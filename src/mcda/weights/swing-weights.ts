import { readList, readWeights, requireInput } from '../matrix/index.ts';
import type { WeightsResult } from './weights-result.ts';

/** What {@link swingWeights} answers. */
export interface SwingWeightsResult extends WeightsResult {
  /** The criteria whose swing was worth most: the reference the others were compared with. */
  readonly reference: readonly number[];
  /** Points brought to 100 for the reference. */
  readonly points: readonly number[];
}

/**
 * Swing weights: how much it is worth to go from the worst to the best level of each criterion, 100 for the swing worth most.
 *
 * Unlike "how important is it", the question takes in the range at stake, which is what the weights of a sum must reflect. The
 * points may be on any scale; only their ratios count.
 *
 * Source: von Winterfeldt D., Edwards W. (1986) Decision Analysis and Behavioral Research, Cambridge University Press, ch. 8.
 *
 * @throws PlanSanteError when a swing is missing, negative or not finite, or all are 0.
 * @example
 * ```ts
 * import { swingWeights } from 'plan-sante/mcda';
 * swingWeights({ swings: [100, 60, 40] }).weights; // [0.5, 0.3, 0.2]
 * ```
 */
export function swingWeights(input: { readonly swings: readonly number[] }): SwingWeightsResult {
  requireInput('swingWeights', input, { swings: true });
  const swings = readList('swingWeights', 'swings', input.swings, { min: 0 });
  const weights = readWeights('swingWeights', swings, swings.length);
  const largest = swings.reduce((most, swing) => Math.max(most, swing), 0);
  return {
    weights,
    reference: swings.flatMap((swing, j) => (swing === largest ? [j] : [])),
    points: swings.map((swing) => (swing / largest) * 100),
  };
}

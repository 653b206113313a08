import type { Random } from '../../internal/random.ts';

/**
 * Fills weights with exponential draws and gives their sum: divided by it, they are uniform on the simplex. Orders do not change by
 * that division, so it is made only where shares are asked for.
 */
export function drawWeights(random: Random, weights: Float64Array): number {
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    // 1 − u lies in (0, 1], so the logarithm is finite.
    const draw = -Math.log(1 - random());
    weights[j] = draw;
    total += draw;
  }
  // All draws 0 at once: practically impossible, and then every weight is as good as every other.
  return total > 0 ? total : weights.fill(1).length;
}

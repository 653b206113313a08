import { expect, it } from 'vitest';
import { drawWeights } from '../../../src/mcda/robustness/draw-weights.ts';

it('turns uniform draws into exponential ones, and gives their sum', () => {
  // −ln(1 − u) is 0 at 0, 1 at 1 − 1/e and 2 at 1 − 1/e².
  const draws = [0, 1 - Math.exp(-1), 1 - Math.exp(-2)];
  const weights = new Float64Array(3);
  let drawn = 0;
  expect(drawWeights(() => draws[drawn++] ?? Number.NaN, weights)).toBeCloseTo(3, 12);
  expect(drawn).toBe(3);
  [0, 1, 2].forEach((weight, j) => {
    expect(weights[j]).toBeCloseTo(weight, 12);
  });
});

it('counts all alike where every draw is 0', () => {
  const weights = Float64Array.of(7, 7);
  expect(drawWeights(() => 0, weights)).toBe(2);
  expect([...weights]).toEqual([1, 1]);
});

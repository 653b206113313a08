import { describe, expect, it } from 'vitest';
import { nearestWeights } from '../../../src/mcda/index.ts';

const MEASURES = ['manhattan', 'euclidean', 'chebyshev'] as const;

interface Worked {
  readonly weights: readonly number[];
  readonly gains: readonly number[];
  readonly nearest: Readonly<Record<(typeof MEASURES)[number], { weights: readonly number[]; distance: number }>>;
}

/** Worked by hand: `gains · weights` is 0 at each, and no nearer weights bring it there. */
const worked: readonly [what: string, problem: Worked][] = [
  [
    'half of what one has too much goes to the other',
    {
      weights: [0, 4],
      gains: [1, -1],
      nearest: {
        manhattan: { weights: [2, 2], distance: 4 },
        euclidean: { weights: [2, 2], distance: Math.sqrt(8) },
        chebyshev: { weights: [2, 2], distance: 2 },
      },
    },
  ],
  [
    // A gap of 8. One unit from the second to the first closes 5; along the gains less their mean it closes √(38/3).
    'no weight comes down to 0',
    {
      weights: [1, 6, 1],
      gains: [3, -2, 1],
      nearest: {
        manhattan: { weights: [2.6, 4.4, 1], distance: 3.2 },
        euclidean: { weights: [47 / 19, 82 / 19, 23 / 19], distance: 8 / Math.sqrt(38 / 3) },
        chebyshev: { weights: [2.6, 4.4, 1], distance: 1.6 },
      },
    },
  ],
  [
    // A gap of 16. Two weights rise by 2 and two fall by 2: that closes (3 + 1 + 1 + 3) × 2. From the worst to the best alone, 6 a unit.
    'two rise and two fall',
    {
      weights: [1, 1, 5, 5],
      gains: [3, 1, -1, -3],
      nearest: {
        manhattan: { weights: [1 + 16 / 6, 1, 5, 5 - 16 / 6], distance: 32 / 6 },
        euclidean: { weights: [3.4, 1.8, 4.2, 2.6], distance: 16 / Math.sqrt(20) },
        chebyshev: { weights: [3, 3, 3, 3], distance: 2 },
      },
    },
  ],
  [
    // The third has but 1 to give, and 2 w₁ = w₂ remains with w₁ + w₂ = 8.
    'a weight that helps comes down to 0',
    {
      weights: [0, 7, 1],
      gains: [2, -1, -5],
      nearest: {
        manhattan: { weights: [8 / 3, 16 / 3, 0], distance: 16 / 3 },
        euclidean: { weights: [8 / 3, 16 / 3, 0], distance: Math.sqrt(98) / 3 },
        chebyshev: { weights: [8 / 3, 16 / 3, 0], distance: 8 / 3 },
      },
    },
  ],
  [
    'a very bad criterion without weight says nothing',
    {
      weights: [0, 1, 0],
      gains: [1, -1, -1000],
      nearest: {
        manhattan: { weights: [0.5, 0.5, 0], distance: 1 },
        euclidean: { weights: [0.5, 0.5, 0], distance: Math.SQRT1_2 },
        chebyshev: { weights: [0.5, 0.5, 0], distance: 0.5 },
      },
    },
  ],
];

describe.each(MEASURES)('the nearest weights by %s distance', (measure) => {
  it.each(worked)('are those worked by hand: %s', (_, { weights, gains, nearest }) => {
    const found = nearestWeights(weights, gains, measure);
    expect(found?.distance).toBeCloseTo(nearest[measure].distance, 12);
    expect(found?.weights).toHaveLength(weights.length);
    nearest[measure].weights.forEach((weight, j) => {
      expect(found?.weights[j]).toBeCloseTo(weight, 12);
    });
  });

  it('are the same whatever the gains are counted in, and are counted in what the weights are', () => {
    const gains = [2, -1, -5];
    const found = nearestWeights([0, 7, 1], gains, measure);
    const small = nearestWeights(
      [0, 7, 1].map((weight) => weight * 1024),
      gains.map((gain) => gain * 1e-307),
      measure,
    );
    expect((small?.distance ?? Number.NaN) / 1024).toBeCloseTo(found?.distance ?? Number.NaN, 12);
    found?.weights.forEach((weight, j) => {
      expect((small?.weights[j] ?? Number.NaN) / 1024).toBeCloseTo(weight, 12);
    });
  });

  it('are the weights themselves where these reach 0 already', () => {
    expect(nearestWeights([3, 1], [1, -1], measure)).toEqual({ distance: 0, weights: [3, 1] });
    expect(nearestWeights([1, 1], [1, -1], measure)).toEqual({ distance: 0, weights: [1, 1] });
    // Nobody gains anything, and nobody loses.
    expect(nearestWeights([1, 0], [0, -1], measure)).toEqual({ distance: 0, weights: [1, 0] });
  });

  it('are none where nobody gains more than rounding', () => {
    expect(nearestWeights([1, 1], [0, -1], measure)).toBeNull();
    expect(nearestWeights([1, 1], [1e-13, -1], measure)).toBeNull();
    expect(nearestWeights([1, 1], [1e-11, -1], measure)).not.toBeNull();
  });
});

it('move nothing more where rounding leaves a little of the gap, and the rest gains the same', () => {
  const found = nearestWeights([2 / 12, 1 / 12, 1 / 12, 8 / 12], [3, 3, 3, -5], 'manhattan');
  // 7/24 from the last to the first closes 8 × 7/24 = 7/3.
  expect(found?.distance).toBeCloseTo(14 / 24, 12);
  expect(found?.weights.map((weight) => 24 * weight)).toEqual([11, 2, 2, 9].map((part) => expect.closeTo(part, 9)));
});

describe('nearest weights of numbers of any size', () => {
  it.each(MEASURES)('are the same where weights and gains are of 200 digits (%s)', (measure) => {
    const size = 1e200;
    const small = nearestWeights([1, 6, 1], [3, -2, 1], measure);
    const large = nearestWeights([size, 6 * size, size], [3 * size, -2 * size, size], measure);
    expect(large?.weights.map((weight) => weight / size)).toEqual(
      small?.weights.map((weight) => expect.closeTo(weight, 9)),
    );
    expect((large?.distance ?? 0) / size).toBeCloseTo(small?.distance ?? -1, 9);
  });
});

import { expect, it } from 'vitest';
import { randomFrom } from '../../../src/internal/random.ts';
import { nearestWeights } from '../../../src/mcda/index.ts';
import { leastDistance, leastPerLead } from '../../../src/mcda/robustness/least-distance.ts';

const MEASURES = ['manhattan', 'euclidean', 'chebyshev'] as const;

it('is the distance itself where no weight comes down to 0', () => {
  // A gap of 8: see the worked cases of the nearest weights.
  const [weights, gains] = [
    [1, 6, 1],
    [3, -2, 1],
  ];
  expect(leastDistance(weights, gains, 'manhattan')).toBeCloseTo(3.2, 12);
  expect(leastDistance(weights, gains, 'euclidean')).toBeCloseTo(8 / Math.sqrt(38 / 3), 12);
  expect(leastDistance(weights, gains, 'chebyshev')).toBeCloseTo(1.6, 12);
  // A gap of 16, with as many that rise as fall.
  expect(leastDistance([1, 1, 5, 5], [3, 1, -1, -3], 'chebyshev')).toBeCloseTo(2, 12);
  for (const measure of MEASURES)
    expect(nearestWeights(weights, gains, measure)?.distance).toBeCloseTo(leastDistance(weights, gains, measure), 12);
});

it('is less where one does', () => {
  // A gap of 12 between gains of 2 and −5, with a mean of −4/3 and a median of −1.
  const [weights, gains] = [
    [0, 7, 1],
    [2, -1, -5],
  ];
  expect(leastDistance(weights, gains, 'manhattan')).toBeCloseTo(24 / 7, 12);
  expect(leastDistance(weights, gains, 'euclidean')).toBeCloseTo(36 / Math.sqrt(222), 12);
  expect(leastDistance(weights, gains, 'chebyshev')).toBeCloseTo(12 / 7, 12);
});

it('has a least for a unit of lead: that of the widest spread between the gains of any two', () => {
  const table = {
    values: Float64Array.of(5, 1, 7, 4, 3, 9, -2, 6),
    rows: 4,
    columns: 2,
    weights: [0.5, 0.5],
    open: 0,
  };
  // On the first criterion from −2 − 7 to 3 − 5, on the second from 6 − 4 to 9 − 1: from −9 to 8.
  const least = (measure: (typeof MEASURES)[number]) => leastPerLead(table, [0, 1], [2, 3], measure);
  expect(least('manhattan')).toBeCloseTo(2 / 17, 12);
  expect(least('euclidean')).toBeCloseTo(Math.SQRT2 / 17, 12);
  expect(least('chebyshev')).toBeCloseTo(1 / 17, 12);
});

it('lies for every pair between that least and the distance of the nearest weights', () => {
  const random = randomFrom(11);
  const columns = 4;
  const values = Float64Array.from({ length: 10 * columns }, () => 20 * random() - 10);
  const weights = [0.05, 0.4, 0.25, 0.3];
  const table = { values, rows: 10, columns, weights, open: 0 };
  const [inside, outside] = [
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
  ];
  let pairs = 0;
  for (const measure of MEASURES) {
    const perLead = leastPerLead(table, inside, outside, measure);
    for (const ahead of inside)
      for (const behind of outside) {
        const gains = weights.map((_, j) => (values[behind * columns + j] ?? 0) - (values[ahead * columns + j] ?? 0));
        const lead = -gains.reduce((sum, gain, j) => sum + gain * (weights[j] ?? 0), 0);
        const nearest = nearestWeights(weights, gains, measure);
        if (lead <= 0 || nearest === null) continue;
        pairs++;
        const least = leastDistance(weights, gains, measure);
        expect(lead * perLead).toBeLessThanOrEqual(least + 1e-12);
        expect(least).toBeLessThanOrEqual(nearest.distance + 1e-12);
      }
  }
  expect(pairs).toBeGreaterThan(20);
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/internal/random.ts';
import { nearestWeights, smallestFlip } from '../../../src/mcda/index.ts';
import { shares, sums } from './decision-tables.ts';

const MEASURES = ['manhattan', 'euclidean', 'chebyshev'] as const;

/** Tables of eight rows on scales of very different lengths, some of which count as costs. */
const tables = Array.from({ length: 40 }, (_, seed) => {
  const random = randomFrom(seed);
  const scales = [1, 10, 100, 0.5].slice(0, 2 + (seed % 3));
  return {
    values: Array.from({ length: 8 }, () => scales.map((scale) => scale * random())),
    directions: scales.map(() => (random() < 0.5 ? ('max' as const) : ('min' as const))),
    weights: scales.map((scale) => 0.05 + random() / scale),
  };
});

describe.each(MEASURES)('the nearest weights by %s distance', (measure) => {
  it.each([1, 3])('under which one of the first %i is overtaken are the nearest of all pairs', (funded) => {
    for (const table of tables) {
      const weights = shares(table.weights);
      const scores = sums(table, weights);
      const order = scores.map((_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      const distanceOf = (ahead: number, behind: number) => {
        const gains = weights.map(
          (_, j) =>
            (table.directions[j] === 'min' ? -1 : 1) *
            ((table.values[behind]?.[j] ?? 0) - (table.values[ahead]?.[j] ?? 0)),
        );
        return nearestWeights(weights, gains, measure)?.distance ?? Number.POSITIVE_INFINITY;
      };
      const all = order
        .slice(0, funded)
        .flatMap((ahead) => order.slice(funded).map((behind) => distanceOf(ahead, behind)));
      const found = smallestFlip(table, { funded }).weights[measure];
      expect(found?.distance ?? Number.POSITIVE_INFINITY).toBeCloseTo(Math.min(...all), 9);
      if (found === null) continue;
      expect(distanceOf(found.reversal.ahead, found.reversal.behind)).toBeCloseTo(found.distance, 9);
    }
  });
});

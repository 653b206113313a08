import { expect, it } from 'vitest';
import { movedWeights, scoreLines, scoresAt } from '../../../src/mcda/robustness/weight-path.ts';
import { sums, withShare } from './decision-tables.ts';

const rows = [
  [8, -2, 4],
  [-1, 6, 0],
];
const table = { values: Float64Array.from(rows.flat()), rows: 2, columns: 3, weights: [0.2, 0.6, 0.2], open: 0 };

it('moves one weight and keeps the proportions of the others, or shares alike among those that have none', () => {
  expect(movedWeights([2, 6, 2], 1, 0.5)).toEqual([0.25, 0.5, 0.25]);
  expect(movedWeights([0, 1, 0], 1, 0.5)).toEqual([0.25, 0.5, 0.25]);
  expect(movedWeights([3], 0, 0.2)).toEqual([1]);
});

it('puts the scores on lines, and tells how large their terms are', () => {
  // Without the second weight each of the others has half: 4 + 2 and −0.5; with it alone −2 and 6.
  const { start, slope, size } = scoreLines(table, 1);
  expect([...start]).toEqual([6, -0.5]);
  expect([...slope]).toEqual([-8, 6.5]);
  expect([...size]).toEqual([2 + 4 + 2, 6 + 0.5]);
});

it('gives at each share what the weights give there', () => {
  const directions = ['max', 'max', 'max'] as const;
  for (const moved of [0, 1, 2])
    for (const share of [0, 0.3, 1]) {
      const scores = scoresAt(scoreLines(table, moved), share);
      sums({ values: rows, directions }, withShare(table.weights, moved, share)).forEach((score, row) => {
        expect(scores[row]).toBeCloseTo(score, 12);
      });
    }
  const lone = { values: Float64Array.of(3, -2), rows: 2, columns: 1, weights: [1], open: 0 };
  for (const share of [0, 0.3, 1]) expect([...scoresAt(scoreLines(lone, 0), share)]).toEqual([3, -2]);
});

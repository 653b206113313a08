import { expect, it } from 'vitest';
import { criticalWeightChanges } from '../../../src/mcda/index.ts';

const D = ['max', 'max'] as const;

it('brings a pair level by taking all of a weight away, and no more than all', () => {
  // 3 against 2: level when the first weight falls by 1, which is all of it; nobody differs on the second.
  const { scores, changes, criticalForAnyPair } = criticalWeightChanges({
    values: [
      [1, 2],
      [0, 2],
    ],
    directions: D,
    weights: [1, 1],
  });
  expect(scores).toEqual([3, 2]);
  expect(changes).toEqual([
    { pair: [0, 1], criterion: 0, delta: 1, percent: 100, feasible: true },
    { pair: [0, 1], criterion: 1, delta: null, percent: null, feasible: false },
  ]);
  expect(criticalForAnyPair).toEqual(changes[0]);
});

it('names no change that cannot be made, nor one of a weight that is 0', () => {
  // Weights 2, 1 and 0: 9 against 8. The first would have to fall by 1/3 of 1, the second to rise, the third to rise by 1/9 from 0.
  const { changes, criticalForAnyPair, criticalForTop } = criticalWeightChanges({
    values: [
      [4, 1, 0],
      [1, 6, 9],
    ],
    directions: ['max', 'max', 'max'],
    weights: [2, 1, 0],
  });
  expect(changes).toEqual([
    {
      pair: [0, 1],
      criterion: 0,
      delta: expect.closeTo(1 / 3, 12),
      percent: expect.closeTo(100 / 6, 12),
      feasible: true,
    },
    { pair: [0, 1], criterion: 1, delta: expect.closeTo(-1 / 5, 12), percent: expect.closeTo(-20, 12), feasible: true },
    { pair: [0, 1], criterion: 2, delta: expect.closeTo(-1 / 9, 12), percent: null, feasible: true },
  ]);
  expect(criticalForAnyPair).toEqual(changes[0]);
  expect(criticalForTop).toEqual(changes[0]);
  // 25 against 10: the second weight would have to fall by 15/9 of 1, the first can rise five times.
  const far = criticalWeightChanges({
    values: [
      [7, 18],
      [10, 0],
    ],
    directions: D,
    weights: [1, 1],
  });
  expect(far.changes.map(({ delta, feasible }) => [delta, feasible])).toEqual([
    [-5, true],
    [expect.closeTo(15 / 18, 12), true],
  ]);
  const infeasible = criticalWeightChanges({
    values: [
      [7, 9],
      [4, 0],
    ],
    directions: D,
    weights: [1, 1],
  });
  // 16 against 4: 12/3 of the first, 12/9 of the second, and neither has that much.
  expect(infeasible.changes.map(({ feasible }) => feasible)).toEqual([false, false]);
  expect([infeasible.criticalForAnyPair, infeasible.criticalForTop]).toEqual([null, null]);
});

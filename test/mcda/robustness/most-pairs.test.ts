import { expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { criticalWeightChanges, preferenceRelations, smallestFlip } from '../../../src/mcda/robustness/index.ts';

it('refuses answers with a line for each pair of very many rows', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => [i, (i * 7919) % 10_000]);
  const changes = () => criticalWeightChanges({ values, directions: ['max', 'max'], weights: [0.5, 0.5] });
  expect(changes).toThrow(PlanSanteError);
  // 10 000 × 9 999 / 2 pairs, each with two criteria.
  expect(changes).toThrow(
    'criticalWeightChanges: expected at most 2000000 changes: a pair of rows has one for each criterion, received 99990000',
  );
  const intervals = values.map(([min = 0]) => ({ min, max: min + 1 }));
  const open = { intervals, tolerance: 0 } as unknown as Parameters<typeof preferenceRelations>[0];
  expect(() => preferenceRelations(open)).toThrow('at most 2000 intervals');
});

it('refuses to look for the nearest weights among millions of pairs that are equally near', () => {
  const many = (row: readonly number[]) => Array.from({ length: 2300 }, () => row);
  // The one far behind widens the spread, so that no pair can be passed over by its lead alone.
  const values = [...many([10, 0]), ...many([0, 9]), [-100, 5]];
  expect(() => smallestFlip({ values, directions: ['max', 'max'], weights: [1, 1] }, { funded: 2300 })).toThrow(
    'smallestFlip: expected at most 5000000 pairs of somebody inside and somebody outside with scores that near, received 5292300',
  );
});

import { expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { criticalWeightChanges, preferenceRelations } from '../../../src/mcda/robustness/index.ts';

it('refuses answers with a line for each pair of very many rows', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => [i, (i * 7919) % 10_000]);
  expect(() => criticalWeightChanges({ values, directions: ['max', 'max'], weights: [0.5, 0.5] })).toThrow(
    PlanSanteError,
  );
  const intervals = values.map(([min = 0]) => ({ min, max: min + 1 }));
  const open = { intervals, tolerance: 0 } as unknown as Parameters<typeof preferenceRelations>[0];
  expect(() => preferenceRelations(open)).toThrow('at most 2000 intervals');
});

import { expect, it } from 'vitest';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { followUpCounts } from '../../src/tracking/index.ts';

it('counts what the progress tables of Grand Est say', () => {
  const { tables, whole } = followUpCounts(cnrGrandEst2023);
  expect(tables.map(({ done, remaining }) => [done, remaining])).toEqual([
    [6, 7],
    [7, 3],
    [9, 7],
    [7, 6],
    [6, 7],
    [7, 7],
  ]);
  expect(whole).toMatchObject({ done: 42, remaining: 37, requests: 20 });
});

it('tells rows that say nothing', () => {
  const { tables } = followUpCounts({
    followUps: [{ id: 'f', title: 'F', rows: [{ proposed: 'a' }, { done: ['b'] }] }],
  });
  expect(tables).toEqual([
    { id: 'f', title: 'F', rows: 2, proposed: 1, done: 1, remaining: 0, requests: 0, silent: 1 },
  ]);
  expect(() => followUpCounts({} as never)).toThrow('followUpCounts');
});

import { expect, it } from 'vitest';
import { defineMethod, type ScoringMethod } from '../../../src/mcda/index.ts';
import { methodScores } from '../../../src/mcda/robustness/method-scores.ts';

/** A method that keeps what it was given. */
function listening(values: 'anchored' | 'raw', best: 'max' | 'min' = 'max') {
  const heard: unknown[] = [];
  const method: ScoringMethod = defineMethod({
    id: 'listening',
    values,
    best,
    run: (input, criteria) => {
      heard.push(input, criteria);
      return { scores: [1, 2], ranks: best === 'max' ? [2, 1] : [1, 2] };
    },
  });
  return { heard, method };
}
const table = { values: [[1], [2]], directions: ['max'], weights: [9] } as const;

it('asks the method under the weights that are given, and turns scores so that higher is better', () => {
  const { heard, method } = listening('anchored');
  expect(methodScores('someCaller', { ...table, method }, [1])).toEqual([1, 2]);
  expect(heard).toEqual([{ values: table.values, directions: ['max'], weights: [1] }, []]);
  expect(methodScores('someCaller', { ...table, method: listening('anchored', 'min').method }, [1])).toEqual([-1, -2]);
});

it('gives a method that reads the scores of the scales those, or the table where there are none', () => {
  const { heard, method } = listening('raw');
  methodScores('someCaller', { ...table, method }, [1]);
  expect(heard[0]).toEqual({ values: table.values, directions: ['max'], weights: [1] });
  const raw = { values: [[30], [20]], directions: ['min'] } as const;
  methodScores('someCaller', { ...table, raw, method }, [1]);
  expect(heard[2]).toEqual({ ...raw, weights: [1] });
});

it('hands on the criteria, and the columns of numbers that stand in one array', () => {
  const { heard, method } = listening('anchored');
  const criteria = [{ id: 'cost' }] as never;
  const flat = { ...table, values: Float64Array.of(1, 2), columns: 1, criteria, method };
  methodScores('someCaller', flat, [1]);
  expect(heard).toEqual([{ values: flat.values, columns: 1, directions: ['max'], weights: [1] }, criteria]);
});

it('names who called where the method is missing or answers with what cannot be used', () => {
  expect(() => methodScores('someCaller', table, [1])).toThrow('someCaller: expected a table with a method');
  const odd = defineMethod({ id: 'odd', run: () => ({ scores: [1], ranks: [1] }) });
  expect(() => methodScores('someCaller', { ...table, method: odd }, [1])).toThrow(
    'someCaller: expected of the method "odd" scores: one finite number per row (2), received [1]',
  );
});

import { describe, expect, it } from 'vitest';
import { type DecisionTable, weightStability } from '../../../src/mcda/index.ts';
import { closestPair, rankingFacts, reversalsOf } from '../../../src/mcda/robustness/ranking-facts.ts';

const factsOf = (scores: readonly number[], ...rest: [funded?: number, noise?: number]) =>
  rankingFacts('someCaller', Float64Array.from(scores), ...rest);

describe('what scores say', () => {
  it('takes for ties what the noise that is told leaves', () => {
    // Without it half a point is a lead.
    expect(factsOf([1, 1.5, 3], 2)).toMatchObject({
      order: [2, 1, 0],
      ranks: [3, 2, 1],
      funded: [2, 1],
      tiedAtCut: [],
    });
    expect(factsOf([1, 1.5, 3], 2, 0.5)).toMatchObject({
      order: [2, 0, 1],
      ranks: [2, 2, 1],
      funded: null,
      tiedAtCut: [0, 1],
      tolerance: 0.5,
    });
  });

  it('names rows that tie in the order of the table', () => {
    expect(factsOf([3, 5, 3, 5, 3]).order).toEqual([1, 3, 0, 2, 4]);
  });
});

describe('what contradicts it', () => {
  const at = (...scores: number[]) => Float64Array.from(scores);

  it('is no difference that rounding leaves', () => {
    for (const size of [1e-6, 1, 1e6]) {
      const { winner, funded, order } = reversalsOf(factsOf([size, size / 2, 0], 1));
      const rounded = at(size, size * (1 + 4e-16), 0);
      expect([winner(rounded), funded(rounded), order(rounded)]).toEqual([null, null, null]);
      const overtaken = at(size, size * 1.001, 0);
      expect([winner(overtaken), funded(overtaken), order(overtaken)]).toEqual(
        [0, 0, 0].map(() => ({ ahead: 0, behind: 1 })),
      );
    }
  });

  it('is no tie that stays one', () => {
    const { winner, order } = reversalsOf(factsOf([2, 2, 1]));
    for (const scores of [at(2, 2, 1), at(3, 3, 1), at(3, 3 * (1 + 4e-16), 1)])
      expect([winner(scores), order(scores)]).toEqual([null, null]);
  });

  it('is nothing where there is nobody', () => {
    const { winner, funded, order } = reversalsOf(factsOf([]));
    expect([winner(at()), funded(at()), order(at())]).toEqual([null, null, null]);
    expect(closestPair([], [0], at(1))).toBeNull();
    expect(closestPair([0], [], at(1))).toBeNull();
    expect(closestPair([0, 1], [2, 3], at(4, 3, 1, 2))).toEqual({ ahead: 1, behind: 3 });
  });
});

describe('what a table with gaps says', () => {
  // Known: 9, 5 and 1; from 4 to 6, and from 2 to 3.
  const table: DecisionTable = {
    values: [[9], [5], [1]],
    directions: ['max'],
    weights: [1],
    open: { worst: [[4], [2]], best: [[6], [3]] },
  };
  const said = (funded?: number) => {
    const {
      criteria: _criteria,
      exact: _exact,
      step: _step,
      ...facts
    } = weightStability(table, funded === undefined ? {} : { funded });
    return facts;
  };

  it('funds who is among the first in every filling, and names those on whom it hangs', () => {
    const first = { winners: [0], contenders: [0], tiedAtCut: [] };
    expect(said()).toEqual({ ...first, funded: null, openAtCut: [] });
    expect(said(1)).toEqual({ ...first, funded: [0], openAtCut: [] });
    // The second place goes to 5 or to what is between 4 and 6.
    expect(said(2)).toEqual({ ...first, funded: null, openAtCut: [1, 3] });
    expect(said(3)).toEqual({ ...first, funded: [0, 1, 3], openAtCut: [] });
    expect(said(4)).toEqual({ ...first, funded: [0, 1, 3, 4], openAtCut: [] });
    expect(said(9)).toEqual({ ...first, funded: [0, 1, 2, 3, 4], openAtCut: [] });
  });

  it('knows the order of the rows without gaps alone', () => {
    // Two known rows that cross at 1/2 beside one with a gap that holds nothing.
    const { criteria } = weightStability({
      values: [
        [4, 0],
        [0, 4],
      ],
      directions: ['max', 'max'],
      weights: [1, 3],
      open: { worst: [[0, 0]], best: [[9, 9]] },
    });
    expect(criteria[0]?.order).toEqual({
      min: 0,
      max: expect.closeTo(0.5, 12),
      below: null,
      above: { ahead: 1, behind: 0 },
    });
  });
});

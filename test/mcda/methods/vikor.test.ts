import { describe, expect, it } from 'vitest';
import { vikor } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { facilityLocation } from '../../scoring/cases/vikor.ts';

describe('vikor', () => {
  it('gives S, R, Q and the compromise of Papathanasiou and Ploskas (2018)', () => {
    const { input, exact, printed, within } = facilityLocation;
    const result = vikor(input);
    expectClose(result.S, exact.S, 1e-9);
    expectClose(result.R, exact.R, 1e-9);
    expectClose(result.Q, exact.Q, 1e-9);
    expectClose(result.Q, printed.Q, within.Q);
    expect(result.acceptableAdvantage).toBe(true);
    expect(result.acceptableStability).toBe(true);
    expect(result.compromiseSet).toEqual(exact.compromiseSet);
    expect(result.ranks).toEqual([3, 6, 4, 2, 1, 5]);
  });

  it('proposes everybody close to the first when the lead is too small', () => {
    const result = vikor({ values: [[10], [9.9], [0]], directions: ['max'], weights: [1] });
    expect(result.acceptableAdvantage).toBe(false);
    expect(result.compromiseSet).toEqual([0, 1]);
  });

  it('proposes the first and the second when the first leads by neither S nor R', () => {
    // Losses by hand: S 0.5, 0.5, 0.6, 0.52 and R 0.5, 0.5, 0.3, 0.4; at v 0.6 Q is 0.4, 0.4, 0.6, 0.32.
    const result = vikor({
      values: [
        [0, 1],
        [1, 0],
        [0.4, 0.4],
        [0.2, 0.76],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
      v: 0.6,
      advantage: 0.05,
    });
    expectClose(result.S, [0.5, 0.5, 0.6, 0.52], 1e-12);
    expectClose(result.R, [0.5, 0.5, 0.3, 0.4], 1e-12);
    expectClose(result.Q, [0.4, 0.4, 0.6, 0.32], 1e-12);
    expect(result.acceptableAdvantage).toBe(true);
    expect(result.acceptableStability).toBe(false);
    expect(result.compromiseSet).toEqual([0, 1, 3]);
  });

  it('keeps all who tie for the first place', () => {
    const result = vikor({
      values: [
        [5, 1],
        [5, 1],
        [0, 0],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
    });
    expect(result.compromiseSet).toEqual([0, 1]);
    expect(result.ties).toEqual([[0, 1]]);
  });

  it('has a defined answer for one alternative and for constant columns', () => {
    expect(vikor({ values: [[5, 1]], directions: ['max', 'min'], weights: [1, 1] })).toMatchObject({
      Q: [0],
      compromiseSet: [0],
      acceptableAdvantage: true,
      acceptableStability: true,
    });
    expect(
      vikor({
        values: [
          [5, 1],
          [5, 2],
        ],
        directions: ['max', 'min'],
        weights: [1, 1],
      }).Q,
    ).toEqual([0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { vikor } from '../../../src/mcda/methods/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { facilityLocation, fiveByFour, threeMountains } from '../../scoring/cases/vikor.ts';

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

  it('gives S, R and Q of Opricovic and Tzeng (2004), and the only compromise', () => {
    const { input, exact, printed, within } = threeMountains;
    const result = vikor(input);
    expectClose(result.S, exact.S, 1e-12);
    expectClose(result.R, exact.R, 1e-12);
    expectClose(result.Q, printed.Q, within.Q);
    expect(result.ranks).toEqual([2, 1, 2]);
    expect(result.compromiseSet).toEqual([1]);
  });

  it('gives S, R and Q of Yang and Wu (2020)', () => {
    const { input, exact, printed, within } = fiveByFour;
    const result = vikor(input);
    expectClose(result.S, exact.S, 1e-12);
    expectClose(result.R, exact.R, 1e-12);
    expectClose(result.Q, exact.Q, 1e-9);
    expectClose(result.Q, printed.Q, within.Q);
    expect(result.ranks).toEqual([2, 4, 5, 3, 1]);
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

  it('asks a lead of one part of the table less one, and takes a lead of exactly that', () => {
    // One criterion: Q is the share of the range that is lost, so that four rows ask a lead of a third.
    const lead = (second: number) =>
      vikor({ values: [[3], [second], [0], [0]], directions: ['max'], weights: [1] }).acceptableAdvantage;
    expect([lead(1.9), lead(2), lead(2.1)]).toEqual([true, true, false]);
    const result = vikor({ values: [[3], [2], [0], [0]], directions: ['max'], weights: [1] });
    expect(result.conventions).toMatchObject({ v: 0.5, advantage: 1 / 3 });
    expect(result.compromiseSet).toEqual([0]);
  });

  it('proposes who is nearer to the first than the lead that is asked, and nobody at exactly that', () => {
    const result = vikor({ values: [[10], [9], [8], [0]], directions: ['max'], weights: [1], advantage: 0.2 });
    expect(result).toMatchObject({ acceptableAdvantage: false, compromiseSet: [0, 1] });
  });

  it('weighs the sum of the losses with v and the greatest loss with the rest', () => {
    // Losses by hand: S 1, 0.8, 1.2, 1 and R 1, 0.4, 0.9, 1; weights add up to one.
    const values = [
      [0, 1],
      [0.6, 0.6],
      [0.1, 0.7],
      [1, 0],
    ];
    const ofSums = vikor({ values, directions: ['max', 'max'], weights: [1, 1], v: 1 });
    const ofGreatest = vikor({ values, directions: ['max', 'max'], weights: [1, 1], v: 0 });
    expectClose(ofSums.Q, [0.5, 0, 1, 0.5], 1e-12);
    expectClose(ofGreatest.Q, [1, 0, 5 / 6, 1], 1e-12);
  });

  it('refuses a v outside of 0 to 1 and a lead below 0, by name', () => {
    const table = { values: [[1], [2]], directions: ['max'], weights: [1] } as const;
    for (const v of [-0.01, 1.01, Number.NaN])
      expect(() => vikor({ ...table, v })).toThrow('vikor: expected v from 0 to 1');
    for (const advantage of [-0.01, Number.NaN])
      expect(() => vikor({ ...table, advantage })).toThrow('vikor: expected advantage, a number of 0 or more');
    expect(vikor({ ...table, v: 0, advantage: 0 }).compromiseSet).toEqual([1]);
    expect(vikor({ ...table, v: 1 }).compromiseSet).toEqual([1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copras,
  edas,
  electreIII,
  electreTri,
  marcos,
  mrSort,
  type PreferenceFunction,
  preferenceDegree,
  prometheeII,
  topsis,
  vikor,
  waspas,
  weightedSum,
} from '../../src/mcda/methods/index.ts';

/** Leads of exactly one threshold, as people write them; binary arithmetic makes more of some and less of others. */
const written = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 3 }))
  .map(([low, lead, places]) => {
    const number = (digits: number) => Number(`${digits}e-${places}`);
    return { low: number(low), high: number(low + lead), lead: number(lead) };
  });

describe('a lead that equals a threshold', () => {
  it.each<[string, (q: number) => PreferenceFunction, number]>([
    ['ushape', (q) => ({ shape: 'ushape', q }), 0],
    ['level at q', (q) => ({ shape: 'level', q, p: 2 * q }), 0],
    ['level at p', (p) => ({ shape: 'level', q: 0, p }), 0.5],
    ['vshape', (p) => ({ shape: 'vshape', p }), 1],
    ['linear at q', (q) => ({ shape: 'linear', q, p: 2 * q }), 0],
    ['linear at p', (p) => ({ shape: 'linear', q: 0, p }), 1],
  ])('is judged alike by PROMETHEE, whatever its digits (%s)', (_, preference, degree) => {
    fc.assert(
      fc.property(written, ({ low, high, lead }) => {
        const preferences = preference(lead);
        const { scores } = prometheeII({ values: [[high], [low]], directions: ['max'], weights: [1], preferences });
        expect(scores).toEqual([degree, -degree + 0]);
        expect(preferenceDegree(preferences, high - low, high)).toBe(degree);
      }),
      { numRuns: 500 },
    );
  });

  it('is indifference at q, none left at p and no veto before v for ELECTRE III and TRI', () => {
    fc.assert(
      fc.property(written, ({ low, high, lead }) => {
        const pair = {
          values: [
            [low, 1],
            [high, 1],
          ],
          directions: ['max', 'max'],
          weights: [1, 1],
        } as const;
        const far = [lead * 10, 1];
        const at = (q: number, p: number, v: number | null) =>
          electreIII({ ...pair, q: [q, 0], p: [p, 0], v: [v, null] }).credibility[0]?.[1];
        expect(at(lead, lead * 10, null)).toBe(1);
        expect(at(0, lead, null)).toBe(0.5);
        expect(at(0, lead, lead * 10)).toBe(0.5);
        expect(at(0, lead / 2, lead)).toBe(0);
        const { credibilityOverProfile } = electreTri({
          ...pair,
          values: [[low, 1]],
          categories: ['a', 'b'],
          lowerProfiles: [[high, 1]],
          q: [lead, 0],
          p: far,
        });
        expect(credibilityOverProfile).toEqual([[1]]);
      }),
      { numRuns: 300 },
    );
  });

  it('reaches a limit of MR-Sort and falls under a veto at it, in both directions', () => {
    const sum = 0.1 + 0.2;
    const sorted = { weights: [1], categories: ['in', 'out'], lowerProfiles: [[0.3]], majority: 1 };
    expect(mrSort({ ...sorted, values: [[sum], [0.3]], directions: ['min'] }).assignment).toEqual(['in', 'in']);
    expect(mrSort({ ...sorted, values: [[0.3], [sum]], directions: ['max'] }).assignment).toEqual(['in', 'in']);
    const vetoed = { ...sorted, values: [[sum], [0.3]], vetoes: [[0.3]] };
    expect(mrSort({ ...vetoed, directions: ['min'] }).assignment).toEqual(['out', 'out']);
    expect(mrSort({ ...vetoed, directions: ['min'], vetoRule: 'worse' }).assignment).toEqual(['in', 'in']);
  });

  it('is a tie where it is 0: the usual preference does not prefer rounding', () => {
    const { scores, ranks } = prometheeII({ values: [[0.1 + 0.2], [0.3]], directions: ['max'], weights: [1] });
    expect(scores).toEqual([0, 0]);
    expect(ranks).toEqual([1, 1]);
  });
});

describe('the order of the rows', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })),
    {
      minLength: 2,
      maxLength: 8,
    },
  );
  it.each([copras, edas, marcos, topsis, vikor, waspas, weightedSum, prometheeII])('changes no rank (%o)', (method) => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (table, places) => {
        const values = table.map((row) => row.map((digits) => Number(`${digits}e-${places}`)));
        const input = { directions: ['max', 'min', 'max'], weights: [0.1, 0.2, 0.3] } as const;
        const forwards = method({ ...input, values }).ranks;
        const backwards = method({ ...input, values: [...values].reverse() }).ranks;
        expect([...backwards].reverse()).toEqual(forwards);
      }),
      { numRuns: 150 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { mrSort } from '../../../src/mcda/methods/index.ts';
import { transportWithVeto } from '../../scoring/cases/mr-sort.ts';

describe('mrSort', () => {
  it('assigns the transport example with its vetoes', () => {
    const result = mrSort(transportWithVeto.input);
    expect(result.assignment).toEqual(transportWithVeto.assignment);
    expect(result.vetoedBy[2]?.[1]).toEqual([2]);
    expect(result.conventions.vetoRule).toBe('at-or-worse');
  });

  it('lets a value exactly at the veto pass under the other rule', () => {
    const strict = mrSort({ ...transportWithVeto.input, vetoRule: 'worse' });
    expect(strict.assignment[2]).toBe('Medium');
  });

  it('reaches a majority that the sum of the weights misses by rounding only', () => {
    const { assignment } = mrSort({
      values: [[1, 1, 0]],
      directions: ['max', 'max', 'max'],
      weights: [0.7, 0.1, 0.2],
      categories: ['in', 'out'],
      lowerProfiles: [[1, 1, 1]],
      majority: 0.8,
    });
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(assignment).toEqual(['in']);
  });

  it('refuses an unreachable majority, equal names and limits that rise', () => {
    const { input } = transportWithVeto;
    expect(() => mrSort({ ...input, majority: 7 })).toThrow(/at most the sum of the weights \(6\)/);
    expect(() => mrSort({ ...input, categories: ['a', 'a', 'b'] })).toThrow(/different names/);
    expect(() =>
      mrSort({
        ...input,
        lowerProfiles: [
          [7, 25, 2],
          [3, 11, 3],
        ],
      }),
    ).toThrow(/no better than the one before/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electreIII } from '../../../src/mcda/methods/index.ts';
import { fourSchools, growingGap, sixProjects } from '../../scoring/cases/electre-iii.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

describe('electreIII', () => {
  it('gives concordance, discordance and credibility of the schools example', () => {
    const result = electreIII(fourSchools.input);
    expectClose(result.concordance, fourSchools.printed.concordance, 1e-9);
    expectClose(result.discordanceByCriterion, fourSchools.printed.discordanceByCriterion, 1e-9);
    expectClose(result.credibility, fourSchools.printed.credibility, 1e-9);
  });

  it('gives concordance and credibility of the six projects', () => {
    const result = electreIII(sixProjects.input);
    expectClose(result.concordance, sixProjects.printed.concordance, 1e-9);
    expectClose(result.credibility, sixProjects.printed.credibility, 1e-9);
  });

  it('distils the schools as worked out by hand', () => {
    // From the top the cut falls 1, 0.8125, 0.25: then schools 1 and 2 outrank two others each, school 3 one, school 0 none.
    const result = electreIII(fourSchools.input);
    expect(result.descending).toEqual([[1, 2], [3], [0]]);
    expect(result.ascending).toEqual([[1, 2], [3], [0]]);
    expect(result.ranks).toEqual([4, 1, 1, 3]);
    expect(result.relations[1]).toEqual(['preferred', 'indifferent', 'indifferent', 'preferred']);
    expect(result.incomparable).toEqual([]);
  });

  it('names as incomparable exactly the pairs that the two distillations order in opposite ways', () => {
    const { incomparable, descendingRanks, ascendingRanks } = electreIII(sixProjects.input);
    const opposite: [number, number][] = [];
    descendingRanks.forEach((top, a) => {
      descendingRanks.forEach((other, b) => {
        const bottom = (ascendingRanks[a] ?? 0) - (ascendingRanks[b] ?? 0);
        if (a < b && (top - other) * bottom < 0) opposite.push([a, b]);
      });
    });
    expect(incomparable).toEqual(opposite);
    expect(incomparable.length).toBeGreaterThan(0);
  });

  it('loses credibility as the gap grows, never gains it', () => {
    const { q, p, v } = growingGap.thresholds;
    const credibility = growingGap.gaps.map(
      (gap) =>
        electreIII({
          values: [
            [0, 0],
            [gap, 0],
          ],
          directions: ['max', 'max'],
          weights: [1, 1],
          q: [q, q],
          p: [p, p],
          v: [v, v],
        }).credibility[0]?.[1] ?? Number.NaN,
    );
    expectClose(credibility, growingGap.credibility, growingGap.within);
  });

  it('has discordance that never falls as the gap grows, for any thresholds', () => {
    const size = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(size, size, size, size, size, (q, toP, toV, gap, more) => {
        const [p, v] = [q + toP, q + toP + toV];
        const at = (g: number) =>
          electreIII({ values: [[0], [g]], directions: ['max'], weights: [1], q: [q], p: [p], v: [v] })
            .discordanceByCriterion[0]?.[0]?.[1] ?? Number.NaN;
        expect(at(gap + more)).toBeGreaterThanOrEqual(at(gap));
      }),
    );
  });

  it('calls two alternatives with opposite strengths incomparable or indifferent, never ordered', () => {
    const result = electreIII({
      values: [
        [10, 0],
        [0, 10],
      ],
      directions: ['max', 'max'],
      weights: [1, 1],
      q: [0, 0],
      p: [1, 1],
      v: [5, 5],
    });
    expect(result.credibility).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(result.relations[0]?.[1]).toBe('indifferent');
    expect(result.ranks).toEqual([1, 1]);
  });

  it('refuses contradictory thresholds and too many alternatives', () => {
    const table = { values: [[1], [2]], directions: ['max'], weights: [1] } as const;
    expect(() => electreIII({ ...table, q: [2], p: [1] })).toThrow(/q ≤ p ≤ v on criterion 0/);
    expect(() => electreIII({ ...table, q: [0], p: [2], v: [1] })).toThrow(/q ≤ p ≤ v on criterion 0/);
    expect(() => electreIII({ ...table, values: new Float64Array(1001), columns: 1, q: [0], p: [1] })).toThrow(
      /at most 1000/,
    );
  });
});

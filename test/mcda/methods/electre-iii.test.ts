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

describe('the distillation', () => {
  /** As it is written down: every step looks at every pair of a table. */
  function byTheBook(credibility: readonly (readonly number[])[], sign: 1 | -1): number[][] {
    const gap = (level: number) => 0.3 - 0.15 * level;
    const c = (a: number, b: number) => credibility[a]?.[b] ?? 0;
    const highest = (group: readonly number[], ceiling: number) =>
      Math.max(
        0,
        ...group.flatMap((a) => group.filter((b) => a !== b && c(a, b) < ceiling - 1e-12).map((b) => c(a, b))),
      );
    const clear = (a: number, b: number, cut: number) => c(a, b) > cut && c(a, b) - c(b, a) > gap(c(a, b)) + 1e-12;
    const classes: number[][] = [];
    let left = credibility.map((_, i) => i);
    while (left.length > 0) {
      let group = left;
      let cut = highest(group, Number.POSITIVE_INFINITY);
      while (group.length > 1 && cut > 0) {
        const next = highest(group, cut - gap(cut));
        const members = group;
        const worth = members.map((a) =>
          members.reduce((sum, b) => sum + (a === b ? 0 : Number(clear(a, b, next)) - Number(clear(b, a, next))), 0),
        );
        const best = Math.max(...worth.map((one) => sign * one));
        group = members.filter((_, g) => sign * (worth[g] ?? 0) === best);
        cut = next;
      }
      classes.push([...group]);
      left = left.filter((i) => !group.includes(i));
    }
    return classes;
  }

  const tables = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      values: fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 9,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
    }),
  );

  it('takes out the same classes as the book, with and without the tables of pairs', () => {
    fc.assert(
      fc.property(tables, ({ values, weights }) => {
        const each = <T>(value: T): T[] => weights.map(() => value);
        const input = { values, weights, directions: each('max' as const), q: each(1), p: each(3), v: each(9) };
        const result = electreIII(input);
        expect(result.descending).toEqual(byTheBook(result.credibility, 1));
        expect(result.ascending).toEqual(byTheBook(result.credibility, -1).reverse());
        const ranking = electreIII({ ...input, pairs: false });
        expect(ranking).toEqual(Object.fromEntries(Object.keys(ranking).map((key) => [key, Reflect.get(result, key)])));
        expect(Object.keys(ranking)).not.toContain('credibility');
      }),
      { numRuns: 500 },
    );
  });

  it('takes more alternatives without the tables of pairs, and says so', () => {
    const values = Array.from({ length: 1001 }, (_, i) => [Math.sin(i) * 10, Math.cos(5 * i) * 10]);
    const input = { values, directions: ['max', 'max'], weights: [1, 1], q: [1, 1], p: [2, 2] } as const;
    expect(() => electreIII(input)).toThrow(/at most 1000 alternatives, or pairs: false for up to 5000/);
    expect(electreIII({ ...input, pairs: false }).ranks).toHaveLength(1001);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeScores, placesFor, placesOfScores } from '../../src/i18n/index.ts';

const ranked = (...scores: readonly number[]) => {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.map((score, i) => ({ id: `P${i + 1}`, rank: sorted.indexOf(score) + 1, score }));
};

describe('the decimals of a table of scores', () => {
  it.each([
    [[78.1, 69.4], 1],
    [[70.02, 70.01, 69.98], 2],
    // A gap above 0.05 that one decimal hides.
    [[70.14, 70.06], 2],
    [[70, 70, 70], 1],
    [[], 1],
    [[50.00012, 50.00011], 5],
  ] as const)('of %j are %i', (scores, places) => {
    expect(placesOfScores(ranked(...scores))).toBe(places);
    expect(alikeScores(ranked(...scores), 'en')).toEqual([]);
  });

  it('end at six, and then it is said who is the same', () => {
    const lines = ranked(70.00000002, 70.00000001, 12);
    expect(placesOfScores(lines)).toBe(6);
    expect(alikeScores(lines, 'en')).toEqual(['Different ranks, scores equal within 0.000001: P1 > P2.']);
    expect(alikeScores(lines, 'fr')[0]).toContain('0,000001');
  });

  it('tell neighbours of different rank apart, or say that they do not, and are no more than that takes', () => {
    const near = fc.integer({ min: 0, max: 12 }).map((k) => 10 ** -k);
    const scores = fc
      .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(near, { maxLength: 8 }))
      .map(([first, steps]) => steps.map((step, i) => first + i * 1e-6 + step).concat(first));
    fc.assert(
      fc.property(scores, (list) => {
        const lines = ranked(...list);
        const places = placesOfScores(lines);
        const same = (at: number) =>
          lines.filter(({ score, rank }, i) => {
            const next = lines[i + 1];
            return next !== undefined && next.rank !== rank && next.score.toFixed(at) === score.toFixed(at);
          }).length;
        const [told = ''] = alikeScores(lines, 'en');
        expect((told.match(/>/g) ?? []).length).toBe(same(places));
        if (places > 1) expect(same(places - 1)).toBeGreaterThan(0);
      }),
    );
  });
});

it('a difference never looks like none', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 100, noNaN: true }), (gap) => {
      expect(Number(gap.toFixed(placesFor(gap)))).toBeGreaterThan(0);
    }),
  );
});

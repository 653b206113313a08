import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HanlonVariant,
  hanlon,
  hanlonMethod,
  hanlonPearlModel,
  pearlScreen,
} from '../../../src/scoring/health/index.ts';
import { prioritise } from '../../../src/scoring/index.ts';
import { expectClose } from '../cases/expect-close.ts';
import { hanlonBpr, hanlonReversal } from '../cases/health.ts';

const variants: readonly HanlonVariant[] = ['a-plus-2b-times-c', 'a-plus-b-times-c-over-3', 'a-plus-b-times-c'];

describe('hanlon', () => {
  it('gives basic and overall priority ratings with B from 0 to 20', () => {
    const result = hanlon({ variant: 'a-plus-b-times-c-over-3', ...hanlonBpr.input });
    expectClose(result.bpr, hanlonBpr.printed.bpr, hanlonBpr.within);
    expectClose(result.opr, hanlonBpr.printed.opr, hanlonBpr.within);
    expect(result.maxBpr).toBe(hanlonBpr.printed.maxBpr);
    expect(result.scores).toEqual(result.opr);
    expect(result.ranks).toEqual([1, 2, 3]);
    expect(result.screenedOut).toEqual([2]);
    expect(result.verdicts?.[2]?.failed).toEqual(['acceptability']);
  });

  it('ranks the same problems in opposite orders by two published formulas, and names which', () => {
    const { input, aPlus2bTimesC, aPlusBTimesCOver3 } = hanlonReversal;
    const doubled = hanlon({ variant: 'a-plus-2b-times-c', ...input });
    expectClose(doubled.scores, aPlus2bTimesC.scores, aPlus2bTimesC.within);
    expect(doubled.ranks).toEqual(aPlus2bTimesC.ranks);
    const thirds = hanlon({ variant: 'a-plus-b-times-c-over-3', ...input });
    expectClose(thirds.scores, aPlusBTimesCOver3.scores, aPlusBTimesCOver3.within);
    expect(thirds.ranks).toEqual(aPlusBTimesCOver3.ranks);
    expect(doubled.conventions).toMatchObject({
      variant: 'a-plus-2b-times-c',
      formula: '(A + 2B) × C',
      pearl: 'not-screened',
    });
    expect(thirds.conventions.source).toMatch(/Hanlon.*Pickett/);
  });

  it('takes effectiveness as a factor around 1 with the third formula', () => {
    const input = { size: [6, 6], seriousness: [4, 4], effectiveness: [0.5, 1.5] };
    expect(hanlon({ variant: 'a-plus-b-times-c', ...input })).toMatchObject({
      scores: [5, 15],
      ranks: [2, 1],
      maxBpr: 30,
    });
  });

  it('ranks provisionally while PEARL is not known, or leaves out when asked', () => {
    const input = {
      variant: 'a-plus-2b-times-c',
      size: [9, 5],
      seriousness: [9, 5],
      effectiveness: [9, 5],
      pearl: [
        [1, 1, null, 1, 1],
        [1, 1, 1, 1, 1],
      ],
    } as const;
    expect(hanlon(input)).toMatchObject({ ranks: [1, 2], provisional: [0], screenedOut: [] });
    const strict = hanlon({ ...input, undecidedPearl: 'exclude' });
    expect(strict).toMatchObject({ ranks: [2, 1], provisional: [], screenedOut: [0] });
    expect(strict.opr[0]).toBe(0);
  });

  it('never falls when a rating rises, whatever the formula', () => {
    const rating = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        rating,
        rating,
        fc.constantFrom('size', 'seriousness', 'effectiveness'),
        (variant, a, b, raised) => {
          const scales = { effectiveness: [0, 10] } as const;
          const base = { size: [a], seriousness: [b], effectiveness: [5] };
          const more = { ...base, [raised]: [(base[raised][0] ?? 0) + 1] };
          const [before] = hanlon({ variant, scales, ...base }).scores;
          const [after] = hanlon({ variant, scales, ...more }).scores;
          expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
        },
      ),
    );
  });

  it('refuses an unnamed variant, ratings off their scale, and malformed PEARL answers', () => {
    const { input } = hanlonReversal;
    expect(() => hanlon({ ...input } as never)).toThrow(/hanlon: expected a named variant/);
    expect(() => hanlon({ ...input, variant: 'toString' as never })).toThrow(/named variant/);
    expect(() => hanlon(undefined as never)).toThrow(/hanlon: expected one object/);
    expect(() => hanlon({ variant: 'a-plus-2b-times-c', ...input, seriousness: [3, 11] })).toThrow(
      /from 0 to 10 at seriousness\[1\], received 11/,
    );
    expect(() => hanlon({ variant: 'a-plus-2b-times-c', ...input, size: [10] })).toThrow(/seriousness: 1 numbers/);
    expect(() => hanlon({ variant: 'a-plus-2b-times-c', ...input, size: [Number.NaN, 1] })).toThrow(/size\[0\]/);
    expect(() => hanlon({ variant: 'a-plus-2b-times-c', ...input, pearl: [[1, 1, 1, 1, 1]] })).toThrow(/pearl: 2 rows/);
    expect(() => hanlon({ variant: 'a-plus-2b-times-c', ...input, scales: { size: [5, 5] } })).toThrow(/scales.size/);
  });
});

describe('pearlScreen', () => {
  it('multiplies five answers, and lets one no decide over what is not known', () => {
    const { products, verdicts } = pearlScreen({
      pearl: [
        [1, 1, 1, 1, 1],
        [0, null, 1, 1, 0],
        [1, null, 1, 1, null],
      ],
    });
    expect(products).toEqual([1, 0, null]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passes', 'fails', 'undecided']);
    expect(verdicts[1]).toMatchObject({ failed: ['propriety', 'legality'], unknown: ['economics'] });
    expect(verdicts[2]?.unknown).toEqual(['economics', 'legality']);
  });

  it('refuses rows that are not five answers', () => {
    expect(() => pearlScreen({ pearl: [[1, 1, 1, 1]] })).toThrow(/five answers .* at pearl\[0\]/);
    expect(() => pearlScreen({ pearl: [[1, 1, 2 as 1, 1, 1]] })).toThrow(/pearl\[0\]\[2\] \(acceptability\)/);
    expect(() => pearlScreen({ pearl: [] })).toThrow(/at least one row/);
  });
});

describe('the Hanlon model', () => {
  const gates = (verdict: 'met' | 'not-met' | 'unknown') =>
    hanlonPearlModel.gates.map(({ id }) => ({ gate: id, verdict: id === 'legality' ? verdict : ('met' as const) }));
  const alternatives = [
    { id: 'a', scores: { size: 10, seriousness: 3, effectiveness: 8 }, gates: gates('met') },
    { id: 'b', scores: { size: 4, seriousness: 8, effectiveness: 7 }, gates: gates('met') },
    { id: 'c', scores: { size: 10, seriousness: 10, effectiveness: 10 }, gates: gates('not-met') },
  ];

  it('puts out what PEARL refuses and ranks the rest by the named formula', () => {
    const doubled = prioritise(hanlonPearlModel, alternatives, {
      method: hanlonMethod({ variant: 'a-plus-2b-times-c' }),
    });
    expect(doubled.ranking.map(({ id, score }) => [id, score])).toEqual([
      ['b', 140],
      ['a', 128],
    ]);
    expect(doubled.excluded.map(({ id }) => id)).toEqual(['c']);
    expect(doubled.conventions.methodConventions).toMatchObject({ formula: '(A + 2B) × C' });
    const thirds = prioritise(hanlonPearlModel, alternatives, {
      method: hanlonMethod({ variant: 'a-plus-b-times-c-over-3' }),
    });
    // Seriousness from 0 to 10 in the model is 0 to 20 in this formula.
    expectClose(
      thirds.ranking.map(({ score }) => score),
      [((4 + 16) * 7) / 3, ((10 + 6) * 8) / 3],
      1e-9,
    );
  });

  it('refuses a variant that nobody named and a model of another shape', () => {
    expect(() => hanlonMethod({} as never)).toThrow(/hanlonMethod: expected a named variant/);
    const two = { ...hanlonPearlModel, criteria: hanlonPearlModel.criteria.slice(0, 2) };
    const call = () =>
      prioritise(two, [{ id: 'a', scores: { size: 1, seriousness: 1 } }], {
        method: hanlonMethod({ variant: 'a-plus-2b-times-c' }),
      });
    expect(call).toThrow(/three criteria/);
  });
});

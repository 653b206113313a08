import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahpGroupWeights, ahpHierarchyWeights, ahpRanking, ahpWeights } from '../../../src/mcda/weights/index.ts';
import { fourCars, oneJudgementMissing, styleOfFourCars, threeJudges } from '../../scoring/cases/ahp.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';

/** A consistent matrix of the ratios of some weights. */
function ratios(weights: readonly number[]): number[][] {
  return weights.map((a) => weights.map((b) => a / b));
}

const positive = fc.integer({ min: 1, max: 30 });

describe('ahpWeights', () => {
  it('gives eigenvector weights and consistency measures of the style matrix', () => {
    const { exact, printed, within } = styleOfFourCars;
    const result = ahpWeights({ pairwise: styleOfFourCars.pairwise, randomIndex: 'aguaron-moreno-jimenez-2003' });
    expectClose(result.weights, exact.weights, 1e-9);
    expectClose(
      [result.lambdaMax, result.consistencyIndex, result.consistencyRatio ?? Number.NaN, result.koczkodaj],
      [exact.lambdaMax, exact.consistencyIndex, exact.consistencyRatio, exact.koczkodaj],
      1e-9,
    );
    expectClose([result.consistencyRatio ?? Number.NaN], [printed.consistencyRatio], within);
    expect(result.acceptable).toBe(false);
  });

  it('names the random index, and the ratio follows it', () => {
    const at = (randomIndex: Parameters<typeof ahpWeights>[0]['randomIndex'] & {}) =>
      ahpWeights({ pairwise: styleOfFourCars.pairwise, randomIndex });
    expect(at('saaty-1980').randomIndex).toEqual({ name: 'saaty-1980', value: 0.9 });
    expectClose(at('saaty-1980').consistencyRatio ?? 0, styleOfFourCars.exact.consistencyIndex / 0.9, 1e-9);
    expectClose(at('alonso-lamata-2006').consistencyRatio ?? 0, 0.164, 0.0006);
    expectClose(
      at({ name: 'own', value: 0.5 }).consistencyRatio ?? 0,
      styleOfFourCars.exact.consistencyIndex / 0.5,
      1e-9,
    );
    expect(() => at('random' as 'saaty-1980')).toThrow(/randomIndex, one of saaty-1980/);
  });

  it('completes a missing judgement as Bozoki, Fulop and Ronyai (2010) do', () => {
    const { missing, printed, within, exact, pairwise } = oneJudgementMissing;
    const result = ahpWeights({ pairwise, randomIndex: 'donegan-dodd-1991' });
    expect(result.missing.map(({ row, column }) => [row, column])).toEqual([[missing.row, missing.column]]);
    expectClose(result.missing[0]?.value ?? Number.NaN, missing.value, missing.within);
    expectClose(result.missing[0]?.value ?? Number.NaN, exact.missing, 1e-12);
    expectClose(result.weights, exact.weights, 1e-12);
    expectClose(result.lambdaMax, exact.lambdaMax, 1e-12);
    expectClose(result.weights, printed.weights, within);
    expectClose(result.consistencyRatio ?? Number.NaN, printed.consistencyRatio, within);
  });

  it('finds the weights behind a consistent matrix by every route, however many judgements are missing', () => {
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 3, maxLength: 7 }),
        fc.infiniteStream(fc.boolean()),
        (weights, holes) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const expected = weights.map((weight) => weight / total);
          const full = ratios(weights);
          // The first row stays, so that everybody remains connected.
          const drops = full.map((row, i) => row.map((_value, j) => i > 0 && j > i && (holes.next().value ?? false)));
          const partial = full.map((row, i) => row.map((value, j) => (drops[i]?.[j] || drops[j]?.[i] ? null : value)));
          for (const method of ['eigenvector', 'geometric-mean'] as const) {
            expectClose(ahpWeights({ pairwise: full, method }).weights, expected, 1e-9);
            for (const completion of ['minimal-eigenvalue', 'least-squares'] as const) {
              const result = ahpWeights({ pairwise: partial, method, completion });
              expectClose(result.weights, expected, 1e-9);
              expect(result.consistencyIndex).toBeLessThan(1e-9);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('completes at the least eigenvalue: no nearby value is more consistent', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9);
    fc.assert(
      fc.property(
        fc.array(judgement, { minLength: 10, maxLength: 10 }),
        fc.constantFrom(1.01, 1.3, 0.8),
        (given, factor) => {
          const at = (i: number, j: number) => given[(i * (9 - i)) / 2 + j - i - 1] ?? 1;
          const pairwise = [0, 1, 2, 3, 4].map((i) =>
            [0, 1, 2, 3, 4].map((j) =>
              i === j ? 1 : i + j === 5 || i + j === 7 ? null : i < j ? at(i, j) : 1 / at(j, i),
            ),
          );
          const best = ahpWeights({ pairwise });
          for (const { row, column, value } of best.missing) {
            const other = best.completed.map((line) => [...line]);
            (other[row] ?? [])[column] = value * factor;
            (other[column] ?? [])[row] = 1 / (value * factor);
            expect(ahpWeights({ pairwise: other }).lambdaMax).toBeGreaterThanOrEqual(best.lambdaMax - 1e-10);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('follows the criteria when they are moved about, and turns round with the judgements', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 4, 1 / 2, 1, 2, 4, 9);
    fc.assert(
      fc.property(
        fc.array(judgement, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (given, turn) => {
          const index = [0, 1, 2, 3];
          const at = (i: number, j: number) => given[(i * (7 - i)) / 2 + j - i - 1] ?? 1;
          const pairwise = index.map((i) => index.map((j) => (i === j ? 1 : i < j ? at(i, j) : 1 / at(j, i))));
          const order = index.map((i) => (i + turn) % 4);
          const moved = order.map((i) => order.map((j) => pairwise[i]?.[j] ?? 1));
          const plain = ahpWeights({ pairwise });
          const other = ahpWeights({ pairwise: moved });
          expectClose(
            other.weights,
            order.map((i) => plain.weights[i] ?? 0),
            1e-12,
          );
          expectClose(other.lambdaMax, plain.lambdaMax, 1e-12);
          const transposed = index.map((i) => index.map((j) => pairwise[j]?.[i] ?? 1));
          expectClose(ahpWeights({ pairwise: transposed }).lambdaMax, plain.lambdaMax, 1e-12);
        },
      ),
    );
  });

  it('has defined answers for one and two criteria and beyond the table', () => {
    expect(ahpWeights({ pairwise: [[1]] })).toMatchObject({ weights: [1], consistencyRatio: 0, acceptable: true });
    const two = ahpWeights({
      pairwise: [
        [1, 4],
        [1 / 4, 1],
      ],
    });
    expectClose(two.weights, [0.8, 0.2], 1e-12);
    expect(two.consistencyRatio).toBe(0);
    const many = ahpWeights({ pairwise: ratios(Array.from({ length: 16 }, (_, i) => i + 1)) });
    expect(many).toMatchObject({
      consistencyRatio: null,
      acceptable: null,
      randomIndex: { name: 'saaty-1980', value: null },
    });
  });

  it('answers for the most contradictory matrix instead of refusing it', () => {
    const result = ahpWeights({
      pairwise: [
        [1, 9, 1 / 9],
        [1 / 9, 1, 9],
        [9, 1 / 9, 1],
      ],
    });
    expectClose(result.weights, [1 / 3, 1 / 3, 1 / 3], 1e-12);
    expect(result.acceptable).toBe(false);
    expect(result.dissonance).toBe(1);
    expect(result.koczkodaj).toBeGreaterThan(0.99);
  });

  it.each([
    ['an empty matrix', [], /a square matrix/],
    ['a matrix that is not square', [[1, 2]], /1 judgements in row 0/],
    [
      'a negative judgement',
      [
        [1, -2],
        [-1 / 2, 1],
      ],
      /row 0, column 1/,
    ],
    ['a diagonal other than 1', [[2]], /1 on the diagonal/],
    [
      'judgements that are not reciprocal',
      [
        [1, 2],
        [2, 1],
      ],
      /reciprocal judgements at row 0, column 1/,
    ],
    [
      'criteria nobody compared',
      [
        [1, 2, null],
        [1 / 2, 1, null],
        [null, null, 1],
      ],
      /no chain of judgements to 2/,
    ],
  ])('refuses %s', (_, pairwise, message) => {
    expect(() => ahpWeights({ pairwise })).toThrow(message);
  });

  it('fills in the reciprocal of a judgement given once', () => {
    expectClose(
      ahpWeights({
        pairwise: [
          [1, 4],
          [null, 1],
        ],
      }).weights,
      [0.8, 0.2],
      1e-12,
    );
  });
});

describe('ahpRanking', () => {
  it('ranks the four cars', () => {
    const result = ahpRanking({ criteria: fourCars.criteria, alternatives: fourCars.alternatives });
    expectClose(result.scores, fourCars.exact, 1e-9);
    expectClose(result.scores, fourCars.printed.scores, fourCars.within);
    expect(result.ranks).toEqual(fourCars.printed.ranks);
  });

  it('keeps the order when a copy joins, in the ideal synthesis (Belton and Gear 1983)', () => {
    const criteria = ratios([1, 1, 1]);
    const locals = [
      [1, 9, 1],
      [9, 1, 1],
      [8, 9, 1],
    ];
    const rank = (columns: readonly (readonly number[])[], synthesis: 'distributive' | 'ideal') =>
      ahpRanking({ criteria, alternatives: columns.map(ratios), synthesis }).ranks;
    const withCopy = locals.map((column) => [...column, column[1] ?? 1]);
    expect(rank(locals, 'distributive').slice(0, 2)).toEqual([2, 1]);
    expect(rank(withCopy, 'distributive').slice(0, 2)).toEqual([1, 2]);
    expect(rank(locals, 'ideal').slice(0, 2)).toEqual([2, 1]);
    expect(rank(withCopy, 'ideal').slice(0, 2)).toEqual([3, 1]);
  });

  it('refuses comparisons that do not fit together', () => {
    expect(() => ahpRanking({ criteria: ratios([1, 2]), alternatives: [ratios([1, 2])] })).toThrow(
      /per criterion \(2\)/,
    );
    expect(() => ahpRanking({ criteria: ratios([1, 2]), alternatives: [ratios([1, 2]), ratios([1])] })).toThrow(
      /the same alternatives/,
    );
  });
});

describe('ahpHierarchyWeights', () => {
  it('multiplies the weights on the way to each leaf', () => {
    const result = ahpHierarchyWeights({
      pairwise: ratios([3, 1]),
      children: [{ pairwise: ratios([1, 4]), children: [null, { pairwise: ratios([1, 1]) }] }, null],
    });
    expectClose(result.weights, [0.15, 0.3, 0.3, 0.25], 1e-12);
    expect(result.paths).toEqual([[0, 0], [0, 1, 0], [0, 1, 1], [1]]);
    expect(result.levels.map((level) => level.path)).toEqual([[], [0], [0, 1]]);
  });

  it('refuses children that do not fit', () => {
    expect(() => ahpHierarchyWeights({ pairwise: ratios([3, 1]), children: [null] })).toThrow(/one child or null/);
  });
});

describe('ahpGroupWeights', () => {
  const { pairwiseByJudge } = threeJudges;

  it('aggregates judgements as Forman and Peniwati (1998)', () => {
    const result = ahpGroupWeights({ pairwiseByJudge });
    expectClose(result.group?.completed ?? [], threeJudges.joinedMatrix, 1e-12);
    expectClose(result.weights, threeJudges.joinedWeights, 1e-9);
    expectClose(
      result.individuals.map((one) => one.weights),
      threeJudges.individualWeights,
      1e-9,
    );
  });

  it('aggregates priorities by either mean', () => {
    const geometric = ahpGroupWeights({ pairwiseByJudge, aggregation: 'priorities' });
    expectClose(geometric.weights, threeJudges.geometricPriorities, 1e-9);
    const arithmetic = ahpGroupWeights({ pairwiseByJudge, aggregation: 'priorities', mean: 'arithmetic' });
    expectClose(arithmetic.weights, threeJudges.arithmeticPriorities, 1e-9);
    expect(arithmetic.group).toBeNull();
  });

  it('lets a judge count twice, or not at all', () => {
    const [first = [], second = []] = pairwiseByJudge;
    const twice = ahpGroupWeights({ pairwiseByJudge: [first, second], judgeWeights: [2, 1] });
    const repeated = ahpGroupWeights({ pairwiseByJudge: [first, first, second] });
    expectClose(twice.weights, repeated.weights, 1e-12);
    const alone = ahpGroupWeights({ pairwiseByJudge: [first, second], judgeWeights: [1, 0] });
    expectClose(alone.weights, ahpWeights({ pairwise: first }).weights, 1e-12);
  });

  it('refuses no judge at all and matrices of different sizes', () => {
    expect(() => ahpGroupWeights({ pairwiseByJudge: [] })).toThrow(/at least one matrix/);
    expect(() => ahpGroupWeights({ pairwiseByJudge: [[[1]], ratios([1, 2])] })).toThrow(
      /a matrix of the same size for every judge, also for judge 1/,
    );
  });
});

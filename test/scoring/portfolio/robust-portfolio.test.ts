import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { type RobustPortfolioInput, robustPortfolio } from '../../../src/scoring/portfolio/index.ts';

/** Dominance by definition, over every portfolio that fits. */
function bySearch({ scores, costs, budget, weights }: RobustPortfolioInput): number[][] {
  const fitting: { readonly projects: number[]; readonly values: number[] }[] = [];
  for (let bits = 0; bits < 2 ** scores.length; bits++) {
    const projects = scores.flatMap((_, i) => ((bits >> i) & 1 ? [i] : []));
    if (projects.reduce((sum, i) => sum + Number(costs[i]), 0) > Number(budget)) continue;
    const values = weights.map((weighting) =>
      projects.reduce(
        (sum, i) => sum + (scores[i] ?? []).reduce((s, score, j) => s + score * (weighting[j] ?? 0), 0),
        0,
      ),
    );
    fitting.push({ projects, values });
  }
  const dominates = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((value, v) => value >= (b[v] ?? 0) - 1e-9) && a.some((value, v) => value > (b[v] ?? 0) + 1e-9);
  return fitting
    .filter((one) => !fitting.some((other) => dominates(other.values, one.values)))
    .map(({ projects }) => projects);
}

describe('robustPortfolio', () => {
  // Core index as defined by Liesiö, Mild, Salo (2007), EJOR 181:1488-1505; the numbers by exhaustive search.
  it('says what is core, borderline and exterior', () => {
    const result = robustPortfolio({
      scores: [
        [3, 10],
        [2, 5],
        [2, 8],
        [8, 8],
        [7, 4],
        [2, 8],
        [1, 7],
      ],
      costs: [5, 6, 2, 5, 4, 3, 6],
      budget: 11,
      weights: [
        [0.4, 0.6],
        [0.6, 0.4],
      ],
    });
    expect(result.nonDominated).toEqual([
      [2, 3, 4],
      [2, 3, 5],
    ]);
    expect(result.coreIndex).toEqual([0, 0, 1, 1, 0.5, 0.5, 0]);
    expect(result).toMatchObject({ core: [2, 3], borderline: [4, 5], exterior: [0, 1, 6] });
  });

  it('agrees with the definition on every small problem', () => {
    const input = fc.record({
      scores: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
        minLength: 1,
        maxLength: 7,
      }),
      seed: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }),
      budget: fc.integer({ min: 0, max: 25 }),
      weights: fc.constantFrom(
        [[0.5, 0.5]],
        [
          [1, 0],
          [0, 1],
        ],
        [
          [0.25, 0.75],
          [0.75, 0.25],
        ],
      ),
    });
    fc.assert(
      fc.property(input, ({ scores, seed, budget, weights }) => {
        const problem = { scores, costs: scores.map((_, i) => seed[i] ?? 0), budget, weights };
        const key = (lists: readonly (readonly number[])[]): string[] => lists.map((list) => list.join()).sort();
        expect(key(robustPortfolio(problem).nonDominated)).toEqual(key(bySearch(problem)));
      }),
    );
  });

  it('leaves fewer projects to talk about when people agree more', () => {
    const scores = Array.from({ length: 12 }, (_, i) => [(i * 7) % 11, (i * 5) % 13]);
    const costs = scores.map((_, i) => 2 + ((i * 3) % 5));
    const at = (weights: number[][]): number =>
      robustPortfolio({ scores, costs, budget: 20, weights }).borderline.length;
    expect(at([[0.5, 0.5]])).toBeLessThanOrEqual(
      at([
        [0.4, 0.6],
        [0.6, 0.4],
      ]),
    );
    expect(
      at([
        [0.4, 0.6],
        [0.6, 0.4],
      ]),
    ).toBeLessThanOrEqual(
      at([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  it.each<[string, Partial<RobustPortfolioInput>]>([
    ['a cost below 0', { costs: [-1] }],
    ['a score that is no number', { scores: [[Number.NaN]] }],
    ['no weighting', { weights: [] }],
    ['a cost missing', { costs: [] }],
    ['no project', { scores: [], costs: [] }],
  ])('refuses %s', (_name, part) => {
    expect(() => robustPortfolio({ scores: [[1]], costs: [1], budget: 1, weights: [[1]], ...part })).toThrow(
      PlanSanteError,
    );
  });
});

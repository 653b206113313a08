import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { exactRules, keepsExactly } from '../../../src/scoring/portfolio/exact-program.ts';
import { type PortfolioProblem, selectPortfolio } from '../../../src/scoring/portfolio/index.ts';
import { rulesOf } from '../../../src/scoring/portfolio/portfolio-rule.ts';

/** Every subset, by counting: the slow and certain way. */
function bruteForce(problem: PortfolioProblem): {
  readonly best: number;
  readonly portfolios: readonly (readonly string[])[];
} {
  const rules = exactRules(rulesOf(problem));
  const n = problem.projects.length;
  let best = Number.NEGATIVE_INFINITY;
  let portfolios: string[][] = [];
  for (let bits = 0; bits < 2 ** n; bits++) {
    const funded = new Set(problem.projects.flatMap((_, i) => ((bits >> i) & 1 ? [i] : [])));
    if (!rules.every((rule) => keepsExactly(rule, funded))) continue;
    const ids = problem.projects.filter((_, i) => funded.has(i)).map(({ id }) => id);
    let value = problem.projects.reduce((sum, project, i) => sum + (funded.has(i) ? project.value : 0), 0);
    for (const synergy of problem.synergies ?? [])
      if (synergy.projects.every((id) => ids.includes(id))) value += synergy.value;
    if (value > best + 1e-9) portfolios = [];
    if (value > best - 1e-9) portfolios.push(ids);
    best = Math.max(best, value);
  }
  return { best, portfolios };
}

const ids = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'];
const someIds = (least: number) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: least, maxLength: 3 });

const arbitraryProblem: fc.Arbitrary<PortfolioProblem> = fc.record({
  projects: fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(id),
        value: fc.integer({ min: -20, max: 100 }).map((n) => n / 2),
        costs: fc.record({ y1: fc.integer({ min: 0, max: 50 }), y2: fc.integer({ min: 0, max: 50 }) }),
        groups: fc.record({ departement: fc.constantFrom('51', '10', ['51', '54']), axis: fc.constantFrom('a', 'b') }),
      }),
    ),
  ),
  budgets: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })).map(([a, b]) => [
    { id: 'y1', amount: a },
    { id: 'y2', amount: b },
  ]),
  quotas: fc.uniqueArray(
    fc.oneof(
      fc.constant({ id: 'floor', attribute: 'departement', atLeast: 1 }),
      fc.constant({ id: 'cap', attribute: 'axis', atMost: 2 }),
      fc
        .integer({ min: 0, max: 60 })
        .map((atMost) => ({ id: 'cap-money', attribute: 'axis', group: 'a', atMost, budget: 'y1' })),
    ),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  dependencies: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...ids), someIds(1))
      .filter(([project, needs]) => !needs.includes(project))
      .map(([project, needs]) => ({ project, needs })),
    { maxLength: 2, selector: ({ project }) => project },
  ),
  exclusions: fc.array(
    someIds(2).map((projects) => ({ projects })),
    { maxLength: 2 },
  ),
  synergies: fc.array(fc.record({ projects: someIds(2), value: fc.integer({ min: -10, max: 20 }) }), { maxLength: 2 }),
  mandatory: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
  forbidden: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
});

describe('selectPortfolio', () => {
  it('finds the optimum of the knapsack P01 of Burkardt (value 309, weight 165)', async () => {
    const profits = [92, 57, 49, 68, 60, 43, 67, 84, 87, 72];
    const weights = [23, 31, 29, 44, 53, 38, 63, 85, 89, 82];
    const selection = await selectPortfolio({
      projects: profits.map((value, i) => ({ id: `p${i}`, value, costs: { capacity: weights[i] ?? 0 } })),
      budgets: [{ id: 'capacity', amount: 165 }],
    });
    expect(selection).toMatchObject({
      status: 'optimal',
      best: { value: 309, funded: ['p0', 'p1', 'p2', 'p3', 'p5'] },
    });
    if (selection.status === 'optimal') expect(selection.best.rules[0]).toMatchObject({ amount: 165, binding: true });
  });

  it('agrees with trying every subset, under every kind of rule', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem, async (problem) => {
        const expected = bruteForce(problem);
        const selection = await selectPortfolio(problem);
        if (expected.portfolios.length === 0) {
          expect(selection.status).toBe('infeasible');
          return;
        }
        expect(selection.status).toBe('optimal');
        if (selection.status !== 'optimal') return;
        expect(selection.best.value).toBeCloseTo(expected.best, 9);
        expect(expected.portfolios).toContainEqual([...selection.best.funded]);
      }),
      { numRuns: 60 },
    );
  });

  it('names a smallest set of rules that contradict each other', async () => {
    const selection = await selectPortfolio({
      projects: [
        { id: 'P1', value: 1, costs: { fir: 80 }, groups: { departement: '51' } },
        { id: 'P2', value: 1, costs: { fir: 70 }, groups: { departement: '10' } },
        { id: 'P3', value: 9, costs: { fir: 10 } },
      ],
      budgets: [{ id: 'fir', amount: 100 }],
      quotas: [{ id: 'one-per-departement', attribute: 'departement', atLeast: 1 }],
      exclusions: [{ id: 'twins', projects: ['P1', 'P3'] }],
    });
    expect(selection).toMatchObject({
      status: 'infeasible',
      conflict: ['budget:fir', 'one-per-departement:10', 'one-per-departement:51'],
    });
  });

  it('gives a conflict without which the rest can be kept, whatever the problem', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem, async (problem) => {
        const tight = { ...problem, count: { atLeast: 5 } };
        const selection = await selectPortfolio(tight);
        if (selection.status !== 'infeasible') return;
        const rules = exactRules(rulesOf(tight)).filter(({ rule }) => selection.conflict.includes(rule.id));
        const subsets = Array.from(
          { length: 2 ** ids.length },
          (_, bits) => new Set(ids.flatMap((_id, i) => ((bits >> i) & 1 ? [i] : []))),
        );
        const possible = (kept: typeof rules): boolean =>
          subsets.some((funded) => kept.every((rule) => keepsExactly(rule, funded)));
        expect(possible(rules)).toBe(false);
        for (const left of rules) expect(possible(rules.filter((rule) => rule !== left))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('lists the next best in order, each another portfolio', async () => {
    const problem: PortfolioProblem = {
      projects: [
        { id: 'a', value: 5, costs: { b: 5 } },
        { id: 'b', value: 4, costs: { b: 5 } },
        { id: 'c', value: 4, costs: { b: 5 } },
      ],
      budgets: [{ id: 'b', amount: 10 }],
    };
    const selection = await selectPortfolio(problem, { nextBest: 10 });
    if (selection.status !== 'optimal') throw new Error(selection.status);
    const values = [selection.best, ...selection.nextBest].map(({ value }) => value);
    expect(values).toEqual([9, 9, 8, 5, 4, 4, 0]);
    expect(new Set([selection.best, ...selection.nextBest].map(({ funded }) => funded.join())).size).toBe(7);
  });

  it('prices a rule by what the best portfolio without it is worth more', async () => {
    const selection = await selectPortfolio(
      {
        projects: [
          { id: 'a', value: 10, costs: { b: 10 }, groups: { d: '1' } },
          { id: 'b', value: 3, costs: { b: 10 }, groups: { d: '2' } },
          { id: 'c', value: 7, costs: { b: 10 }, groups: { d: '1' } },
        ],
        budgets: [{ id: 'b', amount: 20 }],
        quotas: [{ id: 'floor', attribute: 'd', atLeast: 1 }],
      },
      { prices: true },
    );
    if (selection.status !== 'optimal') throw new Error(selection.status);
    expect(selection.best.funded).toEqual(['a', 'b']);
    const price = Object.fromEntries(selection.prices.map(({ id, price }) => [id, price]));
    expect(price).toEqual({ 'budget:b': 7, 'floor:1': 0, 'floor:2': 4 });
  });

  it('keeps budgets of millions to the euro', async () => {
    const selection = await selectPortfolio({
      projects: [
        { id: 'a', value: 10, costs: { b: 50_000_001 } },
        { id: 'b', value: 10, costs: { b: 50_000_000 } },
        { id: 'c', value: 1, costs: { b: 49_999_999 } },
      ],
      budgets: [{ id: 'b', amount: 100_000_000 }],
    });
    expect(selection).toMatchObject({ status: 'optimal', best: { funded: ['a', 'c'], value: 11 } });
  });

  it('answers an empty problem, and a floor that nobody can meet', async () => {
    expect(await selectPortfolio({ projects: [] })).toMatchObject({
      status: 'optimal',
      best: { funded: [], value: 0 },
    });
    expect(
      await selectPortfolio({
        projects: [{ id: 'a', value: 1, groups: { d: '10' } }],
        quotas: [{ id: 'floor', attribute: 'd', group: '51', atLeast: 1 }],
      }),
    ).toMatchObject({
      status: 'infeasible',
      conflict: ['floor:51'],
    });
  });

  it.each<[string, unknown, string]>([
    ['an unknown project', { projects: [{ id: 'P1', value: 1 }], mandatory: ['P2'] }, 'did you mean "P1"'],
    ['a value that is no number', { projects: [{ id: 'P1', value: Number.NaN }] }, 'finite number'],
    [
      'a negative cost',
      { projects: [{ id: 'P1', value: 1, costs: { b: -1 } }], budgets: [{ id: 'b', amount: 1 }] },
      '0 or more',
    ],
    [
      'an unknown budget',
      { projects: [{ id: 'P1', value: 1, costs: { fr: 1 } }], budgets: [{ id: 'fir', amount: 1 }] },
      'fir',
    ],
    [
      'two projects of one id',
      {
        projects: [
          { id: 'P1', value: 1 },
          { id: 'P1', value: 2 },
        ],
      },
      'ids of their own',
    ],
    ['no projects', {}, 'list of projects'],
    ['a project that is none', { projects: [null] }, 'projects[0]: one object'],
    [
      'needs that are no list',
      { projects: [{ id: 'P1', value: 1 }], dependencies: [{ project: 'P1', needs: 'P2' }] },
      'dependencies[0].needs',
    ],
    [
      'mandatory projects that are no list',
      { projects: [{ id: 'P1', value: 1 }], mandatory: 'P1' },
      'list of projects as mandatory',
    ],
    ['costs that are a number', { projects: [{ id: 'P1', value: 1, costs: 5 }] }, 'projects[0].costs'],
    [
      'a group that is written otherwise',
      {
        projects: [{ id: 'P1', value: 1, groups: { d: 'Marne' } }],
        quotas: [{ id: 'cap', attribute: 'd', group: 'marne ', atMost: 1 }],
      },
      'did you mean "Marne"',
    ],
  ])('refuses %s', async (_name, problem, words) => {
    await expect(selectPortfolio(problem as PortfolioProblem)).rejects.toThrow(PlanSanteError);
    await expect(selectPortfolio(problem as PortfolioProblem)).rejects.toThrow(words);
  });
});

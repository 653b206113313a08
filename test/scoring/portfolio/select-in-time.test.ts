import { describe, expect, test } from 'vitest';
import { type PortfolioProblem, selectPortfolio } from '../../../src/scoring/portfolio/index.ts';
import { numbersFrom } from './numbers-from.ts';

/** No time at all: what needs the solver is not asked. */
const AT_ONCE = 1e-9;
const named = (count: number, value: number, cost = value) =>
  Array.from({ length: count }, (_, i) => ({ id: `P${String(i).padStart(3, '0')}`, value, costs: { b: cost } }));
const budget = (amount: number) => [{ id: 'b', amount }];

describe('selectPortfolio, when the time is up', () => {
  test('hands out the best that it has, with the bound, and no proof', async () => {
    // Of 10 only 9 can be spent, which no price says.
    const projects = [...named(16, 3), { id: 'Q', value: 1, costs: { b: 4 } }];
    const selection = await selectPortfolio({ projects, budgets: budget(10) }, { seconds: AT_ONCE });
    expect(selection).toEqual({
      status: 'limit',
      best: {
        funded: expect.any(Array),
        value: 9,
        projectValue: 9,
        synergyValue: 0,
        rules: [{ id: 'budget:b', kind: 'budget', amount: 9, atMost: 10, binding: false }],
      },
      bound: 10,
      conventions: { solver: 'highs', grain: 0, secondsAtMost: AT_ONCE },
    });
    expect(selection.status === 'limit' && selection.best?.funded).toHaveLength(3);
  });
  test('hands out none where none was found', async () => {
    // Each of two needs the other, and one of them is wanted.
    const pair = ['A', 'B'].map((id) => ({ id, value: 5, groups: { g: 'x' } }));
    const rest = Array.from({ length: 15 }, (_, i) => ({ id: `P${i}`, value: -1 }));
    const selection = await selectPortfolio(
      {
        projects: [...pair, ...rest],
        dependencies: [
          { project: 'A', needs: ['B'] },
          { project: 'B', needs: ['A'] },
        ],
        quotas: [{ id: 'q', attribute: 'g', atLeast: 1 }],
      },
      { seconds: AT_ONCE },
    );
    expect(selection).toMatchObject({ status: 'limit', best: null, bound: 10 });
  });
  test('prices no rule any more, and says so', async () => {
    const projects = named(4, 2);
    const told = async (seconds: number) => {
      const selection = await selectPortfolio({ projects, budgets: budget(4) }, { prices: true, seconds });
      return selection.status === 'optimal' && [selection.best.value, selection.prices];
    };
    expect(await told(60)).toEqual([4, [{ id: 'budget:b', kind: 'budget', price: 4, proven: true }]]);
    expect(await told(AT_ONCE)).toEqual([4, [{ id: 'budget:b', kind: 'budget', price: 0, proven: false }]]);
  });
  test('names all rules of a conflict that it has not looked at, and says that fewer may do', async () => {
    const problem: PortfolioProblem = {
      projects: [
        { id: 'A', value: 1, costs: { b: 4 } },
        { id: 'B', value: 1 },
        { id: 'C', value: 1 },
      ],
      budgets: budget(3),
      mandatory: ['A'],
      exclusions: [{ id: 'e', projects: ['B', 'C'] }],
    };
    expect(await selectPortfolio(problem)).toMatchObject({
      conflict: ['budget:b', 'mandatory:A'],
      isSmallest: true,
      excess: { rule: 'budget:b', least: 4, atMost: 3 },
    });
    expect(await selectPortfolio(problem, { seconds: AT_ONCE })).toMatchObject({
      conflict: ['budget:b', 'mandatory:A', 'exclusion:e'],
      isSmallest: false,
      excess: null,
    });
  });
  test('has what prices settle where those as good are enough, and not where the next best are wanted', async () => {
    const draw = numbersFrom(5);
    const values = Array.from({ length: 320 }, () => draw(50));
    const projects = named(320, 0).map((project, i) => ({ ...project, value: values[i] ?? 0, costs: { b: draw(40) } }));
    const solverOf = async (nextBest: number) => {
      const { conventions } = await selectPortfolio(
        { projects, budgets: budget(320 * 7) },
        { nextBest, seconds: AT_ONCE },
      );
      return conventions.solver;
    };
    expect([await solverOf(0), (await solverOf(1)) === 'exact-search']).toEqual(['exact-search', false]);
  });
});

describe('selectPortfolio, among many that are as good', () => {
  test('counts all, hands out fifty of them, and as many of the next best as are wanted', async () => {
    // Any six of twelve: 924.
    const problem = { projects: named(12, 1), budgets: budget(6) };
    for (const nextBest of [0, 1, 50]) {
      const selection = await selectPortfolio(problem, { nextBest });
      if (selection.status !== 'optimal') throw new Error(selection.status);
      expect(selection.ties).toMatchObject({ count: 924, complete: true, inAll: [] });
      expect(selection.ties.others).toHaveLength(50);
      expect(selection.nextBest).toEqual(selection.ties.others.slice(0, nextBest));
    }
  });
});

describe('selectPortfolio, about rules', () => {
  test('says for each bound that it has, and for no other', async () => {
    const projects = named(3, 1).map((project) => ({ ...project, groups: { g: 'x' } }));
    const selection = await selectPortfolio({
      projects,
      budgets: budget(2),
      quotas: [{ id: 'q', attribute: 'g', atLeast: 1 }],
    });
    expect(selection.status === 'optimal' && selection.best.rules).toStrictEqual([
      { id: 'budget:b', kind: 'budget', amount: 2, atMost: 2, binding: true },
      { id: 'q:x', kind: 'quota', amount: 2, atLeast: 1, binding: false },
    ]);
  });
  test('tells how much is missing under a cap, of which a ban is none', async () => {
    const projects = [
      { id: 'A', value: 1, groups: { d: '51' } },
      { id: 'B', value: 1, groups: { d: '10' } },
    ];
    const quotas = [{ id: 'q', attribute: 'd', atLeast: 1 }];
    expect(await selectPortfolio({ projects, quotas, forbidden: ['A'] })).toMatchObject({
      conflict: ['forbidden:A', 'q:51'],
      excess: null,
    });
    // Two floors, and one project at the most.
    expect(await selectPortfolio({ projects, quotas, count: { atMost: 1 } })).toMatchObject({
      conflict: ['q:10', 'q:51', 'count'],
      excess: { rule: 'count', least: 2, atMost: 1 },
    });
  });
  test('tells no price that is finer than what was proven', async () => {
    // Of values of a hundred billion the solver proves ten units.
    const projects = [
      ...named(16, 1e11, 1).map((project, i) => ({ ...project, value: project.value + i * 1e9 })),
      { id: 'Q', value: 1e10, costs: { b: 1 } },
      { id: 'small', value: 3 },
      { id: 'large', value: 12 },
    ];
    const selection = await selectPortfolio(
      { projects, budgets: budget(15), forbidden: ['small', 'large'] },
      { prices: true },
    );
    if (selection.status !== 'optimal') throw new Error(selection.status);
    expect(selection.conventions.grain).toBeGreaterThan(10);
    expect(selection.conventions.grain).toBeLessThan(12);
    expect(selection.prices.map(({ id, price }) => [id, price]).slice(1)).toEqual([
      ['forbidden:small', 0],
      ['forbidden:large', 12],
    ]);
  });
});

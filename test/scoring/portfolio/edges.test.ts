import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { exactAmounts, toNumber } from '../../../src/scoring/portfolio/exact-amounts.ts';
import {
  exactRules,
  exactSum,
  exactWorth,
  keepsExactly,
  worthOf,
} from '../../../src/scoring/portfolio/exact-program.ts';
import { type PortfolioProblem, robustPortfolio, selectPortfolio } from '../../../src/scoring/portfolio/index.ts';
import { integerProgram } from '../../../src/scoring/portfolio/integer-program.ts';
import { rulesOf } from '../../../src/scoring/portfolio/portfolio-rule.ts';
import { settleProjects } from '../../../src/scoring/portfolio/settle-projects.ts';

const problem: PortfolioProblem = {
  projects: [
    { id: 'A', value: 5, costs: { b: 4 }, groups: { d: '51', axes: ['x', 'y'] } },
    { id: 'B', value: 3, costs: { b: 3 }, groups: { d: '10', axes: 'y' } },
    { id: 'C', value: 2, costs: { b: 2, c: 1 } },
  ],
  budgets: [
    { id: 'b', amount: 7 },
    { id: 'c', amount: 1 },
  ],
};

type Refusal = [change: object, told: string];
describe('selectPortfolio', () => {
  it.each<Refusal>([
    [{ projects: undefined }, 'a problem with a list of projects, received {'],
    [{ projects: 'A' }, 'a problem with a list of projects, received {'],
    [
      { projects: Array.from({ length: 20_001 }, (_, i) => ({ id: `${i}`, value: 1 })) },
      'at most 20000 projects, received 20001',
    ],
    [{ budget: 7 }, 'only known keys in the problem, not "budget": did you mean "budgets"?'],
    [{ projects: [null] }, 'projects[0]: one object, received null'],
    [{ projects: [[]] }, 'projects[0]: one object, received []'],
    [{ projects: ['A'] }, 'projects[0]: one object, received "A"'],
    [{ projects: [{ id: 'A', value: 1, cost: 2 }] }, 'only known keys in projects[0], not "cost"'],
    [{ projects: [{ id: 'A', value: 1, costs: 5 }] }, 'projects[0].costs: one object, received 5'],
    [{ projects: [{ id: 'A', value: 1, groups: '51' }] }, 'projects[0].groups: one object, received "51"'],
    [{ budgets: 'b' }, 'a list of budgets, received "b"'],
    [{ quotas: {} }, 'a list of quotas, received {}'],
    [{ dependencies: 5 }, 'a list of dependencies, received 5'],
    [{ exclusions: 'x' }, 'a list of exclusions, received "x"'],
    [{ synergies: 'x' }, 'a list of synergies, received "x"'],
    [{ budgets: [5] }, 'budgets[0]: one object, received 5'],
    [
      {
        budgets: [
          { id: 'b', amount: 7 },
          { id: 'c', amount: 1, unit: 'EUR' },
        ],
      },
      'only known keys in budgets[1], not "unit"',
    ],
    [{ dependencies: [{ project: 'A', needs: 'B' }] }, 'a list of projects as dependencies[0].needs, received "B"'],
    [{ exclusions: [{ projects: 'A' }] }, 'a list of projects as exclusions[0].projects, received "A"'],
    [
      {
        synergies: [
          { projects: ['A'], value: 1 },
          { projects: 'A', value: 1 },
        ],
      },
      'a list of projects as synergies[1].projects, received "A"',
    ],
    [{ mandatory: 'A' }, 'a list of projects as mandatory, received "A"'],
    [{ forbidden: 'A' }, 'a list of projects as forbidden, received "A"'],
    [{ count: 3 }, 'count: one object, received 3'],
    [{ count: { most: 3 } }, 'only known keys in count, not "most"'],
    [{ projects: [{ id: '', value: 1 }] }, 'an id for every project, received {'],
    [{ projects: [{ id: 5, value: 1 }] }, 'an id for every project, received {'],
    [{ projects: [problem.projects[0], problem.projects[0]] }, 'projects with ids of their own, received "A"'],
    [
      {
        budgets: [
          { id: 'b', amount: 7 },
          { id: 'b', amount: 1 },
        ],
      },
      'budgets with ids of their own, received "b"',
    ],
    [
      { quotas: [{ id: 'q', attribute: 'd', atLeast: 1 }], exclusions: [{ id: 'q', projects: ['A'] }] },
      'quotas and exclusions with ids of their own, received "q"',
    ],
    [
      {
        budgets: [
          { id: 'b', amount: -1 },
          { id: 'c', amount: 1 },
        ],
      },
      '0 or more as the amount of b, received -1',
    ],
    [
      {
        budgets: [
          { id: 'b', amount: '7' },
          { id: 'c', amount: 1 },
        ],
      },
      'a finite number as the amount of b, received "7"',
    ],
    [
      { projects: [{ id: 'A', value: Number.POSITIVE_INFINITY }] },
      'a finite number as the value of A, received Infinity',
    ],
    [{ projects: [{ id: 'A', value: 1, costs: { b: -2 } }] }, '0 or more as the cost of A in b, received -2'],
    [{ projects: [{ id: 'A', value: 1, costs: { money: 2 } }] }, 'a known budget, received "money"'],
    [{ mandatory: ['A', 'Zebra'] }, 'a known project, received "Zebra"'],
    [{ forbidden: ['Zebra'] }, 'a known project, received "Zebra"'],
    [{ dependencies: [{ project: 'Zebra', needs: ['A'] }] }, 'a known project, received "Zebra"'],
    [{ dependencies: [{ project: 'A', needs: ['Zebra'] }] }, 'a known project, received "Zebra"'],
    [{ exclusions: [{ projects: ['A', 'Zebra'] }] }, 'a known project, received "Zebra"'],
    [{ synergies: [{ projects: ['A', 'Zebra'], value: 1 }] }, 'a known project, received "Zebra"'],
    [{ dependencies: [{ project: 'A', needs: ['B', 'A'] }] }, 'a dependency on other projects, received "A"'],
    [{ exclusions: [{ projects: ['A'], atMost: -1 }] }, '0 or more as the most of an exclusion, received -1'],
    [{ synergies: [{ projects: ['A'], value: '1' }] }, 'a finite number as the value of a synergy, received "1"'],
    [{ count: { atLeast: -1 } }, '0 or more as the least of count, received -1'],
    [{ quotas: [{ id: 'q', attribute: 'd' }] }, 'a quota with atLeast or atMost, received {'],
    [{ quotas: [{ id: 'q', attribute: 'd', atMost: -1 }] }, '0 or more as the most of quota q, received -1'],
    [{ quotas: [{ id: 'q', attribute: 'd', atMost: 1, budget: 'money' }] }, 'a known budget, received "money"'],
    [
      { quotas: [{ id: 'q', attribute: 'axis', atMost: 1 }] },
      'a known group attribute that some project has (did you mean "axes"?), received "axis"',
    ],
    [
      { quotas: [{ id: 'q', attribute: 'axes', group: ' X', atMost: 1 }] },
      'a known group of axes (did you mean "x"?), received " X"',
    ],
  ])('refuses %j', async (change, told) => {
    const call = selectPortfolio({ ...problem, ...change } as never);
    await expect(call).rejects.toThrow(PlanSanteError);
    await expect(call).rejects.toThrow(`selectPortfolio: expected ${told}`);
  });

  it('refuses what is no problem, and options that it does not know', async () => {
    for (const none of [null, 'projects', 5])
      await expect(selectPortfolio(none as never)).rejects.toThrow(
        'selectPortfolio: expected a problem with a list of projects, received',
      );
    const refused = (options: object, told: string) =>
      expect(selectPortfolio(problem, options)).rejects.toThrow(`selectPortfolio: expected ${told}`);
    await refused({ next: 1 }, 'only known keys in its options, not "next"');
    for (const nextBest of [-1, 1.5, 51])
      await refused({ nextBest }, `nextBest between 0 and 50, received ${nextBest}`);
    for (const seconds of [0, -1, Number.NaN]) await refused({ seconds }, `seconds above 0, received ${seconds}`);
  });

  it('takes a group to which nobody belongs this year, and quotas where there is nothing to choose', async () => {
    const quotas = [{ id: 'q', attribute: 'd', group: '88', atMost: 1 }];
    expect(await selectPortfolio({ ...problem, quotas })).toMatchObject({ status: 'optimal', best: { value: 8 } });
    expect(await selectPortfolio({ projects: [], quotas, budgets: [] })).toMatchObject({
      status: 'optimal',
      best: { value: 0 },
    });
  });

  it('tells what each rule adds up to, and whether it is at its bound', async () => {
    const selection = await selectPortfolio(
      {
        ...problem,
        count: { atLeast: 1, atMost: 3 },
        quotas: [{ id: 'q', attribute: 'd', atLeast: 1 }],
        synergies: [{ projects: ['A', 'B'], value: 0.5 }],
      },
      { nextBest: 1 },
    );
    if (selection.status !== 'optimal') throw new Error(selection.status);
    // A and B cost 7 together and are worth 8.5; C does not fit beside them.
    expect(selection.best).toEqual({
      funded: ['A', 'B'],
      value: 8.5,
      projectValue: 8,
      synergyValue: 0.5,
      rules: [
        { id: 'budget:b', kind: 'budget', amount: 7, atMost: 7, binding: true },
        { id: 'budget:c', kind: 'budget', amount: 0, atMost: 1, binding: false },
        { id: 'q:10', kind: 'quota', amount: 1, atLeast: 1, binding: true },
        { id: 'q:51', kind: 'quota', amount: 1, atLeast: 1, binding: true },
        { id: 'count', kind: 'count', amount: 2, atLeast: 1, atMost: 3, binding: false },
      ],
    });
    expect(selection).toMatchObject({
      ties: { count: 1, complete: true, others: [], inAll: ['A', 'B'] },
      nextBest: [],
      prices: [],
      conventions: { grain: 0, secondsAtMost: 60 },
    });
  });

  it('names the projects in the order of the problem, whatever their ids', async () => {
    const projects = ['C', 'A', 'B'].map((id) => ({ id, value: 1 }));
    expect(await selectPortfolio({ projects })).toMatchObject({
      best: { funded: ['C', 'A', 'B'] },
      ties: { inAll: ['C', 'A', 'B'] },
    });
  });

  it('prices no rule that costs nothing, and says what a forbidden project would bring', async () => {
    const selection = await selectPortfolio({ ...problem, forbidden: ['A'], mandatory: ['C'] }, { prices: true });
    if (selection.status !== 'optimal') throw new Error(selection.status);
    expect(selection.best.funded).toEqual(['B', 'C']);
    // Without the ban A and C cost 6 of 7 and are worth 7, two more than 5.
    expect(selection.prices).toEqual([
      { id: 'budget:b', kind: 'budget', price: 0, proven: true },
      { id: 'budget:c', kind: 'budget', price: 0, proven: true },
      { id: 'mandatory:C', kind: 'mandatory', price: 0, proven: true },
      { id: 'forbidden:A', kind: 'forbidden', price: 2, proven: true },
    ]);
  });

  it('tells by how much the first cap of a conflict is exceeded at the least, and nothing where there is no cap', async () => {
    const poor = await selectPortfolio({
      ...problem,
      budgets: [
        { id: 'b', amount: 5 },
        { id: 'c', amount: 1 },
      ],
      count: { atLeast: 3 },
    });
    expect(poor).toMatchObject({
      status: 'infeasible',
      conflict: ['budget:b', 'count'],
      isSmallest: true,
      excess: { rule: 'budget:b', least: 9, atMost: 5 },
    });
    const few = await selectPortfolio({ ...problem, count: { atLeast: 4 } });
    expect(few).toMatchObject({ status: 'infeasible', conflict: ['count'], excess: null });
    const banned = await selectPortfolio({ ...problem, mandatory: ['A'], forbidden: ['A'] });
    expect(banned).toMatchObject({ conflict: ['mandatory:A', 'forbidden:A'], excess: null });
  });
});

test('the rules of a problem are lines of numbers, in the order in which they are written', () => {
  const lines = rulesOf({
    ...problem,
    mandatory: ['A', 'A'],
    forbidden: ['C'],
    dependencies: [{ project: 'B', needs: ['A', 'A', 'C'] }],
    exclusions: [{ projects: ['A', 'B'] }, { id: 'pair', projects: ['B', 'C'], atMost: 2 }],
    quotas: [
      { id: 'floor', attribute: 'axes', atLeast: 1 },
      { id: 'cap', attribute: 'axes', group: 'y', atMost: 5, budget: 'b' },
      { id: 'none', attribute: 'd', group: '88', atMost: 0, budget: 'c' },
    ],
    count: { atMost: 2 },
  }).map(({ id, kind, amounts, ...bounds }) => [id, kind, [...amounts], bounds]);
  expect(lines).toEqual([
    [
      'budget:b',
      'budget',
      [
        [0, 4],
        [1, 3],
        [2, 2],
      ],
      { atMost: 7 },
    ],
    ['budget:c', 'budget', [[2, 1]], { atMost: 1 }],
    ['mandatory:A', 'mandatory', [[0, 1]], { atLeast: 1 }],
    ['forbidden:C', 'forbidden', [[2, 1]], { atMost: 0 }],
    [
      'needs:B:A',
      'dependency',
      [
        [0, 1],
        [1, -1],
      ],
      { atLeast: 0 },
    ],
    [
      'needs:B:C',
      'dependency',
      [
        [2, 1],
        [1, -1],
      ],
      { atLeast: 0 },
    ],
    [
      'exclusion:1',
      'exclusion',
      [
        [0, 1],
        [1, 1],
      ],
      { atMost: 1 },
    ],
    [
      'exclusion:pair',
      'exclusion',
      [
        [1, 1],
        [2, 1],
      ],
      { atMost: 2 },
    ],
    ['floor:x', 'quota', [[0, 1]], { atLeast: 1 }],
    [
      'floor:y',
      'quota',
      [
        [0, 1],
        [1, 1],
      ],
      { atLeast: 1 },
    ],
    [
      'cap:y',
      'quota',
      [
        [0, 4],
        [1, 3],
      ],
      { atMost: 5 },
    ],
    ['none:88', 'quota', [], { atMost: 0 }],
    [
      'count',
      'count',
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      { atMost: 2 },
    ],
  ]);
});

test('a group is meant as a whole: 5 is no group of what belongs to 51', () => {
  const quota = (group: string) =>
    rulesOf({ ...problem, quotas: [{ id: 'q', attribute: 'd', group, atMost: 1 }] }).at(-1);
  expect([...(quota('5')?.amounts ?? [])]).toEqual([]);
  expect([...(quota('51')?.amounts ?? [])]).toEqual([[0, 1]]);
});

test('portfolios that hold on come in the order of their projects', () => {
  // Each weighting prefers another one; costs leave room for two of four.
  const { nonDominated } = robustPortfolio({
    scores: [
      [1, 4],
      [4, 1],
      [2, 3],
      [3, 2],
    ],
    costs: [1, 1, 1, 1],
    budget: 2,
    weights: [
      [1, 0],
      [0, 1],
    ],
  });
  // Sums of pairs: 01 5 5, 02 3 7, 03 4 6, 12 6 4, 13 7 3, 23 5 5.
  expect(nonDominated).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

describe('numbers in whole units', () => {
  it('are those that were written', () => {
    expect(exactAmounts([1.5, 2, 0.25, -3, 1e-3])).toEqual({ amounts: [1500n, 2000n, 250n, -3000n, 1n], places: 3 });
    expect(exactAmounts([])).toEqual({ amounts: [], places: 0 });
    expect([toNumber(1500n, 3), toNumber(-1n, 2), toNumber(7n, 0)]).toEqual([1.5, -0.01, 7]);
  });

  it('keep a rule at its bound, to the last decimal', () => {
    const rule = (bounds: object) =>
      exactRules([
        {
          id: 'r',
          kind: 'budget',
          amounts: new Map([
            [0, 0.1],
            [1, 0.2],
          ]),
          ...bounds,
        },
      ])[0] as ReturnType<typeof exactRules>[number];
    const both = new Set([0, 1]);
    expect(exactSum(rule({ atMost: 0.3 }), both)).toBe(3n);
    expect(
      [rule({ atMost: 0.3 }), rule({ atMost: 0.29 }), rule({ atLeast: 0.3 }), rule({ atLeast: 0.31 }), rule({})].map(
        (one) => keepsExactly(one, both),
      ),
    ).toEqual([true, false, true, false, true]);
    expect(rule({ atLeast: 0.1, atMost: 0.25 })).toMatchObject({ atLeast: 10n, atMost: 25n, places: 2 });
    expect(rule({ atLeast: 0.1 })).toMatchObject({ atLeast: 1n, atMost: undefined });
  });

  it('count a synergy once all of its projects are funded, whoever is named twice', () => {
    const worth = exactWorth({
      projects: [
        { id: 'A', value: 0.5 },
        { id: 'B', value: 1 },
      ],
      synergies: [{ projects: ['A', 'B', 'A'], value: -0.25 }],
    });
    expect(worth).toEqual({ values: [50n, 100n], synergies: [{ members: [0, 1], value: -25n }], places: 2 });
    expect(worthOf(worth, new Set([0]))).toEqual({ value: 0.5, projects: 0.5, synergies: 0 });
    expect(worthOf(worth, new Set([0, 1]))).toEqual({ value: 1.25, projects: 1.5, synergies: -0.25 });
  });
});

describe('what the rules alone settle', () => {
  const amounts = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 });
  const bound = fc.option(fc.integer({ min: -4, max: 6 }), { nil: undefined });

  it('is true of every portfolio that keeps them, and nothing is settled wrongly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ amounts, atLeast: bound, atMost: bound }), { minLength: 1, maxLength: 3 }),
        (drawn) => {
          const rules = exactRules(
            drawn.map(({ amounts, atLeast, atMost }) => ({
              id: 'r',
              kind: 'quota' as const,
              amounts: new Map(amounts.entries()),
              ...(atLeast !== undefined && { atLeast }),
              ...(atMost !== undefined && { atMost }),
            })),
          );
          const kept = Array.from(
            { length: 16 },
            (_, bits) => new Set([0, 1, 2, 3].filter((i) => (bits >> i) & 1)),
          ).filter((funded) => rules.every((rule) => keepsExactly(rule, funded)));
          const settled = settleProjects(rules, [0, 1, 2, 3]);
          if (settled === null) {
            expect(kept).toEqual([]);
            return;
          }
          for (const funded of kept) {
            for (const i of settled.taken) expect(funded.has(i)).toBe(true);
            for (const i of funded) expect(settled.taken.has(i) || settled.free.includes(i)).toBe(true);
          }
          // One rule with one bound settles all that can be settled.
          const [only] = rules;
          if (rules.length > 1 || (only?.atLeast !== undefined && only.atMost !== undefined)) return;
          for (const i of settled.free) expect(new Set(kept.map((funded) => funded.has(i))).size).toBe(2);
          if (kept.length === 0) throw new Error('one rule that nobody keeps was not seen');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes on until nothing more is settled', () => {
    const rule = (entries: [number, number][], bounds: object) => ({
      id: 'r',
      kind: 'quota' as const,
      amounts: new Map(entries),
      ...bounds,
    });
    const chain = exactRules([
      rule(
        [
          [1, 1],
          [2, -1],
        ],
        { atLeast: 0 },
      ),
      rule(
        [
          [0, 1],
          [1, -1],
        ],
        { atLeast: 0 },
      ),
      rule([[2, 1]], { atLeast: 1 }),
      rule([[3, 5]], { atMost: 4 }),
    ]);
    expect(settleProjects(chain, [0, 1, 2, 3, 4])).toEqual({ taken: new Set([0, 1, 2]), free: [4] });
    expect(settleProjects([...chain, ...exactRules([rule([[0, 1]], { atMost: 0 })])], [0, 1, 2, 3, 4])).toBeNull();
  });
});

test('the program of the solver is the problem, in its format', () => {
  const rules = exactRules([
    {
      id: 'b',
      kind: 'budget',
      amounts: new Map([
        [0, 4],
        [1, 2],
        [2, 1],
      ]),
      atLeast: 1,
      atMost: 5,
    },
    { id: 'taken', kind: 'budget', amounts: new Map([[2, 1]]), atMost: 5 },
  ]);
  const text = integerProgram({
    free: [0, 1],
    taken: new Set([2]),
    rules,
    values: [1, -0.5, 3],
    synergies: [
      { members: [0, 2], value: 0.25 },
      { members: [1, 3], value: 9 },
    ],
    cuts: [
      { inside: [0], outside: [1], most: 0 },
      { inside: [], outside: [], most: 1 },
    ],
  });
  expect(text.replaceAll(' \n', '\n').split('\n')).toEqual([
    'Maximize',
    ' value: + 1 x0 - 0.5 x1 + 0.25 y0',
    'Subject To',
    // The taken project has spent 1 of 5; amounts are shares of the largest.
    ' r0: + 1 x0 + 0.5 x1  <= 1',
    ' r1: + 1 x0 + 0.5 x1  >= 0',
    ' r2: y0 - x0 <= 0',
    ' r3: y0 - x0 >= 0',
    ' r4: + x0 - x1  <= 0',
    'Binary',
    'x0 x1 y0',
    'End',
    '',
  ]);
  const many = integerProgram({
    free: Array.from({ length: 20 }, (_, i) => i),
    taken: new Set(),
    rules: [],
    values: new Array(20).fill(1),
    synergies: [],
    cuts: [],
  });
  // No line grows with the problem.
  for (const line of many.split('\n')) expect(line.split('x').length - 1).toBeLessThanOrEqual(8);
});

describe('robustPortfolio', () => {
  const input = {
    scores: [
      [3, 1],
      [1, 2],
    ],
    costs: [1, 1],
    budget: 1,
    weights: [
      [1, 0],
      [0, 1],
    ],
  };

  it.each<[change: unknown, told: string]>([
    [null, 'an object with scores, costs, budget and weights'],
    [{}, 'an object with scores, costs, budget and weights'],
    [{ ...input, cost: 1 }, 'only known keys in its input, not "cost"'],
    [{ ...input, budget: [] }, 'budgets of 0 or more, received []'],
    [{ ...input, budget: -1 }, 'budgets of 0 or more, received -1'],
    [{ ...input, budget: [1, '2'] }, 'budgets of 0 or more, received [1,"2"]'],
    [{ ...input, scores: [], costs: [] }, 'scores of one project or more, received []'],
    [{ ...input, costs: [1] }, 'a cost for each of 2 projects, received 1'],
    [{ ...input, costs: [1, -1] }, '1 cost(s) of 0 or more for each project, received [-1]'],
    [{ ...input, costs: [1, [1, 2]] }, '1 cost(s) of 0 or more for each project, received [1,2]'],
    [{ ...input, budget: [1, 1], costs: [[1, 1], 1] }, '2 cost(s) of 0 or more for each project, received [1]'],
    [{ ...input, scores: [[3, 1], [1]] }, '2 finite scores for each project, received [1]'],
    [
      {
        ...input,
        scores: [
          [3, 1],
          [1, Number.NaN],
        ],
      },
      '2 finite scores for each project, received [1,null]',
    ],
    [{ ...input, weights: [] }, 'one weighting or more, received []'],
    [{ ...input, weights: [[1, 0], [1]] }, '2 weights of 0 or more in each weighting, received [1]'],
    [{ ...input, weights: [[1, -1]] }, '2 weights of 0 or more in each weighting, received [1,-1]'],
  ])('refuses %j', (change, told) => {
    expect(() => robustPortfolio(change as never)).toThrow(PlanSanteError);
    expect(() => robustPortfolio(change as never)).toThrow(`robustPortfolio: expected ${told}`);
  });

  it('keeps what either end of the weights prefers, in order, and within every budget', () => {
    expect(robustPortfolio(input)).toEqual({
      nonDominated: [[0], [1]],
      coreIndex: [0.5, 0.5],
      core: [],
      borderline: [0, 1],
      exterior: [],
      status: ['borderline', 'borderline'],
    });
    const two = robustPortfolio({
      ...input,
      costs: [
        [1, 2],
        [1, 0],
      ],
      budget: [5, 1],
    });
    expect(two).toMatchObject({ nonDominated: [[1]], core: [1], exterior: [0], status: ['exterior', 'core'] });
    // Money that is exactly enough is enough: three tenths are 0.3.
    const cents = { scores: [[1], [1], [1]], costs: [0.1, 0.1, 0.1], budget: 0.3, weights: [[1]] };
    expect(robustPortfolio(cents).nonDominated).toEqual([[0, 1, 2]]);
    expect(robustPortfolio({ ...cents, budget: 0.29 }).nonDominated).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    // Nothing is worth anything: no portfolio beats another one.
    expect(robustPortfolio({ scores: [[0]], costs: [0], budget: 0, weights: [[1]] }).nonDominated).toEqual([[], [0]]);
  });
});

import { describe, expect, test } from 'vitest';
import { type ExactRule, type ExactWorth, keepsExactly } from '../../../src/scoring/portfolio/exact-program.ts';
import { type Solution, solveExactly } from '../../../src/scoring/portfolio/solve.ts';
import { loadSolver, type Solver } from '../../../src/scoring/portfolio/solver.ts';
import { exactRule } from './exact-rule.ts';
import { numbersFrom } from './numbers-from.ts';

const highs = await loadSolver('solve.test');
const never: Solver = () => {
  throw new Error('The solver was asked.');
};

/** The answer where no choice keeps the rules, but for who found it. */
const INFEASIBLE = {
  status: 'infeasible',
  best: [],
  ties: 0,
  tiesComplete: false,
  inAll: new Set(),
  bound: null,
  grain: 0,
};

type Synergy = readonly [members: readonly number[], value: number];
interface Small {
  readonly values: readonly number[];
  readonly rules: readonly ExactRule[];
  readonly synergies?: readonly Synergy[];
}
interface Asked {
  readonly solver?: Solver;
  readonly wanted?: number;
  readonly seconds?: number;
  readonly nextBest?: boolean;
  readonly places?: number;
}

const idOf = (i: number) => `P${i}`;
function worthOf({ values, synergies = [] }: Small, places = 0): ExactWorth {
  return {
    values: values.map(BigInt),
    synergies: synergies.map(([members, value]) => ({ members, value: BigInt(value) })),
    places,
  };
}
function solve(small: Small, { solver = highs, wanted = 1, seconds = 60, nextBest = false, places = 0 }: Asked = {}) {
  const projects = small.values.map((value, i) => ({ id: idOf(i), value }));
  const context = { solve: solver, problem: { projects }, secondsLeft: () => seconds, nextBest };
  return solveExactly(context, small.rules, worthOf(small, places), wanted);
}
const valuesOf = ({ best }: Solution) => best.map(({ value }) => Number(value));
const listOf = (funded: ReadonlySet<number> | undefined) => [...(funded ?? [])].sort((a, b) => a - b);
const ids = (projects: readonly number[]) => new Set(projects.map(idOf));

/** What every choice of projects, written as bits, adds up to. */
function sumsOf(amounts: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** amounts.length);
  for (let bits = 1; bits < sums.length; bits++) {
    const lowest = 31 - Math.clz32(bits & -bits);
    sums[bits] = (sums[bits & (bits - 1)] ?? 0) + (amounts[lowest] ?? 0);
  }
  return sums;
}

/** Every portfolio that keeps the rules, best first: its projects as bits, and its value. */
function everyPortfolio({ values, rules, synergies = [] }: Small) {
  const worth = sumsOf(values);
  const bounds = rules.map(({ amounts, atLeast, atMost }) => ({
    sums: sumsOf(values.map((_, i) => Number(amounts.get(i) ?? 0n))),
    least: atLeast === undefined ? Number.NEGATIVE_INFINITY : Number(atLeast),
    most: atMost === undefined ? Number.POSITIVE_INFINITY : Number(atMost),
  }));
  const together = synergies.map(([members, value]) => ({ all: members.reduce((all, i) => all | (1 << i), 0), value }));
  const kept: { readonly bits: number; readonly value: number }[] = [];
  worth.forEach((sum, bits) => {
    if (!bounds.every(({ sums, least, most }) => (sums[bits] ?? 0) >= least && (sums[bits] ?? 0) <= most)) return;
    kept.push({
      bits,
      value: together.reduce((total, { all, value }) => ((bits & all) === all ? total + value : total), sum),
    });
  });
  return kept.sort((a, b) => b.value - a.value);
}
const projectsIn = (bits: number) => Array.from({ length: 30 }, (_, i) => i).filter((i) => (bits >> i) & 1);

/** What a budget buys at the most, and in how many ways, by dynamic programming. */
function knapsack(values: readonly number[], costs: readonly number[], budget: number) {
  const best = new Array<number>(budget + 1).fill(Number.NEGATIVE_INFINITY);
  const ways = new Array<number>(budget + 1).fill(0);
  best[0] = 0;
  ways[0] = 1;
  values.forEach((value, i) => {
    const cost = costs[i] ?? 0;
    for (let b = budget; b >= cost; b--) {
      const with_ = (best[b - cost] ?? 0) + value;
      const without = best[b] ?? 0;
      if (with_ >= without) ways[b] = (ways[b - cost] ?? 0) + (with_ === without ? (ways[b] ?? 0) : 0);
      best[b] = Math.max(with_, without);
    }
  });
  const most = best.reduce((a, b) => Math.max(a, b));
  return { value: most, ways: ways.reduce((sum, count, b) => sum + (best[b] === most ? count : 0), 0) };
}

/** One row of a program as the solver reads it: what it says about a portfolio. */
function rowsOf(program: string): readonly ((funded: ReadonlySet<number>) => boolean)[] {
  const rows = (/Subject To\n(.*)Binary/s.exec(program)?.[1] ?? '').split(/ ?r\d+: /).slice(1);
  return rows.map((row) => {
    const [, sums = '', sign, limit = ''] = /^([^<>]*)([<>])= (.*)\s*$/.exec(row) ?? [];
    const terms = [...sums.matchAll(/([+-]) (?:([\d.]+) )?x(\d+)/g)];
    return (funded) => {
      const total = terms.reduce(
        (sum, [, plus, factor = '1', place]) =>
          funded.has(Number(place)) ? sum + Number(factor) * (plus === '-' ? -1 : 1) : sum,
        0,
      );
      return sign === '<' ? total <= Number(limit) + 1e-9 : total >= Number(limit) - 1e-9;
    };
  });
}
const choicesIn = (program: string) => /Binary\n(.*)End/s.exec(program)?.[1]?.match(/x\d+/g) ?? [];

const draw = numbersFrom(3);
/** Seventeen projects, the fewest that are not searched through, under every kind of rule. */
const seventeen: Small = {
  values: Array.from({ length: 17 }, () => draw(30)),
  rules: [
    exactRule(Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, draw(20)])), { atMost: 70 }),
    exactRule({ 0: 1, 1: 1, 2: 1, 3: 1 }, { atLeast: 1, atMost: 2 }),
    exactRule({ 4: 1, 5: -1 }, { atLeast: 0 }),
  ],
  synergies: [
    [[6, 7], 9],
    [[8, 9, 10], -7],
  ],
};
const everySeventeen = everyPortfolio(seventeen);
/** A budget of which a rest must stay: three twins, fourteen that are worth more, and room for fifteen. */
const twins: Small = {
  values: [...new Array<number>(14).fill(10), 5, 5, 5],
  rules: [exactRule(Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, 1])), { atMost: 15 })],
};
/** Each costs 3 and is worth 3, but for one that costs 4: of 10 only 9 can be spent, which no price says. */
const restOfOne = (count: number): Small => ({
  values: [...new Array<number>(count - 1).fill(3), 1],
  rules: [
    exactRule(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, i < count - 1 ? 3 : 4])), { atMost: 10 }),
  ],
});

type Question = readonly [program: string, options: { readonly seconds: number; readonly gap: number }];
/** Answers one after the other, the last of them again and again; the true one where there is none. */
function scripted(...answers: (ReturnType<Solver> | undefined)[]) {
  const questions: Question[] = [];
  const solver: Solver = (...question) => {
    const answer = answers[Math.min(questions.length, answers.length - 1)];
    questions.push(question);
    return answer ?? highs(...question);
  };
  return { solver, questions };
}
const optimal = (...funded: number[]) => ({ status: 'optimal', funded: new Set(funded), found: true }) as const;
const inTime = (...funded: number[]) => ({ status: 'limit', funded: new Set(funded), found: true }) as const;
const late = { status: 'limit', funded: new Set<number>(), found: false } as const;

describe('few projects', () => {
  const all = (count: number): Small => ({
    values: Array.from({ length: count }, (_, i) => i + 1),
    rules: [exactRule(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, 1])), { atMost: 2 })],
  });
  test('up to sixteen are searched through, without the solver', () => {
    expect(solve(all(16), { solver: never, wanted: 2 })).toEqual({
      status: 'optimal',
      best: [
        { funded: new Set([14, 15]), value: 31n },
        { funded: new Set([13, 15]), value: 30n },
      ],
      ties: 1,
      tiesComplete: true,
      inAll: ids([14, 15]),
      bound: 31,
      solver: 'exact-search',
      grain: 0,
    });
    expect(() => solve(all(17), { solver: never })).toThrow('The solver was asked.');
  });
  test('that cannot keep the rules are told so, whether rules settle it or the search does', () => {
    const none = { ...INFEASIBLE, solver: 'exact-search' };
    expect(solve({ values: [1], rules: [exactRule({ 0: 1 }, { atLeast: 2 })] }, { solver: never })).toEqual(none);
    expect(
      solve({ values: [1, 1], rules: [exactRule({ 0: 2, 1: 2 }, { atLeast: 1, atMost: 1 })] }, { solver: never }),
    ).toEqual(none);
  });
});

describe('more projects than are searched through', () => {
  test('agree with trying every subset: the best, the next ones in order, and the bound', () => {
    const every = everySeventeen;
    const solution = solve(seventeen, { wanted: 5 });
    expect(valuesOf(solution)).toEqual(every.slice(0, 5).map(({ value }) => value));
    expect(new Set(solution.best.map(({ funded }) => listOf(funded).join())).size).toBe(5);
    for (const { funded } of solution.best)
      expect(seventeen.rules.every((rule) => keepsExactly(rule, funded))).toBe(true);
    expect(solution).toMatchObject({ status: 'optimal', bound: every[0]?.value, solver: 'highs', grain: 0 });
  });
  test('agree with trying every subset where values have decimals and some take away', () => {
    const other = { ...seventeen, values: seventeen.values.map((value, i) => (i % 4 === 3 ? -value : value)) };
    const [best] = everyPortfolio(other);
    expect(solve(other, { places: 1 })).toMatchObject({
      best: [{ value: BigInt(best?.value ?? 0) }],
      bound: (best?.value ?? 0) / 10,
    });
  });
  test('tell how many are as good and what these share, once a worse one or none is left', () => {
    const told = (wanted: number) => {
      const { ties, tiesComplete, inAll, best } = solve(twins, { wanted });
      expect(best).toHaveLength(wanted);
      return [ties, tiesComplete, inAll];
    };
    const shared = ids(Array.from({ length: 14 }, (_, i) => i));
    expect(told(4)).toEqual([3, true, shared]);
    // The third of three: nobody has looked whether there is a fourth.
    expect(told(3)).toEqual([3, false, new Set()]);
    expect(told(1)).toEqual([1, false, new Set()]);
  });
  test('ask for the best and ten more at the most', () => {
    let asked = 0;
    const counted: Solver = (...question) => {
      asked++;
      return highs(...question);
    };
    const { best, ties, tiesComplete } = solve(
      { ...twins, values: new Array<number>(17).fill(5) },
      { solver: counted, wanted: 51 },
    );
    expect([asked, best.length, ties, tiesComplete]).toEqual([11, 11, 11, false]);
  });

  test('tell all that there are', () => {
    // Of each pair one, and the first of all pairs or the second; the last stands alone.
    const pairs = Array.from({ length: 8 }, (_, k) =>
      exactRule({ [2 * k]: 1, [2 * k + 1]: 1 }, { atLeast: 1, atMost: 1 }),
    );
    const chain = Array.from({ length: 7 }, (_, k) =>
      exactRule({ [2 * k]: 1, [2 * k + 2]: -1 }, { atLeast: 0, atMost: 0 }),
    );
    const small = { values: [...new Array<number>(16).fill(2), 5], rules: [...pairs, ...chain] };
    const solution = solve(small, { wanted: 9 });
    expect(valuesOf(solution)).toEqual([21, 21, 16, 16]);
    const [first, second] = [0, 1].map((from) => [0, 1, 2, 3, 4, 5, 6, 7].map((k) => 2 * k + from));
    expect(solution.best.map(({ funded }) => listOf(funded).join()).sort()).toEqual(
      [first, second].flatMap((one) => [String(one), `${one},16`]).sort(),
    );
    expect(solution).toMatchObject({ status: 'optimal', bound: 21, ties: 2, tiesComplete: true, inAll: ids([16]) });
    // Beside the last one, one that every portfolio must take.
    const settled = { values: [...small.values, -1], rules: [...small.rules, exactRule({ 17: 1 }, { atLeast: 1 })] };
    expect(solve(settled, { wanted: 9 })).toMatchObject({
      bound: 20,
      ties: 2,
      tiesComplete: true,
      inAll: ids([16, 17]),
    });
    expect(solve(settled, { wanted: 1 })).toMatchObject({ bound: 20, ties: 1, tiesComplete: false, inAll: ids([17]) });
  });
  test('that no choice keeps the rules is proven by the solver', () => {
    // Each costs 2, and 17 is to be spent: parts of projects could.
    const rules = [
      exactRule(Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, 2])), { atLeast: 17, atMost: 17 }),
    ];
    expect(solve({ values: new Array<number>(17).fill(1), rules })).toEqual({
      ...INFEASIBLE,
      solver: 'highs',
    });
  });
  test('that rules contradict each other is proven by prices, where they can', () => {
    const ones = (from: number, to: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, 1]));
    const rules = [
      exactRule(ones(0, 20), { atMost: 11 }),
      exactRule(ones(0, 10), { atLeast: 6 }),
      exactRule(ones(10, 20), { atLeast: 6 }),
    ];
    expect(solve({ values: new Array<number>(20).fill(1), rules }, { solver: never })).toMatchObject({
      status: 'infeasible',
      bound: null,
    });
  });
});

describe('the solver', () => {
  test('has seven tenths of the time for the best, three tenths of what is left for each further one', () => {
    const { solver, questions } = scripted(undefined);
    solve(seventeen, { solver, wanted: 3, seconds: 10 });
    expect(questions.map(([, { seconds }]) => seconds)).toEqual([7, 3, 3]);
    // A run of less than a thousandth of a second is none.
    expect(solve(seventeen, { solver: never, seconds: 0.00142 }).status).toBe('limit');
    expect(() => solve(seventeen, { solver: never, seconds: 0.00144 })).toThrow('The solver was asked.');
  });
  test('proves to just below one unit of value, at the size that the largest value is brought to', () => {
    const gapOf = (values: readonly number[]) => {
      const { solver, questions } = scripted(undefined);
      const { grain } = solve({ ...twins, values }, { solver, places: 1 });
      return [questions[0]?.[1].gap, grain];
    };
    // 100,000 for 10: one unit is 10,000.
    expect(gapOf(twins.values)).toEqual([9_900, 0]);
    expect(gapOf(twins.values.map((value) => -value))).toEqual([9_900, 0]);
    // One unit of a hundred billion is a millionth: the solver tells a hundred-thousandth, which are ten units, one as written.
    const [gap, grain] = gapOf(twins.values.map((value, i) => value * 1e10 + i));
    expect([gap, grain]).toEqual([1e-5, expect.closeTo(1, 6)]);
  });
  test('leaves open how many are as good, where it cannot tell one unit', () => {
    const values = twins.values.map((value) => value * 1e10);
    expect(solve({ ...twins, values }, { wanted: 4 })).toMatchObject({
      ties: 3,
      tiesComplete: false,
      inAll: new Set(),
    });
  });
  test('is told what a choice breaks that it let through, and asked again', () => {
    const everything = Array.from({ length: 17 }, (_, i) => i);
    const { solver, questions } = scripted(optimal(...everything), undefined);
    expect(solve(twins, { solver })).toMatchObject({ status: 'optimal', best: [{ value: 145n }] });
    const added = rowsOf(questions[1]?.[0] ?? '').slice(rowsOf(questions[0]?.[0] ?? '').length);
    expect(added).toHaveLength(1);
    // What breaks a cap may not come again, nor anything that holds it; what keeps the rules may.
    expect(added.map((keeps) => keeps(new Set(everything)))).toEqual([false]);
    for (const { bits } of everyPortfolio(twins).slice(0, 500))
      expect(added.every((keeps) => keeps(new Set(projectsIn(bits))))).toBe(true);
  });
  test.each<[name: string, broken: readonly number[], refused: readonly number[], alike: readonly number[]]>([
    [
      'too much under a cap: all that hold it',
      [0, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
      [0, 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
      [0, 6],
    ],
    ['too little above a floor: this choice alone', [6, 7], [6, 7], [6]],
    ['a project without the one that it needs: this choice alone', [0, 5], [0, 5], [0, 5, 6]],
  ])('is refused %s', (_, broken, refused, alike) => {
    const { solver, questions } = scripted(optimal(...broken), undefined);
    const { best } = solve(seventeen, { solver });
    expect(Number(best[0]?.value)).toBe(everySeventeen[0]?.value);
    const [cut] = rowsOf(questions[1]?.[0] ?? '').slice(rowsOf(questions[0]?.[0] ?? '').length);
    expect([broken, refused, alike].map((list) => cut?.(new Set(list)))).toEqual([false, false, true]);
  });
  test('is refused this choice alone where a cap has amounts that give back', () => {
    const rules = [
      exactRule({ ...Object.fromEntries(Array.from({ length: 16 }, (_, i) => [i, 1])), 16: -2 }, { atMost: 3 }),
    ];
    const small = { values: new Array<number>(17).fill(1), rules };
    const { solver, questions } = scripted(optimal(0, 1, 2, 3), undefined);
    expect(solve(small, { solver })).toMatchObject({ best: [{ value: 6n }] });
    const [cut] = rowsOf(questions[1]?.[0] ?? '').slice(rowsOf(questions[0]?.[0] ?? '').length);
    expect(
      [
        [0, 1, 2, 3],
        [0, 1, 2, 3, 16],
        [0, 1, 2],
      ].map((list) => cut?.(new Set(list))),
    ).toEqual([false, true, true]);
  });
  test('is refused what is too much under a cap with and without what costs nothing', () => {
    const rules = [
      exactRule(Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, i < 16 ? 1 : 0])), { atMost: 3 }),
    ];
    const { solver, questions } = scripted(optimal(0, 1, 2, 3, 16), undefined);
    expect(solve({ values: new Array<number>(17).fill(1), rules }, { solver })).toMatchObject({
      best: [{ value: 4n }],
    });
    const [cut] = rowsOf(questions[1]?.[0] ?? '').slice(rowsOf(questions[0]?.[0] ?? '').length);
    expect([cut?.(new Set([0, 1, 2, 3])), cut?.(new Set([0, 1, 2, 16]))]).toEqual([false, true]);
  });
  test('that finds a better one later has it told first', () => {
    const { solver } = scripted(optimal(...Array.from({ length: 13 }, (_, i) => i)), undefined);
    expect(valuesOf(solve(twins, { solver, wanted: 3 }))).toEqual([145, 145, 130]);
  });
  test('is given up after two hundred answers that break a rule', () => {
    const { solver, questions } = scripted(optimal(...Array.from({ length: 17 }, (_, i) => i)));
    const { status, best } = solve(restOfOne(17), { solver });
    expect([questions.length, status, valuesOf({ best } as Solution)]).toEqual([200, 'limit', [9]]);
  });
  test('stops late with what was known before it, or with the better that it found, and the bound of the prices', () => {
    const known = {
      status: 'limit',
      ties: 0,
      tiesComplete: false,
      inAll: new Set(),
      bound: 10,
      solver: 'highs',
      grain: 0,
    };
    expect(solve(restOfOne(17), { solver: scripted(late).solver })).toMatchObject({ ...known, best: [{ value: 9n }] });
    expect(solve(restOfOne(17), { solver: scripted(inTime(0)).solver })).toMatchObject({
      ...known,
      best: [{ value: 9n }],
    });
    expect(solve(restOfOne(17), { solver: never, seconds: 0 })).toMatchObject({ ...known, best: [{ value: 9n }] });
  });
  // Portfolios are built project by project, and each of two needs the other: nothing that keeps the rules is known before.
  const pair = {
    values: [5, 5, ...new Array<number>(15).fill(-1)],
    rules: [
      exactRule({ 0: 1, 1: -1 }, { atLeast: 0, atMost: 0 }),
      exactRule(Object.fromEntries(Array.from({ length: 17 }, (_, i) => [i, i < 2 ? 1 : 0])), { atLeast: 1 }),
    ],
  };
  test('stops late with nothing where nothing was found', () => {
    expect(solve(pair, { solver: scripted(late).solver })).toMatchObject({ status: 'limit', best: [], bound: 10 });
    expect(solve(pair, { solver: scripted(inTime(0, 1, 2)).solver })).toMatchObject({
      status: 'limit',
      best: [{ value: 9n }],
    });
  });
  test('has proven what it found late, where nothing can be worth more', () => {
    expect(solve(pair, { solver: scripted(inTime(0, 1)).solver })).toEqual({
      status: 'optimal',
      best: [{ funded: new Set([0, 1]), value: 10n }],
      ties: 1,
      tiesComplete: false,
      inAll: new Set(),
      bound: 10,
      solver: 'prices',
      grain: 0,
    });
  });
  test('is not believed that there is none, where one is known', () => {
    const { solver } = scripted({ status: 'infeasible', funded: new Set(), found: false });
    expect(solve(restOfOne(17), { solver })).toMatchObject({ status: 'limit', best: [{ value: 9n }], bound: 10 });
    expect(solve(pair, { solver })).toMatchObject({ status: 'infeasible', best: [], bound: null, solver: 'highs' });
  });
  test('that stops at a further one leaves what it found before', () => {
    const { solver } = scripted(undefined, inTime(0));
    expect(solve(twins, { solver, wanted: 4 })).toMatchObject({ status: 'optimal', ties: 1, tiesComplete: false });
  });
});

describe('many projects', () => {
  const many = (count: number, seed: number) => {
    const draw = numbersFrom(seed);
    const values = Array.from({ length: count }, () => draw(50));
    const costs = values.map(() => draw(40));
    const budget = count * 7;
    return { values, costs, budget, rules: [exactRule(Object.fromEntries(costs.entries()), { atMost: budget })] };
  };
  /** The solver, with the choices that it was asked for. */
  function counting() {
    const asked: number[] = [];
    const solver: Solver = (program, options) => {
      asked.push(choicesIn(program).length);
      return highs(program, options);
    };
    return { solver, asked };
  }

  test('are left open by prices but for a few, which are searched through', () => {
    const { values, costs, budget, rules } = many(320, 5);
    const { value, ways } = knapsack(values, costs, budget);
    const { best, inAll, grain, ...told } = solve({ values, rules }, { solver: never, wanted: 51 });
    expect(told).toEqual({ status: 'optimal', bound: value, ties: ways, tiesComplete: true, solver: 'exact-search' });
    const level = best.filter((one) => Number(one.value) === value).map(({ funded }) => funded);
    expect(level).toHaveLength(ways);
    expect(inAll).toEqual(ids(values.flatMap((_, i) => (level.every((funded) => funded.has(i)) ? [i] : []))));
    // Prices are rounded numbers, of which 50 is a hundred thousand.
    expect(grain).toBeCloseTo((50 / 100_000) * 1e-5, 15);
    const inTenths = solve({ values, rules }, { solver: never, places: 1 });
    expect([inTenths.bound, inTenths.grain / grain]).toEqual([value / 10, expect.closeTo(0.1, 9)]);
  });
  test('are left open by prices but for a few, about which the solver is asked, for those as good alone', () => {
    const { values, costs, budget, rules } = many(320, 4);
    const { value, ways } = knapsack(values, costs, budget);
    const { solver, asked } = counting();
    const solution = solve({ values, rules }, { solver, wanted: 7 });
    expect(solution).toMatchObject({
      status: 'optimal',
      bound: value,
      ties: ways,
      tiesComplete: true,
      solver: 'highs',
    });
    expect(valuesOf(solution)).toEqual(new Array(ways).fill(value));
    expect(Math.max(...asked)).toBeLessThan(100);
  });
  test('are all left open to the solver where the next best are wanted, where some go together, and below three hundred', () => {
    const choices = (small: Small, asked: Asked = {}) => {
      const { solver, questions } = scripted(late);
      solve(small, { solver, ...asked });
      return questions.map(([program]) => choicesIn(program).length);
    };
    expect(choices(many(320, 5))).toEqual([]);
    expect(choices(many(320, 5), { nextBest: true })).toEqual([320]);
    expect(choices({ ...many(320, 5), synergies: [[[0, 1], 3]] })).toEqual([320]);
    expect(choices({ ...many(320, 5), synergies: [[[0, 1], -3]] })).toEqual([320]);
    expect(choices(restOfOne(299))).toEqual([299]);
    // Prices say nothing about projects that are all alike; the one that differs can be no part of the best.
    expect(choices(restOfOne(300))).toEqual([299]);
    expect(choices(restOfOne(2_001))).toEqual([2_000]);
  });
  test('more than two thousand are proven by the bound, without the solver', () => {
    const count = 2_002;
    const costs = Array.from({ length: count }, () => 1_000);
    // The first is worth five times as much: whatever else is best, it is part of it.
    const values = costs.map((_, i) => (i === 0 ? 5 : 1));
    const rules = [exactRule(Object.fromEntries(costs.entries()), { atMost: 700_500 })];
    const { best, ...told } = solve({ values, rules }, { solver: never, wanted: 51 });
    expect(told).toEqual({
      status: 'optimal',
      ties: 1,
      tiesComplete: false,
      inAll: ids([0]),
      bound: 704,
      solver: 'prices',
      grain: 0,
    });
    expect(best.map(({ funded, value }) => [funded.size, funded.has(0), value])).toEqual([[700, true, 704n]]);
  });
  test('more than two thousand of which few are settled have a core solved', () => {
    // Of two that need each other the second takes away: portfolios that are built one by one never hold them.
    const alike = 2_001;
    const values = [...new Array<number>(alike).fill(3), 30, -10];
    const rules = [
      exactRule(Object.fromEntries(Array.from({ length: alike }, (_, i) => [i, 3])), { atMost: 10 }),
      exactRule({ [alike]: 1, [alike + 1]: -1 }, { atLeast: 0, atMost: 0 }),
    ];
    const { solver, asked } = counting();
    const { status, best, bound } = solve({ values, rules }, { solver, seconds: 1_000 });
    expect([status, valuesOf({ best } as Solution), bound]).toEqual(['limit', [29], 30]);
    expect(asked).toEqual([100]);
  });
  test('more than two thousand may be settled by prices but for a few', () => {
    const { values, costs, budget, rules } = many(2_001, 9);
    const { solver, asked } = counting();
    const solution = solve({ values, rules }, { solver, seconds: 1_000 });
    expect(valuesOf(solution)).toEqual([knapsack(values, costs, budget).value]);
    expect(Math.max(...asked)).toBeLessThan(300);
  });
  test('of which some go together are not settled by prices, which know nothing of that', () => {
    const small: Small = { ...many(2_001, 9), synergies: [[[0, 1], 50]] };
    const { solver, questions } = scripted(late);
    const { status, best, bound } = solve(small, { solver });
    expect([status, best.length]).toEqual(['limit', 1]);
    // About a core alone: what prices would leave open beside it may lack one of the two.
    expect(questions.map(([program]) => choicesIn(program).length)).toEqual([100]);
    expect(bound ?? 0).toBeGreaterThanOrEqual(knapsack(small.values, many(2_001, 9).costs, 2_001 * 7).value + 50);
  });
  test('of which no portfolio was found are all left open', () => {
    // Each of two needs the other, and one of them is wanted.
    const count = 320;
    const rules = [exactRule({ 0: 1, 1: -1 }, { atLeast: 0, atMost: 0 }), exactRule({ 0: 1, 1: 1 }, { atLeast: 1 })];
    const values = Array.from({ length: count }, (_, i) => (i < 2 ? 5 : -1));
    const { solver, questions } = scripted(late);
    expect(solve({ values, rules }, { solver })).toMatchObject({ status: 'limit', best: [], bound: 10 });
    expect(choicesIn(questions[0]?.[0] ?? '')).toHaveLength(count);
  });
  test('more than two thousand keep what is known where the core brings nothing better', () => {
    const { solver } = scripted(inTime(0));
    expect(valuesOf(solve(restOfOne(2_002), { solver }))).toEqual([9]);
  });
  test('more than two thousand that nothing tells apart have the best that is known, and the bound', () => {
    const { solver, questions } = scripted(late);
    expect(solve(restOfOne(2_002), { solver, seconds: 10 })).toEqual({
      status: 'limit',
      best: [{ funded: expect.any(Set), value: 9n }],
      ties: 0,
      tiesComplete: false,
      inAll: new Set(),
      bound: 10,
      solver: 'highs',
      grain: 0,
    });
    // Four tenths of the time for a core of a hundred, to just below one unit of value: 100,000 for 3.
    expect(questions.map(([program, options]) => [choicesIn(program).length, options])).toEqual([
      [100, { seconds: 4, gap: 0.99 * (100_000 / 3) }],
    ]);
  });
});

describe('the bound', () => {
  test('counts what projects bring together, and not what they take', () => {
    const bound = (value: number) =>
      solve({ ...restOfOne(17), synergies: [[[0, 1], value]] }, { solver: scripted(late).solver });
    expect(bound(4)).toMatchObject({ status: 'limit', bound: 14, best: [{ value: 13n }] });
    expect(bound(-4)).toMatchObject({ status: 'limit', bound: 10 });
  });
  test('is a value that a portfolio can have: of values that are multiples of 3, 18 where prices say 20', () => {
    const values = [...new Array<number>(8).fill(9), ...new Array<number>(8).fill(6), -3];
    const rules = [exactRule(Object.fromEntries(values.map((value, i) => [i, Math.abs(value)])), { atMost: 20 })];
    const asked = { solver: scripted(late).solver };
    expect(solve({ values, rules }, asked)).toMatchObject({ status: 'optimal', bound: 18, solver: 'prices' });
    expect(solve({ values, rules, synergies: [[[0, 16], 1]] }, asked)).toMatchObject({ status: 'limit', bound: 21 });
    expect(solve({ values, rules, synergies: [[[0, 16], 3]] }, asked)).toMatchObject({ status: 'limit', bound: 21 });
    expect(solve({ values: values.map(() => 0), rules }, asked)).toMatchObject({ status: 'optimal', bound: 0 });
  });
});

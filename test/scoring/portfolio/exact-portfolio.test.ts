import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PortfolioProblem, selectPortfolio } from '../../../src/scoring/portfolio/index.ts';

/** A number as a whole count of billionths, beside the number that people write: brute force must not round either. */
interface Written {
  readonly billionths: bigint;
  readonly value: number;
}

/** From 1e-9 to 1e12, three digits each. */
const written: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: -99, max: 999 }), fc.integer({ min: -9, max: 12 }))
  .map(([digits, power]) => ({
    billionths: BigInt(digits) * 10n ** BigInt(power + 9),
    value: Number(`${digits}e${power}`),
  }));

interface Drawn {
  readonly values: readonly Written[];
  readonly cents: readonly number[];
  readonly budget: number;
  readonly groups: readonly string[];
  readonly cap: number;
  readonly twins: readonly number[];
  readonly mandatory: readonly number[];
  readonly needs: readonly [number, number];
}

const drawn = (most: number): fc.Arbitrary<Drawn> =>
  fc.integer({ min: 1, max: most }).chain((n) => {
    const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: n, maxLength: n });
    const index = fc.nat({ max: n - 1 });
    return fc.record({
      values: list(written),
      cents: list(fc.nat({ max: 5000 })),
      budget: fc.nat({ max: 2500 * n }),
      groups: list(fc.constantFrom('a', 'b', 'c')),
      cap: fc.integer({ min: 1, max: 6 }),
      twins: fc.uniqueArray(index, { maxLength: 3 }),
      mandatory: fc.uniqueArray(index, { maxLength: 1 }),
      needs: fc.tuple(index, index),
    });
  });

const nameOf = (i: number) => `P${String(i).padStart(2, '0')}`;

function problemOf({ values, cents, budget, groups, cap, twins, mandatory, needs }: Drawn): PortfolioProblem {
  return {
    projects: values.map(({ value }, i) => ({
      id: nameOf(i),
      value,
      costs: { euros: (cents[i] ?? 0) / 100 },
      groups: { g: groups[i] ?? 'a' },
    })),
    budgets: [{ id: 'euros', amount: budget / 100 }],
    quotas: [{ id: 'cap', attribute: 'g', atMost: cap }],
    exclusions: [{ projects: twins.map(nameOf) }],
    mandatory: mandatory.map(nameOf),
    dependencies: needs[0] === needs[1] ? [] : [{ project: nameOf(needs[0]), needs: [nameOf(needs[1])] }],
  };
}

/** Every subset in whole cents and billionths: the best value, and how many have it. */
function bruteForce(drawn: Drawn): { readonly best: bigint; readonly ties: number } | null {
  const { values, cents, budget, groups, cap, twins, mandatory, needs } = drawn;
  const twinBits = twins.reduce((bits, i) => bits | (1 << i), 0);
  const mustBits = mandatory.reduce((bits, i) => bits | (1 << i), 0);
  let answer: { best: bigint; ties: number } | null = null;
  for (let bits = 0; bits < 2 ** values.length; bits++) {
    const twice = bits & twinBits;
    if ((bits & mustBits) !== mustBits || (twice & (twice - 1)) !== 0) continue;
    if (needs[0] !== needs[1] && bits & (1 << needs[0]) && !(bits & (1 << needs[1]))) continue;
    let spent = 0;
    let value = 0n;
    const counts = new Map<string, number>();
    for (let i = 0; i < values.length; i++) {
      if (!(bits & (1 << i))) continue;
      spent += cents[i] ?? 0;
      value += values[i]?.billionths ?? 0n;
      counts.set(groups[i] ?? '', (counts.get(groups[i] ?? '') ?? 0) + 1);
    }
    if (spent > budget || [...counts.values()].some((count) => count > cap)) continue;
    if (answer === null || value > answer.best) answer = { best: value, ties: 1 };
    else if (value === answer.best) answer.ties++;
  }
  return answer;
}

/** How many problems are tried; the property was also run over 2 000 with up to 14 projects. */
const RUNS = Number(process.env['PORTFOLIO_RUNS'] ?? 60);
const MOST = Number(process.env['PORTFOLIO_PROJECTS'] ?? 9);

describe('selectPortfolio, to the last decimal', () => {
  it('agrees with every subset tried in whole cents, for values from 1e-9 to 1e12', async () => {
    await fc.assert(
      fc.asyncProperty(drawn(MOST), async (one) => {
        const expected = bruteForce(one);
        const selection = await selectPortfolio(problemOf(one));
        if (expected === null) {
          expect(selection.status).toBe('infeasible');
          return;
        }
        if (selection.status !== 'optimal') throw new Error(selection.status);
        const funded = new Set(selection.best.funded);
        const value = one.values.reduce(
          (sum, { billionths }, i) => (funded.has(nameOf(i)) ? sum + billionths : sum),
          0n,
        );
        expect(value).toBe(expected.best);
        expect(selection.ties.count).toBe(expected.ties);
        expect(selection.conventions.grain).toBe(0);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('agrees with dynamic programming where there are too many subsets to try', async () => {
    const large = fc.record({
      values: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 17, maxLength: 40 }),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(large, async ({ values, seed }) => {
        const costs = values.map((value, i) => 1 + ((value * 7 + seed * (i + 1)) % 97));
        const budget = Math.floor(costs.reduce((sum, cost) => sum + cost, 0) / 3);
        const best = new Array<number>(budget + 1).fill(0);
        values.forEach((value, i) => {
          const cost = costs[i] ?? 0;
          for (let b = budget; b >= cost; b--) best[b] = Math.max(best[b] ?? 0, (best[b - cost] ?? 0) + value);
        });
        const projects = values.map((value, i) => ({ id: nameOf(i), value: value / 1e7, costs: { b: costs[i] ?? 0 } }));
        const selection = await selectPortfolio({ projects, budgets: [{ id: 'b', amount: budget }] });
        expect(selection.status).toBe('optimal');
        if (selection.status === 'optimal') expect(selection.best.value).toBeCloseTo((best[budget] ?? 0) / 1e7, 12);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('proves thousands of projects by prices on the rules, or that the rules contradict each other', async () => {
    const projects = Array.from({ length: 3000 }, (_, i) => ({
      id: `P${i}`,
      value: 1,
      costs: { b: 1000 },
      groups: { t: `T${i % 10}` },
    }));
    const budgets = [{ id: 'b', amount: 1_500_500 }];
    const selection = await selectPortfolio({ projects, budgets });
    expect(selection).toMatchObject({ status: 'optimal', best: { value: 1500 }, ties: { complete: false, inAll: [] } });
    expect(selection.conventions).toMatchObject({ solver: 'prices', grain: 0 });
    const floors = [{ id: 'q', attribute: 't', atLeast: 151 }];
    expect(await selectPortfolio({ projects, budgets, quotas: floors })).toMatchObject({
      status: 'infeasible',
      excess: { rule: 'budget:b', atMost: 1_500_500, least: 1_510_000 },
    });
  }, 120_000);

  it('agrees with dynamic programming where prices settle most projects first', async () => {
    let state = 41;
    const draw = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return 1 + Math.floor((state / 2 ** 32) * most);
    };
    const items = Array.from({ length: 400 }, () => ({ value: draw(1000), cost: draw(97) }));
    const budget = 5000;
    const best = new Array<number>(budget + 1).fill(0);
    for (const { value, cost } of items)
      for (let b = budget; b >= cost; b--) best[b] = Math.max(best[b] ?? 0, (best[b - cost] ?? 0) + value);
    const projects = items.map(({ value, cost }, i) => ({ id: nameOf(i), value, costs: { b: cost } }));
    expect(await selectPortfolio({ projects, budgets: [{ id: 'b', amount: budget }] })).toMatchObject({
      status: 'optimal',
      best: { value: best[budget] },
    });
  }, 120_000);

  it('does not depend on the order of the projects, and says who else is as good', async () => {
    const projects = ['A', 'B', 'C'].map((id) => ({ id, value: 2, costs: { b: 5 } }));
    for (const list of [projects, [...projects].reverse()]) {
      const selection = await selectPortfolio({ projects: list, budgets: [{ id: 'b', amount: 5 }] });
      if (selection.status !== 'optimal') throw new Error(selection.status);
      expect(selection.best.funded).toEqual(['A']);
      expect(selection.ties).toMatchObject({ count: 3, complete: true, inAll: [] });
      expect(selection.ties.others.map(({ funded }) => funded)).toEqual([['B'], ['C']]);
    }
  });

  it('says by how much mandatory projects exceed a budget, to the cent', async () => {
    const free = Array.from({ length: 8 }, (_, i) => ({ id: `F${i}`, value: i + 1 }));
    const selection = await selectPortfolio({
      projects: [
        { id: 'A', value: 5, costs: { b: 4_000_000 } },
        { id: 'B', value: 5, costs: { b: 6_000_000.5 } },
        ...free,
      ],
      budgets: [{ id: 'b', amount: 10_000_000 }],
      mandatory: ['A', 'B'],
    });
    expect(selection).toMatchObject({
      status: 'infeasible',
      conflict: ['budget:b', 'mandatory:A', 'mandatory:B'],
      excess: { rule: 'budget:b', least: 10_000_000.5, atMost: 10_000_000 },
    });
  });

  it('leaves out what can never be paid for, and refuses what nobody reads', async () => {
    const small = Array.from({ length: 10 }, (_, i) => ({ id: `s${i}`, value: 1 + i, costs: { b: 100 + i } }));
    const projects = [{ id: 'big', value: 1, costs: { b: 1e9 } }, ...small];
    const budgets = [{ id: 'b', amount: 330 }];
    expect(await selectPortfolio({ projects, budgets })).toMatchObject({ status: 'optimal', best: { value: 27 } });
    const misspelt = { projects: [{ id: 'A', value: 1, cost: 50 }], budgets } as unknown as PortfolioProblem;
    await expect(selectPortfolio(misspelt)).rejects.toThrow(/projects\[0\], not "cost": did you mean "costs"/);
    const quotas = [{ id: 'q', attribute: 'teritory', atLeast: 2 }];
    const grouped = [{ id: 'A', value: 1, groups: { territory: 'N' } }];
    await expect(selectPortfolio({ projects: grouped, quotas })).rejects.toThrow(/did you mean "territory"/);
  });
});

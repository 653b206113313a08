import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { auditPlan, checkClaims, completeness, defaultRules, parsePlan } from '../../src/validation/index.ts';
import { growthOf, inLine, stepsOf } from '../internal/steps.ts';

/** A plan of `copies` times the Grand Est one: every id and every reference of a copy is its own. */
function many(copies: number): Plan {
  const { projects, constats, pistes, budgetLines, milestones, figures, claims } = cnrGrandEst2023;
  const lists = { projects, constats, pistes, budgetLines, milestones, figures, claims };
  const ids = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  const own = (value: unknown, copy: number): unknown =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === 'string' && ids.has(part) && copy > 0 ? `${part}.${copy}` : part,
    );
  const copied = Object.entries(lists).map(([name, list]) => [
    name,
    Array.from({ length: copies }, (_, copy) => own(list, copy) as readonly unknown[]).flat(),
  ]);
  return parsePlan({ ...cnrGrandEst2023, ...Object.fromEntries(copied) });
}

const asOf = '2023-02-08';
const small = many(4);
const large = many(16);

const LINEAR = inLine(4);

async function growth(work: (plan: Plan) => unknown): Promise<number> {
  return growthOf(
    () => work(small),
    () => work(large),
  );
}

describe('the audit of a plan four times as large', () => {
  it('counts steps', async () => {
    const loop = (times: number) => stepsOf(() => checkClaims({ ...small, claims: small.claims.slice(0, times) }));
    expect(await loop(20)).toBeGreaterThan(await loop(10));
  });

  it.each(defaultRules.map((rule) => [rule.code, rule] as const))(
    'takes four times the steps in the rule %s',
    async (_, rule) => {
      expect(await growth((plan) => auditPlan(plan, { asOf, rules: [rule] }))).toBeLessThan(LINEAR);
    },
  );

  it('takes four times the steps in claims, completeness and the whole', async () => {
    expect(await growth((plan) => checkClaims(plan))).toBeLessThan(LINEAR);
    expect(await growth((plan) => completeness(plan))).toBeLessThan(LINEAR);
    expect(await growth((plan) => auditPlan(plan, { asOf }))).toBeLessThan(LINEAR);
  });
});

describe('claims that count', () => {
  const plan = (projects: number, claims: number): Plan =>
    parsePlan({
      id: 'p',
      title: 'P',
      projects: Array.from({ length: projects }, (_, i) => ({ id: `P${i}`, title: 't', kind: 'lead' })),
      claims: Array.from({ length: claims }, (_, i) => ({
        id: `k${i}`,
        kind: 'sum',
        statement: 's',
        parts: Array.from({ length: 50 }, (_, j) => ({
          title: 'a',
          count: { collection: 'projects', where: { kind: 'lead', theme: `${i}.${j}` } },
        })),
      })),
    });

  it('look at no entry that their conditions leave out, however many they are', async () => {
    const [few, crowd] = [plan(10, 40), plan(1000, 40)];
    checkClaims(few);
    const more = (await stepsOf(() => checkClaims(crowd))) - (await stepsOf(() => checkClaims(few)));
    // Each of the 990 further projects is looked at once for the index: not once for each of 2 000 counts.
    expect(more).toBeLessThan(990 * 40);
  });
});

import { describe, expect, test } from 'vitest';
import { type Plan, PlanSchema } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { defects, ruleDefects, soundNeighbours } from '../../src/testing/defects/index.ts';
import { type AuditReport, auditPlan, safeParsePlan } from '../../src/validation/index.ts';
import { defaultRules } from '../../src/validation/rules/index.ts';

const empty = PlanSchema.parse({ id: 'vide', title: 'Plan' });
const HOSTS: readonly (readonly [string, Plan])[] = [['an empty plan', empty], ...Object.entries(plans)];

/** What one rule says of a plan. */
function told(plan: Plan, code: string, asOf: string | undefined): AuditReport['issues'] {
  const rules = defaultRules.filter((rule) => rule.code === code);
  return auditPlan(plan, { rules, maxIssues: 100_000, ...(asOf !== undefined && { asOf }) }).issues;
}

test('names are unique over all rules', () => {
  const entries = Object.values(ruleDefects);
  const names = entries.flatMap((one) => [...Object.keys(one.defects), ...Object.keys(one.neighbours)]);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(defects).length + Object.keys(soundNeighbours).length).toBe(names.length);
});

describe.each(HOSTS)('put into %s', (_, host) => {
  test.each(Object.entries(defects))('%s is found at its place', (_, { rule, path, asOf, spoil }) => {
    const before = JSON.stringify(host);
    const spoilt = spoil(host);
    expect(JSON.stringify(host)).toBe(before);
    const places = told(spoilt, rule, asOf).map((issue) => issue.path.join('.'));
    expect(places).toContain(path.join('.'));
  });

  test.each(Object.entries(soundNeighbours))('%s adds no finding', (_, { rule, part, asOf, add }) => {
    const grown = Object.fromEntries(
      Object.entries(part).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.length]] : [])),
    );
    const own = told(add(host), rule, asOf).filter(({ path: [collection, at] }) => {
      const length: unknown = grown[String(collection)];
      return typeof at === 'number' && typeof length === 'number' && at < length;
    });
    expect(own.map(({ message }) => message)).toEqual([]);
  });
});

test('a spoilt plan can be read like any other, whatever ids the plan has', () => {
  for (const { spoil } of Object.values(defects)) {
    const twice = spoil(spoil(empty));
    expect(
      safeParsePlan(JSON.parse(JSON.stringify(twice))).issues.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  }
});

test('a defect that is called gives the spoilt plan with the code and the place', () => {
  const { plan, code, path } = defects['budget-counted-twice'](plans.segur2020);
  expect(plan).toEqual(defects['budget-counted-twice'].spoil(plans.segur2020));
  expect(code).toBe(defects['budget-counted-twice'].rule);
  expect(auditPlan(plan).issues.some((issue) => issue.code === code && issue.path.join() === path.join())).toBe(true);
});

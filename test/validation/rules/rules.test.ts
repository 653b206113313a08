import { describe, expect, test } from 'vitest';
import { ruleTexts } from '../../../src/i18n/index.ts';
import { type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { type RuleDefects, ruleDefects } from '../../../src/testing/defects/index.ts';
import { auditPlan } from '../../../src/validation/index.ts';
import { defaultRules } from '../../../src/validation/rules/index.ts';
import { unreadPart } from '../../../src/validation/rules/unread-part.ts';

const plan = (part: Partial<PlanInput>) => PlanSchema.parse({ id: 'plan', title: 'Plan', ...part });

describe.each(defaultRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { defects, neighbours, asOf }: RuleDefects = ruleDefects[code];
  const options = { rules: [rule], ...(asOf !== undefined && { asOf }) };

  test('is shown by at least two defects and two sound neighbours', () => {
    expect(Object.keys(defects).length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(neighbours).length).toBeGreaterThanOrEqual(2);
  });

  test.each(Object.entries(defects))('finds %s once, and says where', (_, { part, path }) => {
    const before = structuredClone(part);
    const report = auditPlan(plan(part), options);
    expect(report.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    expect(report.groups.map(({ count }) => count)).toEqual([1]);
    expect(part).toEqual(before);
  });

  test.each(Object.entries(defects))('is the only one to find the place of %s', (_, { part, path }) => {
    const others = { ...options, rules: defaultRules.filter((other) => other.code !== code) };
    // That a figure has no source is true of all of them here, and another matter.
    const told = auditPlan(plan({ sources: [{ id: 'texte', title: 'Texte' }], ...part }), others).issues.filter(
      (issue) => issue.path.join() === path.join(),
    );
    expect(told.map((issue) => `${issue.code}: ${issue.message}`)).toEqual([]);
  });

  test.each(Object.entries(neighbours))('leaves %s alone', (_, part) => {
    expect(auditPlan(plan(part), options).issues).toEqual([]);
  });

  test.each(['fr', 'en', 'de', 'lb'] as const)('has whole sentences in %s', (locale) => {
    for (const { part } of Object.values(defects)) {
      const report = auditPlan(plan(part), { ...options, locale });
      for (const { message } of [...report.issues, ...report.groups]) {
        expect(message).not.toMatch(/[{}]|undefined|NaN/);
        expect(message).not.toBe(code);
      }
    }
  });
});

test('codes and pages are unique, and every sentence belongs to a rule', () => {
  const codes = defaultRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set<string>([...codes, unreadPart.code]);
  for (const key of Object.keys(ruleTexts.fr)) expect(known.has(key.split('.')[0] ?? '')).toBe(true);
});

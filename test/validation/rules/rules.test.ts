import { describe, expect, test } from 'vitest';
import { ruleTexts } from '../../../src/i18n/index.ts';
import { type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { auditPlan } from '../../../src/validation/index.ts';
import { defaultRules } from '../../../src/validation/rules/index.ts';
import { unreadPart } from '../../../src/validation/rules/unread-part.ts';
import { type RuleExample, ruleExamples } from './examples.ts';

const plan = (part: Partial<PlanInput>) => PlanSchema.parse({ id: 'plan', title: 'Plan', ...part });

describe.each(defaultRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { bad, good, findings = 1, asOf }: RuleExample = ruleExamples[code];
  const options = { rules: [rule], ...(asOf !== undefined && { asOf }) };

  test('finds the bad example, each defect once, and says where', () => {
    const before = structuredClone(bad);
    const report = auditPlan(plan(bad), options);
    expect(report.issues.map((issue) => issue.code)).toEqual(new Array(findings).fill(code));
    expect(report.groups.map(({ count }) => count)).toEqual([findings]);
    for (const issue of report.issues) expect(issue.path.length).toBeGreaterThan(0);
    expect(bad).toEqual(before);
  });

  test('finds each further defect once, and leaves each further neighbour alone', () => {
    const { more = { bad: [], good: [] } } = ruleExamples[code];
    for (const part of more.bad)
      expect(auditPlan(plan(part), options).issues, JSON.stringify(part)).toMatchObject([{ code }]);
    for (const part of more.good) expect(auditPlan(plan(part), options).issues, JSON.stringify(part)).toEqual([]);
  });

  test('leaves the good example alone', () => {
    expect(auditPlan(plan(good), options).issues).toEqual([]);
  });

  test.each(['fr', 'en', 'de', 'lb'] as const)('has whole sentences in %s', (locale) => {
    const report = auditPlan(plan(bad), { ...options, locale });
    for (const { message } of [...report.issues, ...report.groups]) {
      expect(message).not.toMatch(/[{}]|undefined|NaN/);
      expect(message).not.toBe(code);
    }
  });
});

test('codes and pages are unique, and every sentence belongs to a rule', () => {
  const codes = defaultRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set<string>([...codes, unreadPart.code]);
  for (const key of Object.keys(ruleTexts.fr)) expect(known.has(key.split('.')[0] ?? '')).toBe(true);
});

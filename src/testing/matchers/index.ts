import type { IssueCode } from '../../errors/index.ts';
import { type IssueQuery, toHaveIssue } from './to-have-issue.ts';
import { type AuditExpectation, toPassAudit } from './to-pass-audit.ts';

export type { MatcherAnswer } from './matcher.ts';
export type { IssueQuery } from './to-have-issue.ts';
export type { AuditExpectation } from './to-pass-audit.ts';

/**
 * Matchers for Vitest and Jest: `expect.extend(planMatchers)`, in a test or in a file of the set-up.
 *
 * `expect(result).toHaveIssue('dangling-reference', 'projects.0.answers.0')` looks at a list of issues, at the result of a `safe…`
 * function or at a report. `expect(plan).toPassAudit({ level: 'presentable', maxWarnings: 3 })` takes a plan or the result of
 * reading one. When they fail they show the issues, each with its code and its place.
 *
 * @example
 * ```ts
 * import { buildPlan, planMatchers } from 'plan-sante/testing';
 * const { pass, message } = planMatchers.toPassAudit(buildPlan({ constats: [{ id: 'C1', text: 'Loin', theme: 'A1' }] }));
 * console.log(pass, message().split('\n')[0]); // false expected the plan to pass its audit: 1 errors
 * ```
 */
export const planMatchers = { toHaveIssue, toPassAudit };

/** The matchers as `expect` has them once it is extended: for `interface Matchers<T> extends PlanMatchers<T>` of Vitest, or of Jest. */
export interface PlanMatchers<Answer = void> {
  /** An issue of this code, at this path; or one that is like this. */
  toHaveIssue(expected: IssueCode | IssueQuery, path?: IssueQuery['path']): Answer;
  /** No error, no more warnings than allowed, and the level reached. */
  toPassAudit(expectation?: AuditExpectation): Answer;
}

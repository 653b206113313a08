import type { Issue } from './issue.ts';
import { KNOWN_ISSUE_CODES, type KnownIssueCode } from './known-codes.ts';
import { usageError } from './usage-error.ts';

/** An issue with a code of ours: a code that does not exist is then a compile error. */
export interface KnownIssue extends Issue {
  readonly code: KnownIssueCode;
}

/**
 * Says whether an issue has one of our codes, and lets the compiler check what its code is compared with. Codes of rules that somebody
 * else wrote can be any text: comparing {@link Issue} itself with a misspelt code compiles, and is never true.
 *
 * @throws {PlanSanteError} when it is no issue.
 * @example
 * ```ts
 * import { isKnownIssue, safeParsePlan } from 'plan-sante';
 *
 * const { issues } = safeParsePlan({ id: 'cls' });
 * console.log(issues.filter((issue) => isKnownIssue(issue) && issue.code === 'missing').length); // 1
 * ```
 */
export function isKnownIssue(issue: Issue): issue is KnownIssue {
  if (typeof issue?.code !== 'string') throw usageError('isKnownIssue', 'an issue', issue);
  const codes: readonly string[] = KNOWN_ISSUE_CODES;
  return codes.includes(issue.code);
}

import type { Issue, IssueCode, Severity } from '../../errors/index.ts';
import { type KeysOf, requireKeys, usageError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import { describeIssues } from './describe-issues.ts';
import { issuesOf } from './issues-of.ts';
import type { MatcherAnswer } from './matcher.ts';

/** What an issue must be like; what is left out may be anything. */
export interface IssueQuery {
  readonly code?: IssueCode;
  readonly severity?: Severity;
  /** The whole path, as keys or joined by dots (`projects.0.title`). */
  readonly path?: string | Issue['path'];
  /** The place in words, or what it matches. */
  readonly place?: string | RegExp;
  readonly message?: string | RegExp;
}
const QUERY: KeysOf<IssueQuery> = { code: true, severity: true, path: true, place: true, message: true };

/** Whether there is an issue of a code, at a path, with words. */
export function toHaveIssue(
  received: unknown,
  expected: IssueCode | IssueQuery,
  path?: IssueQuery['path'],
): MatcherAnswer {
  const issues = issuesOf('toHaveIssue', received);
  const query = queryOf(expected, path);
  const found = issues.filter((issue) => isLike(issue, query));
  return {
    pass: found.length > 0,
    message: () =>
      found.length > 0
        ? `expected no issue ${inWords(query)}, found:\n${describeIssues(found)}`
        : `expected an issue ${inWords(query)}, found:\n${describeIssues(issues)}`,
  };
}

function queryOf(expected: IssueCode | IssueQuery, path: IssueQuery['path']): IssueQuery {
  if (typeof expected === 'string') return { code: expected, ...defined({ path }) };
  if (typeof expected !== 'object' || expected === null || Object.keys(expected).length === 0)
    throw usageError('toHaveIssue', 'the code of an issue, or an object with what it must be like', expected);
  requireKeys('toHaveIssue', 'what it looks for', expected, QUERY);
  return expected;
}

function isLike(issue: Issue, { code, severity, path, place, message }: IssueQuery): boolean {
  return (
    (code === undefined || issue.code === code) &&
    (severity === undefined || issue.severity === severity) &&
    (path === undefined || issue.path.join('.') === joined(path)) &&
    (place === undefined || matches(issue.place, place)) &&
    (message === undefined || matches(issue.message, message))
  );
}

function joined(path: string | Issue['path']): string {
  return typeof path === 'string' ? path : path.join('.');
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

function inWords(query: IssueQuery): string {
  const { path, ...rest } = query;
  const parts = Object.entries({ ...rest, ...(path !== undefined && { path: joined(path) }) });
  return parts.map(([key, value]) => `${key} ${value instanceof RegExp ? value : JSON.stringify(value)}`).join(', ');
}

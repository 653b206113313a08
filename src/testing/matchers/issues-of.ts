import { type Issue, usageError } from '../../errors/index.ts';

/** The issues of what a test looks at: a list of them, the answer of a `safe…` function, a report of an audit. */
export function issuesOf(caller: string, received: unknown): readonly Issue[] {
  const issues = Array.isArray(received) ? received : isRecord(received) ? received['issues'] : undefined;
  if (Array.isArray(issues) && issues.every((issue) => isRecord(issue) && typeof issue['code'] === 'string'))
    return issues as readonly Issue[];
  throw usageError(
    caller,
    'issues: a list of them, the result of a safe… function, or a report of auditPlan',
    received,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

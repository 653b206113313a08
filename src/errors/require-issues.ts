import { isRecord } from '../internal/plain-record.ts';
import { requireList } from './require-list.ts';
import { usageError } from './usage-error.ts';

/** Refuses what is no list of issues, such as a result that was not opened. */
export function requireIssues(caller: string, value: unknown): void {
  requireList(caller, 'a list of issues', value);
  for (const issue of value)
    if (!(isRecord(issue) && typeof issue['message'] === 'string' && Array.isArray(issue['path'])))
      throw usageError(caller, 'a list of issues', issue);
}

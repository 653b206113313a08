import type { Issue, Severity } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { say } from './say.ts';
import type { Terminal } from './terminal.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };

/** How many issues a person is shown; the count says how many there are. */
export const SHOWN = 200;

/** Where an issue stands in the text it was read from, as editors write it. */
function where(issue: Issue, name: string): string {
  const { position } = issue;
  const shown = visibleText(name);
  return position && 'line' in position ? `${shown}:${position.line}:${position.column}` : shown;
}

/** One issue in one or two lines: what, where, how to mend. */
export function issueLines(issue: Issue, name: string): string {
  const parts = [where(issue, name), issue.place].filter((part) => part !== '');
  const place = [...new Set(parts)].join(' · ');
  return `${SIGNS[issue.severity]} ${issue.message}\n    ${place}  [${issue.code}]\n`;
}

/** Prints issues, the gravest first, and how many of each gravity there are. */
export function printIssues(
  issues: readonly Issue[],
  name: string,
  locale: Locale,
  terminal: Pick<Terminal, 'out'>,
): void {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const sorted = [...issues].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  for (const issue of sorted.slice(0, SHOWN)) terminal.out(issueLines(issue, name));
  if (sorted.length > SHOWN) terminal.out(`${say('more-issues', { count: sorted.length - SHOWN }, locale)}\n`);
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const params = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  terminal.out(`${say('issue-counts', params, locale)}\n`);
}

import type { Issue, Severity } from '../../errors/index.ts';
import { visibleText } from '../../internal/shown-text.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '·' };
const MOST = 20;

/** Issues for the message of a test that failed: code, where, and what it says, one under the other. */
export function describeIssues(issues: readonly Issue[]): string {
  if (issues.length === 0) return '  none';
  const told = issues.slice(0, MOST).map((issue) => {
    const { severity, code, message } = issue;
    return visibleLines(`  ${SIGNS[severity]} ${code}  ${whereOf(issue)}\n      ${visibleText(message)}`);
  });
  const left = issues.length - told.length;
  return [...told, ...(left > 0 ? [`  … and ${left} more`] : [])].join('\n');
}

function whereOf({ path, place, position }: Issue): string {
  const at = position !== undefined && 'line' in position ? `line ${position.line}, column ${position.column}` : '';
  return [path.length === 0 ? '' : path.join('.'), place, at].filter((part) => part !== '').join(' · ');
}

function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

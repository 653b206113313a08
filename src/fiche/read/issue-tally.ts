import type { Issue, Severity } from '../../errors/index.ts';
import type { FicheIssueKey, Locale } from '../../i18n/index.ts';
import { type FicheIssue, ficheIssue } from './context.ts';

/** Issues of one code that are told one by one; the rest are counted. Nobody mends more by hand, and a hostile text costs less. */
const MOST_OF_A_KIND = 500;

/** Collects the issues of one fiche. */
export interface IssueTally {
  readonly issues: Issue[];
  readonly report: (input: FicheIssue) => void;
  /** Says how many issues of each code were not told one by one. */
  readonly close: () => void;
}

export function tallyIssues(locale: Locale): IssueTally {
  const issues: Issue[] = [];
  const counts = new Map<FicheIssueKey, number>();
  const untold = new Map<FicheIssueKey, { severity: Severity; readonly first: FicheIssue }>();
  const report = (input: FicheIssue) => {
    const count = (counts.get(input.code) ?? 0) + 1;
    counts.set(input.code, count);
    if (count <= MOST_OF_A_KIND) {
      issues.push(ficheIssue(input, locale));
      return;
    }
    const before = untold.get(input.code);
    if (before === undefined) untold.set(input.code, { severity: input.severity, first: input });
    else if (rank(input.severity) > rank(before.severity)) before.severity = input.severity;
  };
  const close = () => {
    for (const [code, { severity, first }] of untold) {
      const params = { found: code, count: (counts.get(code) ?? 0) - MOST_OF_A_KIND };
      issues.push(ficheIssue({ code: 'fiche-more-issues', severity, at: first.at, params }, locale));
    }
    untold.clear();
  };
  return { issues, report, close };
}

const rank = (severity: Severity) => ['info', 'warning', 'error'].indexOf(severity);

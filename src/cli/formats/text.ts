import type { CheckedPlan, Telling } from '../checked.ts';
import { issueCounts, listIssues } from '../print-issues.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';

/** For people, and for editors that read `file:line:column:`; the counts of all plans are the last line. */
export function printText(plans: readonly CheckedPlan[], { locale, all, several }: Telling, terminal: Terminal): void {
  for (const [index, { name, text, issues, groups, before, after }] of plans.entries()) {
    if (index > 0) terminal.out('\n');
    if (several) terminal.out({ style: 'strong', text: name }, '\n');
    terminal.out(...before);
    listIssues(issues, { name, locale, text, all, groups }, terminal);
    terminal.out(...after);
  }
  if (!several) return;
  const counts = issueCounts(
    plans.flatMap(({ issues }) => issues),
    locale,
  );
  terminal.out(`\n${say('files-checked', { count: plans.length, counts }, locale)}\n`);
}

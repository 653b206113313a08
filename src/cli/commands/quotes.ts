import { checkQuotes } from '../../validation/index.ts';
import { BadCall, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { readNamed } from '../read-named.ts';
import { say } from '../say.ts';
import { unreadPlan } from '../unread-plan.ts';

export const quotes: Command = {
  usage: 'quotes PLAN SOURCE.txt [options]',
  maximumArguments: 2,
  options: planOptions,
  async run(call, terminal) {
    const [, source] = call.arguments;
    if (source === undefined) throw new BadCall('which-source');
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) return unreadPlan(result, name, call, terminal);
    const text = new TextDecoder().decode(await readNamed('quotes', source, terminal));
    const report = checkQuotes(result.data, text, { locale: call.locale });
    if (call.json) terminal.out(jsonText({ counts: report.counts, quotes: report.quotes, issues: report.issues }));
    else {
      terminal.out(`${say('quotes-counted', report.counts, call.locale)}\n`);
      printIssues(report.issues, name, call.locale, terminal);
    }
    return report.counts.missing > 0 ? 1 : 0;
  },
};

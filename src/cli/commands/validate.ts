import { formatMessage, messageLocale } from '../../i18n/index.ts';
import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { cliTexts } from '../texts.ts';

export const validate: Command = {
  usage: 'validate FILE [options]',
  maximumArguments: 1,
  options: {
    format: { type: 'string', value: 'json|yaml', help: 'format of the text; known from the file name when left out' },
  },
  async run(call, terminal) {
    const { name, result } = await loadPlan(call, terminal);
    const failed = !result.success || result.issues.some(({ severity }) => severity === 'error');
    if (call.json) {
      terminal.out(jsonText({ valid: !failed, issues: result.issues }));
    } else {
      if (result.success) {
        const params = {
          title: result.data.title,
          projects: result.data.projects.length,
          measures: result.data.measures.length,
        };
        terminal.out(`${formatMessage(cliTexts[messageLocale(call.locale)]['plan-read'], params, call.locale)}\n`);
      }
      printIssues(result.issues, name, call.locale, terminal);
    }
    return failed ? 1 : 0;
  },
};

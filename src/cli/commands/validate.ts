import type { Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { say } from '../say.ts';

export const validate: Command = {
  usage: 'validate FILE [options]',
  maximumArguments: 1,
  options: planOptions,
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
        terminal.out(`${say('plan-read', params, call.locale)}\n`);
      }
      printIssues(result.issues, name, call.locale, terminal);
    }
    return failed ? 1 : 0;
  },
};

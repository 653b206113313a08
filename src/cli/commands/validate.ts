import { type Check, checkOptions, checkPlans } from '../check-plans.ts';
import type { Command } from '../command.ts';
import { issueCounts } from '../print-issues.ts';
import { say } from '../say.ts';
import { verdict } from '../verdict.ts';

export const validate: Command = {
  usage: 'validate FILE... [options]',
  maximumArguments: Number.POSITIVE_INFINITY,
  options: checkOptions,
  run: (call, terminal) => checkPlans(call, terminal, readPlan(terminal.width !== undefined)),
};

/** What reading a plan says of it. People at a screen are told what to do next. */
function readPlan(onScreen: boolean): Check {
  return ({ name, result, text }, { locale }) => {
    const { issues } = result;
    const valid = result.success && issues.every(({ severity }) => severity !== 'error');
    const plan = result.success ? result.data : result.partial;
    const title = result.success
      ? say(
          'plan-read',
          { title: result.data.title, projects: result.data.projects.length, measures: result.data.measures.length },
          locale,
        )
      : undefined;
    const next = valid ? say('next-audit', { name }, locale) : say('next-mend', { command: 'validate', name }, locale);
    return {
      name,
      text,
      plan,
      issues,
      json: { valid, issues },
      before: title === undefined ? [] : [`${title}\n`],
      after: onScreen ? verdict(issues, [issueCounts(issues, locale)], [next]) : [`${issueCounts(issues, locale)}\n`],
    };
  };
}

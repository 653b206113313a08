import type { Plan } from '../../model/index.ts';
import { comparePlans, type PlanChange } from '../../tracking/index.ts';
import { changeLines, isUntold } from '../change-lines.ts';
import { BadCall, type Call, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';
import { unreadPlan } from '../unread-plan.ts';

export const compare: Command = {
  usage: 'compare BEFORE AFTER [options]',
  maximumArguments: 2,
  options: {
    ...planOptions,
    all: { type: 'boolean', help: 'compare.all' },
  },
  async run(call, terminal) {
    const [earlier, later] = call.arguments;
    if (earlier === undefined || later === undefined) throw new BadCall('which-states');
    if (earlier === '-' && later === '-') throw new BadCall('one-input');
    const before = await planOf(earlier, call, terminal);
    const after = await planOf(later, call, terminal);
    if (before === undefined || after === undefined) return 1;
    const changes = comparePlans(before, after);
    const untold = changes.filter(isUntold).length;
    if (call.json) terminal.out(jsonText({ counts: countsOf(changes), changes }));
    else {
      const { locale } = call;
      terminal.out(`${say('compared', { before: before.title, after: after.title, earlier, later }, locale)}\n\n`);
      terminal.out(...changeLines(changes, { locale, all: call.flag('all'), width: terminal.width }));
      terminal.out(untold > 0 ? { style: 'warning', text: '▲' } : { style: 'ok', text: '✔' }, ' ');
      terminal.out({ style: 'strong', text: say('changes-counted', { count: changes.length, untold }, locale) }, '\n');
    }
    return untold > 0 ? 1 : 0;
  },
};

/** How many changes of each kind there are, and how many nobody told. */
function countsOf(changes: readonly PlanChange[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { changes: changes.length, withoutAWord: changes.filter(isUntold).length };
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A plan to compare; what cannot be read is said, and a plan that was read in part is not compared: its gaps would look like changes. */
async function planOf(name: string, call: Call, terminal: Terminal): Promise<Plan | undefined> {
  const { result } = await loadPlan(call, terminal, name);
  if (result.success) return result.data;
  unreadPlan(result, name, call, terminal, { changes: null, plan: name });
  return undefined;
}

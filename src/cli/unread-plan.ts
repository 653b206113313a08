import type { Issue } from '../errors/index.ts';
import type { Call, ExitCode } from './command.ts';
import { jsonText } from './json-text.ts';
import { printIssues } from './print-issues.ts';
import type { Terminal } from './terminal.ts';

/** Ends a command that cannot go on with a plan: what is wrong with it, in JSON `beside` what the command would have given. */
export function unreadPlan(
  { issues }: { readonly issues: readonly Issue[] },
  name: string,
  call: Call,
  terminal: Terminal,
  beside: Readonly<Record<string, unknown>> = {},
): ExitCode {
  if (call.json) terminal.out(jsonText({ ...beside, issues }));
  else printIssues(issues, name, call.locale, terminal);
  return 1;
}

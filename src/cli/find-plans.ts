import { append } from '../internal/append.ts';
import { BadCall, type Call } from './command.ts';
import { BUNDLED } from './load-plan.ts';
import type { Terminal } from './terminal.ts';

/** The plans that a call names, and whether they are told as a list. */
export interface NamedPlans {
  readonly names: readonly string[];
  /** A call that may name several is answered by a list, however many there are. */
  readonly several: boolean;
}

/** Characters that make a pattern of a name. */
const PATTERN = /[*?{}[\]!]/;

/** What the arguments of a call name: files, patterns of files, bundled plans, standard input. Each stands once, in the order of the call. */
export async function findPlans(call: Call, terminal: Terminal): Promise<NamedPlans> {
  if (call.arguments.length === 0) throw new BadCall('which-plan', { known: [...BUNDLED.keys()] });
  const found: string[] = [];
  let several = call.arguments.length > 1;
  for (const argument of call.arguments) {
    if (!PATTERN.test(argument) || !(await isMissing(argument, terminal))) {
      found.push(argument);
      continue;
    }
    several = true;
    const files = await terminal.findFiles(argument);
    if (files.length === 0) throw new BadCall('no-match', { pattern: argument });
    append(found, files);
  }
  return { names: [...new Set(found)], several };
}

/** Whether there is no file of just this name: brackets may stand in the name of a file. */
async function isMissing(name: string, terminal: Terminal): Promise<boolean> {
  const reading = await terminal.readFile(name, 0);
  return !reading.ok && reading.reason === 'not-found';
}

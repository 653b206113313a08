import { COMMANDS } from './commands.ts';
import { VERSION } from './version.ts';

/** The answer to a call that asks for the version or for the commands, with its exit code: nothing else is loaded for it. */
export function shortAnswer(argv: readonly string[]): { readonly text: string; readonly code: 0 | 2 } | undefined {
  const [name, asked] = argv;
  if (name === '--version' || name === '-v') return { text: `${VERSION}\n`, code: 0 };
  if (name === undefined) return { text: overview(), code: 2 };
  const isHelp = name === '--help' || name === '-h' || (name === 'help' && asked === undefined);
  return isHelp ? { text: overview(), code: 0 } : undefined;
}

function overview(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map(({ length }) => length));
  const lines = Object.entries(COMMANDS).map(([name, { help }]) => `  ${name.padEnd(width)}  ${help.split('\n')[0]}`);
  return `plan-sante: public health plans as data: read, audit, prioritise, write the fiches.

usage: plan-sante COMMAND [FILE] [options]

${lines.join('\n')}

FILE is a plan in JSON or YAML, "-" for standard input, or the name of a bundled plan.
Exit code: 0 done, 1 the data has errors, 2 the call cannot work. plan-sante COMMAND --help says more.
`;
}

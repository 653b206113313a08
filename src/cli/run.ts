import { parseArgs } from 'node:util';
import { PlanSanteError } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { nearest } from '../internal/text.ts';
import { BadCall, type Call, type Command, type ExitCode, type OptionSpec } from './command.ts';
import { audit } from './commands/audit.ts';
import { demo } from './commands/demo.ts';
import { fiche } from './commands/fiche.ts';
import { prioritise } from './commands/prioritise.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { localeOfEnvironment } from './language.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [validate, audit, prioritise, fiche, schema, demo];

const COMMON: Readonly<Record<string, OptionSpec>> = {
  locale: {
    type: 'string',
    value: LOCALES.join('|'),
    help: 'language of messages and documents; that of LANG, else fr',
  },
  json: { type: 'boolean', help: 'one JSON document on standard output, for programs' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
};

/** Runs one call of the program. Whatever happens, the answer is an exit code and words, never a stack trace. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (error instanceof BadCall) {
      terminal.err(`plan-sante: ${error.message}\n`);
      return 2;
    }
    if (error instanceof PlanSanteError) {
      terminal.err(`plan-sante: ${error.message}\n`);
      return error.issues.length > 0 ? 1 : 2;
    }
    terminal.err(`plan-sante: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === 'help' && rest[0] !== undefined) {
    terminal.out(helpOf(commandOf(rest[0])));
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${VERSION}\n`);
    return 0;
  }
  const command = commandOf(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(helpOf(command));
    return 0;
  }
  return command.run(readCall(command, rest, terminal), terminal);
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    const guess = nearest(
      name,
      COMMANDS.map((one) => one.name),
    );
    throw new BadCall(
      `no command "${name}"${guess ? `; did you mean "${guess}"?` : ''} (plan-sante --help lists them)`,
    );
  }
  return command;
}

function readCall(command: Command, rest: readonly string[], terminal: Terminal): Call {
  const specs: Record<string, OptionSpec> = { ...COMMON, ...command.options };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, { type: spec.type, ...(spec.short && { short: spec.short }) }]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...rest],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec) {
      const guess = nearest(token.name, Object.keys(specs));
      throw new BadCall(`${command.name} has no option ${token.rawName}${guess ? `; did you mean --${guess}?` : ''}`);
    }
    if (spec.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new BadCall(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? 'VALUE'}`);
    }
    if (spec.type === 'boolean' && token.value !== undefined) throw new BadCall(`${token.rawName} takes no value`);
  }
  if (positionals.length > command.maximumArguments) {
    const most = ['no argument', 'one argument'][command.maximumArguments] ?? `${command.maximumArguments} arguments`;
    const extra = positionals.slice(command.maximumArguments).map((word) => `"${word}"`);
    throw new BadCall(`${command.name} takes ${most}; leave ${extra.join(', ')} out: plan-sante ${command.usage}`);
  }
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    arguments: positionals,
    locale: readLocale(text('locale'), terminal),
    json: values['json'] === true,
    text,
    flag: (option) => values[option] === true,
  };
}

function readLocale(asked: string | undefined, terminal: Terminal): Locale {
  if (asked === undefined) return localeOfEnvironment(terminal.language);
  const locale = LOCALES.find((one) => one === asked.toLowerCase());
  if (!locale) throw new BadCall(`--locale ${asked}: the languages are ${LOCALES.join(', ')}`);
  return locale;
}

function optionLines(options: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(options).map(([name, spec]) => [
    `  ${spec.short ? `-${spec.short}, ` : ''}--${name}${spec.value ? ` ${spec.value}` : ''}`,
    spec.help,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `${left.padEnd(width)}  ${right}`).join('\n');
}

function helpOf(command: Command): string {
  return `plan-sante ${command.usage}\n\n${command.help}\n\n${optionLines({ ...command.options, ...COMMON })}\n`;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, help }) => `  ${name.padEnd(width)}  ${help.split('\n')[0]}`);
  return `plan-sante: public health plans as data: read, audit, prioritise, write the fiches.

usage: plan-sante COMMAND [FILE] [options]

${lines.join('\n')}

FILE is a plan in JSON or YAML, "-" for standard input, or the name of a bundled plan.
Exit code: 0 done, 1 the data has errors, 2 the call cannot work. plan-sante COMMAND --help says more.
`;
}

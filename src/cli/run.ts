import { parseArgs } from 'node:util';
import { PlanSanteError } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { nearest } from '../internal/text.ts';
import { BadCall, type Call, type Command, type ExitCode, type OptionSpec } from './command.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { COMMON_OPTIONS } from './common-options.ts';
import { localeOfEnvironment } from './language.ts';
import type { Machine } from './machine.ts';
import { shortAnswer } from './short-answer.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** Runs one call of the program. Whatever happens, the answer is an exit code and words, never a stack trace. */
export async function run(argv: readonly string[], machine: Machine): Promise<ExitCode> {
  const terminal = terminalOf(machine);
  try {
    return await dispatch(argv, terminal, localeOfEnvironment(machine.language));
  } catch (error) {
    if (error instanceof BadCall) {
      terminal.err(`plan-sante: ${visibleText(error.message)}\n`);
      return 2;
    }
    if (error instanceof PlanSanteError) {
      terminal.err(`plan-sante: ${visibleText(error.message)}\n`);
      return error.issues.length > 0 ? 1 : 2;
    }
    terminal.err(`plan-sante: ${visibleText(error instanceof Error ? error.message : String(error))}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, usual: Locale): Promise<ExitCode> {
  const short = shortAnswer(argv);
  if (short !== undefined) {
    terminal.out(short.text);
    return short.code;
  }
  const [first = '', ...others] = argv;
  const isHelp = first === 'help' || others.includes('--help') || others.includes('-h');
  const [name = '', ...rest] = first === 'help' ? others : argv;
  const entry = entryOf(name);
  const command = await entry.load();
  if (isHelp) {
    terminal.out(helpOf(entry, command));
    return 0;
  }
  return command.run(readCall(name, command, rest, usual), terminal);
}

function entryOf(name: string): CommandEntry {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    const guess = nearest(name, Object.keys(COMMANDS));
    throw new BadCall(
      `no command "${name}"${guess ? `; did you mean "${guess}"?` : ''} (plan-sante --help lists them)`,
    );
  }
  return entry;
}

function readCall(name: string, command: Command, rest: readonly string[], usual: Locale): Call {
  const specs: Record<string, OptionSpec> = { ...COMMON_OPTIONS, ...command.options };
  const options = Object.fromEntries(
    Object.entries(specs).map(([option, spec]) => [
      option,
      { type: spec.type, ...(spec.short && { short: spec.short }) },
    ]),
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
      throw new BadCall(
        `${name} has no option ${token.rawName}${
          guess
            ? `; did you mean --${guess}?`
            : `; there are ${Object.keys(specs)
                .map((one) => `--${one}`)
                .join(', ')}`
        }`,
      );
    }
    if (spec.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new BadCall(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? 'VALUE'}`);
    }
    if (spec.type === 'boolean' && token.value !== undefined) throw new BadCall(`${token.rawName} takes no value`);
  }
  if (positionals.length > command.maximumArguments) {
    const most = ['no argument', 'one argument'][command.maximumArguments] ?? `${command.maximumArguments} arguments`;
    const extra = positionals.slice(command.maximumArguments).map((word) => `"${word}"`);
    throw new BadCall(`${name} takes ${most}; leave ${extra.join(', ')} out: plan-sante ${command.usage}`);
  }
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    arguments: positionals,
    locale: readLocale(text('locale')) ?? usual,
    json: values['json'] === true,
    text,
    flag: (option) => values[option] === true,
  };
}

function readLocale(asked: string | undefined): Locale | undefined {
  if (asked === undefined) return undefined;
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

function helpOf({ help }: CommandEntry, command: Command): string {
  return `plan-sante ${command.usage}\n\n${help}\n\n${optionLines({ ...command.options, ...COMMON_OPTIONS })}\n`;
}

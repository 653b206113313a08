import { parseArgs } from 'node:util';
import { PlanSanteError } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import { nearest } from '../internal/text.ts';
import { BadCall, type Call, type Command, type ExitCode, type OptionSpec, wrongCallIn } from './command.ts';
import { COMMANDS, isCommand } from './commands.ts';
import { COMMON_OPTIONS } from './common-options.ts';
import { helpOf, shownCall } from './help.ts';
import { localeOfCall, localeOfEnvironment } from './language.ts';
import type { Machine } from './machine.ts';
import { shortAnswer } from './short-answer.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** Runs one call of the program. Whatever happens, the answer is an exit code and words, never a stack trace. */
export async function run(argv: readonly string[], machine: Machine): Promise<ExitCode> {
  const terminal = terminalOf(machine);
  try {
    return await dispatch(argv, terminal, machine.language);
  } catch (error) {
    if (error instanceof BadCall) {
      terminal.err(`plan-sante: ${visibleText(wrongCallIn(error, localeOfCall(argv, machine.language)))}\n`);
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

async function dispatch(argv: readonly string[], terminal: Terminal, language: string | undefined): Promise<ExitCode> {
  const short = shortAnswer(argv, language);
  if (short !== undefined) {
    terminal.out(short.text);
    return short.code;
  }
  const [first = '', ...others] = argv;
  const isHelp = first === 'help' || others.includes('--help') || others.includes('-h');
  const [name = '', ...rest] = first === 'help' ? others : argv;
  if (!isCommand(name)) {
    const guess = nearest(name, Object.keys(COMMANDS));
    throw new BadCall('unknown-command', { name, guess });
  }
  const command: Command = await COMMANDS[name]();
  if (isHelp) {
    terminal.out(helpOf(name, command, localeOfCall(argv, language)));
    return 0;
  }
  return command.run(readCall(name, command, rest, localeOfEnvironment(language)), terminal);
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
      const known = guess === undefined ? Object.keys(specs).map((one) => `--${one}`) : undefined;
      throw new BadCall('unknown-option', { command: name, option: token.rawName, guess, known });
    }
    if (spec.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new BadCall('needs-value', { option: token.rawName, value: shownCall(spec.value ?? 'VALUE', usual) });
    }
    if (spec.type === 'boolean' && token.value !== undefined)
      throw new BadCall('takes-no-value', { option: token.rawName });
  }
  if (positionals.length > command.maximumArguments) {
    const most = command.maximumArguments;
    const extra = positionals.slice(most).map((word) => `"${word}"`);
    throw new BadCall('too-many-arguments', { command: name, most, extra, usage: shownCall(command.usage, usual) });
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
  if (!locale) throw new BadCall('unknown-word', { option: '--locale', asked, known: LOCALES });
  return locale;
}

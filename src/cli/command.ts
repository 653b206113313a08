import { formatMessage, type Locale, type MessageParams, messageLocale } from '../i18n/index.ts';
import type { HelpKey } from './help-texts.ts';
import type { Terminal } from './terminal.ts';
import { type WrongCall, wrongCalls } from './wrong-calls.ts';

/**
 * The one rule of exit codes. 0: done. 1: what the data holds stands in the way (errors, too many warnings, a file that is no plan);
 * the findings are on standard output, in the format asked for. 2: the call cannot work (an option, a file that is not there, a place
 * that cannot be written); one sentence is on standard error and nothing on standard output.
 */
export type ExitCode = 0 | 1 | 2;

/** One option of a command, as the help shows it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: HelpKey;
  /** What the text of the help names. */
  readonly facts?: MessageParams;
}

/** The call of a command, taken apart. */
export interface Call {
  readonly arguments: readonly string[];
  readonly locale: Locale;
  readonly json: boolean;
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

export interface Command {
  /** How it is called, without the name of the program. */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly maximumArguments: number;
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

/** Thrown inside a command when the call cannot work; the program says it in the language of the call and exits with 2. */
export class BadCall extends Error {
  readonly wrong: WrongCall;
  readonly params: MessageParams;
  constructor(wrong: WrongCall, params: MessageParams = {}) {
    super(wrong);
    this.wrong = wrong;
    this.params = params;
  }
}

/** What is wrong with a call, and what to write instead. */
export function wrongCallIn({ wrong, params }: Pick<BadCall, 'wrong' | 'params'>, locale: Locale): string {
  return formatMessage(wrongCalls[messageLocale(locale)][wrong], params, locale);
}

/** Refuses options and arguments that would do nothing beside another option: silence would look like success. */
export function refuseBeside(call: Call, option: string, others: readonly string[]): void {
  const idle = others.find((name) => call.text(name) !== undefined || call.flag(name));
  if (idle !== undefined) throw new BadCall('idle-option', { option: idle, beside: option });
  const [argument] = call.arguments;
  if (argument !== undefined) throw new BadCall('reads-no-plan', { option, argument });
}

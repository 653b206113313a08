import { formatMessage, type Locale, messageLocale } from '../i18n/index.ts';
import type { Command, OptionSpec } from './command.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { COMMON_OPTIONS } from './common-options.ts';
import { type HelpKey, helpTexts, placeholders } from './help-texts.ts';

/** A text of the help in the language of the call. */
export function helpText(key: HelpKey, locale: Locale, facts: OptionSpec['facts'] = {}): string {
  return formatMessage(helpTexts[messageLocale(locale)][key], facts, locale);
}

/** A call as it is typed, with the words that stand for values in the language of the reader. */
export function shownCall(call: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = placeholders[messageLocale(locale)];
  return call.replace(/[A-Z]{2,}(?:-[A-Z]{2})*/g, (word) => words[word] ?? word);
}

/** All commands, and how the program is called. */
export function overview(locale: Locale): string {
  const names = Object.keys(COMMANDS) as readonly CommandName[];
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${helpText(name, locale)}`);
  const about = [helpText('about-files', locale), helpText('about-codes', locale)];
  return `${helpText('overview', locale)}\n\n${helpText('usage', locale)}\n\n${lines.join('\n')}\n\n${about.join('\n')}\n`;
}

/** How one command is called, and its options. */
export function helpOf(name: CommandName, command: Command, locale: Locale): string {
  const rows = Object.entries<OptionSpec>({ ...command.options, ...COMMON_OPTIONS }).map(([option, spec]) => [
    `  ${spec.short ? `-${spec.short}, ` : ''}--${option}${spec.value ? ` ${shownCall(spec.value, locale)}` : ''}`,
    helpText(spec.help, locale, spec.facts),
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  const lines = rows.map(([left = '', right = '']) => `${left.padEnd(width)}  ${right}`);
  return `plan-sante ${shownCall(command.usage, locale)}\n\n${helpText(name, locale)}\n\n${lines.join('\n')}\n`;
}

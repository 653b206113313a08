import { type KeysOf, requireKeys, requireText } from '../../errors/index.ts';
import { habitOfLocale } from './grammar/locale.ts';
import { byHabit, type MarkHabit, numberAt } from './grammar/number-marks.ts';
import { tokenize } from './grammar/tokens.ts';
import { decide, type Reading, unread } from './reading.ts';

/** A number as printed: its value, and how many decimals the print shows. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** What a call knows about the text it gives to a reader. */
export interface ReadNumberOptions {
  /**
   * The language of the text, with its country where that matters (`fr`, `de-CH`, `fr-CA`). It decides what the text leaves
   * open: `30,000` is 30 in French and 30 000 in English.
   */
  readonly locale?: string;
  /** The mark of decimals, when it is known; the other one groups. */
  readonly decimalMark?: ',' | '.';
}

export const READ_OPTIONS: KeysOf<ReadNumberOptions> = { locale: true, decimalMark: true };

/** What is known of the marks from the options of a call. */
export function habitOf(caller: string, { locale, decimalMark }: ReadNumberOptions): MarkHabit {
  const habit = habitOfLocale(caller, locale);
  if (decimalMark === undefined) return habit;
  return decimalMark === ',' ? { ',': 'decimal', '.': 'group' } : { ',': 'group', '.': 'decimal' };
}

/**
 * Reads a number in any print habit: `1 700`, `1'700`, `1.234,56`, `1,234.56`, `0,6`, `-12,5`. A comma or point before three
 * digits (`1.700`, `30,000`) may be thousands or decimals: that is `ambiguous`, with both readings, unless the options decide.
 *
 * @example
 * ```ts
 * import { readNumber } from 'plan-sante/model';
 * console.log(readNumber('1 700')); // { ok: true, value: { value: 1700, decimals: 0 } }
 * console.log(readNumber('30,000', { locale: 'en' })); // { ok: true, value: { value: 30000, decimals: 0 } }
 * ```
 */
export function readNumber(text: string, options: ReadNumberOptions = {}): Reading<PrintedNumber> {
  requireText('readNumber', text);
  requireKeys('readNumber', 'its options', options, READ_OPTIONS);
  const habit = habitOf('readNumber', options);
  const cut = tokenize(text);
  if (cut === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  const { tokens } = cut;
  const sign = tokens[0]?.key === '-' || tokens[0]?.key === '+' ? tokens[0].key : undefined;
  const found = numberAt(tokens, sign === undefined ? 0 : 1);
  const stop = found === undefined ? tokens[0] : tokens[found.next];
  const readings = found === undefined || stop !== undefined ? [] : byHabit(found.readings, habit);
  return decide(
    readings.map(({ value, decimals }) => ({ value: sign === '-' && value !== 0 ? -value : value, decimals })),
    () => unread('not-understood', stop?.text ?? cut.text),
  );
}

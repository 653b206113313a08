import { type KeysOf, requireKeys, requireText, usageError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import type { DateHabit } from './grammar/date-parts.ts';
import { type DateReading, datesOf } from './grammar/dates.ts';
import { languageOf, regionOf } from './grammar/locale.ts';
import { tokenize } from './grammar/tokens.ts';
import { type PartialDate, parsePartialDate } from './partial-date.ts';
import { decide, type Reading, read, unread } from './reading.ts';

/** What a call knows about the dates it gives to be read. */
export interface ReadDateOptions {
  /** Whether the day or the month comes first in `02/12/2024`; the day unless told otherwise (the month for `en-US`). */
  readonly order?: 'dmy' | 'mdy';
  /** The last year that two digits may mean: with 2049, `31/12/99` is 1999 and `01/01/30` 2030. Without it they are asked. */
  readonly pivot?: number;
  /** The language of the text, with its country. Words are read in all languages; `en-US` puts the month first. */
  readonly locale?: string;
}

const OPTIONS: KeysOf<ReadDateOptions> = { order: true, pivot: true, locale: true };

/** Programs write a day as its midnight. */
const MIDNIGHT = /^(\d{4}-\d{1,2}-\d{1,2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/;

/**
 * Reads a date as French, English, German or Luxembourgish print it, as precisely as it is said: `7 février 2023`, `fin 2020`,
 * `Q1/2026`, `bis Ende 2025`, `December 31, 2026`, `de juin 2023 à mars 2024`.
 *
 * Bounds are kept apart: "d'ici", "jusqu'à" and "au plus tard" hold what they name (`../2025`), "avant" does not (`../<2025`);
 * "à compter de" and "dès" do (`2025/..`), "après" does not (`2025</..`). Years of two digits are `ambiguous` without a pivot.
 * A day that does not exist is `impossible-date`, a day or month without year `no-year`.
 *
 * @example
 * ```ts
 * import { readPartialDate } from 'plan-sante/model';
 * console.log(readPartialDate('fin 2020')); // { ok: true, value: '2020-end' }
 * console.log(readPartialDate('avant 2025')); // { ok: true, value: '../<2025' }
 * console.log(readPartialDate('31/02/2023').ok); // false
 * ```
 */
export function readPartialDate(text: string, options: ReadDateOptions = {}): Reading<PartialDate> {
  requireText('readPartialDate', text);
  requireKeys('readPartialDate', 'its options', options, OPTIONS);
  const habit = dateHabit('readPartialDate', options);
  const trimmed = text.trim();
  const midnight = MIDNIGHT.exec(trimmed)?.[1];
  if (parsePartialDate(trimmed)) return read(trimmed);
  const cut = tokenize(midnight ?? text);
  if (cut === undefined) return unread(trimmed === '' ? 'empty' : 'not-understood');
  const upper = cut.text.toUpperCase();
  if (/^[\dQHS./<-]+$/.test(upper) && parsePartialDate(upper)) return read(upper);
  const { readings, furthest } = datesOf(cut.tokens, habit);
  const dates = readings.flatMap((reading) => ('date' in reading ? [reading.date] : []));
  return decide(dates, () => {
    const reason = whyNone(readings);
    const stop = cut.tokens[furthest];
    return unread(reason, reason === 'not-understood' && stop ? cut.text.slice(stop.start) : cut.text);
  });
}

function whyNone(readings: readonly DateReading[]): 'impossible-date' | 'no-year' | 'not-understood' {
  const fails = readings.flatMap((reading) => ('fails' in reading ? [reading.fails] : []));
  if (fails.includes('impossible-date')) return 'impossible-date';
  return fails.includes('no-year') ? 'no-year' : 'not-understood';
}

/** What the options of a call say about dates in digits. */
export function dateHabit(caller: string, { order, pivot, locale }: ReadDateOptions): DateHabit {
  if (order !== undefined && order !== 'dmy' && order !== 'mdy')
    throw usageError(caller, 'an order "dmy" or "mdy"', order);
  if (pivot !== undefined && !(Number.isInteger(pivot) && pivot >= 0 && pivot <= 9999))
    throw usageError(caller, 'a pivot that is a year, such as 2049', pivot);
  if (locale !== undefined) languageOf(caller, locale);
  const monthFirst = locale?.toLowerCase().startsWith('en') && regionOf(locale) === 'US';
  return { order: order ?? (monthFirst ? 'mdy' : 'dmy'), ...defined({ pivot }) };
}

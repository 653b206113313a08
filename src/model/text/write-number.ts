import { type KeysOf, requireKeys, usageError } from '../../errors/index.ts';
import { type NumberLanguage, numberInWords } from '../../internal/number-in-words.ts';
import { languageOf, regionOf } from './grammar/locale.ts';

/** A language of the writers, with Luxembourg where it writes otherwise: `1.234` in French too. */
export type WriterLocale = 'fr' | 'en' | 'de' | 'lb' | 'fr-LU' | 'de-LU';

/** How a number is written. */
export interface WriteNumberOptions {
  /** French unless told otherwise. */
  readonly locale?: WriterLocale;
  /** Digits after the decimal mark; all that the number has unless told otherwise. Rounded half away from zero. */
  readonly decimals?: number;
}

export const WRITE_NUMBER_OPTIONS: KeysOf<WriteNumberOptions> = { locale: true, decimals: true };

/** From here on a double does not hold every whole number with its cents. */
const TOO_BIG = 1e15;
const MOST_DECIMALS = 20;

/**
 * Writes a number as officials print it, with every digit it has: `12 500,5` in French (thin no-break spaces), `12,500.5` in English,
 * `12.500,5` in German and in Luxembourg; the minus is U+2212. `readNumber` reads it
 * back to the same value in the same locale.
 *
 * @param value a finite number below 10^15 in size
 * @throws PlanSanteError for `NaN`, infinity, numbers from 10^15 on, and more than 20 decimals
 * @example
 * ```ts
 * import { writeNumber } from 'plan-sante/model';
 * console.log(writeNumber(12500.5)); // 12 500,5
 * console.log(writeNumber(12.5, { locale: 'en', decimals: 0 })); // 13
 * ```
 */
export function writeNumber(value: number, options: WriteNumberOptions = {}): string {
  requireKeys('writeNumber', 'its options', options, WRITE_NUMBER_OPTIONS);
  return numberWords('writeNumber', value, options);
}

/** The same for the writers of amounts, whose name stands in the error. */
export function numberWords(caller: string, value: number, { locale = 'fr', decimals }: WriteNumberOptions): string {
  requireWritable(caller, value, decimals);
  return numberInWords(value, numberLanguageOf(caller, locale), decimals);
}

function numberLanguageOf(caller: string, locale: WriterLocale): NumberLanguage {
  const language = languageOf(caller, locale);
  return language === 'fr' && regionOf(locale) === 'LU' ? 'fr-LU' : language;
}

function requireWritable(caller: string, value: number, decimals: number | undefined): void {
  if (typeof value !== 'number' || !(Math.abs(value) < TOO_BIG))
    throw usageError(caller, 'a finite number below 10^15 in size', value);
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS))
    throw usageError(caller, `decimals as a whole number from 0 to ${MOST_DECIMALS}`, decimals);
}

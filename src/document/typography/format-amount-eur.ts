import { requireKeys, requireNumber, usageError } from '../../errors/index.ts';
import { type FormatLocale, languageOf, numberHabits } from './format-locale.ts';
import { formatNumber } from './format-number.ts';

/** How an amount is written. */
export interface FormatAmountEurOptions {
  readonly locale: FormatLocale;
  /**
   * `short` writes millions and milliards when that loses nothing (`1,4 Md€`), `full` all digits; `short` unless told
   * otherwise.
   */
  readonly form?: 'short' | 'full';
}

/**
 * Source: French public accounts write `M€` and `Md€`; Duden and DIN 5008 `Mio. €`, `Mrd. €`, as in Luxembourgish; EU English
 * Style Guide, `EUR 1.4 billion`, here with the sign as in texts for the public.
 */
const UNITS = {
  fr: { million: 'M€', milliard: 'Md€' },
  de: { million: 'Mio.\u00a0€', milliard: 'Mrd.\u00a0€' },
  lb: { million: 'Mio.\u00a0€', milliard: 'Mrd.\u00a0€' },
  en: { million: 'million', milliard: 'billion' },
} as const;

/**
 * An amount in euros as officials print it: `1,4 Md€`, `100 M€`, `1 234 567 €`, `0,50 €`. Millions and milliards are used only
 * when two decimals say the amount exactly: a figure is never rounded on the way.
 *
 * @param amountEur euros
 * @example
 * ```ts
 * import { formatAmountEur } from 'plan-sante/document';
 * console.log(formatAmountEur(1_400_000_000, { locale: 'de' })); // '1,4 Mrd. €'
 * ```
 */
export function formatAmountEur(amountEur: number, options: FormatAmountEurOptions): string {
  requireNumber('formatAmountEur', amountEur);
  if (options === undefined) throw usageError('formatAmountEur', 'options with a locale', options);
  requireKeys('formatAmountEur', 'its options', options, { locale: true, form: true });
  const { locale, form = 'short' } = options;
  const { unitSpace } = numberHabits('formatAmountEur', locale);
  const language = languageOf(locale);
  const size = Math.abs(amountEur);
  const unit = form === 'full' ? undefined : unitFor(size);
  if (unit !== undefined) {
    const number = formatNumber(amountEur / (unit === 'milliard' ? 1e9 : 1e6), { locale });
    const name = UNITS[language][unit];
    return language === 'en' ? withSign(number, `${unitSpace}${name}`) : `${number}${unitSpace}${name}`;
  }
  const decimals = Number.isInteger(amountEur) ? 0 : 2;
  const number = formatNumber(amountEur, { locale, decimals });
  return language === 'en' ? withSign(number, '') : `${number}${unitSpace}€`;
}

/** English puts the sign before the digits and after the minus. */
function withSign(number: string, after: string): string {
  return number.startsWith('\u2212') ? `\u2212€${number.slice(1)}${after}` : `€${number}${after}`;
}

function unitFor(size: number): 'million' | 'milliard' | undefined {
  if (size >= 1e9 && Number.isInteger(size / 1e7)) return 'milliard';
  return size >= 1e6 && Number.isInteger(size / 1e4) ? 'million' : undefined;
}

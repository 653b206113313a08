import { type KeysOf, requireKeys, usageError } from '../../errors/index.ts';
import { plainDigits } from '../../internal/plain-digits.ts';
import type { Money } from '../entities.ts';
import { languageOf, type TextLocale } from './grammar/locale.ts';
import { times } from './grammar/number-marks.ts';
import { numberWords, type WriterLocale } from './write-number.ts';
import { statedWords } from './write-quantity.ts';

/** How an amount is written. */
export interface WriteMoneyOptions {
  /** French unless told otherwise. */
  readonly locale?: WriterLocale;
  /** `short` writes thousand millions and millions where two decimals say the amount exactly (`1,4 Md€`); `full` all digits. */
  readonly form?: 'short' | 'full';
}

/** An amount with its currency, any of ISO 4217; `readMoney` reads those of its tables back. */
export type WrittenMoney = Omit<Money, 'asWritten' | 'currency'> & { readonly currency?: string | undefined };

const OPTIONS: KeysOf<WriteMoneyOptions> = { locale: true, form: true };

interface MoneyWords {
  /** The largest first; `#` is the number. Multiples of the euro have names of their own in French. */
  readonly multiples: readonly (readonly [power: number, euros: string, others: string])[];
  readonly tax: Readonly<Record<'included' | 'excluded', string>>;
  readonly per: Readonly<Record<'year' | 'month', string>>;
  readonly over: (years: string, isOne: boolean) => string;
  readonly overMonths: (months: string, isOne: boolean) => string;
}

const GERMAN = {
  multiples: [
    [9, '#\u00a0Mrd.\u00a0€', '#\u00a0Mrd.\u00a0$'],
    [6, '#\u00a0Mio.\u00a0€', '#\u00a0Mio.\u00a0$'],
    [0, '#\u00a0€', '#\u00a0$'],
  ],
} as const;

/** `#` is the number, `$` the code of the currency. Each phrase stands in the tables of the readers. */
const WORDS: Readonly<Record<TextLocale, MoneyWords>> = {
  fr: {
    multiples: [
      [9, '#\u00a0Md€', '#\u00a0Md\u00a0$'],
      [6, '#\u00a0M€', '#\u00a0M\u00a0$'],
      [0, '#\u00a0€', '#\u00a0$'],
    ],
    tax: { included: 'TTC', excluded: 'HT' },
    per: { year: 'par an', month: 'par mois' },
    over: (years, isOne) => `sur ${years} ${isOne ? 'an' : 'ans'}`,
    overMonths: (months) => `sur ${months} mois`,
  },
  en: {
    multiples: [
      [9, '€#\u00a0billion', '$\u00a0#\u00a0billion'],
      [6, '€#\u00a0million', '$\u00a0#\u00a0million'],
      [0, '€#', '$\u00a0#'],
    ],
    tax: { included: 'incl. VAT', excluded: 'excl. VAT' },
    per: { year: 'per year', month: 'per month' },
    over: (years, isOne) => `over ${years} ${isOne ? 'year' : 'years'}`,
    overMonths: (months, isOne) => `over ${months} ${isOne ? 'month' : 'months'}`,
  },
  de: {
    ...GERMAN,
    tax: { included: 'inkl. MwSt.', excluded: 'exkl. MwSt.' },
    per: { year: 'pro Jahr', month: 'pro Monat' },
    over: (years, isOne) => `über ${years} ${isOne ? 'Jahr' : 'Jahre'}`,
    overMonths: (months, isOne) => `über ${months} ${isOne ? 'Monat' : 'Monate'}`,
  },
  lb: {
    ...GERMAN,
    tax: { included: 'TTC', excluded: 'HTVA' },
    per: { year: 'pro Joer', month: 'pro Mount' },
    over: (years) => `iwwer ${years} Joer`,
    overMonths: (months, isOne) => `iwwer ${months} ${isOne ? 'Mount' : 'Méint'}`,
  },
};

/**
 * Writes an amount of money with all that is said with it: `1,4 Md€`, `12 500 €`, `30 000 € HT par an`, `CHF 1.2
 * million` in English. No digit is rounded away. `readMoney` reads it back in the same locale.
 *
 * @example
 * ```ts
 * import { writeMoney } from 'plan-sante/model';
 * console.log(writeMoney({ value: 1_400_000_000, currency: 'EUR' })); // 1,4 Md€
 * console.log(writeMoney({ value: 30_000, currency: 'EUR', tax: 'excluded', per: 'year' })); // 30 000 € HT par an
 * console.log(writeMoney({ value: 1_400_000, currency: 'CHF' }, { locale: 'de' })); // 1,4 Mio. CHF
 * ```
 */
export function writeMoney(money: WrittenMoney, options: WriteMoneyOptions = {}): string {
  requireKeys('writeMoney', 'its options', options, OPTIONS);
  const { locale = 'fr', form = 'short' } = options;
  const words = WORDS[languageOf('writeMoney', locale)];
  const currency = currencyOf(money);
  // Both ends of a range in one multiple: "€20 to €25 million" would ask what the low one is.
  const ends = [money.value, money.min, money.max].filter((end) => end !== undefined);
  const multiple = words.multiples.find(
    ([power]) =>
      power === 0 || (form === 'short' && ends.some((end) => end !== 0) && ends.every((end) => isShortIn(power, end))),
  );
  const print = (value: number): string =>
    amountWords(value, currency, locale, multiple ?? [0, '#\u00a0€', '#\u00a0$']);
  const said = [
    statedWords('writeMoney', money, locale, print),
    money.tax && words.tax[money.tax],
    money.per && words.per[money.per],
    money.over && overWords(money.over.years, locale, words),
  ];
  return said.filter((part) => part !== undefined).join(' ');
}

function currencyOf(money: unknown): string {
  const currency =
    typeof money === 'object' && money !== null ? (money as { readonly currency?: unknown }).currency : undefined;
  if (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)) return currency;
  throw usageError('writeMoney', 'an amount with its "currency" by its code, such as EUR', money);
}

/** Whether two decimals of a multiple hold the whole amount. */
function isShortIn(power: number, value: number): boolean {
  if (value === 0) return true;
  if (Math.abs(value) < 10 ** power) return false;
  return (plainDigits(times(value, 10 ** -power)).split('.')[1]?.length ?? 0) <= 2;
}

function amountWords(
  value: number,
  currency: string,
  locale: WriterLocale,
  [power, euros, others]: MoneyWords['multiples'][number],
): string {
  const digits = numberWords('writeMoney', times(value, 10 ** -power), {
    locale,
    ...(power === 0 && hasCents(value) && { decimals: 2 }),
  });
  const pattern = currency === 'EUR' ? euros : others;
  // The minus stands before the sign of the currency.
  const minus = pattern.startsWith('€#') && digits.startsWith(MINUS) ? MINUS : '';
  return minus + pattern.replace(/[#$]/g, (mark) => (mark === '$' ? currency : digits.slice(minus.length)));
}

const MINUS = '\u2212';

/** Whether cents say it all: 0.5 is printed as 0,50. */
function hasCents(value: number): boolean {
  return !Number.isInteger(value) && (plainDigits(value).split('.')[1]?.length ?? 0) <= 2;
}

/** Lengths that are no whole years are written in months where those are whole. */
function overWords(years: number, locale: WriterLocale, words: MoneyWords): string {
  const number = (value: number): string => numberWords('writeMoney', value, { locale });
  const months = Number((years * 12).toPrecision(12));
  if (!Number.isInteger(years) && Number.isInteger(months)) return words.overMonths(number(months), months === 1);
  return words.over(number(years), years === 1);
}

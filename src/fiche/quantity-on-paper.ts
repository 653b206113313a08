import { LOCALES, type Locale } from '../i18n/index.ts';
import {
  type Quantity,
  readMoney,
  readPercent,
  readQuantity,
  writeMoney,
  writePercent,
  writeQuantity,
} from '../model/index.ts';

/**
 * A quantity as people write it: `12,5 %`, `1,2 M€`, `plus de 1 100 participants`. `undefined` where these words would not be read
 * back to the very same: its members are then printed one by one.
 */
export function quantityOnPaper(quantity: Quantity, locale: Locale): string | undefined {
  return formsOf(quantity, locale).find((words) => sameMembers(quantityOfPaper(words), quantity));
}

/** How a quantity is written, and the same without marks between thousands: "1,200 people" may be a decimal elsewhere, "1200 people" not. */
function formsOf(quantity: Quantity, locale: Locale): readonly string[] {
  const words = wordsOf(quantity, locale);
  if (words === undefined) return [];
  const mark = THOUSANDS[locale];
  return mark === undefined ? [words] : [words, words.replace(mark, '')];
}

/** The marks between thousands that are decimal marks in another language. */
const THOUSANDS: Partial<Readonly<Record<Locale, RegExp>>> = {
  en: /(?<=\d),(?=\d{3}(?!\d))/g,
  de: /(?<=\d)\.(?=\d{3}(?!\d))/g,
  lb: /(?<=\d)\.(?=\d{3}(?!\d))/g,
};

/** The quantity behind words that `quantityOnPaper` wrote, in whatever language; `undefined` for any others. */
export function quantityOfPaper(words: string): Quantity | undefined {
  const found = LOCALES.flatMap((locale) => {
    const { asWritten: _, decimals, ...bare } = measuredWords(words, locale);
    const read = [bare, { ...bare, ...(decimals !== undefined && { decimals }) }];
    const own = read.find((one) => formsOf(one, locale).some((form) => plain(form) === plain(words)));
    return own === undefined ? [] : [own];
  });
  const [first, ...others] = found;
  return first !== undefined && others.every((other) => sameMembers(other, first)) ? first : undefined;
}

/** "12 %", "2,5 M€", "de 15 à 20 lits": a quantity in words. Nothing when it may be two, or is none. */
export function measuredWords(words: string, locale?: Locale): Quantity {
  const options = locale === undefined ? {} : { locale };
  const percent = readPercent(words, options);
  if (percent.ok) {
    const { sign: _, ...share } = percent.value;
    return share;
  }
  const money = readMoney(words, options);
  if (money.ok) {
    const { currency, per, over, tax: _, ...amount } = money.value;
    // An amount each year, or over some years, is no amount alone: it stays as it is written.
    return over === undefined ? { ...amount, unit: per === undefined ? currency : `${currency}/${per}` } : {};
  }
  const counted = readQuantity(words, options);
  if (!counted.ok) return {};
  const { quantity, rest } = counted.value;
  return { ...quantity, ...(rest !== '' && { unit: rest.slice(0, 500) }) };
}

const MONEY = /^([A-Z]{3})(?:\/(year|month))?$/;

function wordsOf({ asWritten, ...quantity }: Quantity, locale: Locale): string | undefined {
  const { value, min, max, unit = '', decimals } = quantity;
  const numbers = [value, min, max].filter((number) => number !== undefined);
  if (
    asWritten !== undefined ||
    numbers.length === 0 ||
    numbers.some((number) => !(Math.abs(number) < 1e15) || Object.is(number, -0))
  )
    return undefined;
  const [, currency, per] = MONEY.exec(unit) ?? [];
  if (currency !== undefined) {
    const { unit: _unit, decimals: _decimals, ...amount } = quantity;
    return writeMoney({ ...amount, currency, ...(per !== undefined && { per: per as 'year' | 'month' }) }, { locale });
  }
  if (unit === 'percent') return writePercent(quantity, { locale, ...(decimals !== undefined && { decimals }) });
  return writeQuantity(quantity, { locale });
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').replaceAll("'", '’');

function sameMembers(a: Quantity | undefined, b: Quantity): boolean {
  const members = (quantity: Quantity): string =>
    JSON.stringify(
      ['value', 'min', 'max', 'qualifier', 'unit', 'decimals', 'asWritten'].map(
        (key) => quantity[key as keyof Quantity] ?? null,
      ),
    );
  return a !== undefined && members(a) === members(b);
}

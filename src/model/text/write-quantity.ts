import { requireKeys, usageError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Quantity } from '../quantity.ts';
import { languageOf, type TextLocale } from './grammar/locale.ts';
import { mayShareThousands } from './grammar/statements.ts';
import type { Qualifier } from './words/qualifier-words.ts';
import { numberWords, WRITE_NUMBER_OPTIONS, type WriteNumberOptions, type WriterLocale } from './write-number.ts';

/** What is written around a number: `#` is the number, `##` the higher end of a range. Each phrase stands in the tables of the readers. */
const PHRASES: Readonly<Record<TextLocale, Readonly<Record<Qualifier | 'bounds', string>>>> = {
  fr: {
    exact: 'exactement #',
    about: 'environ #',
    nearly: 'près de #',
    'more-than': 'plus de #',
    'at-least': 'au moins #',
    'less-than': 'moins de #',
    'at-most': 'au plus #',
    'up-to': 'jusqu’à #',
    between: 'entre # et ##',
    bounds: 'au moins # et au plus ##',
  },
  en: {
    exact: 'exactly #',
    about: 'about #',
    nearly: 'nearly #',
    'more-than': 'more than #',
    'at-least': 'at least #',
    'less-than': 'less than #',
    'at-most': 'at most #',
    'up-to': 'up to #',
    between: 'between # and ##',
    bounds: 'at least # and at most ##',
  },
  de: {
    exact: 'genau #',
    about: 'rund #',
    nearly: 'fast #',
    'more-than': 'mehr als #',
    'at-least': 'mindestens #',
    'less-than': 'weniger als #',
    'at-most': 'höchstens #',
    'up-to': 'bis zu #',
    between: 'zwischen # und ##',
    bounds: 'mindestens # und höchstens ##',
  },
  lb: {
    exact: 'genau #',
    about: 'ronn #',
    nearly: 'bal #',
    'more-than': 'méi wéi #',
    'at-least': 'op d’mannst #',
    'less-than': 'manner wéi #',
    'at-most': 'héchstens #',
    'up-to': 'bis zu #',
    between: 'tëschent # an ##',
    bounds: 'op d’mannst # an héchstens ##',
  },
};

type Stated = Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier'>;

/**
 * The number or bounds of a statement in words, with what qualifies them.
 *
 * @param withUnit whether what is printed has its unit, so that the ends of a range share nothing
 */
export function statedWords(
  caller: string,
  stated: Stated,
  locale: WriterLocale,
  print: (value: number) => string,
  withUnit = true,
): string {
  const { value, min, max, qualifier } = stated;
  const phrases = PHRASES[languageOf(caller, locale)];
  const say = (name: keyof typeof phrases, low: number, high = low): string =>
    phrases[name].replace(/##?/g, (mark) => print(mark === '#' ? low : high));
  const named =
    qualifier !== undefined && qualifier !== 'bounds' && Object.hasOwn(phrases, qualifier)
      ? (qualifier as Qualifier)
      : undefined;
  if (value !== undefined) return named === undefined || named === 'between' ? print(value) : say(named, value);
  if (min !== undefined && max !== undefined)
    return say(!withUnit && mayShareThousands(min, max) ? 'bounds' : 'between', min, max);
  if (min !== undefined) return say(named === 'more-than' ? 'more-than' : 'at-least', min);
  if (max !== undefined) return say(named === 'less-than' || named === 'up-to' ? named : 'at-most', max);
  throw usageError(caller, 'a number, or an object with "value", "min" or "max"', stated);
}

/** A number alone is a value. */
export function statedOf<S extends Stated>(caller: string, stated: S | number): S | Stated {
  if (typeof stated === 'number') return { value: stated };
  if (typeof stated === 'object' && stated !== null) return stated;
  throw usageError(caller, 'a number, or an object with "value", "min" or "max"', stated);
}

/**
 * Writes a quantity with its qualifier and unit: `plus de 1 100 participants`, `between 10 and 80`. Every digit is kept unless
 * `decimals` are asked for. `readQuantity` reads it back in the same locale.
 *
 * @example
 * ```ts
 * import { writeQuantity } from 'plan-sante/model';
 * console.log(writeQuantity({ min: 1100, qualifier: 'more-than', unit: 'participants' })); // plus de 1 100 participants
 * ```
 */
export function writeQuantity(quantity: Quantity | number, options: WriteNumberOptions = {}): string {
  requireKeys('writeQuantity', 'its options', options, WRITE_NUMBER_OPTIONS);
  const stated: Quantity = statedOf('writeQuantity', quantity);
  const { locale = 'fr', decimals = stated.decimals } = options;
  const exact =
    decimals === undefined || options.decimals !== undefined || keepsAll(stated, decimals) ? decimals : undefined;
  const words = statedWords(
    'writeQuantity',
    stated,
    locale,
    (value) => numberWords('writeQuantity', value, { locale, ...defined({ decimals: exact }) }),
    false,
  );
  if (stated.unit === undefined) return words;
  return `${words} ${stated.unit === 'percent' ? '%' : stated.unit}`;
}

/** Whether the printed decimals of a quantity hold its numbers: they never round one. */
function keepsAll({ value, min, max }: Quantity, decimals: number): boolean {
  return [value, min, max].every(
    (number) => number === undefined || Number(number.toFixed(Math.min(decimals, 20))) === number,
  );
}

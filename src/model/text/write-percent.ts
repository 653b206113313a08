import { requireKeys } from '../../errors/index.ts';
import type { Quantity } from '../quantity.ts';
import { numberWords, WRITE_NUMBER_OPTIONS, type WriteNumberOptions } from './write-number.ts';
import { statedOf, statedWords } from './write-quantity.ts';

/**
 * Writes a percentage: `80,8 %`, `80.8%` in English; a quantity with its qualifier, `plus de 10 %`. Every digit is kept unless
 * `decimals` are asked for. `readPercent` reads it back in the same locale.
 *
 * @param percent in percent, not as a fraction
 * @example
 * ```ts
 * import { writePercent } from 'plan-sante/model';
 * console.log(writePercent(80.85)); // 80,85 %
 * console.log(writePercent(74.184, { decimals: 1, locale: 'en' })); // 74.2%
 * ```
 */
export function writePercent(percent: Quantity | number, options: WriteNumberOptions = {}): string {
  requireKeys('writePercent', 'its options', options, WRITE_NUMBER_OPTIONS);
  const { locale = 'fr' } = options;
  const unit = locale === 'en' ? '%' : '\u00a0%';
  const print = (value: number): string => `${numberWords('writePercent', value, options)}${unit}`;
  return statedWords('writePercent', statedOf('writePercent', percent), locale, print);
}

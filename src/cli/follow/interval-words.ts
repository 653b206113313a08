import { type Locale, percentage, plainNumber } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Interval } from '../../tracking/index.ts';
import { followText } from './follow-texts.ts';

/** A number that is known, or the two it lies between, as the language writes them. */
function rangeWords({ min, max }: Interval, write: (end: number) => string, locale: Locale): string {
  if (min === undefined || max === undefined) {
    if (min !== undefined) return followText('at-least', { min: write(min) }, locale);
    return max === undefined ? '?' : followText('at-most', { max: write(max) }, locale);
  }
  const [low, high] = [write(min), write(max)];
  return low === high ? low : followText('range', { min: low, max: high }, locale);
}

/** A number, or the two it lies between. */
export function numberWords(range: Interval, locale: Locale): string {
  return rangeWords(range, (end) => plainNumber(end, locale), locale);
}

/** A share as a percentage, or two. */
export function shareWords(share: Interval | null, locale: Locale): string {
  return share === null ? '–' : rangeWords(share, (end) => percentage(end, locale, 0), locale);
}

/** How late something is, at least and at most. */
export function lateWords(days: Interval, locale: Locale): string {
  if (days.min === 1 && days.max === 1) return followText('one-day-late', {}, locale);
  return followText('days-late', { days: numberWords(days, locale) }, locale);
}

/** How long there is left; of what may be due at any time only the most. */
export function leftWords({ min, max }: Interval, locale: Locale): string {
  if (max === 0) return followText('today', {}, locale);
  if (max === 1 && min === 1) return followText('in-one-day', {}, locale);
  if (max !== undefined && (min === undefined || min <= 0))
    return followText('at-most-days', { days: plainNumber(max, locale) }, locale);
  // What has no last day has begun, and may take as long as it likes.
  if (min !== undefined && min <= 0) return '';
  return followText('in-days', { days: numberWords(defined({ min, max }), locale) }, locale);
}

const CELLS = 10;

/** A bar of ten: what is done for sure, what may be done, what is not. */
export function shareBar(share: Interval | null): string {
  if (share === null) return ' '.repeat(CELLS);
  const [sure, most] = [Math.floor((share.min ?? 0) * CELLS + 1e-9), Math.ceil((share.max ?? 1) * CELLS - 1e-9)];
  return '█'.repeat(sure) + '▒'.repeat(most - sure) + '░'.repeat(CELLS - most);
}

import { decimal, formatMessage, type Locale, messageLocale, scoringWords } from '../../i18n/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';

/** "12.4 points". */
export function points(value: number, locale: Locale, places = 1): string {
  const shown = Number(value.toFixed(places));
  const template = scoringWords[messageLocale(locale)].points;
  return formatMessage(template, { value: decimal(value, places, locale), number: shown }, locale);
}

/** "12.4 points", or "12.4 to 60.0 points" for a score that is not known yet. */
export function pointsBetween({ min, max }: ScaleBounds, locale: Locale, places = 1): string {
  if (max - min <= TOLERANCE * Math.max(Math.abs(min), Math.abs(max))) return points(max, locale, places);
  const template = scoringWords[messageLocale(locale)].between;
  return formatMessage(template, { min: decimal(min, places, locale), max: points(max, locale, places) }, locale);
}

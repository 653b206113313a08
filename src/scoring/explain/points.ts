import { decimal, formatMessage, type Locale, messageLocale, scoringWords } from '../../i18n/index.ts';
import { TOLERANCE } from '../../internal/tolerance.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';

/** "12.4 points". */
export function points(value: number, locale: Locale): string {
  const shown = Number(value.toFixed(1));
  const template = scoringWords[messageLocale(locale)].points;
  return formatMessage(template, { value: decimal(value, 1, locale), number: shown }, locale);
}

/** "12.4 points", or "12.4 to 60.0 points" for a score that is not known yet. */
export function pointsBetween({ min, max }: ScaleBounds, locale: Locale): string {
  if (max - min <= TOLERANCE * Math.max(Math.abs(min), Math.abs(max))) return points(max, locale);
  const template = scoringWords[messageLocale(locale)].between;
  return formatMessage(template, { min: decimal(min, 1, locale), max: points(max, locale) }, locale);
}

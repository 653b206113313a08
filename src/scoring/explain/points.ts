import { decimal, formatMessage, type Locale, messageLocale, scoringWords } from '../../i18n/index.ts';

/** "12.4 points". */
export function points(value: number, locale: Locale): string {
  const shown = Number(value.toFixed(1));
  const template = scoringWords[messageLocale(locale)].points;
  return formatMessage(template, { value: decimal(value, 1, locale), number: shown }, locale);
}

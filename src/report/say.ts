import { formatMessage, type Locale, type MessageParams, messageLocale, reportTexts } from '../i18n/index.ts';

/** A text of the reports, filled. */
export function say(key: keyof (typeof reportTexts)['fr'], locale: Locale, params: MessageParams = {}): string {
  return formatMessage(reportTexts[messageLocale(locale)][key], params, locale);
}

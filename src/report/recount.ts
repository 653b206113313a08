import {
  type FollowUpTextKey,
  followUpTexts,
  formatMessage,
  type Locale,
  type MessageParams,
  messageLocale,
} from '../i18n/index.ts';

/** A text of the reports of a plan's life, filled. */
export function recount(key: FollowUpTextKey, locale: Locale, params: MessageParams = {}): string {
  return formatMessage(followUpTexts[messageLocale(locale)][key], params, locale);
}

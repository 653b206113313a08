import {
  formatMessage,
  type Locale,
  type MessageParams,
  messageLocale,
  type RestitutionTextKey,
  restitutionTexts,
} from '../../i18n/index.ts';
import { cutEnd } from '../../internal/cut-end.ts';

/** A text of the restitution, filled. */
export function tell(key: RestitutionTextKey, locale: Locale, params: MessageParams = {}): string {
  return formatMessage(restitutionTexts[messageLocale(locale)][key], params, locale);
}

/** The first words of a text: whole words, and a mark where some are left out. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= most) return text.trim();
  return `${cutEnd(words.slice(0, most).join(' '), /[\s,;:.–(-]/)} …`;
}

/** The first of a list, and how many others there are; nothing is dropped without a word. */
export function firstOf(items: readonly string[], most: number, locale: Locale): readonly string[] {
  if (items.length <= most + 1) return items;
  return [...items.slice(0, most), tell('others', locale, { count: items.length - most })];
}

import { LOCALES, type Locale } from '../i18n/index.ts';
import type { LocalisedText } from '../model/index.ts';

export type { LocalisedText };

/** Where a language looks when it has no words of its own. */
const FALLBACKS: Readonly<Record<Locale, readonly Locale[]>> = {
  fr: ['fr', 'en', 'de', 'lb'],
  en: ['en', 'fr', 'de', 'lb'],
  de: ['de', 'lb', 'fr', 'en'],
  lb: ['lb', 'fr', 'de', 'en'],
};

/** The words for a language, or those of the nearest language that has some. */
export function wordsIn(texts: LocalisedText, locale: Locale): string {
  for (const candidate of FALLBACKS[locale]) {
    const words = texts[candidate];
    if (words !== undefined) return words;
  }
  return '';
}

/** The words in every language, each once. */
export function wordsInAll(texts: LocalisedText | undefined): readonly string[] {
  if (texts === undefined) return [];
  return [...new Set(LOCALES.flatMap((locale) => texts[locale] ?? []))];
}

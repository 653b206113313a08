/** The languages the library speaks. Luxembourgish has labels and headings; its sentences fall back to French, the language of administration there. */
export const LOCALES = ['fr', 'en', 'de', 'lb'] as const;

/** A language for labels and headings. */
export type Locale = (typeof LOCALES)[number];

/** A language for sentences: issue messages and explanations. */
export type MessageLocale = Exclude<Locale, 'lb'>;

/** The language whose sentences are used for a locale. */
export function messageLocale(locale: Locale): MessageLocale {
  return locale === 'lb' ? 'fr' : locale;
}

import { PlanSanteError } from '../errors/index.ts';

/** The languages the library speaks. Luxembourgish has labels and headings; its sentences fall back to French, the language of administration there. */
export const LOCALES = ['fr', 'en', 'de', 'lb'] as const;

/** A language for labels and headings. */
export type Locale = (typeof LOCALES)[number];

/** A language for sentences: issue messages and explanations. */
export type MessageLocale = Exclude<Locale, 'lb'>;

/** The language whose sentences are used for a locale. */
export function messageLocale(locale: Locale): MessageLocale {
  requireLocale(locale);
  return locale === 'lb' ? 'fr' : locale;
}

/** Refuses what is no locale of the library, such as a language tag with a country. */
export function requireLocale(locale: Locale): void {
  if (LOCALES.includes(locale)) return;
  throw new PlanSanteError({ function: 'locale', expected: `one of ${LOCALES.join(', ')}`, received: locale });
}

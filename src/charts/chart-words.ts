import { chartTexts, formatMessage, type Locale, messageLocale, type Wording, wordingIn } from '../i18n/index.ts';

/** A word or sentence of a chart. */
export type Say = (key: keyof (typeof chartTexts)['fr'], params: Readonly<Record<string, unknown>>) => string;

/** The words of charts in one language. */
export function sayIn(locale: Locale): Say {
  return (key, params) => formatMessage(chartTexts[messageLocale(locale)][key], params, locale);
}

/** The id that people use in discussion, and the title when there is one. */
export function namesOf(
  { id, label }: { readonly id: string; readonly label: Wording },
  locale: Locale,
): { readonly id?: string; readonly label: string } {
  const text = wordingIn(label, locale);
  return text === '' || text === id ? { label: id } : { id, label: text };
}

import { type Locale, messageLocale } from '../i18n/index.ts';

/** A number with a fixed count of decimals and the decimal mark of the language. */
export function fixed(value: number, decimals: number, locale: Locale): string {
  const text = value.toFixed(decimals);
  return messageLocale(locale) === 'en' ? text : text.replace('.', ',');
}

/** A share between 0 and 1 as a percentage. */
export function percent(share: number, locale: Locale, decimals = 0): string {
  return `${fixed(share * 100, decimals, locale)}${messageLocale(locale) === 'en' ? '' : ' '}%`;
}

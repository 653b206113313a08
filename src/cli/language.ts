import { LOCALES, type Locale } from '../i18n/index.ts';

/** The language of an environment variable such as `fr_LU.UTF-8`; French, the language of these plans, when it names none we speak. */
export function localeOfEnvironment(language: string | undefined): Locale {
  const tag = language?.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === tag) ?? 'fr';
}

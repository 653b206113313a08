import { primaryLanguage } from './language-tag.ts';

/** PowerPoint checks spelling only for a language with its country. */
const WITH_COUNTRY: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', lb: 'lb-LU' };

export function officeLanguage(tag: string): string {
  return tag === primaryLanguage(tag) && Object.hasOwn(WITH_COUNTRY, tag) ? (WITH_COUNTRY[tag] ?? tag) : tag;
}

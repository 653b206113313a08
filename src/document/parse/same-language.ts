import { isLanguageTag } from '../language-tag.ts';

/**
 * The language tag that a language of an office program is: Windows adds the order of sorting (`es-ES_tradnl`), and `x-none`
 * says that nothing is to be spelt. `undefined` for what is no language.
 */
export function officeLanguageTag(language: string): string | undefined {
  const tag = language.replace(/_.*$/s, '');
  return isLanguageTag(tag) ? tag : undefined;
}

/** `fr` and `fr-FR` are one language to an office program, which writes the second for the first. */
export function sameLanguage(a: string, b: string): boolean {
  return a === b || (isLanguageTag(a) && isLanguageTag(b) && withRegion(a) === withRegion(b));
}

function withRegion(tag: string): string {
  if (tag.includes('-')) return tag;
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}

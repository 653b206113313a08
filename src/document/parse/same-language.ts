import { isLanguageTag } from '../language-tag.ts';

/** `fr` and `fr-FR` are one language to an office program, which writes the second for the first. */
export function sameLanguage(a: string, b: string): boolean {
  return a === b || (isLanguageTag(a) && isLanguageTag(b) && withRegion(a) === withRegion(b));
}

function withRegion(tag: string): string {
  if (tag.includes('-')) return tag;
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}

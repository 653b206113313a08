import { requireText } from '../errors/index.ts';
/**
 * Whether a text is a well-formed BCP 47 language tag. `und` is the tag for "not known".
 *
 * Source: RFC 5646; ECMA-402 `Intl.getCanonicalLocales`.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from 'plan-sante/document';
 * console.log(isLanguageTag('fr-LU'), isLanguageTag('français')); // true false
 * ```
 */
export function isLanguageTag(tag: string): boolean {
  if (typeof tag !== 'string' || tag.length > 60 || !/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return false;
  if (/^[a-z]{2}$/.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * The language of a tag without its region: `fr` for `fr-LU`.
 *
 * @example
 * ```ts
 * import { primaryLanguage } from 'plan-sante/document';
 * console.log(primaryLanguage('fr-LU')); // 'fr'
 * ```
 */
export function primaryLanguage(tag: string): string {
  requireText('primaryLanguage', tag);
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

/** The language that a document declares, where it is one; else that of the call, or `und`, not known. */
export function languageOf(declared: string | undefined, { language = 'und' }: { readonly language?: string }): string {
  return declared !== undefined && isLanguageTag(declared) ? declared : language;
}

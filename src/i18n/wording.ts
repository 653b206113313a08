import type { Wording } from '../model/index.ts';
import { type Locale, requireLocale } from './locale.ts';

export type { Wording };

/** Where to look when a language has no text: neighbours in administration first, so that a reader never meets a blank. */
const FALLBACKS: Readonly<Record<Locale, readonly Locale[]>> = {
  fr: ['fr', 'en', 'de', 'lb'],
  en: ['en', 'fr', 'de', 'lb'],
  de: ['de', 'en', 'fr', 'lb'],
  lb: ['lb', 'fr', 'de', 'en'],
};

/**
 * The text of a wording in a language, or in the nearest language that has one; `''` when there is none at all.
 *
 * @example
 * ```ts
 * import { wordingIn } from 'plan-sante/scoring';
 * wordingIn({ fr: 'Gravité', en: 'Severity' }, 'de'); // 'Severity'
 * ```
 */
export function wordingIn(wording: Wording | undefined, locale: Locale): string {
  if (wording === undefined) return '';
  if (typeof wording === 'string') return wording;
  requireLocale(locale);
  for (const candidate of FALLBACKS[locale]) {
    const text = wording[candidate];
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

import { usageError } from '../../../errors/index.ts';
import type { MarkHabit } from './number-marks.ts';

/** A language of the readers and writers. */
export type TextLocale = 'fr' | 'en' | 'de' | 'lb';

const LANGUAGES: readonly string[] = ['fr', 'en', 'de', 'lb'] satisfies readonly TextLocale[];

/** The marks of numbers in each language. A point before three digits is no French habit: it may be either, and asks. */
const HABITS: Readonly<Record<TextLocale, MarkHabit>> = {
  fr: { ',': 'decimal' },
  en: { ',': 'group', '.': 'decimal' },
  de: { ',': 'decimal', '.': 'group' },
  lb: { ',': 'decimal', '.': 'group' },
};

/** The marks that a language, with its country, decides; none without a language. */
export function habitOfLocale(caller: string, locale: string | undefined): MarkHabit {
  if (locale === undefined) return {};
  const language = languageOf(caller, locale);
  const region = regionOf(locale);
  if (region === 'CH') return { '.': 'decimal' };
  // Luxembourg groups with points in its French too.
  return HABITS[region === 'LU' ? 'lb' : language];
}

/** The language of a tag such as `fr` or `fr-CA`. */
export function languageOf(caller: string, locale: string): TextLocale {
  const language = typeof locale === 'string' ? locale.split('-')[0]?.toLowerCase() : undefined;
  if (language !== undefined && LANGUAGES.includes(language)) return language as TextLocale;
  throw usageError(caller, `a locale that begins with ${LANGUAGES.join(', ')}, such as fr or fr-CA`, locale);
}

/** The country of a tag: `CA` of `fr-CA`. */
export function regionOf(locale: string | undefined): string | undefined {
  return locale === undefined ? undefined : /-([A-Za-z]{2})(?:-|$)/.exec(locale)?.[1]?.toUpperCase();
}

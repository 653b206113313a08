import { PlanSanteError } from '../../errors/index.ts';

/** A language, with its country where print habits differ. */
export const FORMAT_LOCALES = ['fr', 'fr-LU', 'de', 'de-LU', 'lb', 'en'] as const;
/** One of {@link FORMAT_LOCALES}. */
export type FormatLocale = (typeof FORMAT_LOCALES)[number];

/** How a locale writes numbers. */
export interface NumberHabits {
  readonly group: string;
  readonly decimal: string;
  /** Between a number and its unit. */
  readonly unitSpace: string;
}

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * Own tables, because Intl differs between engines and has no Luxembourgish in most of them.
 *
 * Source: Imprimerie nationale, Lexique, "Nombres" (thin no-break space, comma); Luxembourg: Mémorial and Budget de l'État
 * (point between groups, comma), as in Unicode CLDR 45, fr_LU, de_LU and lb; German: Duden, DIN 5008 (point, comma); English:
 * EU English Style Guide (comma, point).
 */
const HABITS: Readonly<Record<FormatLocale, NumberHabits>> = {
  fr: { group: NARROW, decimal: ',', unitSpace: NO_BREAK },
  'fr-LU': { group: '.', decimal: ',', unitSpace: NO_BREAK },
  de: { group: '.', decimal: ',', unitSpace: NO_BREAK },
  'de-LU': { group: '.', decimal: ',', unitSpace: NO_BREAK },
  lb: { group: '.', decimal: ',', unitSpace: NO_BREAK },
  en: { group: ',', decimal: '.', unitSpace: NO_BREAK },
};

/** The habits of a locale; throws for one the library does not know. */
export function numberHabits(name: string, locale: FormatLocale): NumberHabits {
  const habits = Object.hasOwn(HABITS, locale) ? HABITS[locale] : undefined;
  if (habits !== undefined) return habits;
  throw new PlanSanteError({ function: name, expected: `one of ${FORMAT_LOCALES.join(', ')}`, received: locale });
}

/** The language of a locale without its country. */
export function languageOf(locale: FormatLocale): 'fr' | 'de' | 'lb' | 'en' {
  return locale.slice(0, 2) as 'fr' | 'de' | 'lb' | 'en';
}

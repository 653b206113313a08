import { primaryLanguage } from '../language-tag.ts';

/** How a day is written in figures in each language. */
const DAY_FORMAT: Readonly<Record<string, string>> = {
  fr: 'dd/MM/yyyy',
  lb: 'dd/MM/yyyy',
  en: 'dd/MM/yyyy',
  de: 'dd.MM.yyyy',
};

/** The format of a day for a date control, in the letters of Word. */
export function dayFormat(language: string): string {
  const primary = primaryLanguage(language);
  return Object.hasOwn(DAY_FORMAT, primary) ? (DAY_FORMAT[primary] ?? 'yyyy-MM-dd') : 'yyyy-MM-dd';
}

import type { FicheLabelKey } from '../i18n/index.ts';

/** The members of a quantity in the order they are printed, each with its label. */
export const QUANTITY_MEMBERS = [
  ['value', 'value'],
  ['min', 'min'],
  ['max', 'max'],
  ['qualifier', 'qualifier'],
  ['unit', 'unit'],
  ['decimals', 'decimals'],
  ['asWritten', 'as-written'],
] as const satisfies readonly (readonly [string, FicheLabelKey])[];

/** The members that are numbers. */
export const NUMERIC_MEMBERS: ReadonlySet<string> = new Set(['value', 'min', 'max', 'decimals']);

/** A number with the decimal mark of French and German; English keeps the point. Every digit is kept. */
export function numberWords(value: number, locale: string): string {
  return locale === 'en' ? String(value) : String(value).replace('.', ',');
}

/** The number behind the words of any language; `undefined` when they are not one. */
export function numberOfWords(words: string): number | undefined {
  const digits = words.replace(/[\s'’]/g, '').replace(',', '.');
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

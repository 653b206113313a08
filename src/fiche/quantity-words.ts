import type { FicheLabelKey } from '../i18n/index.ts';
import { readNumber } from '../model/index.ts';

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

/**
 * A number with the decimal mark of French and German; English keeps the point. Every digit is kept, and three decimals get a zero more:
 * with three alone they may be thousands.
 */
export function numberWords(value: number, locale: string): string {
  const text = String(value);
  const sure = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return locale === 'en' ? sure : sure.replace('.', ',');
}

/** The number behind the words of any language; `undefined` when they are not one, or may be two. */
export function numberOfWords(words: string): number | undefined {
  // As a program writes what is very small or very large.
  if (/^-?\d(?:[.,]\d+)?e[+-]?\d+$/i.test(words)) return Number(words.replace(',', '.'));
  const reading = readNumber(words);
  return reading.ok ? reading.value.value : undefined;
}

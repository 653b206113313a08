import { plainDigits } from './plain-digits.ts';

/** A language, with its country where print habits differ. */
export type NumberLanguage = 'fr' | 'en' | 'de' | 'lb' | 'fr-LU' | 'de-LU';

/** What stands between groups of three digits, and before the decimals. */
interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

/**
 * The one table of how numbers are written. It is ours because Intl differs between engines and most have no Luxembourgish.
 *
 * Source: Imprimerie nationale, Lexique, "Nombres" (thin no-break space, comma); Luxembourg: Mémorial and Budget de l'État
 * (point between groups, comma), as in Unicode CLDR 45, fr_LU, de_LU and lb; German: Duden, DIN 5008 (point, comma); English:
 * EU English Style Guide (comma, point).
 */
const NUMBER_MARKS: Readonly<Record<NumberLanguage, NumberMarks>> = {
  fr: { group: '\u202f', decimal: ',' },
  'fr-LU': { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
  'de-LU': { group: '.', decimal: ',' },
  lb: { group: '.', decimal: ',' },
};

/**
 * A finite number in the digits of a language, with a true minus sign. Rounded half away from zero on the digits that a person reads,
 * not on their binary form: 1.005 to two decimals is 1.01.
 *
 * @param decimals all that the number has unless told otherwise
 */
export function numberInWords(value: number, language: NumberLanguage, decimals?: number): string {
  const { group, decimal } = NUMBER_MARKS[language];
  const digits = rounded(plainDigits(Math.abs(value)), decimals);
  const [whole = '0', fraction = ''] = digits.split('.');
  const minus = value < 0 && /[1-9]/.test(digits) ? '\u2212' : '';
  return `${minus}${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${fraction === '' ? '' : decimal}${fraction}`;
}

function rounded(digits: string, decimals: number | undefined): string {
  if (decimals === undefined) return digits;
  const [whole = '0', fraction = ''] = digits.split('.');
  const kept = BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const all = (kept + up).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}

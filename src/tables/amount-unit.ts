import { type Currency, readMoney } from '../model/index.ts';

/** What the name of a column says of its bare numbers: `Budget (k€)`, `Coût en milliers d’euros`, `Kosten in 1000 CHF`, `Cost (£m)`. */
export interface AmountUnit {
  /** By how much they are multiplied: 1 where the name says nothing. */
  readonly factor: number;
  readonly currency?: Currency;
  /** The sign may be one of several currencies, such as `$`: bare numbers are none of them. */
  readonly isOpen?: true;
}

const NONE: AmountUnit = { factor: 1 };

/** A unit is a few words of the name. */
const MOST_WORDS = 12;
const LONGEST = 4;

/** The unit that stands in the name of a column: the longest words that make an amount of a bare one, the first of those. */
export function amountUnit(columnName: string): AmountUnit {
  const words = columnName.split(/[\s()[\],:;]+/).filter((word) => word !== '');
  for (let length = LONGEST; length > 0; length--) {
    for (let at = 0; at + length <= Math.min(words.length, MOST_WORDS); at++) {
      const unit = unitIn(words.slice(at, at + length).join(' '));
      if (unit !== undefined) return unit;
    }
  }
  return NONE;
}

/** `£m` stands before its number, `£000` is written for thousands, `KE` for `k€`; `1000 CHF` is a number already. */
function asAmount(words: string): string {
  const [, sign, more] = /^([€£$]) ?(k|m|bn|thousand|million|'?000s?)$/i.exec(words) ?? [];
  if (sign !== undefined && more !== undefined) return `${sign}1${/0/.test(more) ? 'k' : more}`;
  if (/^1[ '’.]?000(?:[ '’.]?000)? \D+$/.test(words)) return words;
  return `1 ${words.replace(/^([km]) ?e$/i, '$1€').replace(/^t ?€/, 'T€')}`;
}

function unitIn(words: string): AmountUnit | undefined {
  const amount = asAmount(words);
  // A year in the name is no amount.
  if (amount !== words && /\d/.test(words.replace(/'?000s?$/, ''))) return undefined;
  const named = readMoney(amount);
  if (named.ok) return { factor: named.value.value ?? 1, currency: named.value.currency };
  const [first] = named.readings ?? [];
  if (named.reason === 'ambiguous' && first !== undefined) return { factor: first.value ?? 1, isOpen: true };
  // "Montant (en milliers)": how many, of whichever currency.
  const counted = readMoney(amount, { currency: 'EUR' });
  return counted.ok && (counted.value.value ?? 1) >= 1000 ? { factor: counted.value.value ?? 1 } : undefined;
}

/** A bare number of a column in its currency, and an amount as a bare number of it: powers of ten, without what binary fractions leave behind. */
export function inCurrency(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

export function inUnit(amount: number, factor: number): number {
  return factor === 1 ? amount : Number((amount / factor).toPrecision(15));
}

/** A text that is figures alone: the unit is the one of its column. */
export function isBareNumber(text: string): boolean {
  return /^[+-]?[\d\s.,’']+$/.test(text.trim());
}

import type { Money, Quantity, Reading, ReadPercentage, ReadQuantity } from '../../../src/model/index.ts';

/** A reading in one line, as the tables of phrases write it: a value, `? a | b` for a question, `! reason «found»` for a refusal. */
export function told<T>(reading: Reading<T>, show: (value: T) => string): string {
  if (reading.ok) return show(reading.value);
  if (reading.reason === 'ambiguous') return `? ${(reading.readings ?? []).map(show).join(' | ')}`;
  return `! ${reading.reason}${reading.found === undefined ? '' : ` «${reading.found}»`}`;
}

type Stated = Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier'> & { readonly sign?: '+' | '' };

function stated({ value, min, max, qualifier, sign = '' }: Stated): string {
  const number = value === undefined ? `${min ?? ''}..${max ?? ''}` : `${sign}${value}`;
  return qualifier === undefined || qualifier === 'between' ? number : `${qualifier} ${number}`;
}

/** `more-than 500000.. EUR/year over 3 tax excluded` */
export function showMoney(money: Money): string {
  const { currency, per, over, tax } = money;
  const said = [stated(money), per === undefined ? currency : `${currency}/${per}`];
  return [...said, ...(over ? [`over ${over.years}`] : []), ...(tax ? [`tax ${tax}`] : [])].join(' ');
}

/** `10..15 "lits"` */
export function showQuantity({ quantity, rest, sign }: ReadQuantity): string {
  const words = stated({ ...quantity, ...(sign && { sign }) });
  return rest === '' ? words : `${words} "${rest}"`;
}

export const showPercent = (percent: ReadPercentage): string => stated(percent);
export const showDate = (date: string): string => date;

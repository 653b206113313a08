import { type Money, writeMoney } from '../../model/index.ts';
import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';

/** An amount as a document prints it, and what it means. */
export interface PrintedAmount {
  readonly text: string;
  readonly money: Money;
}

/** Round sums, as budgets have them, in euros. */
export function roundSum(fc: FastCheckLibrary): Arbitrary<number> {
  return fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(100, 1_000, 10_000, 1_000_000))
    .map(([n, unit]) => n * unit);
}

/** Amounts in French print: « 1,4 M€ », « 250 000 € », « plus de 30 k€ », « 20 à 25 M€ ». */
export function printedAmount(fc: FastCheckLibrary): Arbitrary<PrintedAmount> {
  const currency = 'EUR' as const;
  const money: Arbitrary<Money> = fc
    .tuple(roundSum(fc), roundSum(fc), fc.constantFrom('exact', 'range', 'about', 'more-than', 'at-most'))
    .map(([value, more, kind]): Money => {
      if (kind === 'range') return { min: value, max: value + more, currency };
      if (kind === 'more-than') return { min: value, qualifier: kind, currency };
      if (kind === 'at-most') return { max: value, qualifier: kind, currency };
      return kind === 'about' ? { value, qualifier: kind, currency } : { value, currency };
    });
  return fc
    .tuple(money, fc.constantFrom('short' as const, 'full' as const))
    .map(([one, form]) => ({ text: writeMoney(one, { locale: 'fr', form }), money: one }));
}

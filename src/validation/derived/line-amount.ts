import type { BudgetLine } from '../../model/index.ts';
import { type Amount, amountOf } from '../claims/amount.ts';

/** The amount of a budget line, ready for comparing; `undefined` when the line has none. */
export function lineAmount({ amountEur, minEur, maxEur, qualifier }: BudgetLine): Amount | undefined {
  return amountOf({
    ...(amountEur !== undefined && { value: amountEur }),
    ...(minEur !== undefined && { min: minEur }),
    ...(maxEur !== undefined && { max: maxEur }),
    ...(qualifier !== undefined && { qualifier }),
    unit: 'EUR',
  });
}

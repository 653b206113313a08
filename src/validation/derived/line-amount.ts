import { defined } from '../../internal/defined.ts';
import { type BudgetLine, currencyOf, type Money, type Plan } from '../../model/index.ts';
import { type Amount, amountOf } from '../amount.ts';

/** What knows the usual currency: a plan, whole or in part. */
export type UsualCurrency = Pick<Plan, 'currency'>;

/** The amount of a budget line, ready for comparing; `undefined` when the line has none. */
export function lineAmount(line: BudgetLine, plan: UsualCurrency): Amount | undefined {
  return line.amount && moneyAmount(line.amount, plan);
}

/** Money as a number; two amounts of another currency, tax or rhythm have another unit, so that they are never added or compared. */
export function moneyAmount(money: Money, plan: UsualCurrency): Amount | undefined {
  const { value, min, max, qualifier } = money;
  return amountOf({
    ...defined({ value, min, max, qualifier }),
    unit: unitOfMoney(money, plan),
  });
}

/** `EUR`; `EUR excluded year` for euros before tax each year; the sign `¤` where nobody says the currency. */
export function unitOfMoney(money: Money, plan: UsualCurrency): string {
  return [currencyOf(plan, money) ?? '¤', money.tax, money.per].filter((part) => part !== undefined).join(' ');
}

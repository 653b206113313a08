import { usageError } from '../errors/index.ts';
import type { Money, Plan } from './entities.ts';

/**
 * The currency of an amount: its own, else the usual one of the plan; `undefined` when neither says one.
 *
 * @example
 * ```ts
 * import { currencyOf } from 'plan-sante/model';
 * console.log(currencyOf({ currency: 'CHF' }, { value: 1000 })); // CHF
 * console.log(currencyOf({ currency: 'CHF' }, { value: 1000, currency: 'EUR' })); // EUR
 * ```
 */
export function currencyOf(plan: Pick<Plan, 'currency'>, money: Pick<Money, 'currency'>): string | undefined {
  if (!isObject(plan)) throw usageError('currencyOf', 'a plan', plan);
  if (!isObject(money)) throw usageError('currencyOf', 'an amount of money', money);
  return money.currency ?? plan.currency;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

import { type Indicator, type IndicatorValue, partialDateBounds } from '../../model/index.ts';
import { type Amount, amountOf } from '../claims/amount.ts';

/** The latest dated value of an indicator, as a number and as the day it holds at the latest. */
export interface LatestValue {
  readonly index: number;
  readonly amount: Amount;
  readonly asOf: string;
  readonly lastDay: string;
}

/** The value with the latest date; values without one can not be the latest. */
export function latestValue({ values }: Indicator): LatestValue | undefined {
  let latest: LatestValue | undefined;
  values.forEach(({ asOf, quantity }, index) => {
    const lastDay = asOf === undefined ? undefined : partialDateBounds(asOf).to;
    const amount = amountOf(quantity);
    if (asOf === undefined || lastDay === undefined || amount === undefined) return;
    if (latest === undefined || lastDay >= latest.lastDay) latest = { index, amount, asOf, lastDay };
  });
  return latest;
}

/** Which way an indicator is to go: as it says, else from its starting value to its target. */
export function directionOf({ direction, baseline, target }: Indicator): 'increase' | 'decrease' | undefined {
  if (direction === 'increase' || direction === 'decrease') return direction;
  const [from, to] = [pointOf(baseline), pointOf(target)];
  if (direction !== 'unknown' || from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'increase' : 'decrease';
}

function pointOf(value: IndicatorValue | undefined): number | undefined {
  return value === undefined ? undefined : amountOf(value.quantity)?.value;
}

/** Whether a value falls short of the target for sure; `undefined` when units or direction leave it open. */
export function fallsShort(indicator: Indicator, value: Amount): boolean | undefined {
  const target = indicator.target && amountOf(indicator.target.quantity);
  const direction = directionOf(indicator);
  if (target === undefined || direction === undefined) return undefined;
  const [unit, other] = [value.unit ?? indicator.unit, target.unit ?? indicator.unit];
  if (unit !== other) return undefined;
  return direction === 'increase' ? value.high < target.low : value.low > target.high;
}

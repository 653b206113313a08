import { type Indicator, type IndicatorValue, partialDateBounds } from '../../model/index.ts';
import { type Amount, amountOf } from '../amount.ts';

/** The latest dated value of an indicator, as a number and as the day it holds at the latest. */
interface LatestValue {
  readonly index: number;
  readonly amount: Amount;
  readonly asOf: string;
  readonly lastDay: string;
}

/** The value with the latest date, of those that were there on a day; values without a date can not be the latest. */
export function latestValue({ values }: Indicator, day?: string): LatestValue | undefined {
  let latest: LatestValue | undefined;
  values.forEach(({ asOf, quantity }, index) => {
    const lastDay = asOf === undefined ? undefined : partialDateBounds(asOf).to;
    const amount = amountOf(quantity);
    if (asOf === undefined || lastDay === undefined || amount === undefined) return;
    if (day !== undefined && (partialDateBounds(asOf).from ?? '') > day) return;
    if (latest === undefined || lastDay >= latest.lastDay) latest = { index, amount, asOf, lastDay };
  });
  return latest;
}

/** The target that an indicator is to reach in the end: the one of the latest day, the last of the list where none has a day. */
export function finalTarget({ targets }: Indicator): IndicatorValue | undefined {
  const dated = targets.filter(({ asOf }) => asOf !== undefined);
  return dated.length === 0
    ? targets.at(-1)
    : dated.reduce((last, one) => (lastDayOf(one) >= lastDayOf(last) ? one : last));
}

function lastDayOf({ asOf = '' }: IndicatorValue): string {
  return partialDateBounds(asOf).to ?? '9999';
}

/** Which way an indicator is to go: as it says, else from its starting value to its final target. */
function directionOf(indicator: Indicator): 'increase' | 'decrease' | undefined {
  const { direction, baseline } = indicator;
  if (direction === 'increase' || direction === 'decrease') return direction;
  const [from, to] = [pointOf(baseline), pointOf(finalTarget(indicator))];
  if (direction !== 'unknown' || from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'increase' : 'decrease';
}

function pointOf(value: IndicatorValue | undefined): number | undefined {
  return value === undefined ? undefined : amountOf(value.quantity)?.value;
}

/** Whether a value falls short of a target for sure; `undefined` when units or direction leave it open. */
export function fallsShort(indicator: Indicator, value: Amount, aim = finalTarget(indicator)): boolean | undefined {
  const target = aim && amountOf(aim.quantity);
  const direction = directionOf(indicator);
  if (target === undefined || direction === undefined) return undefined;
  const [unit, other] = [value.unit ?? indicator.unit, target.unit ?? indicator.unit];
  if (unit !== other) return undefined;
  return direction === 'increase' ? value.high < target.low : value.low > target.high;
}

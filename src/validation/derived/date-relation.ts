import { partialDateBounds } from '../../model/index.ts';

/** Whether every day that the first date may be lies before every day of the second. */
export function surelyBefore(date: string, other: string): boolean {
  const { to } = partialDateBounds(date);
  const { from } = partialDateBounds(other);
  return to !== undefined && from !== undefined && to < from;
}

/** Whether a date has passed for sure on a day. */
export function surelyPast(date: string, asOf: string): boolean {
  const { to } = partialDateBounds(date);
  return to !== undefined && to < asOf;
}

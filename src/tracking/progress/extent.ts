import { type Interval, intervalOf } from '../interval.ts';
import type { MeasuredQuantity } from './measured.ts';

const AT_LEAST: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['at-least', 'more-than']);
const AT_MOST: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(['at-most', 'less-than', 'up-to', 'nearly']);

/** What a measured quantity may be: a bound ("more than 1,100") leaves one side open. Undefined when it holds no number. */
export function extentOf({ value, min, max, qualifier }: MeasuredQuantity): Interval | undefined {
  if (isNumber(value))
    return intervalOf(AT_MOST.has(qualifier) ? undefined : value, AT_LEAST.has(qualifier) ? undefined : value);
  const [low, high] = [isNumber(min) ? min : undefined, isNumber(max) ? max : undefined];
  if (low === undefined && high === undefined) return undefined;
  return low !== undefined && high !== undefined && low > high ? intervalOf(high, low) : intervalOf(low, high);
}

/** What a target asks for: "at least 90" is reached at 90, so its bound is the number itself. */
export function thresholdOf({ value, min, max }: MeasuredQuantity): Interval | undefined {
  const [low, high] = [value ?? min ?? max, value ?? max ?? min];
  return isNumber(low) && isNumber(high) ? intervalOf(Math.min(low, high), Math.max(low, high)) : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

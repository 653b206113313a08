import type { TrackingCode } from '../i18n/index.ts';

/** Facts that a reason names: numbers, codes, ids and dates as the data has them. */
export type ReasonParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Why a result is as it is, or what it rests on: a permanent code with its facts. {@link describeReason} says it in words. */
export interface TrackingReason {
  readonly code: TrackingCode;
  readonly params: ReasonParams;
}

/** A reason with its facts; those that are not known are left out. */
export function reason(code: TrackingCode, params: ReasonParams = {}): TrackingReason {
  const names = Object.keys(params);
  if (names.every((name) => params[name] !== undefined)) return { code, params };
  return { code, params: Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) };
}

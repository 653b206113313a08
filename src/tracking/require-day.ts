import { usageError } from '../errors/index.ts';
import { parsePartialDate } from '../model/text/index.ts';

/** Refuses a day that is none: everything here is said as of one day, and there is no clock to fall back on. */
export function requireDay(caller: string, asOf: unknown): asserts asOf is string {
  if (typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && parsePartialDate(asOf) !== undefined) return;
  throw usageError(caller, 'asOf as a day of the calendar, YYYY-MM-DD', asOf);
}

import * as z from 'zod/mini';
import { parsePartialDate } from './text/partial-date.ts';

export type { DatePoint, DatePrecision, PartialDate, PartialDateParts } from './text/partial-date.ts';
export { parsePartialDate, partialDateBounds } from './text/partial-date.ts';

/** A partial date, checked: a day that the calendar does not have is refused. */
export const PartialDateSchema = z.string().check(
  z.maxLength(40),
  z.refine((text) => parsePartialDate(text) !== undefined, { params: { code: 'invalid-date' } }),
);

import { dayOfNumber, SERIAL_OF_1970 } from '../internal/calendar.ts';

/** The day that a number of a spreadsheet would be, where it is one of a plan: from 1980 to 2079. To ask, never to take. */
export function shownDay(number: number): string | undefined {
  return Number.isInteger(number) && number >= 29_221 && number < 65_746
    ? dayOfNumber(number - SERIAL_OF_1970)
    : undefined;
}

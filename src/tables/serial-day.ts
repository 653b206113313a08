import { dayNumber, dayOfNumber } from '../internal/calendar.ts';

const START = /* @__PURE__ */ dayNumber('1899-12-30');

/** The day that a number of a spreadsheet would be, where it is one of a plan: from 1980 to 2079. To ask, never to take. */
export function shownDay(number: number): string | undefined {
  return Number.isInteger(number) && number >= 29_221 && number < 65_746 ? dayOfNumber(START + number) : undefined;
}

import type { PartialDate } from '../../model/index.ts';
import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Dates as precise as plans know them: a year, a quarter, a half, a month, a day; of a year from 2000 to 2040 unless told otherwise. */
export function partialDate(fc: FastCheckLibrary, years = { min: 2000, max: 2040 }): Arbitrary<PartialDate> {
  return fc
    .tuple(fc.integer(years), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }), fc.nat(4))
    .map(([year, month, day, precision]) => {
      const forms = [
        `${year}`,
        `${year}-Q${Math.floor(month / 3) + 1}`,
        `${year}-H${month < 6 ? 1 : 2}`,
        `${year}-${two(month + 1)}`,
        `${year}-${two(month + 1)}-${two(day)}`,
      ];
      return (forms[precision] ?? `${year}`) as PartialDate;
    });
}

/** The month that is so many months after January of a year. */
export function monthAfter(year: number, months: number): PartialDate {
  return `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}` as PartialDate;
}

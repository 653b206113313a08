import type { Locale } from '../../i18n/index.ts';
import { dayNumber, dayOfNumber, SERIAL_OF_1970, two } from '../../internal/calendar.ts';
import type { FormatKind } from './number-format.ts';

/** Day 0 of each system, in days since 1970. The one of 1900 counts a 29 February that never was: day 60. */
const START_1900 = -SERIAL_OF_1970;
const START_1904 = /* @__PURE__ */ dayNumber('1904-01-01');
const FALSE_DAY = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const SECONDS = 86_400;

/** The day or moment of a day number in ISO 8601; nothing where there is none: negative, too late, or the day that never was. */
export function dateOfSerial(serial: number, system: 1900 | 1904, kind: FormatKind): string | undefined {
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const last = system === 1904 ? LAST_SERIAL - (START_1904 - START_1900) : LAST_SERIAL;
  if (day > last || (system === 1900 ? day < 1 || day === FALSE_DAY : day < 0)) return undefined;
  const start = system === 1904 ? START_1904 : START_1900 + (day < FALSE_DAY ? 1 : 0);
  const rest = seconds - day * SECONDS;
  return asShown(kind, dayOfNumber(start + day), rest === 0 ? undefined : clock(rest));
}

/** A day, with a time of day where it has one, as precisely as a format shows it. */
export function asShown(kind: FormatKind, day: string, time: string | undefined): string {
  if (kind === 'month') return day.slice(0, 7);
  if (kind === 'year') return day.slice(0, 4);
  return time === undefined ? day : `${day}T${time}`;
}

/** A part of a day, or hours beyond one. */
export function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

/** The day number of a day from 1900 to 9999, in the system of 1900; nothing for what is no such day. */
export function serialOfDay(day: string): number | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) || dayOfNumber(dayNumber(day)) !== day)
    return undefined;
  const serial = dayNumber(day) - START_1900;
  const real = serial <= FALSE_DAY ? serial - 1 : serial;
  return real >= 1 && real <= LAST_SERIAL ? real : undefined;
}

/** A date in figures, as people of the language write it. */
export function shownDate(date: string, locale: Locale): string {
  const [day = '', time] = date.split('T');
  const figures = day
    .split('-')
    .reverse()
    .join(locale === 'de' ? '.' : '/');
  return time === undefined ? figures : `${figures} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

import type { Locale } from '../../i18n/index.ts';
import { dayNumber, dayOfNumber } from '../../internal/calendar.ts';
import { BOOLEANS } from '../csv/write-csv.ts';
import type { FilledCell } from '../sheet.ts';
import { type FormatKind, plainFigures } from '../workbook/number-format.ts';
import { asShown, clock, shownDate } from '../workbook/serial-date.ts';
import { localAttribute } from './local-attribute.ts';

/** A cell as its XML tells it: the attributes of its element, and the text that the sheet shows. */
interface OdsCell {
  readonly attributes: readonly string[];
  readonly shown: string;
}

type Value = Pick<FilledCell, 'kind' | 'text' | 'value'>;

/** What a cell holds, or nothing where it is empty; its text is the one that the file shows, but days are in figures as in other workbooks. */
export function odsValue(
  { attributes, shown }: OdsCell,
  dateKind: () => FormatKind,
  locale: Locale,
): Value | undefined {
  const given = (name: string) => localAttribute(attributes, name);
  if (isError(attributes)) return { kind: 'error', text: shown || '#VALUE!' };
  switch (given('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberValue(given('value'), shown, locale);
    case 'date':
      return dateValue(given('date-value'), shown, dateKind(), locale);
    case 'time':
      return timeValue(given('time-value'), shown);
    case 'boolean':
      return booleanValue(given('boolean-value') === 'true', locale);
    default:
      return textValue(shown.trim() === '' ? (given('string-value') ?? '') : shown);
  }
}

/** A kind of its own, written by LibreOffice beside the one of the standard. */
function isError(attributes: readonly string[]): boolean {
  for (let i = 0; i < attributes.length; i += 2)
    if (attributes[i + 1] === 'error' && attributes[i]?.endsWith(':value-type')) return true;
  return false;
}

function textValue(text: string): Value | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

function numberValue(written: string | undefined, shown: string, locale: Locale): Value | undefined {
  const value = Number(written);
  if (written === undefined || written.trim() === '' || !Number.isFinite(value)) return textValue(shown);
  return { kind: 'number', text: shown.trim() || plainFigures(value, locale), value };
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:[.,]\d+)?)?Z?$/;

function dateValue(written: string | undefined, shown: string, kind: FormatKind, locale: Locale): Value | undefined {
  const [, day = '', time] = DATE.exec(written ?? '') ?? [];
  if (day === '' || dayOfNumber(dayNumber(day)) !== day) return textValue(shown || (written ?? ''));
  const value = asShown(kind, day, time === '00:00:00' ? undefined : time);
  return { kind: 'date', text: shownDate(value, locale), value };
}

function booleanValue(value: boolean, locale: Locale): Value {
  return { kind: 'boolean', text: BOOLEANS[locale][value ? 1 : 0], value };
}

const DURATION = /^PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,]\d+)?S)?$/;
const DAY_SECONDS = 86_400;

/** A time is a part of a day, or hours beyond one. */
function timeValue(written: string | undefined, shown: string): Value | undefined {
  const found = DURATION.exec(written ?? '');
  if (found === null) return textValue(shown || (written ?? ''));
  const [hours, minutes, seconds] = [1, 2, 3].map((i) => Number(found[i] ?? 0));
  const all = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return { kind: 'number', text: shown.trim() || clock(all), value: all / DAY_SECONDS };
}

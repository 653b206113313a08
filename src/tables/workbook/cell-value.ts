import type { Locale } from '../../i18n/index.ts';
import { BOOLEANS } from '../csv/write-csv.ts';
import type { FilledCell } from '../sheet.ts';
import { unescapedText } from './escaped-text.ts';
import { formatKind, plainFigures, shownFigures } from './number-format.ts';
import { clock, dateOfSerial, shownDate } from './serial-date.ts';

/** A cell as its XML tells it. */
export interface CellSource {
  readonly address: string;
  readonly column: number;
  /** Kind of the value: number, shared text, formula text, inline text, truth value, error, ISO date. */
  readonly type: string;
  /** Number of the cell format. */
  readonly style: number;
  readonly value: string | undefined;
  readonly inline: string;
  readonly formula: string | undefined;
}

/** What the values of a workbook depend on. */
export interface ValueContext {
  readonly strings: readonly string[];
  /** Code of the number format of each cell format. */
  readonly formats: readonly string[];
  readonly dateSystem: 1900 | 1904;
  readonly locale: Locale;
}

/**
 * The cell, or nothing where it is empty. A formula without a kept value is an error: nothing is computed here. A million cells pass here, so
 * that each is made in one go, without copies.
 */
export function cellOf(source: CellSource, context: ValueContext): FilledCell | undefined {
  const { address, column, formula } = source;
  const found = readValue(source, context);
  if (found === undefined) {
    return formula === undefined ? undefined : { address, column, kind: 'error', text: `=${formula}`, formula: true };
  }
  const { kind, text, value } = found;
  if (formula !== undefined) {
    return value === undefined
      ? { address, column, kind, text, formula: true }
      : { address, column, kind, text, value, formula: true };
  }
  return value === undefined ? { address, column, kind, text } : { address, column, kind, text, value };
}

type Value = Pick<FilledCell, 'kind' | 'text' | 'value'>;

function readValue({ type, value, inline, style }: CellSource, context: ValueContext): Value | undefined {
  if (type === 'inlineStr') return textValue(unescapedText(inline));
  if (value === undefined || (value === '' && type !== 'str')) return undefined;
  switch (type) {
    case 's':
      return sharedText(value, context.strings);
    case 'str':
      return textValue(unescapedText(value));
    case 'b':
      return {
        kind: 'boolean',
        text: BOOLEANS[context.locale][value === '1' || value === 'true' ? 1 : 0],
        value: value === '1' || value === 'true',
      };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return isoDate(value, context.locale);
    default:
      return numberValue(value, context.formats[style] ?? 'General', context);
  }
}

function textValue(text: string): Value | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

/** A number of a text that the file does not have is an error, and shown as spreadsheets show a broken reference. */
function sharedText(value: string, strings: readonly string[]): Value | undefined {
  const text = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  return text === undefined ? { kind: 'error', text: '#REF!' } : textValue(text);
}

function isoDate(value: string, locale: Locale): Value {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?(?:\.\d+)?Z?$/.exec(value);
  if (date === null) return { kind: 'text', text: value };
  const plain = date[2] === undefined || date[2] === '00:00:00' ? (date[1] ?? '') : `${date[1]}T${date[2]}`;
  return { kind: 'date', text: shownDate(plain, locale), value: plain };
}

function numberValue(written: string, code: string, { dateSystem, locale }: ValueContext): Value {
  const number = Number(written);
  if (!Number.isFinite(number) || written.trim() === '') return { kind: 'text', text: written };
  // Nearly all numbers have no format: nothing is to be looked up in it.
  if (code === 'General') return { kind: 'number', text: plainFigures(number, locale), value: number };
  const kind = formatKind(code);
  if (kind === 'figures') return { kind: 'number', text: shownFigures(number, code, locale), value: number };
  if (kind === 'time' && number >= 0) {
    return { kind: 'number', text: clock(Math.round(number * 86_400)), value: number };
  }
  const date = dateOfSerial(number, dateSystem, kind);
  if (date === undefined) return { kind: 'number', text: plainFigures(number, locale), value: number };
  return { kind: 'date', text: shownDate(date, locale), value: date };
}

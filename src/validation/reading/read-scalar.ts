import type { ReadingIssueCode } from '../../i18n/index.ts';
import { dayOfNumber, SERIAL_OF_1970 } from '../../internal/calendar.ts';
import { defined } from '../../internal/defined.ts';
import { shortText } from '../../internal/shown-text.ts';
import { nearest } from '../../internal/text.ts';
import { parsePartialDate, readPartialDate } from '../../model/index.ts';
import { addFault, type FaultFacts, type ReadingSink } from './faults.ts';
import { FAULT, type Reader } from './reader.ts';
import { addWrongType, shownValue } from './wrong-type.ts';

/** What a text must be: between two lengths, and of a form that has a name and an example. */
interface TextLimits {
  readonly expected: string;
  readonly least: number;
  readonly most: number;
  readonly pattern?: RegExp | undefined;
  readonly test?: ((text: string) => boolean) | undefined;
}

/** Reads a text, kept as written. */
export function textReader({ expected, least, most, pattern, test }: TextLimits): Reader {
  return (value, sink) => {
    if (typeof value !== 'string') return addWrongType(sink, expected, value);
    const { length } = value;
    if (length < least) return fault(sink, 'empty-text', { expected });
    if (length > most) return fault(sink, 'too-long', { length, most, found: shortText(value) });
    if (pattern !== undefined && !pattern.test(value)) return addWrongForm(sink, expected, value);
    if (test !== undefined && !test(value)) return addWrongForm(sink, expected, value);
    return value;
  };
}

/** Reads a date of reduced precision. What can be read otherwise is proposed in the form the plan wants. */
export function dateReader(most: number): Reader {
  return (value, sink) => {
    const serial = shownValue(value) ?? '';
    if (SPREADSHEET_DAY.test(serial))
      return fault(sink, 'invalid-date', { found: serial, proposed: dayOfNumber(Number(serial) - SERIAL_OF_1970) });
    if (typeof value !== 'string') return addWrongType(sink, 'date', value);
    if (value === '') return fault(sink, 'empty-text', { expected: 'date' });
    if (value.length <= most && parsePartialDate(value) !== undefined) return value;
    const reading = readPartialDate(value);
    const found = shortText(value);
    if (reading.ok && reading.value !== value) return fault(sink, 'invalid-date', { found, proposed: reading.value });
    const swapped = value.split('/').reverse().join('/');
    if (value.length <= most && swapped !== value && parsePartialDate(swapped) !== undefined)
      return fault(sink, 'reversed-window', { found, proposed: swapped });
    const impossible = (!reading.ok && reading.reason === 'impossible-date') || /^\d{4}-\d{2}-\d{2}$/.test(value);
    return fault(sink, impossible ? 'impossible-date' : 'invalid-date', { found });
  };
}

/** The number under which spreadsheets keep a day of the years 1954 to 2118: days since 30 December 1899. */
const SPREADSHEET_DAY = /^[2-7]\d{4}$/;

function addWrongForm(sink: ReadingSink, expected: string, value: string): typeof FAULT {
  if (expected === 'identifier') {
    const proposed = identifierLike(value);
    return fault(sink, 'invalid-id', { found: shortText(value), ...(proposed !== '' && { proposed }) });
  }
  return fault(sink, 'invalid-format', { expected, found: shortText(value) });
}

/** The nearest identifier to a text that is none. */
function identifierLike(text: string): string {
  return text
    .slice(0, 200)
    .trim()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|-+$/gu, '')
    .slice(0, 64);
}

/** What a number must be. */
interface NumberLimits {
  readonly whole: boolean;
  readonly min?: { readonly value: number; readonly inclusive: boolean } | undefined;
  readonly max?: { readonly value: number; readonly inclusive: boolean } | undefined;
}

/** Reads a finite number within its bounds. */
export function numberReader({ whole, min, max }: NumberLimits): Reader {
  const expected = whole ? 'whole-number' : 'number';
  return (value, sink) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return addWrongType(sink, expected, value);
    if (whole && !Number.isSafeInteger(value)) return fault(sink, 'not-whole', { found: String(value) });
    if (min !== undefined && (min.inclusive ? value < min.value : value <= min.value))
      return fault(sink, 'too-small', { found: String(value), least: min.value });
    if (max !== undefined && (max.inclusive ? value > max.value : value >= max.value))
      return fault(sink, 'too-big', { found: String(value), most: max.value });
    return value;
  };
}

/** Reads yes or no. */
export const yesNoReader: Reader = (value, sink) =>
  typeof value === 'boolean' ? value : addWrongType(sink, 'yes-no', value);

/** Reads one of a closed list of values. */
export function choiceReader(choices: readonly (string | number | boolean | null)[]): Reader {
  const known = new Set<unknown>(choices);
  const words = choices.map(String);
  return (value, sink) => {
    if (known.has(value)) return value;
    if (typeof value !== 'string') return addWrongType(sink, 'code', value);
    return fault(sink, 'unknown-choice', () => {
      const guess = nearest(value, words);
      return { found: shortText(value), ...defined({ nearest: guess }), known: words };
    });
  };
}

function fault<Code extends ReadingIssueCode>(sink: ReadingSink, code: Code, facts: FaultFacts<Code>): typeof FAULT {
  addFault(sink, code, facts);
  return FAULT;
}

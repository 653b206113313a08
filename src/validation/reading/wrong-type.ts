import { defined } from '../../internal/defined.ts';
import { shortText } from '../../internal/shown-text.ts';
import { type Quantity, readMoney, readQuantity } from '../../model/index.ts';
import { addFault, type ReadingSink } from './faults.ts';
import { FAULT, isList, isUnreadable } from './reader.ts';

/** What a value is, in the terms of a reader of data. */
type FoundKind =
  | 'nothing'
  | 'null'
  | 'text'
  | 'number'
  | 'not-a-number'
  | 'yes-no'
  | 'list'
  | 'object'
  | 'function'
  | 'symbol'
  | 'big-integer'
  | 'date'
  | 'instance';

/** What a value is. */
function kindOf(value: unknown): FoundKind {
  if (value === null) return 'null';
  if (typeof value === 'object') return isList(value) ? 'list' : objectKind(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-a-number';
  return KINDS[typeof value] ?? 'instance';
}

const KINDS: Readonly<Record<string, FoundKind>> = {
  undefined: 'nothing',
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  function: 'function',
  symbol: 'symbol',
  bigint: 'big-integer',
};

function objectKind(value: object): FoundKind {
  try {
    if (value instanceof Date) return 'date';
    const prototype: unknown = Object.getPrototypeOf(value);
    const plain = prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
    return plain ? 'object' : 'instance';
  } catch {
    return 'instance';
  }
}

/** A scalar as written, shortened; `undefined` for anything that has no short form. */
export function shownValue(value: unknown): string | undefined {
  if (typeof value === 'string') return shortText(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return shortText(String(value));
  return undefined;
}

/**
 * Notes that a value is of another kind than its place wants; answers {@link FAULT}. Who knows how the value would be written right says
 * it by `propose`, which is asked only for a fault that is told.
 */
export function addWrongType(
  sink: ReadingSink,
  expected: string,
  value: unknown,
  propose?: () => string | undefined,
): typeof FAULT {
  if (isUnreadable(value)) {
    addFault(sink, 'unreadable-value', { expected });
    return FAULT;
  }
  if (typeof value === 'string' && (expected === 'number' || expected === 'whole-number')) {
    if (value.trim() === '') addFault(sink, 'empty-text', { expected });
    else addNumberInWords(sink, expected, value);
    return FAULT;
  }
  const foundKind = kindOf(value);
  if (expected === 'money' && (foundKind === 'text' || foundKind === 'number')) {
    addMoneyInWords(sink, value as string | number);
    return FAULT;
  }
  const found = shownValue(value);
  const base = { expected, foundKind, ...defined({ found }) };
  const quoted = (foundKind === 'number' || foundKind === 'yes-no') && WRITTEN_AS_TEXT.has(expected);
  if (quoted) addFault(sink, 'needs-quotes', base);
  else addFault(sink, 'wrong-type', () => ({ ...base, ...withProposed(propose?.()) }));
  return FAULT;
}

function withProposed(proposed: string | undefined): { readonly proposed?: string } {
  return proposed === undefined ? {} : { proposed };
}

/** What is written as text, so that a bare number or word of YAML only lacks its quotes. */
const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set(['text', 'identifier', 'date', 'code']);

/** A number in words: what it says is proposed, and never put in its place silently. */
function addNumberInWords(sink: ReadingSink, expected: string, text: string): void {
  const key = String(sink.path.at(-1) ?? '');
  const found = shortText(text);
  const { value, min, max } = digitsOf(text);
  const bounds = BOUND_KEYS.get(key);
  if (bounds !== undefined && value === undefined && (min !== undefined || max !== undefined)) {
    const [minKey, maxKey] = bounds;
    const parts = [min !== undefined && `${minKey}: ${min}`, max !== undefined && `${maxKey}: ${max}`];
    const proposed = parts.filter((part) => part !== false).join(', ');
    addFault(sink, 'range-as-text', { expected, foundKind: 'text', found, proposed, min, max });
    return;
  }
  addFault(sink, 'number-as-text', {
    expected,
    foundKind: 'text',
    found,
    ...(value !== undefined ? { proposed: value } : readingsOf(text)),
    ...(bounds !== undefined && { minKey: bounds[0], maxKey: bounds[1] }),
  });
}

/** What an ambiguous text may mean: it is asked, and none of them is proposed. */
function readingsOf(text: string): { readonly readings?: string } {
  const quantity = readQuantity(text);
  if (quantity.ok || quantity.readings === undefined) return {};
  const numbers = quantity.readings.map(({ quantity: { value, min, max } }) => value ?? endsOf(min, max));
  return { readings: [...new Set(numbers)].join(' / ') };
}

function endsOf(min: number | undefined, max: number | undefined): string {
  return [min, max].filter((end) => end !== undefined).join('–');
}

/** An amount in words or as a bare number: what it says is proposed as the object it is to be, and never put in its place silently. */
function addMoneyInWords(sink: ReadingSink, value: string | number): void {
  const facts = { expected: 'money', foundKind: kindOf(value), found: shortText(String(value)) };
  addFault(sink, 'amount-as-text', { ...facts, ...(typeof value === 'number' ? proposed({ value }) : meantBy(value)) });
}

function meantBy(text: string): { readonly proposed?: string; readonly readings?: string } {
  const reading = readMoney(text);
  if (reading.ok) return proposed(reading.value);
  const readings = reading.readings ?? [];
  if (readings.length > 0)
    return { readings: readings.map(({ asWritten, ...money }) => JSON.stringify(money)).join(' / ') };
  const number = reading.reason === 'no-unit' ? readQuantity(text) : undefined;
  if (number === undefined) return {};
  if (number.ok) return number.value.rest === '' ? proposed(number.value.quantity) : {};
  return readingsOf(text);
}

function proposed(money: object): { readonly proposed: string } {
  return { proposed: JSON.stringify(money) };
}

/** The number or bounds of a text that holds nothing else: with a unit after them the digits alone may be thousands or millions. */
function digitsOf(text: string): Quantity {
  const reading = readQuantity(text);
  return reading.ok && reading.value.rest === '' ? reading.value.quantity : {};
}

/** The fields that hold the bounds of a number, by the field that holds it. */
const BOUND_KEYS: ReadonlyMap<string, readonly [min: string, max: string]> = new Map([['value', ['min', 'max']]]);

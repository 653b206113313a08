import { shortText } from '../../internal/shown-text.ts';
import { type Quantity, readMoney, readQuantity } from '../../model/index.ts';
import { addFault, type ReadingSink } from './faults.ts';
import { FAULT, isList, isUnreadable } from './reader.ts';

/** What a value is, in the terms of a reader of data. */
export type FoundKind =
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
export function kindOf(value: unknown): FoundKind {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'number' : 'not-a-number';
    case 'boolean':
      return 'yes-no';
    case 'function':
      return 'function';
    case 'symbol':
      return 'symbol';
    case 'bigint':
      return 'big-integer';
    default:
      if (value === null) return 'null';
      if (isList(value)) return 'list';
      return objectKind(value as object);
  }
}

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

/** Notes that a value is of another kind than its place wants; answers {@link FAULT}. */
export function addWrongType(sink: ReadingSink, expected: string, value: unknown): typeof FAULT {
  if (isUnreadable(value)) {
    addFault(sink, 'unreadable-value', { expected });
    return FAULT;
  }
  const foundKind = kindOf(value);
  if (foundKind === 'text' && (expected === 'number' || expected === 'whole-number')) {
    if ((value as string).trim() === '') addFault(sink, 'empty-text', { expected });
    else addNumberInWords(sink, expected, value as string);
    return FAULT;
  }
  const found = shownValue(value);
  const base = { expected, foundKind, ...(found !== undefined && { found }) };
  const quoted = (foundKind === 'number' || foundKind === 'yes-no') && WRITTEN_AS_TEXT.has(expected);
  addFault(sink, quoted ? 'needs-quotes' : 'wrong-type', base);
  return FAULT;
}

/** What is written as text, so that a bare number or word of YAML only lacks its quotes. */
const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set(['text', 'identifier', 'date', 'code']);

/** A number in words: what it says is proposed, and never put in its place silently. */
function addNumberInWords(sink: ReadingSink, expected: string, text: string): void {
  const key = String(sink.path.at(-1) ?? '');
  const inEuro = key.endsWith('Eur');
  const found = shortText(text);
  const { value, min, max } = (inEuro ? eurosOf(text) : undefined) ?? digitsOf(text);
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
    ...(value !== undefined ? { proposed: value } : readingsOf(text, inEuro)),
    ...(bounds !== undefined && { minKey: bounds[0], maxKey: bounds[1] }),
  });
}

/** The euros of an amount. What is paid each year, over years, or in another currency is no number of euros. */
function eurosOf(text: string): Quantity | undefined {
  const reading = readMoney(text);
  if (!reading.ok) return undefined;
  const { currency, per, over, value, min, max } = reading.value;
  if (currency !== 'EUR' || per !== undefined || over !== undefined) return {};
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

/** What an ambiguous text may mean: it is asked, and none of them is proposed. */
function readingsOf(text: string, inEuro: boolean): { readonly readings?: string } {
  const money = inEuro ? readMoney(text, { currency: 'EUR' }) : undefined;
  const quantity = money === undefined ? readQuantity(text) : undefined;
  const amounts =
    money?.ok === false
      ? money.readings
      : quantity?.ok === false
        ? quantity.readings?.map((reading) => reading.quantity)
        : undefined;
  if (amounts === undefined) return {};
  const numbers = amounts.map(
    ({ value, min, max }) => value ?? [min, max].filter((end) => end !== undefined).join('–'),
  );
  return { readings: [...new Set(numbers)].join(' / ') };
}

/** The number or bounds of a text that holds nothing else: with a unit after them the digits alone may be thousands or millions. */
function digitsOf(text: string): Quantity {
  const reading = readQuantity(text);
  return reading.ok && reading.value.rest === '' ? reading.value.quantity : {};
}

/** The fields that hold the bounds of a number, by the field that holds it. */
const BOUND_KEYS: ReadonlyMap<string, readonly [min: string, max: string]> = new Map([
  ['value', ['min', 'max']],
  ['amountEur', ['minEur', 'maxEur']],
]);

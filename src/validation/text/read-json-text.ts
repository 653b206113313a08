import type { SyntaxReasonKey } from '../../i18n/index.ts';
import type { PositionedData, PositionNode, TextFault } from './text-fault.ts';

/**
 * Reads JSON (RFC 8259) keeping the position of every value. It is used when something is wrong: `JSON.parse` does the rest.
 *
 * Small slips — a comma too many or too few, a comment, a control character in a text, NaN — are told and read over, so that
 * the rest of the document can be reported on. At anything else the reading stops.
 *
 * `depth` of the text must have been checked: nesting is read by recursion.
 */
export function readJsonText(text: string): PositionedData {
  const reader = openReader(text);
  try {
    skipSpace(reader);
    const root = readValue(reader);
    skipSpace(reader);
    if (reader.at < text.length) tell(reader, 'text-after-end');
    return { data: root.data, root: root.node, faults: reader.faults };
  } catch (error) {
    if (error !== STOP) throw error;
    return { faults: reader.faults };
  }
}

/** Thrown inside this file alone, to leave the recursion. */
const STOP = Symbol('stop');
/** Slips told of one document; one more and the reading stops: it is something else than JSON. */
const MOST_SLIPS = 100;

interface JsonReader {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  readonly faults: TextFault[];
}

interface Read {
  readonly data: unknown;
  readonly node: PositionNode;
}

function openReader(text: string): JsonReader {
  return { text, at: 0, path: [], faults: [] };
}

function tell(reader: JsonReader, reason: SyntaxReasonKey, found?: string, offset = reader.at): void {
  const shown = found ?? wordAt(reader.text, offset);
  reader.faults.push({ code: 'not-json', offset, path: [...reader.path], params: { reason, found: shown } });
  if (reader.faults.length > MOST_SLIPS) throw STOP;
}

function stop(reader: JsonReader, reason: SyntaxReasonKey, found?: string, offset = reader.at): never {
  tell(reader, offset >= reader.text.length ? 'unexpected-end' : reason, found, offset);
  throw STOP;
}

/** A few characters, to show what stands at an offset. */
function wordAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 24);
  return /^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function skipSpace(reader: JsonReader): void {
  const { text } = reader;
  for (;;) {
    const unit = text.charCodeAt(reader.at);
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) reader.at++;
    else if (unit === 0x2f && (text[reader.at + 1] === '/' || text[reader.at + 1] === '*')) skipComment(reader);
    else return;
  }
}

function skipComment(reader: JsonReader): void {
  const { text, at } = reader;
  tell(reader, 'comment');
  const block = text[at + 1] === '*';
  const end = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
  reader.at = end < 0 ? text.length : end + (block ? 2 : 1);
}

function readValue(reader: JsonReader): Read {
  const { text, at } = reader;
  switch (text[at]) {
    case '{':
      return readObject(reader);
    case '[':
      return readArray(reader);
    case '"':
      return { data: readText(reader), node: { offset: at } };
    default:
      return { data: readWord(reader), node: { offset: at } };
  }
}

function readObject(reader: JsonReader): Read {
  const offset = reader.at;
  const data: Record<string, unknown> = {};
  const inside = new Map<string, PositionNode>();
  reader.at++;
  eachPart(reader, '}', () => {
    const keyOffset = reader.at;
    if (reader.text[keyOffset] !== '"') stop(reader, 'key-expected');
    const key = readText(reader);
    reader.path.push(key);
    if (inside.has(key)) {
      reader.faults.push({ code: 'duplicate-key', offset: keyOffset, path: [...reader.path], params: { key } });
      if (reader.faults.length > MOST_SLIPS) throw STOP;
    }
    skipSpace(reader);
    if (reader.text[reader.at] !== ':') stop(reader, 'colon-expected');
    reader.at++;
    skipSpace(reader);
    const value = readValue(reader);
    define(data, key, value.data);
    inside.set(key, { ...value.node, keyOffset });
    reader.path.pop();
  });
  return { data, node: { offset, inside } };
}

/** Sets an own member whatever its name: `__proto__` stays a key like another, as in `JSON.parse`. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

function readArray(reader: JsonReader): Read {
  const offset = reader.at;
  const data: unknown[] = [];
  const inside: PositionNode[] = [];
  reader.at++;
  eachPart(reader, ']', () => {
    reader.path.push(data.length);
    const value = readValue(reader);
    data.push(value.data);
    inside.push(value.node);
    reader.path.pop();
  });
  return { data, node: { offset, inside } };
}

/** Reads parts between commas up to the closing bracket; a comma too many or too few is told and read over. */
function eachPart(reader: JsonReader, close: string, readPart: () => void): void {
  const { text } = reader;
  let afterComma = false;
  for (let first = true; ; first = false) {
    skipSpace(reader);
    if (reader.at >= text.length) stop(reader, 'unexpected-end');
    if (text[reader.at] === close) {
      if (afterComma) tell(reader, 'comma-too-many', close);
      reader.at++;
      return;
    }
    if (!first && !afterComma) {
      // Another bracket cannot be read over: whatever it closes was not open here.
      if (text[reader.at] === '}' || text[reader.at] === ']') stop(reader, 'comma-expected');
      tell(reader, 'comma-expected');
    }
    readPart();
    skipSpace(reader);
    afterComma = text[reader.at] === ',';
    if (afterComma) reader.at++;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function readText(reader: JsonReader): string {
  const { text } = reader;
  const start = reader.at;
  let read = '';
  let from = start + 1;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) {
      reader.at = i + 1;
      return read + text.slice(from, i);
    }
    if (unit === 0x5c) {
      read += text.slice(from, i);
      const escaped = readEscape(reader, i);
      read += escaped.text;
      i = escaped.end;
      from = i + 1;
    } else if (unit < 0x20) {
      tell(reader, 'line-break-in-text', '', i);
    }
  }
  tell(reader, 'text-not-closed', '', start);
  throw STOP;
}

/** The character that a backslash announces, and where it ends. */
function readEscape(reader: JsonReader, at: number): { readonly text: string; readonly end: number } {
  const mark = reader.text[at + 1] ?? '';
  if (mark === 'u') {
    const hex = reader.text.slice(at + 2, at + 6);
    if (/^[0-9a-fA-F]{4}$/.test(hex)) return { text: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 5 };
  }
  const simple = Object.hasOwn(ESCAPES, mark) ? ESCAPES[mark] : undefined;
  if (simple === undefined) stop(reader, 'bad-escape', `\\${mark}`, at);
  return { text: simple, end: at + 1 };
}

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readWord(reader: JsonReader): unknown {
  const { text, at } = reader;
  const word = /^[\p{L}\p{N}_.+-]+/u.exec(text.slice(at, at + 400))?.[0] ?? '';
  if (word === '') stop(reader, 'value-expected');
  if (WORDS.has(word)) {
    reader.at += word.length;
    return WORDS.get(word);
  }
  const number = /^[+.-]?\d/.test(word);
  if (!number && !/^[+-]?(?:nan|infinity|none|undefined)$/i.test(word)) stop(reader, 'bad-word', word);
  const right = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word);
  if (!right) tell(reader, number ? 'bad-number' : 'bad-word', word);
  reader.at += word.length;
  return right ? Number(word) : undefined;
}

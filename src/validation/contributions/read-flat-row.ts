import { endOfText } from '../text/scan-json.ts';
import { CONTRIBUTION_FIELDS } from './contribution.ts';

/**
 * Reads one line of NDJSON as `JSON.parse` would, when it is what nearly all lines are: one flat object whose keys are the
 * fields of a contribution and whose values are texts or whole numbers. `undefined` for anything else, faulty
 * lines among it: `JSON.parse` has the last word on those.
 *
 * `JSON.parse` keeps each short text it meets in a table of the engine, in memory that is rarely cleaned: a million ids make
 * 40 MB of garbage. Texts that are cut out of the line make none.
 */
export function readFlatRow(line: string): Readonly<Record<string, unknown>> | undefined {
  // Lines may end in CR LF.
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  let at = afterSpace(text, 0);
  if (text.charCodeAt(at) !== OPEN || CONTROL_CHARACTER.test(text)) return undefined;
  const row: Record<string, unknown> = {};
  at = afterSpace(text, at + 1);
  for (;;) {
    const keyEnd = text.charCodeAt(at) === QUOTE ? text.indexOf('"', at + 1) : -1;
    const key = keyEnd < 0 ? undefined : FIELDS.get(text.slice(at + 1, keyEnd));
    if (key === undefined) return undefined;
    at = afterSpace(text, keyEnd + 1);
    if (text.charCodeAt(at) !== COLON) return undefined;
    at = afterSpace(text, at + 1);
    const isText = text.charCodeAt(at) === QUOTE;
    const end = isText ? endOfText(text, at) + 1 : endOfDigits(text, at);
    if (end === at || end > text.length) return undefined;
    const value = isText ? textOf(text, at, end) : Number(text.slice(at, end));
    if (value === undefined) return undefined;
    row[key] = value;
    at = afterSpace(text, end);
    const mark = text.charCodeAt(at);
    if (mark === CLOSE) return afterSpace(text, at + 1) === text.length ? row : undefined;
    if (mark !== COMMA) return undefined;
    at = afterSpace(text, at + 1);
  }
}

const FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(CONTRIBUTION_FIELDS.map((field) => [field, field]));

/** Anything below a space: JSON forbids it in texts. */
const CONTROL_CHARACTER = /[^ -\uffff]/;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;

/** The text between two quotes; `undefined` when an escape in it is none. */
function textOf(line: string, quote: number, end: number): string | undefined {
  const inner = line.slice(quote + 1, end - 1);
  if (!inner.includes('\\')) return inner;
  try {
    return JSON.parse(line.slice(quote, end));
  } catch {
    return undefined;
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** More digits may not be told apart as a number. */
const MOST_DIGITS = 15;

/** Where a whole number ends; `from` itself when there is none, or one that JSON does not allow ("007"). */
function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  const zeroFirst = text.charCodeAt(from) === 0x30 && at > from + 1;
  return zeroFirst || at - from > MOST_DIGITS ? from : at;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What a quick look at a JSON text tells. */
export interface JsonScan {
  /** How deep brackets and braces nest. */
  readonly depth: number;
  /** How many members its objects have, those given twice counted twice. */
  readonly members: number;
  /** How many values it holds at most, at all depths. */
  readonly values: number;
  /** Whether a comma too many or too few or a bracket that is not closed shows that the text is no JSON. */
  readonly isFaulty: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

/** Looks at brackets, commas and colons outside texts, without reading values: cheap enough to do for every document. */
export function scanJson(text: string): JsonScan {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let values = 1;
  let isFaulty = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === COLON) members++;
    else if (unit === COMMA) values++;
    else if (isOpening(unit)) {
      values++;
      deepest = Math.max(deepest, ++depth);
    } else if (isClosing(unit)) depth--;
    isFaulty ||= isOutOfPlace(text, i, unit);
    if (unit === QUOTE) i = endOfText(text, i);
  }
  return { depth: deepest, members, values, isFaulty: isFaulty || depth !== 0 };
}

const isOpening = (unit: number): boolean => unit === OPEN_BRACE || unit === OPEN_BRACKET;
const isClosing = (unit: number): boolean => unit === CLOSE_BRACE || unit === CLOSE_BRACKET;

/** Whether a text or a bracket stands where what is before it lets none begin or close. */
function isOutOfPlace(text: string, place: number, unit: number): boolean {
  if (unit === QUOTE || isOpening(unit)) return !mayBegin(unitBefore(text, place));
  return isClosing(unit) && unitBefore(text, place) === COMMA;
}

/** The last character before a place, blanks aside; not a number at the start. */
function unitBefore(text: string, place: number): number {
  let at = place - 1;
  while (isBlank(text.charCodeAt(at))) at--;
  return text.charCodeAt(at);
}

/** Whether a text, an object or a list may stand after a character. */
const mayBegin = (unit: number): boolean => unit === COMMA || unit === COLON || isOpening(unit) || Number.isNaN(unit);

/** What JSON lets stand between its tokens. */
export const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Offset of the quote that closes the text that opens at `start`; the end of everything when none does. */
export function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** How many members the objects of a value have, all depths together. Fewer than its text has colons: a key was given twice. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += countMembers(item);
    return count;
  }
  for (const key in value) {
    count++;
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === 'object') count += countMembers(member);
  }
  return count;
}

/** What a quick look at a JSON text tells. */
interface JsonScan {
  /** How deep brackets and braces nest. */
  readonly depth: number;
  /** How many members its objects have, those given twice counted twice. */
  readonly members: number;
  /** How many values it holds at most, at all depths. */
  readonly values: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Looks at brackets, commas and colons outside texts, without reading values: cheap enough to do for every document. */
export function scanJson(text: string): JsonScan {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) i = endOfText(text, i);
    else if (unit === 0x3a) members++;
    else if (unit === 0x2c) values++;
    else if (unit === 0x7b || unit === 0x5b) {
      depth++;
      values++;
      if (depth > deepest) deepest = depth;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return { depth: deepest, members, values };
}

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

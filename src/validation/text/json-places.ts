import type { Path } from '../path.ts';
import { openTokens, TOKEN, type TokenReader } from './json-token.ts';
import type { TextPlace } from './text-format.ts';

/** How many keys of one object are found again; those beyond are said to stand where the object does. */
const MOST_KEYS = 100_000;

/** A value of the text: where it starts, and where the key before it does. */
interface Found {
  readonly offset: number;
  readonly keyOffset?: number;
}

/** The members of an object. */
type Members = ReadonlyMap<string, Found>;

/** The items of a list, as far as somebody asked. */
interface Items {
  readonly found: Found[];
  /** Where the next one starts; -1 after the last one, and in a single value. */
  next: number;
}

/**
 * Finds places in a JSON text without faults. Only the objects and lists on the way to what is asked for are looked into; all else
 * is passed over token by token, and nothing is kept of it.
 */
export function jsonPlaces(text: string): (path: Path, ofKey: boolean) => TextPlace {
  const tokens = openTokens(text);
  const insides = new Map<number, Members | Items>();
  tokens.next();
  const root: Found = { offset: tokens.offset };
  return (path, ofKey) => {
    let found = root;
    let steps = 0;
    for (const key of path) {
      const next = partOf(tokens, insides, found.offset, key);
      if (next === undefined) break;
      found = next;
      steps++;
    }
    const offset = (ofKey ? found.keyOffset : undefined) ?? found.offset;
    return { offset, written: steps === path.length ? wordAt(text, tokens, found.offset) : undefined };
  };
}

function partOf(
  tokens: TokenReader,
  insides: Map<number, Members | Items>,
  offset: number,
  key: string | number,
): Found | undefined {
  let inside = insides.get(offset);
  if (inside === undefined) {
    inside = lookInto(tokens, offset);
    insides.set(offset, inside);
  }
  if (!('next' in inside)) return inside.get(String(key));
  const index = Number(key);
  readItems(tokens, inside, index);
  return inside.found[index];
}

function lookInto(tokens: TokenReader, offset: number): Members | Items {
  const kind = tokens.moveTo(offset);
  if (kind === TOKEN.openBrace) return membersOf(tokens);
  return { found: [], next: kind === TOKEN.openBracket ? tokens.end : -1 };
}

/** The members of an object; of a key given twice the later one, as for `JSON.parse`. */
function membersOf(tokens: TokenReader): Members {
  const members = new Map<string, Found>();
  while (tokens.next() === TOKEN.text && members.size < MOST_KEYS) {
    const key = tokens.said ?? '';
    const keyOffset = tokens.offset;
    tokens.next();
    tokens.next();
    members.set(key, { offset: tokens.offset, keyOffset });
    passValue(tokens);
    if (tokens.next() !== TOKEN.comma) break;
  }
  return members;
}

/** Goes on in a list up to the item of an index. */
function readItems(tokens: TokenReader, items: Items, index: number): void {
  while (items.next >= 0 && items.found.length <= index) {
    const isEmpty = tokens.moveTo(items.next) === TOKEN.closeBracket;
    if (!isEmpty) {
      items.found.push({ offset: tokens.offset });
      passValue(tokens);
    }
    items.next = !isEmpty && tokens.next() === TOKEN.comma ? tokens.end : -1;
  }
}

/** Passes over the value that starts at the token, up to its last token. */
function passValue(tokens: TokenReader): void {
  let depth = 0;
  for (let { kind } = tokens; kind !== TOKEN.end; kind = tokens.next()) {
    if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) depth++;
    else if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) depth--;
    if (depth === 0) return;
  }
}

/** A single value as it is written. */
function wordAt(text: string, tokens: TokenReader, offset: number): string | undefined {
  const kind = tokens.moveTo(offset);
  const isSingle = kind !== TOKEN.openBrace && kind !== TOKEN.openBracket;
  return isSingle ? text.slice(offset, tokens.end) : undefined;
}

import type { SyntaxReasonKey } from '../../i18n/index.ts';
import { openTokens, TOKEN, type TokenReader } from './json-token.ts';
import { endOfText } from './scan-json.ts';
import { MOST_FAULTS, type TextFault } from './text-fault.ts';
import { DEEPEST_TEXT } from './text-format.ts';

/** A JSON text with its slips mended. */
interface MendedJson {
  /** What `JSON.parse` reads; absent when there is a fault that cannot be read over. */
  readonly text?: string;
  readonly faults: readonly TextFault[];
  /** Where in the text as written an offset of the mended text stands. */
  readonly writtenOffset: (offset: number) => number;
}

/**
 * Finds the slips of a text that `JSON.parse` refuses, and mends those that leave no doubt: a comma too many or too few, a comment, a
 * line break or an unknown escape in a text, NaN and numbers that JSON does not have (they are left out), words after the end. What
 * is mended is always told. At anything else the reading stops.
 */
export function mendJson(text: string): MendedJson {
  const walk = openWalk(text);
  try {
    for (let kind = walk.tokens.next(); ; kind = walk.tokens.next()) {
      if (kind === TOKEN.lineComment || kind === TOKEN.blockComment) passComment(walk);
      else if (walk.wants === 'nothing') return endOf(walk);
      else if (kind === TOKEN.end) stop(walk, 'unexpected-end');
      else HANDLERS[walk.wants](walk, kind);
    }
  } catch (error) {
    if (error !== STOP) throw error;
    return { faults: walk.faults, writtenOffset: (offset) => offset };
  }
}

/** Thrown inside this file alone, to leave the reading. */
const STOP = Symbol('stop');

/** A piece of the text with what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** An object or list that is open. */
interface Open {
  readonly isObject: boolean;
  /** The key or index that is being read. */
  at: string | number;
  keyOffset: number;
  /** Where the comma before the entry stands; -1 before the first. */
  comma: number;
}

type Wants = 'value' | 'key' | 'colon' | 'comma' | 'nothing';

interface JsonWalk {
  readonly text: string;
  readonly tokens: TokenReader;
  readonly open: Open[];
  readonly edits: Edit[];
  readonly faults: TextFault[];
  wants: Wants;
  /** The first field of an object was left out: the comma after it goes too. */
  dropsComma: boolean;
  /** How long the texts are that were mended, together. */
  mended: number;
}

function openWalk(text: string): JsonWalk {
  const tokens = openTokens(text);
  return { text, tokens, open: [], edits: [], faults: [], wants: 'value', dropsComma: false, mended: 0 };
}

/** What is done with a token, by what is wanted where it stands. */
const HANDLERS: Readonly<Record<Exclude<Wants, 'nothing'>, (walk: JsonWalk, kind: number) => void>> = {
  value: readValue,
  key: readKey,
  colon(walk, kind) {
    if (kind !== TOKEN.colon) stop(walk, 'colon-expected');
    walk.wants = 'value';
  },
  comma: readComma,
};

function readValue(walk: JsonWalk, kind: number): void {
  const inner = walk.open.at(-1);
  if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) {
    const isObject = kind === TOKEN.openBrace;
    walk.open.push({ isObject, at: 0, keyOffset: -1, comma: -1 });
    if (walk.open.length > DEEPEST_TEXT) stopTooDeep(walk);
    walk.wants = isObject ? 'key' : 'value';
  } else if (kind === TOKEN.closeBracket && inner?.isObject === false) close(walk, inner);
  else {
    if (kind === TOKEN.text) readText(walk);
    else readWord(walk);
    afterValue(walk);
  }
}

function readKey(walk: JsonWalk, kind: number): void {
  const inner = walk.open.at(-1) as Open;
  if (kind === TOKEN.closeBrace) {
    close(walk, inner);
    return;
  }
  if (kind !== TOKEN.text) stop(walk, 'key-expected');
  inner.keyOffset = walk.tokens.offset;
  inner.at = readText(walk);
  walk.wants = 'colon';
}

function readComma(walk: JsonWalk, kind: number): void {
  const inner = walk.open.at(-1) as Open;
  const { offset } = walk.tokens;
  if (kind === (inner.isObject ? TOKEN.closeBrace : TOKEN.closeBracket)) {
    close(walk, inner, false);
    return;
  }
  // Another bracket cannot be read over: whatever it closes was not open here.
  if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) stop(walk, 'comma-expected');
  if (!inner.isObject) inner.at = (inner.at as number) + 1;
  // After fields that were left out the next one is the first.
  const isFirst = walk.dropsComma;
  walk.dropsComma = false;
  inner.comma = isFirst ? -1 : offset;
  walk.wants = inner.isObject ? 'key' : 'value';
  if (kind === TOKEN.comma) {
    if (isFirst) walk.edits.push({ start: offset, end: offset + 1, put: '' });
    return;
  }
  tell(walk, 'comma-expected');
  if (!isFirst) walk.edits.push({ start: offset, end: offset, put: ',' });
  HANDLERS[walk.wants](walk, kind);
}

/** A bracket that closes, where an entry was wanted or where one has just been read. */
function close(walk: JsonWalk, { comma }: Open, wantsEntry = true): void {
  if (wantsEntry && comma >= 0) {
    tell(walk, 'comma-too-many');
    walk.edits.push({ start: comma, end: comma + 1, put: '' });
  }
  walk.open.pop();
  walk.dropsComma = false;
  afterValue(walk);
}

function afterValue(walk: JsonWalk): void {
  walk.wants = walk.open.length === 0 ? 'nothing' : 'comma';
}

function passComment(walk: JsonWalk): void {
  const { offset, end } = walk.tokens;
  tell(walk, 'comment');
  walk.edits.push({ start: offset, end, put: '' });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** How long all texts that are mended may be together: a hundred of the longest that a plan holds. */
const MOST_MENDED = 2_000_000;

/** Reads a key or a text: answers what it says, and mends what it may not hold. */
function readText(walk: JsonWalk): string {
  const { text, tokens } = walk;
  const { said } = tokens;
  if (said !== undefined) return said;
  const { offset: start } = tokens;
  const end = endOfText(text, start);
  if (end >= text.length) stop(walk, 'text-not-closed', start, '');
  const inside = text.slice(start + 1, end);
  walk.mended += inside.length;
  const report = walk.mended > MOST_MENDED ? stop : tell;
  const control = inside.search(CONTROL);
  if (control >= 0) report(walk, 'line-break-in-text', start + 1 + control, '');
  let escaped = '';
  let done = 0;
  for (let at = badEscape(inside, 0); at >= 0; at = badEscape(inside, at + 1)) {
    report(walk, 'bad-escape', start + 1 + at, inside.slice(at, at + 2));
    escaped += `${inside.slice(done, at)}\\`;
    done = at;
  }
  escaped += inside.slice(done);
  const put = `"${escaped.replace(CONTROLS, (unit) => JSON.stringify(unit).slice(1, -1))}"`;
  walk.edits.push({ start, end: end + 1, put });
  return String(JSON.parse(put));
}

/** Where the next backslash stands that begins no escape of JSON; -1 where there is none. */
function badEscape(text: string, from: number): number {
  let at = text.indexOf('\\', from);
  while (at >= 0 && /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6)))
    at = text.indexOf('\\', at + 2);
  return at;
}

/** Reads a number or a word. One that programs write and JSON does not have is left out with the field it stands in. */
function readWord(walk: JsonWalk): void {
  const { text, tokens } = walk;
  const { offset } = tokens;
  const word = /^[\p{L}\p{N}_.+-]+/u.exec(text.slice(offset, offset + 400))?.[0] ?? '';
  if (word === '') stop(walk, 'value-expected');
  const end = offset + word.length;
  tokens.goOnAt(end);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) return;
  const isNumber = /^[+.-]?\d/.test(word);
  const inner = walk.open.at(-1);
  if (inner === undefined || !(isNumber || /^[+-]?(?:nan|infinity|none|undefined)$/i.test(word)))
    stop(walk, 'bad-word', offset, word);
  tell(walk, isNumber ? 'bad-number' : 'bad-word', offset, word);
  if (!inner.isObject) walk.edits.push({ start: offset, end, put: 'null' });
  else {
    const start = inner.comma >= 0 ? inner.comma : inner.keyOffset;
    // A comma that was put before the field goes with it.
    const comma = walk.edits.findIndex((edit) => edit.start === start && edit.end === start);
    if (comma >= 0) walk.edits.splice(comma, 1);
    walk.edits.push({ start, end, put: '' });
    walk.dropsComma = inner.comma < 0;
  }
}

/** The value of the text is complete: whatever follows it is told and left out. */
function endOf(walk: JsonWalk): MendedJson {
  const { text, tokens, edits, faults } = walk;
  if (tokens.kind !== TOKEN.end) {
    tell(walk, 'text-after-end');
    edits.push({ start: tokens.offset, end: text.length, put: '' });
  }
  const ordered = inOrder(edits);
  return { text: applied(text, ordered), faults, writtenOffset: (offset) => unedited(offset, ordered) };
}

function tell(walk: JsonWalk, reason: SyntaxReasonKey, offset = walk.tokens.offset, found?: string): void {
  const path = walk.open.map(({ at }) => at);
  const shown = found ?? wordAt(walk.text, offset);
  walk.faults.push({ code: 'not-json', offset, path, params: { reason, found: shown } });
  if (walk.faults.length > MOST_FAULTS) throw STOP;
}

function stop(walk: JsonWalk, reason: SyntaxReasonKey, offset = walk.tokens.offset, found?: string): never {
  tell(walk, offset >= walk.text.length ? 'unexpected-end' : reason, offset, found);
  throw STOP;
}

function stopTooDeep(walk: JsonWalk): never {
  const { offset } = walk.tokens;
  walk.faults.push({ code: 'document-too-deep', offset, path: [], params: { most: DEEPEST_TEXT } });
  throw STOP;
}

/** A few characters, to show what stands at an offset. */
function wordAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 24);
  return /^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? rest.slice(0, 1);
}

/** Edits from the start to the end; one inside another falls away. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  let last = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = Math.max(last, end);
      return true;
    });
}

function applied(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let from = 0;
  for (const { start, end, put } of edits) {
    mended += text.slice(from, start) + put;
    from = end;
  }
  return mended + text.slice(from);
}

function unedited(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, put } of edits) {
    if (offset + shift < start) break;
    if (offset + shift < start + put.length) return start;
    shift += end - start - put.length;
  }
  return offset + shift;
}

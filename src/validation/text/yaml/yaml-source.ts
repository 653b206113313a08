import type { SyntaxReasonKey } from '../../../i18n/index.ts';
import type { TextFault } from '../text-fault.ts';
import { DEEPEST_TEXT } from '../text-format.ts';

/** A YAML text that is being read. */
export interface YamlSource {
  readonly text: string;
  at: number;
  /** Where the line of `at` starts: columns are counted from it. */
  lineStart: number;
  /** How many collections are open. */
  depth: number;
  tabTold: boolean;
  readonly faults: TextFault[];
}

/** Thrown to leave what cannot be read, up to the entry it stands in. */
export const UNREADABLE_ENTRY = Symbol('unreadable entry');
/** Thrown to leave the text: what follows would be as wrong. */
export const UNREADABLE_TEXT = Symbol('unreadable text');

/** Faults told of one text. */
const MOST_FAULTS = 100;

export const SPACE = 0x20;
export const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;

export function openSource(text: string): YamlSource {
  return { text, at: 0, lineStart: 0, depth: 0, tabTold: false, faults: [] };
}

/** Tells a fault of syntax and reads on. */
export function tell(source: YamlSource, reason: SyntaxReasonKey, offset = source.at, found?: string): void {
  const shown = found ?? /^[^\s,[\]{}]{1,24}|^./u.exec(source.text.slice(offset, offset + 24))?.[0] ?? '';
  source.faults.push({ code: 'not-yaml', offset, path: [], params: { reason, found: shown } });
  if (source.faults.length >= MOST_FAULTS) throw UNREADABLE_TEXT;
}

/** Tells a fault of syntax that leaves nothing to read of the entry it stands in. */
export function refuse(source: YamlSource, reason: SyntaxReasonKey, offset?: number, found?: string): never {
  tell(source, reason, offset, found);
  throw UNREADABLE_ENTRY;
}

/** A place to come back to. */
export interface YamlMark {
  readonly at: number;
  readonly lineStart: number;
}

export function markOf({ at, lineStart }: YamlSource): YamlMark {
  return { at, lineStart };
}

export function goBack(source: YamlSource, { at, lineStart }: YamlMark): void {
  source.at = at;
  source.lineStart = lineStart;
}

/** Tells a quote or bracket that is not closed where it stands, and reads on after its line: it opened too much. */
export function refuseOpen(source: YamlSource, mark: YamlMark): never {
  goBack(source, mark);
  refuse(source, 'yaml-quote', mark.at, source.text[mark.at]);
}

/** Reads a collection one level deeper; nesting is read by recursion, which has an end. */
export function nested<T>(source: YamlSource, read: () => T): T {
  if (source.depth >= DEEPEST_TEXT) {
    source.faults.length = 0;
    source.faults.push({ code: 'document-too-deep', offset: source.at, path: [], params: { most: DEEPEST_TEXT } });
    throw UNREADABLE_TEXT;
  }
  const { depth } = source;
  source.depth++;
  try {
    return read();
  } finally {
    source.depth = depth;
  }
}

/** The character `ahead` of the place that is read; NaN after the end. */
export function unit(source: YamlSource, ahead = 0): number {
  return source.text.charCodeAt(source.at + ahead);
}

export function column(source: YamlSource): number {
  return source.at - source.lineStart;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}

/** A blank, a line break or the end of the text. */
export function isGap(code: number): boolean {
  return isBlank(code) || isBreak(code) || Number.isNaN(code);
}

/** Whether an indicator stands here: the character, with a gap after it. */
export function isIndicator(source: YamlSource, code: number): boolean {
  return unit(source) === code && isGap(unit(source, 1));
}

export function skipBlanks(source: YamlSource): void {
  while (isBlank(unit(source))) source.at++;
}

/** Passes one line break: LF, CR LF or CR. */
export function passBreak(source: YamlSource): void {
  source.at += unit(source) === RETURN && unit(source, 1) === LINE_FEED ? 2 : 1;
  source.lineStart = source.at;
}

/** Passes a comment, which needs a blank before it unless it starts its line. */
export function skipComment(source: YamlSource): void {
  if (unit(source) !== HASH || (source.at > source.lineStart && !isBlank(unit(source, -1)))) return;
  while (source.at < source.text.length && !isBreak(unit(source))) source.at++;
}

/** Passes blanks, comments and line breaks up to what follows them. */
export function skipGap(source: YamlSource): void {
  for (;;) {
    skipBlanks(source);
    skipComment(source);
    if (!isBreak(unit(source))) return;
    passBreak(source);
  }
}

/** As {@link skipGap}, where indentation counts: a tab in it is told once, and read as one column. */
export function skipBlockGap(source: YamlSource): void {
  const { at, lineStart } = source;
  skipGap(source);
  if (source.lineStart === lineStart && at > lineStart) return;
  const tab = source.text.slice(source.lineStart, source.at).indexOf('\t');
  if (tab < 0 || source.tabTold || source.at >= source.text.length || unit(source) === 0x7b || unit(source) === 0x5b)
    return;
  source.tabTold = true;
  tell(source, 'yaml-tab', source.lineStart + tab);
}

/** `---` or `...`: where a document starts or ends. */
export function isMarker(source: YamlSource): boolean {
  const { text, at, lineStart } = source;
  return at === lineStart && (text.startsWith('---', at) || text.startsWith('...', at)) && isGap(unit(source, 3));
}

export function isEnd(source: YamlSource): boolean {
  return source.at >= source.text.length || isMarker(source);
}

/** After a value only blanks and a comment may follow on its line. */
export function expectLineEnd(source: YamlSource, reason: SyntaxReasonKey = 'yaml-syntax', offset?: number): void {
  skipBlanks(source);
  skipComment(source);
  if (source.at < source.text.length && !isBreak(unit(source))) refuse(source, reason, offset);
}

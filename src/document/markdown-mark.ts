import { isRecord } from '../internal/plain-record.ts';

/**
 * What Markdown has no words for is written as HTML comments with a name, and values as JSON. Text from outside cannot
 * forge one: its `<` is always escaped.
 */
export interface MarkdownMark {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const OPEN = '<!--';
const CLOSE = '-->';
/** What changes the direction of the words after it: nobody who reads the source sees it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const MARK = /^(\/?[a-z][a-z-]*)\s*(?::([\s\S]*))?$/;

/** A mark as Markdown. Nothing in it can end the comment early. */
export function writeMark(name: string, values: Readonly<Record<string, unknown>> = {}): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return `<!-- ${name} -->`;
  const json = JSON.stringify(Object.fromEntries(given))
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/--/g, '-\\u002d')
    .replace(TURNING, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  return `<!-- ${name}: ${json} -->`;
}

/** An anchor: the one mark people may want to write by hand, so it holds a plain name. */
export function writeAnchorMark(anchor: string): string {
  return `<!-- anchor: ${anchor} -->`;
}

/** The mark a comment is, or `undefined` when it is only a comment. */
export function readMark(comment: string): MarkdownMark | undefined {
  if (comment.length > 100_000) return undefined;
  const written = comment.trim();
  if (!written.startsWith(OPEN) || !written.endsWith(CLOSE)) return undefined;
  const found = MARK.exec(written.slice(OPEN.length, -CLOSE.length).trim());
  if (found === null) return undefined;
  const name = found[1] ?? '';
  const value = found[2]?.trim();
  if (!value) return { name, values: {} };
  if (name === 'anchor') return { name, values: { anchor: value } };
  const values = jsonIn(value);
  return isRecord(values) ? { name, values } : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

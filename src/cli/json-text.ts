import { visibleText } from '../internal/shown-text.ts';

/** What JSON leaves as it stands and terminals and logs obey, or show out of order. Ends of lines are the indentation. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * What is written for programs, on standard output and in files: indented JSON that ends its last line. Every control character and
 * every change of direction is an escape, which a reader of JSON gives back as the character it was.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN_IN_JSON, visibleText)}\n`;
}

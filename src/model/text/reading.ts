/** Why a text could not be read as what was asked. */
export type ReadingFailure = 'empty' | 'not-understood' | 'ambiguous' | 'no-unit' | 'impossible-date';

/** The answer of the text readers: a value, or the reason why there is none. Nothing is guessed. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ReadingFailure };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = (reason: ReadingFailure): { readonly ok: false; readonly reason: ReadingFailure } => ({
  ok: false,
  reason,
});

/** Longest text that is looked at: print habits are short, and work stays bounded. */
const LONGEST = 200;

/** One kind of space and apostrophe, trimmed; `undefined` when empty or far too long to be one value. */
export function tidy(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const tidied = text
    .replace(/[\s\u00a0\u202f\u2009\u2007]+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/[−–]/g, '-')
    .trim();
  return tidied === '' ? undefined : tidied;
}

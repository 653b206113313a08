/** Why a text could not be read as what was asked. */
export type ReadingFailure = 'empty' | 'not-understood' | 'ambiguous' | 'no-unit' | 'no-year' | 'impossible-date';

/** A text that was not read: why, what it may mean when it is `ambiguous`, and the word that stopped the reader. */
export interface Unread<T> {
  readonly ok: false;
  readonly reason: ReadingFailure;
  /** What an ambiguous text may mean, to ask the person who wrote it. */
  readonly readings?: readonly T[];
  /** The word or sign that the reader does not know, as it is written. */
  readonly found?: string;
}

/** The answer of the text readers: a value, a question (`ambiguous`, with its readings), or a refusal. Nothing is guessed. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Unread<T>;

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = <T>(reason: ReadingFailure, found?: string): Unread<T> => ({
  ok: false,
  reason,
  ...(found !== undefined && found !== '' && { found }),
});

/**
 * What every reader does in the end: one reading is the value, several are the question, none is the refusal.
 *
 * @param asks the text may mean something that is no reading, so that even one reading is a question
 */
export function decide<T>(readings: readonly T[], refusal: () => Unread<T>, asks = false): Reading<T> {
  const different = new Map(readings.map((reading) => [JSON.stringify(reading), reading] as const));
  const [first] = different.values();
  if (first === undefined) return refusal();
  if (different.size === 1 && !asks) return read(first);
  return { ok: false, reason: 'ambiguous', readings: [...different.values()] };
}

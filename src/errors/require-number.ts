import { usageError } from './usage-error.ts';

/** Refuses a call with something else than a number: the text it was read from, or the reading in place of its value. */
export function requireNumber(caller: string, value: unknown): void {
  if (typeof value !== 'number') throw usageError(caller, 'a number', value);
}

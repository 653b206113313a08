import { isRecord } from '../internal/plain-record.ts';
import { usageError } from './usage-error.ts';

/**
 * Refuses a call with a value that lacks the lists a function works on. Who forgot an `await`, or gives a whole result instead of
 * its data, is told so: without, the first thing to be missing would speak, and nobody knows it by name.
 */
export function requireParts(caller: string, expected: string, value: unknown, lists: readonly string[]): void {
  if (isRecord(value) && lists.every((name) => isList(value[name]))) return;
  throw usageError(caller, expected, value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** The same for what has lists of entries, such as a plan: bytes are a list of numbers, and no entry is one. */
export function requireEntries(caller: string, expected: string, value: unknown, lists: readonly string[]): void {
  requireParts(caller, expected, value, lists);
  if (Object.values(value as object).some(ArrayBuffer.isView)) throw usageError(caller, expected, value);
}

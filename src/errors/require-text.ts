import { usageError } from './usage-error.ts';

/** Refuses a call with something else than a text: bytes that are not decoded yet, or a promise of it. */
export function requireText(caller: string, value: unknown): void {
  if (typeof value !== 'string') throw usageError(caller, 'a text', value);
}

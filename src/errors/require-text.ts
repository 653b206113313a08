import { usageError } from './usage-error.ts';

/** Refuses a call with something else than a text: bytes that are not decoded yet, or a promise of it. */
export function requireText(caller: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw usageError(caller, `a text${ArrayBuffer.isView(value) ? BYTES : ''}`, value);
}

const BYTES = ' (these are bytes: decode them with TextDecoder)';

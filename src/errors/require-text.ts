import { PlanSanteError } from './plan-sante-error.ts';

/** Refuses a call with something else than a text: bytes that are not decoded yet, or a promise of it. */
export function requireText(caller: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw new PlanSanteError({ function: caller, expected: `a text${mend(value)}`, received: value });
}

function mend(value: unknown): string {
  if (value instanceof Promise) return ' (this is a promise: await it)';
  return ArrayBuffer.isView(value) ? ' (these are bytes: decode them with TextDecoder)' : '';
}

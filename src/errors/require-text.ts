import { mend } from './mend.ts';
import { PlanSanteError } from './plan-sante-error.ts';

/** Refuses a call with something else than a text: bytes that are not decoded yet, or a promise of it. */
export function requireText(caller: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw new PlanSanteError({
    function: caller,
    expected: `a text${ArrayBuffer.isView(value) ? BYTES : mend(value)}`,
    received: value,
  });
}

const BYTES = ' (these are bytes: decode them with TextDecoder)';

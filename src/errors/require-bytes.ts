import { PlanSanteError } from './plan-sante-error.ts';

/** Refuses a call with something else than the bytes of a file: its path, its text, or a promise of them. */
export function requireBytes(caller: string, value: unknown): void {
  if (kindOf(value) === 'Uint8Array') return;
  throw new PlanSanteError({
    function: caller,
    expected: `the bytes of a file, as a Uint8Array${MENDS[kindOf(value)] ?? ''}`,
    received: value,
  });
}

const MENDS: Readonly<Record<string, string>> = {
  String: ' (this is a text: give what is in the file, read without an encoding)',
  ArrayBuffer: ' (this is an ArrayBuffer: give new Uint8Array(it))',
  Blob: ' (this is a Blob: give new Uint8Array(await it.arrayBuffer()))',
  File: ' (this is a File: give new Uint8Array(await it.arrayBuffer()))',
  Promise: ' (this is a promise: await it)',
};

/** `instanceof` would miss what another realm made: a frame, a worker, a test runner. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

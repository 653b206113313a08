import { nearest } from '../internal/text.ts';
import { PlanSanteError } from './plan-sante-error.ts';

/** Every key of `T`, so that a list of known keys that forgets one does not compile. */
export type KeysOf<T> = Readonly<Record<keyof T, true>>;

/**
 * Refuses an object with a key that its function does not know, and names the known one that was probably meant: an option
 * that is misspelt must never be an option that is ignored.
 *
 * @param what what the object is, in words: `its options`, `quotas[0]`
 */
export function requireKeys(caller: string, what: string, value: unknown, known: Readonly<Record<string, true>>): void {
  // Only what is left out has default values: JavaScript takes null for given.
  if (value === null)
    throw new PlanSanteError({ function: caller, expected: `${what} as an object, or left out`, received: value });
  if (typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known, key)) continue;
    const meant = nearest(key, Object.keys(known));
    const mend = meant === undefined ? `: they are ${Object.keys(known).join(', ')}` : `: did you mean "${meant}"?`;
    throw new PlanSanteError({
      function: caller,
      expected: `only known keys in ${what}, not ${JSON.stringify(key)}${mend}`,
    });
  }
}

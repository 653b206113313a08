import { usageError } from './usage-error.ts';

/**
 * Refuses what is no list, and a list with holes: it may claim to be longer than anybody can walk, and who walks it meets nothing where
 * something should be.
 */
export function requireList(caller: string, expected: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw usageError(caller, expected, value);
  for (let i = 0; i < value.length; i++)
    if (!(i in value)) throw usageError(caller, `${expected}, without holes`, value);
}

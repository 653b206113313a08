import { usageError } from '../errors/index.ts';

/** Refuses an option that is none of its words; one that is left out has its usual meaning. */
export function requireOneOf(caller: string, name: string, value: unknown, words: readonly string[]): void {
  if (value === undefined || words.includes(value as string)) return;
  throw usageError(caller, `${name} as one of ${words.map((word) => `"${word}"`).join(', ')}`, value);
}

import { usageError } from '../errors/index.ts';

/** Keys and positions that lead from the root of the data to one value. */
export type Path = readonly (string | number)[];

/**
 * A path as a chain from the value up to the root: the many places an index keeps share their upper parts, and only those
 * that are reported become arrays.
 */
export interface Trail {
  readonly above: Trail | undefined;
  readonly key: string | number;
}

/** A value of the plan with the place where it stands. */
export interface Located<T> extends Trail {
  readonly value: T;
}

/** The key array of a trail; `more` is appended. */
export function pathOf(trail: Trail | undefined, ...more: (string | number)[]): Path {
  if (trail !== undefined && (typeof trail !== 'object' || trail === null))
    throw usageError('pathOf', 'a trail', trail);
  const keys: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.above) keys.push(step.key);
  keys.reverse();
  keys.push(...more);
  return keys;
}

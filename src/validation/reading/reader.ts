import type { ReadingSink } from './faults.ts';

/** What a reader answers when nothing of a value can be kept. */
export const FAULT = Symbol('fault');

/** Reads one value: hands back a clean copy of all that is right, notes what is wrong, and never throws. */
export type Reader = (value: unknown, sink: ReadingSink) => unknown;

const UNREADABLE = Symbol('unreadable');

/** A member of an object, or {@link UNREADABLE} when its getter or proxy throws. */
export function memberOf(object: Readonly<Record<string | number, unknown>>, key: string | number): unknown {
  try {
    return object[key];
  } catch {
    return UNREADABLE;
  }
}

export function isUnreadable(value: unknown): boolean {
  return value === UNREADABLE;
}

/** An object as JSON knows it: no instance, no proxy that refuses to answer. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  try {
    if (Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    // A plain object of another realm has another Object.prototype; it too is the end of its chain.
    return prototype === null || prototype === Object.prototype || Object.hasOwn(prototype as object, 'isPrototypeOf');
  } catch {
    return false;
  }
}

/** A list that can be asked for its length. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The length of a list; 0 when it does not answer with one, as a proxy may. */
export function lengthOf(list: readonly unknown[]): number {
  try {
    const { length } = list;
    return length > 0 ? Math.trunc(length) : 0;
  } catch {
    return 0;
  }
}

/** How many keys an object has, cheaply: a list of them is only made for objects that have others than they may. */
export function countKeys(object: Readonly<Record<string, unknown>>): number {
  let count = 0;
  try {
    for (const _ in object) count++;
  } catch {
    return 0;
  }
  return count;
}

/** The keys of an object; none when it refuses to answer. */
export function keysOf(object: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}

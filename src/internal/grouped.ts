import { addTo } from './add-to.ts';

/** Items by a key of theirs, in the order in which they come; those without a key are left out. */
export function grouped<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key | undefined,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) addTo(groups, key, item);
  }
  return groups;
}

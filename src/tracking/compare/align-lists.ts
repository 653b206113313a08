import { canonicalJson } from '../../internal/canonical-json.ts';
import { isRecord } from '../../internal/plain-record.ts';

/** The items of a list by their ids, when each item has one of its own; `undefined` otherwise. */
export function itemsById(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const id = isRecord(item) ? item['id'] : undefined;
    if (typeof id !== 'string' || items.has(id)) return undefined;
    items.set(id, item);
  }
  return items;
}

/** A position in the earlier list, one in the later list, or both where the two items are held to be one. */
type Pair = readonly [before: number | undefined, after: number | undefined];

/**
 * Which item of one list is which of another, for items without ids: equal ones that both lists have once are the same, what lies
 * between two such is paired by position, and the rest is gone or new.
 */
export function alignLists(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const fill = (toBefore: number, toAfter: number): void => {
    while (i < toBefore && j < toAfter) pairs.push([i++, j++]);
    while (i < toBefore) pairs.push([i++, undefined]);
    while (j < toAfter) pairs.push([undefined, j++]);
  };
  for (const [b, a] of anchorsOf(before, after)) {
    fill(b, a);
    pairs.push([i++, j++]);
  }
  fill(before.length, after.length);
  return pairs;
}

function anchorsOf(before: readonly unknown[], after: readonly unknown[]): readonly (readonly [number, number])[] {
  const inBefore = positionsOfUnique(before);
  const inAfter = positionsOfUnique(after);
  const common = [...inAfter].flatMap(([text, a]) => {
    const b = inBefore.get(text);
    return b === undefined ? [] : [[b, a] as const];
  });
  const kept = longestRise(common.map(([b]) => b));
  return common.filter((_, k) => kept.has(k));
}

/** Positions of the items that stand in the list once, by what they say. */
function positionsOfUnique(list: readonly unknown[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const twice = new Set<string>();
  list.forEach((item, at) => {
    const text = canonicalJson(item);
    if (text === undefined) return;
    if (seen.has(text)) twice.add(text);
    else seen.set(text, at);
  });
  for (const text of twice) seen.delete(text);
  return seen;
}

/** The places of a longest rising run in a list of different numbers: what keeps its order. (Schensted 1961, in n log n.) */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? undefined : tails[low - 1];
    tails[low] = at;
  });
  const rise = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}

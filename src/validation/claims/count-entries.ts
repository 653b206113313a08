import { addTo } from '../../internal/add-to.ts';
import type { CountOf } from '../../model/index.ts';
import type { PartialPlan } from '../plan-reading.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The entries of one collection, and where to find them: by the value of a field, and by the start of their id. */
interface Listed {
  readonly entries: readonly Entry[];
  /** The places of the entries by field and value; each in ascending order. */
  readonly byField: ReadonlyMap<string, ReadonlyMap<unknown, readonly number[]>>;
  /** Ids in the order of their letters, each with the place of its entry. */
  readonly byId: readonly (readonly [id: string, at: number])[];
  /** The fields that hold a list in some entry. */
  readonly lists: ReadonlySet<string>;
}

/**
 * Counts the entries of a plan. A collection is walked once, whatever number of claims counts in it; a count then looks at the
 * fewest entries that one of its conditions leaves, and the same count is never taken twice.
 *
 * The counter answers `undefined` for a list (`of`) that no entry has.
 */
export function entryCounter(plan: PartialPlan): (count: CountOf) => number | undefined {
  const collections = new Map<string, Listed>();
  const answers = new Map<string, number | undefined>();
  return (count) => {
    const { collection, where = {}, idPrefix, of } = count;
    const question = JSON.stringify([collection, of ?? null, idPrefix ?? null, Object.entries(where).sort()]);
    if (answers.has(question)) return answers.get(question);
    const listed = collections.get(collection) ?? listEntries(entriesOf(plan, collection));
    collections.set(collection, listed);
    const answer = countIn(listed, count);
    answers.set(question, answer);
    return answer;
  };
}

function entriesOf(plan: PartialPlan, collection: CountOf['collection']): readonly Entry[] {
  const entries: readonly object[] =
    collection === 'meetings' ? plan.consultations.flatMap(({ meetings }) => meetings) : plan[collection];
  return entries as readonly Entry[];
}

function listEntries(entries: readonly Entry[]): Listed {
  const byField = new Map<string, Map<unknown, number[]>>();
  const lists = new Set<string>();
  for (const [at, entry] of entries.entries()) {
    for (const [field, value] of Object.entries(entry)) {
      if (Array.isArray(value)) lists.add(field);
      if (typeof value === 'object') continue;
      const byValue = byField.get(field) ?? new Map<unknown, number[]>();
      if (byValue.size === 0) byField.set(field, byValue);
      addTo(byValue, value, at);
    }
  }
  const byId = entries.map(({ id }, at) => [String(id), at] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { entries, byField, byId, lists };
}

function countIn(listed: Listed, { collection, where, idPrefix, of }: CountOf): number | undefined {
  const { entries, byField, lists } = listed;
  if (of !== undefined && entries.length > 0 && !lists.has(of)) return undefined;
  const wanted = Object.entries(where ?? {});
  const candidates = wanted.map(([field, value]) => byField.get(field)?.get(value) ?? []);
  if (idPrefix !== undefined) candidates.push(placesOfPrefix(listed, idPrefix));
  const [first = entries.keys(), ...others] = candidates.sort((a, b) => a.length - b.length);
  let count = 0;
  for (const at of first) {
    const entry = entries[at] as Entry;
    if (others.length > 0 && !meets(entry, wanted, idPrefix)) continue;
    count += worth(entry, collection, of);
  }
  return count;
}

function meets(entry: Entry, wanted: readonly (readonly [string, unknown])[], idPrefix: string | undefined): boolean {
  if (idPrefix !== undefined && !String(entry['id']).startsWith(idPrefix)) return false;
  return wanted.every(([field, value]) => Object.hasOwn(entry, field) && entry[field] === value);
}

/** The entries whose id starts so stand side by side among the sorted ids. */
function placesOfPrefix({ byId }: Listed, prefix: string): readonly number[] {
  const from = firstWhere(byId, (id) => id >= prefix);
  const to = firstWhere(byId, (id) => id.slice(0, prefix.length) > prefix);
  return byId.slice(from, to).map(([, at]) => at);
}

/** The first place of the sorted ids where it holds: from there on it always does. */
function firstWhere(ids: Listed['byId'], holds: (id: string) => boolean): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds((ids[middle] as readonly [string, number])[0])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One entry counts for one; a series of meetings for its number, and a list inside for its length. */
function worth(entry: Entry, collection: string, of: string | undefined): number {
  if (of !== undefined) {
    const list = Object.hasOwn(entry, of) ? entry[of] : undefined;
    return Array.isArray(list) ? list.length : 0;
  }
  return collection === 'meetings' && typeof entry['count'] === 'number' ? entry['count'] : 1;
}

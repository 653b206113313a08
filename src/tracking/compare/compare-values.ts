import { isRecord, type PlainRecord } from '../../internal/plain-record.ts';
import { alignLists, itemsById, longestRise } from './align-lists.ts';
import { own, sameValue } from './same-value.ts';

/** What is different at one place, before it is told what it means. */
export interface Difference {
  readonly kind: 'added' | 'dropped' | 'changed' | 'moved';
  readonly path: readonly (string | number)[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly follows?: string | null;
}

type Report = (difference: Difference) => void;

/** Where the walk is, and where it says what it finds: a path is copied for what is different only. */
interface Walk {
  readonly path: (string | number)[];
  readonly report: Report;
}

/** Everything that is different between two values, in the order of the earlier one. Entities in lists are told apart by their ids. */
export function compareValues(before: unknown, after: unknown, report: Report): void {
  compare(before, after, { path: [], report });
}

function compare(before: unknown, after: unknown, walk: Walk): void {
  if (before === after) return;
  if (isRecord(before) && isRecord(after)) compareRecords(before, after, walk);
  else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, walk);
  else if (!sameValue(before, after)) walk.report({ kind: 'changed', path: [...walk.path], before, after });
}

function below(key: string | number, before: unknown, after: unknown, walk: Walk): void {
  walk.path.push(key);
  compare(before, after, walk);
  walk.path.pop();
}

function compareRecords(before: PlainRecord, after: PlainRecord, walk: Walk): void {
  const { path, report } = walk;
  for (const key of Object.keys(before)) {
    const [was, is] = [before[key], own(after, key)];
    if (was === undefined || was === is) continue;
    if (is === undefined) report({ kind: 'dropped', path: [...path, key], before: was });
    else below(key, was, is, walk);
  }
  for (const key of Object.keys(after)) {
    const is = after[key];
    if (is !== undefined && own(before, key) === undefined) report({ kind: 'added', path: [...path, key], after: is });
  }
}

function compareLists(before: readonly unknown[], after: readonly unknown[], walk: Walk): void {
  const [earlier, later] = [itemsById(before), itemsById(after)];
  if (earlier !== undefined && later !== undefined) compareEntities(earlier, later, walk);
  else if (!sameValue(before, after)) compareItems(before, after, walk);
}

type Entities = ReadonlyMap<string, unknown>;

function compareEntities(before: Entities, after: Entities, walk: Walk): void {
  const { path, report } = walk;
  for (const [id, was] of before) {
    const is = after.get(id);
    if (is === undefined) report({ kind: 'dropped', path: [...path, id], before: was });
    else below(id, was, is, walk);
  }
  const stays = entitiesInPlace(before, after);
  const predecessors = predecessorsOf(before);
  let follows: string | null = null;
  for (const [id, is] of after) {
    if (!before.has(id)) report({ kind: 'added', path: [...path, id], after: is, follows });
    else if (!stays.has(id))
      report({ kind: 'moved', path: [...path, id], before: predecessors.get(id), after: follows });
    follows = id;
  }
}

/** The id before each id; `null` before the first. */
function predecessorsOf(entities: Entities): ReadonlyMap<string, string | null> {
  const ids = [...entities.keys()];
  return new Map(ids.map((id, at) => [id, ids[at - 1] ?? null]));
}

/** The most entities that stand in the same order in both lists. */
function entitiesInPlace(before: Entities, after: Entities): ReadonlySet<string> {
  const common = [...after.keys()].filter((id) => before.has(id));
  const ranks = new Map([...before.keys()].map((id, rank) => [id, rank]));
  const kept = longestRise(common.map((id) => ranks.get(id) ?? 0));
  return new Set(common.filter((_, k) => kept.has(k)));
}

function compareItems(before: readonly unknown[], after: readonly unknown[], walk: Walk): void {
  const { path, report } = walk;
  let at = 0;
  for (const [i, j] of alignLists(before, after)) {
    if (i === undefined) report({ kind: 'added', path: [...path, at], after: after[j as number] });
    else {
      at = i + 1;
      if (j === undefined) report({ kind: 'dropped', path: [...path, i], before: before[i] });
      else below(i, before[i], after[j], walk);
    }
  }
}

import { PlanSanteError, requireList, requireParts, usageError } from '../../errors/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { append } from '../../internal/append.ts';
import { isRecord, type PlainRecord } from '../../internal/plain-record.ts';
import type { Plan } from '../../model/index.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { itemsById } from './align-lists.ts';
import { newChain } from './chain.ts';
import type { PlanChange } from './plan-change.ts';
import { own, sameValue } from './same-value.ts';

/**
 * The plan after changes that {@link comparePlans} found in it: `applyChanges(a, comparePlans(a, b))` is `b`. With `accept`, only the
 * changes for which it says `true` are carried out; what was to stand behind something that was not accepted takes the place next to
 * it. The plan given comes back untouched, and what no change concerns is shared with it.
 *
 * @param changes in the order in which they were found
 * @throws PlanSanteError when a change does not fit the plan: what it says stood somewhere does not stand there
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { applyChanges, comparePlans } from 'plan-sante/tracking';
 * const later = { ...cnrGrandEst2023, title: 'Un autre titre', period: '2023/2028' };
 * const changes = comparePlans(cnrGrandEst2023, later);
 * const dates = applyChanges(cnrGrandEst2023, changes, ({ about }) => about === 'date');
 * console.log(dates.period, dates.title === cnrGrandEst2023.title); // 2023/2028 true
 * ```
 */
export function applyChanges(
  plan: Plan,
  changes: readonly PlanChange[],
  accept: (change: PlanChange) => boolean = () => true,
): Plan {
  requirePlanOf('applyChanges', plan);
  const expected = 'the list of changes that comparePlans gave';
  requireList('applyChanges', expected, changes);
  for (const change of changes) requireParts('applyChanges', expected, change, ['path']);
  if (typeof accept !== 'function') throw usageError('applyChanges', 'a function that accepts a change', accept);
  const root = newNode();
  for (const change of changes) put(root, change, accept(change));
  return rebuild(plan, root, []) as Plan;
}

type Path = readonly (string | number)[];

/** The changes at and below one place of the plan. */
interface Node {
  readonly below: Map<string | number, Node>;
  /** What becomes of the value here. */
  change?: PlanChange;
  /** New members and entities, and entities that take another place, in their order; also those not accepted, for their neighbours. */
  readonly arrivals: { readonly change: PlanChange; readonly accepted: boolean }[];
}

function newNode(): Node {
  return { below: new Map(), arrivals: [] };
}

function put(root: Node, change: PlanChange, accepted: boolean): void {
  const { path, kind } = change;
  const arrives = kind === 'added' || kind === 'moved';
  if (!accepted && !arrives) return;
  if (path.length === 0) throw misfit(change, 'a place inside the plan');
  let node = root;
  for (const key of arrives ? path.slice(0, -1) : path) {
    const below = node.below.get(key) ?? newNode();
    node.below.set(key, below);
    node = below;
  }
  if (arrives) node.arrivals.push({ change, accepted });
  else node.change = change;
}

/** The kinds of change after which nothing stands there any more. */
const GONE: readonly PlanChange['kind'][] = ['dropped', 'replaced', 'merged', 'split'];

function isGone({ change }: Node): boolean {
  return change !== undefined && GONE.includes(change.kind);
}

function rebuild(value: unknown, node: Node, path: Path): unknown {
  const { change } = node;
  if (change !== undefined) {
    if (!sameValue(value, change.before)) throw misfit(change, 'what the change says stood there');
    return change.after;
  }
  if (node.below.size === 0 && !node.arrivals.some(({ accepted }) => accepted)) return value;
  if (Array.isArray(value)) return rebuildList(value, node, path);
  if (isRecord(value)) return rebuildRecord(value, node, path);
  throw misfit(anyChange(node), 'an object or a list there');
}

function rebuildRecord(record: PlainRecord, node: Node, path: Path): PlainRecord {
  const members: [string, unknown][] = [];
  for (const [key, value] of Object.entries(record)) {
    const below = node.below.get(key);
    const next = below === undefined ? value : rebuild(value, below, [...path, key]);
    if (below === undefined || !isGone(below)) members.push([key, next]);
  }
  for (const [key, below] of node.below)
    if (typeof key !== 'string' || own(record, key) === undefined)
      throw misfit(anyChange(below), 'this field to be there');
  for (const { change, accepted } of node.arrivals) {
    const key = String(change.path.at(-1));
    if (!accepted) continue;
    if (own(record, key) !== undefined) throw misfit(change, 'this field to be absent');
    members.push([key, change.after]);
  }
  return Object.fromEntries(members);
}

function rebuildList(list: readonly unknown[], node: Node, path: Path): readonly unknown[] {
  const keys = [...node.below.keys(), ...node.arrivals.map(({ change }) => change.path.at(-1))];
  return keys.every((key) => typeof key === 'number')
    ? rebuildItems(list, node, path)
    : rebuildEntities(list, node, path);
}

/** A list by positions, all of them those of the earlier plan. */
function rebuildItems(list: readonly unknown[], node: Node, path: Path): readonly unknown[] {
  const arrivals = new Map<number, unknown[]>();
  for (const { change } of node.arrivals.filter(({ accepted }) => accepted)) {
    const at = Number(change.path.at(-1));
    if (at > list.length) throw misfit(change, `a list of at least ${at} items`);
    addTo(arrivals, at, change.after);
  }
  for (const [at, below] of node.below)
    if (Number(at) >= list.length) throw misfit(anyChange(below), `a list of more than ${at} items`);
  const items: unknown[] = [];
  for (let at = 0; at <= list.length; at++) {
    append(items, arrivals.get(at) ?? []);
    if (at === list.length) break;
    const below = node.below.get(at);
    if (below === undefined) items.push(list[at]);
    else {
      const next = rebuild(list[at], below, [...path, at]);
      if (!isGone(below)) items.push(next);
    }
  }
  return items;
}

/** A list of entities by their ids. */
function rebuildEntities(list: readonly unknown[], node: Node, path: Path): readonly unknown[] {
  const entities = itemsById(list);
  for (const [id, below] of node.below)
    if (entities?.has(String(id)) !== true) throw misfit(anyChange(below), 'an entity of this id, once');
  const kept = new Map<string, unknown>();
  for (const [id, entity] of entities ?? []) {
    const below = node.below.get(id);
    const next = below === undefined ? entity : rebuild(entity, below, [...path, id]);
    if (below === undefined || !isGone(below)) kept.set(id, next);
  }
  return arrange(kept, node);
}

/** Puts what is added or moved behind its neighbour, or at the end where that is missing; what stays keeps its order. */
function arrange(kept: Map<string, unknown>, node: Node): readonly unknown[] {
  const arrivals = node.arrivals.map(({ change, accepted }) => ({ ...arrivalOf(change), change, accepted }));
  const leaves = new Set(arrivals.filter(({ accepted, moved }) => accepted && moved).map(({ id }) => id));
  const chain = newChain();
  for (const id of kept.keys()) if (!leaves.has(id)) chain.put(id, chain.last());
  // An addition that is not accepted has its neighbour speak for it.
  const speaks = new Map<string, string | null>();
  for (const { id, follows, moved, change, accepted } of arrivals) {
    const neighbour = (follows !== null && speaks.has(follows) ? speaks.get(follows) : follows) ?? null;
    if (!accepted) {
      if (!moved) speaks.set(id, neighbour);
      continue;
    }
    if (chain.has(id) || kept.has(id) !== moved)
      throw misfit(change, moved ? 'an entity of this id, once' : 'no entity of this id');
    if (!moved) kept.set(id, change.after);
    chain.put(id, chain.has(neighbour) ? neighbour : chain.last());
  }
  return chain.ids().map((id) => kept.get(id));
}

function arrivalOf({ kind, path, after, follows }: PlanChange) {
  const neighbour = kind === 'moved' ? after : follows;
  return {
    id: String(path.at(-1)),
    moved: kind === 'moved',
    follows: typeof neighbour === 'string' ? neighbour : null,
  };
}

function anyChange(node: Node): PlanChange | undefined {
  if (node.change !== undefined) return node.change;
  const [arrival] = node.arrivals;
  if (arrival !== undefined) return arrival.change;
  for (const below of node.below.values()) {
    const change = anyChange(below);
    if (change !== undefined) return change;
  }
  return undefined;
}

function misfit(change: PlanChange | undefined, expected: string): PlanSanteError {
  const place = (change?.path ?? []).join(' › ');
  return new PlanSanteError({
    function: 'applyChanges',
    expected: `changes that comparePlans found in this plan: at ${place}, ${expected}`,
  });
}

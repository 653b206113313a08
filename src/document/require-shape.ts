import { usageError } from '../errors/index.ts';
import { isRecord } from '../internal/plain-record.ts';
import { LISTS, type Part, SHAPES } from './shape.ts';

/** Levels that the functions on trees go down; no reader gives so many. */
const MOST_LEVELS = 1000;
/** Nodes that they walk through, one that stands in several places counted in each. */
const MOST_NODES = 5_000_000;

interface Walk {
  readonly caller: string;
  /** How many nodes are below a part; none while they are being counted. */
  readonly sizes: Map<object, number | undefined>;
}

/**
 * Refuses what cannot be walked through: a part that is no node, a node without what its type holds, a tree that is too deep or too
 * large, or that holds itself. A part of several places is looked at once.
 */
export function requireShape(caller: string, value: unknown, kind: Part | 'node' = 'node'): void {
  measure({ caller, sizes: new Map() }, value, kind, 0);
}

function measure(walk: Walk, value: unknown, kind: Part | 'node', level: number): number {
  if (!isRecord(value)) throw refused(walk, `a ${kind} as an object`, value);
  if (walk.sizes.has(value)) return known(walk, value);
  if (level > MOST_LEVELS) throw refused(walk, `at most ${MOST_LEVELS} levels`, 'a deeper one');
  walk.sizes.set(value, undefined);
  const part = partOf(walk, value, kind);
  const { optional, texts = [] } = SHAPES[part];
  const missing = (name: string): boolean => value[name] === undefined && optional?.includes(name) === true;
  for (const name of texts) {
    if (typeof value[name] === 'string' || missing(name)) continue;
    throw refused(walk, `a text as "${name}" of each ${nameOf(value)}`, value[name]);
  }
  let size = 1;
  for (const [name, member] of LISTS[part])
    if (!missing(name)) size += measureList(walk, value, name, member, level + 1);
  if (size > MOST_NODES) throw refused(walk, `at most ${MOST_NODES} nodes`, 'a larger one');
  walk.sizes.set(value, size);
  return size;
}

function measureList(
  walk: Walk,
  holder: Readonly<Record<string, unknown>>,
  name: string,
  member: Part | 'node',
  level: number,
): number {
  const list = holder[name];
  if (!Array.isArray(list)) throw refused(walk, `a list as "${name}" of each ${nameOf(holder)}`, list);
  let size = 0;
  // By index: the first hole of a list that claims to be endless ends it.
  for (let i = 0; i < list.length; i++) size += measure(walk, list[i], member, level);
  return size;
}

function known({ caller, sizes }: Walk, value: object): number {
  const size = sizes.get(value);
  if (size === undefined) throw usageError(caller, 'a tree in which no node holds itself', 'one that does');
  return size;
}

function partOf(walk: Walk, value: Readonly<Record<string, unknown>>, kind: Part | 'node'): Part {
  const part = kind === 'node' ? value['type'] : kind;
  if (typeof part === 'string' && Object.hasOwn(SHAPES, part)) return part as Part;
  throw refused(walk, `nodes of a known type (${Object.keys(SHAPES).join(', ')})`, part);
}

function nameOf(holder: Readonly<Record<string, unknown>>): string {
  return typeof holder['type'] === 'string' ? holder['type'] : 'part';
}

function refused({ caller }: Walk, expected: string, received: unknown): Error {
  return usageError(caller, `a document tree with ${expected}`, received);
}

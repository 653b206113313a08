import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../path.ts';
import { MOST_FAULTS, type TextFault } from './text-fault.ts';
import { DEEPEST_TEXT, type ParsedText, type TextPlace } from './text-format.ts';

/** How many values aliases may add: a few kilobytes of them can stand for billions. */
const MOST_ALIASED = 100_000;

/** The data of a document, what was wrong with it, and where its parts stand. */
interface YamlData {
  readonly data: unknown;
  readonly faults: readonly TextFault[];
  readonly placeOf: ParsedText['placeOf'];
}

/** Makes data of a document. Aliases are written out within a bound, keys are texts, and a key given twice is told. */
export function yamlData(text: string, { contents }: Document.Parsed): YamlData {
  const walk: YamlWalk = {
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    faults: [],
    path: [],
    aliased: 0,
    inAlias: 0,
  };
  const data = dataOf(contents, walk);
  const members = new Map<YAMLMap, ReadonlyMap<string, Entry>>();
  return {
    data,
    faults: walk.faults,
    placeOf: (path, ofKey) => placeOf(text, contents, path, ofKey, { targets: walk.targets, members }),
  };
}

interface YamlWalk {
  /** The last node of each anchor so far: an alias means the one before it. */
  readonly anchors: Map<string, Node>;
  /** What each alias stands for. */
  readonly targets: Map<Alias, Node>;
  /** Nodes that are being read: an alias to one of them is a loop. */
  readonly open: Set<Node>;
  readonly faults: TextFault[];
  readonly path: (string | number)[];
  aliased: number;
  inAlias: number;
}

function tell(walk: YamlWalk, code: TextFault['code'], offset: number, params: TextFault['params']): void {
  if (walk.faults.length < MOST_FAULTS) walk.faults.push({ code, offset, path: [...walk.path], params });
}

function startOf(node: unknown): number {
  return (node as Node).range?.[0] ?? 0;
}

function dataOf(node: unknown, walk: YamlWalk): unknown {
  if (walk.inAlias > 0 && ++walk.aliased > MOST_ALIASED) {
    if (walk.aliased === MOST_ALIASED + 1) tell(walk, 'too-many-aliases', startOf(node), { most: MOST_ALIASED });
    return null;
  }
  if (isAlias(node)) return aliasOf(node, walk);
  // What an alias repeats was named where it stands; repeating it names nothing anew.
  noteAnchor(node, walk);
  if (isScalar(node)) return node.value;
  if (!isMap(node) && !isSeq(node)) return null;
  if (walk.path.length >= DEEPEST_TEXT) {
    // Aliases nest deeper than what is written.
    tell(walk, 'document-too-deep', startOf(node), { most: DEEPEST_TEXT });
    return null;
  }
  walk.open.add(node);
  const data = isMap(node) ? objectOf(node, walk) : listOf(node, walk);
  walk.open.delete(node);
  return data;
}

function noteAnchor(node: unknown, walk: YamlWalk): void {
  const { anchor } = (node ?? {}) as { anchor?: string };
  if (walk.inAlias === 0 && anchor !== undefined) walk.anchors.set(anchor, node as Node);
}

function aliasOf(alias: Alias, walk: YamlWalk): unknown {
  const target = walk.anchors.get(alias.source);
  if (target === undefined || walk.open.has(target)) {
    tell(walk, 'not-yaml', startOf(alias), { reason: 'yaml-alias', found: alias.source.slice(0, 60) });
    return null;
  }
  if (walk.inAlias === 0) walk.targets.set(alias, target);
  walk.inAlias++;
  const data = dataOf(target, walk);
  walk.inAlias--;
  return data;
}

function objectOf(map: YAMLMap, walk: YamlWalk): unknown {
  const data: Record<string, unknown> = {};
  for (const { key: keyNode, value } of map.items) {
    const key = keyOf(keyNode, walk);
    if (key === undefined) {
      tell(walk, 'not-yaml', startOf(keyNode ?? map), { reason: 'yaml-key' });
      continue;
    }
    walk.path.push(key);
    if (Object.hasOwn(data, key)) tell(walk, 'duplicate-key', startOf(keyNode ?? map), { key });
    const read = dataOf(value, walk);
    // `__proto__` stays a key like another.
    if (key === '__proto__')
      Object.defineProperty(data, key, { value: read, enumerable: true, configurable: true, writable: true });
    else data[key] = read;
    walk.path.pop();
  }
  return data;
}

/** A key as text; `undefined` for a list or an object used as one. */
function keyOf(node: unknown, walk: YamlWalk): string | undefined {
  noteAnchor(node, walk);
  const key = isAlias(node) ? walk.anchors.get(node.source) : node;
  // A key that is nothing has no name.
  return isScalar(key) && key.value === null && key.source === '' ? undefined : nameOf(key);
}

function nameOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return key.value === null ? '' : String(key.value);
}

function listOf(seq: YAMLSeq, walk: YamlWalk): unknown {
  const depth = walk.path.length;
  walk.path.push(0);
  const data = seq.items.map((item, index) => {
    walk.path[depth] = index;
    return dataOf(item, walk);
  });
  walk.path.pop();
  return data;
}

/** A field of a map. */
interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

interface Looking {
  readonly targets: ReadonlyMap<Alias, Node>;
  /** The fields of the maps that were looked into. */
  readonly members: Map<YAMLMap, ReadonlyMap<string, Entry>>;
}

function placeOf(text: string, root: unknown, path: Path, ofKey: boolean, looking: Looking): TextPlace {
  let entry: Entry = { key: undefined, value: root };
  let steps = 0;
  for (const key of path) {
    const next = insideOf(entry.value, key, looking);
    if (next === undefined) break;
    entry = next;
    steps++;
  }
  const { key, value } = entry;
  const at = ofKey || value === null ? (key ?? value) : value;
  const range = steps === path.length && isScalar(value) ? value.range : undefined;
  return { offset: startOf(at ?? root ?? {}), written: range ? text.slice(range[0], range[1]) : undefined };
}

function insideOf(value: unknown, key: string | number, looking: Looking): Entry | undefined {
  const node = isAlias(value) ? looking.targets.get(value) : value;
  if (isSeq(node))
    return Number(key) < node.items.length ? { key: undefined, value: node.items[Number(key)] } : undefined;
  if (!isMap(node)) return undefined;
  let members = looking.members.get(node);
  if (members === undefined) {
    members = new Map(node.items.map((pair) => [nameOf(pair.key) ?? '', pair]));
    looking.members.set(node, members);
  }
  return members.get(String(key));
}

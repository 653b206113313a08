import type { PositionedData, PositionNode, TextFault } from './text-fault.ts';
import { DEEPEST_TEXT } from './text-format.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { YamlAlias, YamlMap, YamlNode, YamlSeq } from './yaml/yaml-node.ts';

/** How many values a YAML text may hold once its aliases are written out. */
const MOST_VALUES = 2_000_000;
/** How many values aliases may add: a few kilobytes of them can stand for billions. */
const MOST_ALIASED = 100_000;
/** Faults told of one text. */
const MOST_FAULTS = 100;

/**
 * Reads YAML 1.2 (core schema) keeping the position of every value. Aliases are written out within a bound, keys are texts,
 * tags beyond the core ones are refused, `<<` is a key like another.
 */
export function readYamlText(text: string): PositionedData {
  const { root, faults } = parseYaml(text);
  if (root === undefined) return { faults };
  const walk: YamlWalk = {
    anchors: new Map(),
    faults: [...faults],
    path: [],
    open: new Set(),
    left: MOST_VALUES,
    aliased: 0,
    inAlias: 0,
  };
  const { data, node } = readNode(root, walk);
  return { data, root: node, faults: walk.faults };
}

interface YamlWalk {
  /** The last node of each anchor so far: an alias means the one before it. */
  readonly anchors: Map<string, YamlNode>;
  readonly faults: TextFault[];
  readonly path: (string | number)[];
  /** Nodes that are being read: an alias to one of them is a loop. */
  readonly open: Set<YamlNode>;
  left: number;
  aliased: number;
  inAlias: number;
}

interface Read {
  readonly data: unknown;
  readonly node: PositionNode;
}

function readNode(node: YamlNode, walk: YamlWalk): Read {
  const { offset } = node;
  const nothing: Read = { data: null, node: { offset } };
  if (--walk.left < 0) {
    if (walk.left === -1) tell(walk, 'too-large', offset, { most: MOST_VALUES });
    return nothing;
  }
  if (walk.inAlias > 0 && ++walk.aliased > MOST_ALIASED) {
    if (walk.aliased === MOST_ALIASED + 1) tell(walk, 'too-many-aliases', offset, { most: MOST_ALIASED });
    return nothing;
  }
  if (node.kind === 'alias') return readAlias(node, walk, nothing);
  // What an alias repeats was named where it stands; repeating it names nothing anew.
  if (walk.inAlias === 0 && node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (node.kind === 'scalar') return { data: node.value, node: { offset } };
  if (walk.path.length > DEEPEST_TEXT) {
    // Aliases nest deeper than what is written.
    tell(walk, 'document-too-deep', offset, { most: DEEPEST_TEXT });
    return nothing;
  }
  walk.open.add(node);
  const read = node.kind === 'map' ? readMap(node, walk) : readSeq(node, walk);
  walk.open.delete(node);
  return read;
}

function tell(walk: YamlWalk, code: TextFault['code'], offset: number, params: TextFault['params']): void {
  if (walk.faults.length < MOST_FAULTS) walk.faults.push({ code, offset, path: [...walk.path], params });
}

function readAlias(alias: YamlAlias, walk: YamlWalk, nothing: Read): Read {
  const target = walk.anchors.get(alias.name);
  if (target === undefined || walk.open.has(target)) {
    tell(walk, 'not-yaml', alias.offset, { reason: 'yaml-alias', found: alias.name.slice(0, 60) });
    return nothing;
  }
  walk.inAlias++;
  const { data, node } = readNode(target, walk);
  walk.inAlias--;
  return { data, node: { ...node, offset: alias.offset } };
}

function readMap({ offset, pairs }: YamlMap, walk: YamlWalk): Read {
  const data: Record<string, unknown> = {};
  const inside = new Map<string, PositionNode>();
  for (const [keyNode, value] of pairs) {
    const keyOffset = keyNode.offset;
    const key = keyOf(keyNode, walk);
    if (key === undefined) {
      tell(walk, 'not-yaml', keyOffset, { reason: 'yaml-key' });
      continue;
    }
    walk.path.push(key);
    if (inside.has(key)) tell(walk, 'duplicate-key', keyOffset, { key });
    const read = readNode(value, walk);
    // `__proto__` stays a key like another.
    if (key === '__proto__')
      Object.defineProperty(data, key, { value: read.data, enumerable: true, configurable: true, writable: true });
    else data[key] = read.data;
    inside.set(key, { ...read.node, keyOffset });
    walk.path.pop();
  }
  return { data, node: { offset, inside } };
}

/** A key as text; `undefined` for a list or an object used as one. */
function keyOf(node: YamlNode, walk: YamlWalk): string | undefined {
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  const named = node.kind === 'alias' ? walk.anchors.get(node.name) : node;
  if (named?.kind !== 'scalar') return undefined;
  return named.value === null ? '' : String(named.value);
}

function readSeq({ offset, items }: YamlSeq, walk: YamlWalk): Read {
  const data: unknown[] = [];
  const inside: PositionNode[] = [];
  for (const item of items) {
    walk.path.push(data.length);
    const read = readNode(item, walk);
    data.push(read.data);
    inside.push(read.node);
    walk.path.pop();
  }
  return { data, node: { offset, inside } };
}

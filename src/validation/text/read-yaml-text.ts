import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SyntaxReasonKey } from '../../i18n/index.ts';
import type { PositionedData, PositionNode, TextFault } from './text-fault.ts';
import { DEEPEST_TEXT } from './text-format.ts';
import { yamlBlockDepth } from './yaml-depth.ts';

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
  const depth = yamlBlockDepth(text);
  if (depth > DEEPEST_TEXT) return { faults: [tooDeep()] };
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, merge: false, logLevel: 'error' });
  const faults: TextFault[] = [];
  for (const { code, pos, message } of document.errors.slice(0, MOST_FAULTS)) {
    const fault = faultOf(code, pos[0], message);
    faults.push(fault);
    // Every level above is too deep as well: once is enough.
    if (fault.code === 'document-too-deep') return { faults };
  }
  for (const { code, pos } of document.warnings.slice(0, MOST_FAULTS)) {
    if (code !== 'TAG_RESOLVE_FAILED') continue;
    const found = text.slice(pos[0], Math.min(pos[1], pos[0] + 60));
    faults.push({ code: 'unknown-tag', offset: pos[0], path: [], params: { found } });
  }
  if (document.contents === null) return { faults };
  const walk: YamlWalk = {
    anchors: new Map(),
    faults,
    path: [],
    open: new Set(),
    left: MOST_VALUES,
    aliased: 0,
    inAlias: 0,
  };
  const root = readNode(document.contents as Node, walk);
  return { data: root.data, root: root.node, faults };
}

function tooDeep(offset = 0): TextFault {
  return { code: 'document-too-deep', offset, path: [], params: { most: DEEPEST_TEXT } };
}

const REASONS: ReadonlyMap<string, SyntaxReasonKey> = new Map([
  ['BAD_INDENT', 'yaml-indentation'],
  ['TAB_AS_INDENT', 'yaml-tab'],
  ['MISSING_CHAR', 'yaml-quote'],
  ['BLOCK_AS_IMPLICIT_KEY', 'yaml-key'],
  ['MULTILINE_IMPLICIT_KEY', 'yaml-key'],
  ['KEY_OVER_1024_CHARS', 'yaml-key'],
  ['BAD_ALIAS', 'yaml-alias'],
]);

/** `detail` keeps the parser's own words for programs; sentences use ours. */
function faultOf(code: string, offset: number, detail: string): TextFault {
  if (code === 'MULTIPLE_DOCS') return { code: 'several-documents', offset, path: [], params: {} };
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(offset);
  return { code: 'not-yaml', offset, path: [], params: { reason: REASONS.get(code) ?? 'yaml-syntax', detail } };
}

interface YamlWalk {
  /** The last node of each anchor so far: an alias means the one before it. */
  readonly anchors: Map<string, Node>;
  readonly faults: TextFault[];
  readonly path: (string | number)[];
  /** Nodes that are being read: an alias to one of them is a loop. */
  readonly open: Set<Node>;
  left: number;
  aliased: number;
  inAlias: number;
}

interface Read {
  readonly data: unknown;
  readonly node: PositionNode;
}

function readNode(node: unknown, walk: YamlWalk): Read {
  const offset = startOf(node);
  const nothing: Read = { data: null, node: { offset } };
  if (--walk.left < 0) {
    if (walk.left === -1) tell(walk, 'too-large', offset, { most: MOST_VALUES });
    return nothing;
  }
  if (walk.inAlias > 0 && ++walk.aliased > MOST_ALIASED) {
    if (walk.aliased === MOST_ALIASED + 1) tell(walk, 'too-many-aliases', offset, { most: MOST_ALIASED });
    return nothing;
  }
  if (isAlias(node)) return readAlias(node, walk, nothing);
  // What an alias repeats was named where it stands; repeating it names nothing anew.
  if (walk.inAlias === 0) nameAnchor(node, walk);
  if (isScalar(node)) return { data: scalarOf(node.value), node: { offset } };
  if (!isMap(node) && !isSeq(node)) return nothing;
  if (walk.path.length > DEEPEST_TEXT) {
    walk.faults.push(tooDeep(offset));
    return nothing;
  }
  walk.open.add(node);
  const read = isMap(node) ? readMap(node, offset, walk) : readSeq(node, offset, walk);
  walk.open.delete(node);
  return read;
}

function nameAnchor(node: unknown, walk: YamlWalk): void {
  const anchor = (node as { anchor?: unknown } | null)?.anchor;
  if (typeof anchor === 'string') walk.anchors.set(anchor, node as Node);
}

function startOf(node: unknown): number {
  return (node as { range?: readonly [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

/** Big integers are read as numbers: plans hold none that need more digits. */
function scalarOf(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function tell(walk: YamlWalk, code: TextFault['code'], offset: number, params: TextFault['params']): void {
  if (walk.faults.length < MOST_FAULTS) walk.faults.push({ code, offset, path: [...walk.path], params });
}

function readAlias(alias: Alias, walk: YamlWalk, nothing: Read): Read {
  const target = walk.anchors.get(alias.source);
  if (target === undefined || walk.open.has(target)) {
    tell(walk, 'not-yaml', startOf(alias), { reason: 'yaml-alias', found: alias.source.slice(0, 60) });
    return nothing;
  }
  walk.inAlias++;
  const { data, node } = readNode(target, walk);
  walk.inAlias--;
  return { data, node: { ...node, offset: startOf(alias) } };
}

function readMap(map: YAMLMap, offset: number, walk: YamlWalk): Read {
  const data: Record<string, unknown> = {};
  const inside = new Map<string, PositionNode>();
  for (const { key: keyNode, value } of map.items) {
    const keyOffset = startOf(keyNode);
    const key = keyOf(keyNode);
    if (key === undefined) {
      tell(walk, 'not-yaml', keyOffset, { reason: 'yaml-key' });
      continue;
    }
    walk.path.push(key);
    if (inside.has(key)) tell(walk, 'duplicate-key', keyOffset, { key });
    const read = value === null ? { data: null, node: { offset: keyOffset } } : readNode(value, walk);
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
function keyOf(node: unknown): string | undefined {
  if (!isScalar(node)) return typeof node === 'string' ? node : undefined;
  return node.value === null ? '' : String(node.value);
}

function readSeq(seq: YAMLSeq, offset: number, walk: YamlWalk): Read {
  const data: unknown[] = [];
  const inside: PositionNode[] = [];
  for (const item of seq.items) {
    walk.path.push(data.length);
    const read = readNode(item, walk);
    data.push(read.data);
    inside.push(read.node);
    walk.path.pop();
  }
  return { data, node: { offset, inside } };
}

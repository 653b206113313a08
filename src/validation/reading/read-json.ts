import { shortText } from '../../internal/shown-text.ts';
import { addFault, gapKey, type ReadingSink } from './faults.ts';
import { FAULT, isList, isPlainObject, keysOf, lengthOf, memberOf, type Reader } from './reader.ts';
import { addWrongType } from './wrong-type.ts';

/** Deepest nesting of data of other programs. */
const DEEPEST = 64;
/** How many values data of other programs may hold. */
const MOST_VALUES = 1_000_000;

/** Reads a value that JSON can hold, whatever it is: copied, bounded in depth and size, cycles refused. */
export const jsonReader: Reader = (value, sink) => readJson(value, sink, { open: new Set(), left: MOST_VALUES });

interface Walk {
  /** The objects that are being read: one that shows up again under itself is a cycle. */
  readonly open: Set<unknown>;
  left: number;
}

function readJson(value: unknown, sink: ReadingSink, walk: Walk): unknown {
  if (--walk.left < 0) {
    if (walk.left === -1) addFault(sink, 'too-large', { most: MOST_VALUES });
    return FAULT;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const list = isList(value);
  if (!list && !isPlainObject(value)) return addWrongType(sink, 'json', value);
  if (walk.open.has(value)) {
    addFault(sink, 'cyclic-reference', {});
    return FAULT;
  }
  if (walk.open.size >= DEEPEST) {
    addFault(sink, 'nested-too-deep', { most: DEEPEST });
    return FAULT;
  }
  walk.open.add(value);
  const read = list ? readItems(value, sink, walk) : readMembers(value, sink, walk);
  walk.open.delete(value);
  return read;
}

function readItems(value: readonly unknown[], sink: ReadingSink, walk: Walk): unknown[] {
  const items: unknown[] = [];
  const length = lengthOf(value);
  const lost: number[] = [];
  for (let i = 0; i < length && walk.left >= 0; i++) {
    sink.path.push(i);
    const item = readJson(memberOf(value as never, i), sink, walk);
    sink.path.pop();
    if (item === FAULT) lost.push(i);
    else items.push(item);
  }
  if (lost.length > 0) sink.gaps.set(gapKey(sink.path), lost);
  return items;
}

function readMembers(value: Readonly<Record<string, unknown>>, sink: ReadingSink, walk: Walk): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const key of keysOf(value)) {
    if (walk.left < 0) break;
    sink.path.push(key);
    if (key === '__proto__') {
      addFault(sink, 'unknown-key', { key, known: [] });
    } else {
      const member = readJson(memberOf(value, key), sink, walk);
      if (member !== FAULT) members[key] = member;
    }
    sink.path.pop();
  }
  return members;
}

/** Reads an object whose keys are free and whose values are read by `member`. */
export function recordReader(member: Reader, longestKey: number): Reader {
  return (value, sink) => {
    if (!isPlainObject(value)) return addWrongType(sink, 'object', value);
    const record: Record<string, unknown> = {};
    for (const key of keysOf(value)) {
      sink.path.push(key);
      if (key === '__proto__') addFault(sink, 'unknown-key', { key, known: [] });
      else if (key.length > longestKey)
        addFault(sink, 'too-long', { length: key.length, most: longestKey, found: shortText(key) });
      else {
        const read = member(memberOf(value, key), sink);
        if (read !== FAULT) record[key] = read;
      }
      sink.path.pop();
    }
    return record;
  };
}

import { shortText } from '../../internal/shown-text.ts';
import { addFault, gapKey, leaveOut, openSink } from './faults.ts';
import { FAULT, isList, isPlainObject, keysOf, lengthOf, memberOf, type Reader } from './reader.ts';
import { addWrongType } from './wrong-type.ts';

/** Longest list when the schema gives none: no proxy or sparse array makes the reading endless. */
export const LONGEST_LIST = 200_000;

/** Items for which a list has room from the start: one that grows is copied time and again. */
const ROOM = 1024;

/** Reads a list. Faulty items are left out; what is beyond the longest length is left out and told once. */
export function listReader(item: Reader, least: number, most = LONGEST_LIST): Reader {
  return (value, sink) => {
    if (!isList(value)) return addWrongType(sink, 'list', value, () => asList(value, item));
    const { path } = sink;
    const depth = path.length;
    const mark = sink.faults.length;
    const length = lengthOf(value);
    if (length > most) addFault(sink, 'too-many', { count: length, most }, most);
    const end = Math.min(length, most);
    const result: unknown[] = new Array(Math.min(end, ROOM));
    let count = 0;
    let lost: number[] | undefined;
    path.push(0);
    for (let i = 0; i < end; i++) {
      path[depth] = i;
      const read = item(memberOf(value as never, i), sink);
      if (read !== FAULT) result[count++] = read;
      else if (lost === undefined) lost = [i];
      else lost.push(i);
    }
    result.length = count;
    path.pop();
    if (lost !== undefined) sink.gaps.set(gapKey(path), lost);
    if (length < least) addFault(sink, 'too-few', { count: length, least });
    if (result.length >= least) return result;
    leaveOut(sink, mark);
    return FAULT;
  };
}

/**
 * What was given in place of a list, as a list: a single value alone in brackets, a text cut at its commas where only its parts can stand
 * in the list, things that stand under their identifiers with these as a field.
 */
function asList(value: unknown, item: Reader): string | undefined {
  if (isPlainObject(value)) return asListOfThings(value, item);
  if (typeof value !== 'string') return isItem(value, item) ? `[${shortText(String(value))}]` : undefined;
  const parts = [[value], value.split(/[,;]/u).map((part) => part.trim())];
  const items = parts.find((some) => some.every((one) => isItem(one, item)));
  return items === undefined ? undefined : shortText(JSON.stringify(items));
}

function asListOfThings(value: Readonly<Record<string, unknown>>, item: Reader): string | undefined {
  if (isItem(value, item)) return '[{…}]';
  const [id] = keysOf(value);
  const first = id === undefined ? undefined : memberOf(value, id);
  if (!isPlainObject(first)) return undefined;
  const members = keysOf(first).map((key) => [key, memberOf(first, key)]);
  if (!isItem(Object.fromEntries([...members, ['id', id]]), item)) return undefined;
  return `[{"id": ${JSON.stringify(shortText(String(id)))}, …}]`;
}

function isItem(value: unknown, item: Reader): boolean {
  const trial = openSink(0);
  return item(value, trial) !== FAULT && trial.faults.length === 0;
}

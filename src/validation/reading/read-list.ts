import { addFault, gapKey, leaveOut } from './faults.ts';
import { FAULT, isList, lengthOf, memberOf, type Reader } from './reader.ts';
import { addWrongType } from './wrong-type.ts';

/** Longest list when the schema gives none: no proxy or sparse array makes the reading endless. */
const LONGEST_LIST = 200_000;

/** Items for which a list has room from the start: one that grows is copied time and again. */
const ROOM = 1024;

/** Reads a list. Faulty items are left out; what is beyond the longest length is left out and told once. */
export function listReader(item: Reader, least: number, most = LONGEST_LIST): Reader {
  return (value, sink) => {
    if (!isList(value)) return addWrongType(sink, 'list', value);
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

import { nearest } from '../../internal/text.ts';
import { FAULT, isPlainObject, type Reader, take } from './reader.ts';
import { note, openSink, type ReadingSink } from './reading-sink.ts';
import { noteWrongType, shownValue } from './wrong-type.ts';

/** Reads an object whose `key` says which of several shapes it has. Faults are told for that shape alone. */
export function taggedReader(key: string, options: ReadonlyMap<unknown, Reader>): Reader {
  const known = [...options.keys()].map(String);
  return (value, sink) => {
    if (!isPlainObject(value)) return noteWrongType(sink, 'object', value);
    const tag = take(value, key);
    const option = options.get(tag);
    if (option !== undefined) return option(value, sink);
    sink.path.push(key);
    if (tag === undefined) note(sink, 'missing', { key, expected: 'code', known });
    else if (typeof tag === 'string') {
      const guess = nearest(tag, known);
      note(sink, 'unknown-choice', { found: shownValue(tag), ...(guess !== undefined && { nearest: guess }), known });
    } else noteWrongType(sink, 'code', tag);
    sink.path.pop();
    for (const issue of sink.issues.slice(-1)) issue.leftOut = sink.path.length;
    return FAULT;
  };
}

/** Reads a value that may be of several kinds: the first that takes it wins; else the one that came nearest tells why not. */
export function unionReader(options: readonly Reader[]): Reader {
  return (value, sink) => {
    let best: ReadingSink | undefined;
    for (const option of options) {
      const trial: ReadingSink = { ...openSink(sink.limit), path: [...sink.path] };
      const read = option(value, trial);
      if (read !== FAULT && trial.issues.length === 0) return read;
      if (best === undefined || reach(trial) > reach(best)) best = trial;
    }
    for (const issue of best?.issues ?? []) {
      note(sink, issue.code, issue.params);
      const kept = sink.issues.at(-1);
      if (kept !== undefined && kept.params === issue.params) {
        sink.issues[sink.issues.length - 1] = { ...kept, path: issue.path };
      }
    }
    return FAULT;
  };
}

/** How far a reading got before its first fault: the deeper, the nearer the shape was to the value. */
function reach(trial: ReadingSink): number {
  return trial.issues[0]?.path.length ?? 0;
}

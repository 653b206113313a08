import { defined } from '../../internal/defined.ts';
import { shortText } from '../../internal/shown-text.ts';
import { nearest } from '../../internal/text.ts';
import { addFault, leaveOut, openSink, passFault, type ReadingSink } from './faults.ts';
import { FAULT, isPlainObject, memberOf, type Reader } from './reader.ts';
import { addWrongType } from './wrong-type.ts';

/** Reads an object whose `key` says which of several shapes it has. Faults are told for that shape alone. */
export function taggedReader(key: string, options: ReadonlyMap<unknown, Reader>): Reader {
  const known = [...options.keys()].map(String);
  return (value, sink) => {
    if (!isPlainObject(value)) return addWrongType(sink, 'object', value);
    const tag = memberOf(value, key);
    const option = options.get(tag);
    if (option !== undefined) return option(value, sink);
    const mark = sink.faults.length;
    sink.path.push(key);
    if (tag === undefined) addFault(sink, 'missing', { key, expected: 'code', known });
    else if (typeof tag === 'string') {
      const guess = nearest(tag, known);
      addFault(sink, 'unknown-choice', {
        found: shortText(tag),
        ...defined({ nearest: guess }),
        known,
      });
    } else addWrongType(sink, 'code', tag);
    sink.path.pop();
    leaveOut(sink, mark);
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
      if (read !== FAULT && trial.faults.length === 0) return read;
      if (best === undefined || reach(trial) > reach(best)) best = trial;
    }
    for (const fault of best?.faults ?? []) passFault(sink, fault);
    return FAULT;
  };
}

/** How far a reading got before its first fault: the deeper, the nearer the shape was to the value. */
function reach(trial: ReadingSink): number {
  return trial.faults[0]?.path.length ?? 0;
}

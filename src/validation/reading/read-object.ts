import type { ReadingFaultFacts } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { shortText } from '../../internal/shown-text.ts';
import { nearest } from '../../internal/text.ts';
import { addFault, leaveOut, type ReadingSink } from './faults.ts';
import { countKeys, FAULT, isPlainObject, keysOf, memberOf, type Reader } from './reader.ts';
import { addWrongType } from './wrong-type.ts';

/** One field of an object. */
export interface FieldReader {
  readonly key: string;
  readonly read: Reader;
  /** What stands for a field that is absent; a field with neither default nor `optional` is required. */
  readonly makeDefault?: (() => unknown) | undefined;
  readonly optional: boolean;
  readonly expected: string;
  /** The values it takes, where they are few. */
  readonly known?: readonly (string | number)[] | undefined;
}

/** What an object may hold beside its fields: values under keys that begin with `prefix`. */
export interface ExtraReader {
  readonly prefix: string;
  readonly read: Reader;
}

/**
 * Reads an object with known fields. A faulty field is left out when the object can do without it; otherwise the whole
 * object is. A root that `keeps` is never left out: what it lacks is simply absent.
 */
export function objectReader(fields: readonly FieldReader[], extra: ExtraReader | undefined, keeps = false): Reader {
  const known = new Set(fields.map(({ key }) => key));
  const expected = known.has('currency') && known.has('per') ? 'money' : 'object';
  return (value, sink) => {
    if (!isPlainObject(value))
      return addWrongType(sink, expected, value, () => (keeps ? undefined : asObject(value, fields)));
    const { path } = sink;
    const mark = sink.faults.length;
    const depth = path.length;
    const result: Record<string, unknown> = {};
    let present = 0;
    let faulty = false;
    path.push('');
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as FieldReader;
      const { key } = field;
      let member = memberOf(value, key);
      if (member !== undefined) {
        present++;
        path[depth] = key;
        member = field.read(member, sink);
        if (member !== FAULT) {
          result[key] = member;
          continue;
        }
      } else if (!field.optional && field.makeDefault === undefined) {
        path[depth] = key;
        addFault(sink, 'missing', {
          key,
          expected: field.expected,
          ...(field.known && { known: field.known.map(String) }),
        });
      }
      if (field.makeDefault !== undefined) result[key] = field.makeDefault();
      else if (!field.optional) faulty = true;
    }
    path.pop();
    if (countKeys(value) !== present) readExtras(value, keysOf(value), known, extra, result, sink);
    if (!faulty || keeps) return result;
    leaveOut(sink, mark);
    return FAULT;
  };
}

function readExtras(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  known: ReadonlySet<string>,
  extra: ExtraReader | undefined,
  result: Record<string, unknown>,
  sink: ReadingSink,
): void {
  for (const key of keys) {
    if (known.has(key)) continue;
    if (extra === undefined || key === '__proto__' || !key.startsWith(extra.prefix)) {
      addFault(sink, 'unknown-key', () => unknownKey(key, known), key);
      continue;
    }
    sink.path.push(key);
    const member = extra.read(memberOf(value, key), sink);
    sink.path.pop();
    if (member !== FAULT) result[key] = member;
  }
}

/** Words for the name of a thing: who writes one where an entity has another is told which. */
const NAMES: readonly string[] = ['title', 'name', 'label'];

function unknownKey(key: string, known: ReadonlySet<string>): ReadingFaultFacts['unknown-key'] {
  const longer = key.length > 3 ? [...known].find((one) => one.startsWith(key)) : undefined;
  const otherName = NAMES.includes(key) ? NAMES.find((name) => known.has(name)) : undefined;
  const guess = longer ?? nearest(key, known) ?? otherName;
  return { key: shortText(key), ...defined({ nearest: guess }), known: [...known] };
}

/** A bare text as the object that it should be: under the one text that the object needs, or under its name. */
function asObject(value: unknown, fields: readonly FieldReader[]): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const needed = fields.filter(({ optional, makeDefault }) => !optional && makeDefault === undefined);
  const name = needed.find(({ expected }) => expected === 'text') ?? fields.find(({ key }) => NAMES.includes(key));
  const others = needed.filter((field) => field !== name);
  if (name === undefined || others.some(({ expected }) => expected !== 'identifier')) return undefined;
  return JSON.stringify(Object.fromEntries([...others.map(({ key }) => [key, '…']), [name.key, shortText(value)]]));
}

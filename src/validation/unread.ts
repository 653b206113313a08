import type { Issue } from '../errors/index.ts';
import type { Path } from './path.ts';
import type { Finding } from './rule.ts';

/** What a reading left out of a plan, as its issues tell: an audit must not take it for absent. */
export interface Unread {
  /** The part left out because of which a finding may be none. */
  behind(finding: Finding): UnreadPart | undefined;
  /** Whether something under a place of the plan was left out. */
  within(path: Path): boolean;
}

/** One part that was left out. */
export interface UnreadPart {
  /** The keys to it in what was written; none when nobody can say how much is lost. */
  readonly at: Path;
  /** The keys without the numbers: `projects.answers`. */
  readonly name: string;
  /** Its id, when it is an entity that has a usable one. */
  readonly id: unknown;
  /** Where the fault stands, in words. */
  readonly place: string;
}

/** What the issues of a reading say was left out. */
export function unreadParts(reading: readonly Issue[]): Unread {
  const parts = reading.map(partOf);
  const gaps = gapsOf(parts);
  const behindEntity = ({ collection, id }: NonNullable<Finding['entity']>) => {
    const names = ['', collection, `prioritisation.${collection}`];
    const among = parts.filter(({ name }) => names.includes(name));
    return among.find((part) => part.id === id) ?? among.find((part) => part.id === undefined);
  };
  return {
    behind({ path, entity, absent = [] }) {
      if (entity !== undefined) return behindEntity(entity);
      if (absent.length === 0 || parts.length === 0) return undefined;
      const here = asWritten(path, gaps);
      return parts.find(({ at, name }) => {
        const names = isUnder(at, here) ? [name, nameOf(at.slice(here.length))] : [name];
        return names.some((one) => absent.some((other) => overlap(one, other)));
      });
    },
    within(path) {
      const here = asWritten(path, gaps);
      return parts.some(({ at }) => at.length === 0 || isUnder(at, here));
    },
  };
}

/** After these nobody knows what else the file holds. */
const ENDLESS = /^(?:not-(?:json|yaml)|too-large|document-.*)$/;

function partOf({ code, path, params, place }: Issue): UnreadPart {
  const { leftOut = path, leftOutId: id, nearest } = params;
  let at = leftOut as Path;
  if (ENDLESS.test(code)) at = [];
  // What stands under a misspelt name is missing under the right one.
  if (code === 'unknown-key' && typeof nearest === 'string') at = [...path.slice(0, -1), nearest];
  return { at, name: nameOf(at), id, place };
}

function nameOf(path: Path): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

/** Whether one name is the other or holds it; the empty one holds all. */
function overlap(a: string, b: string): boolean {
  return a === '' || `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
}

function isUnder(path: Path, above: Path): boolean {
  return above.every((key, i) => path[i] === key);
}

/** The places of the items that lists have lost, by the path of the list. */
type Gaps = ReadonlyMap<string, ReadonlySet<number>>;

function gapsOf(parts: readonly UnreadPart[]): Gaps {
  const gaps = new Map<string, Set<number>>();
  for (const { at } of parts) {
    const last = at.at(-1);
    const list = at.slice(0, -1).join();
    if (typeof last === 'number') gaps.set(list, (gaps.get(list) ?? new Set()).add(last));
  }
  return gaps;
}

/** A path of the plan as it is in what was written, where lost items still have their places. */
function asWritten(path: Path, gaps: Gaps): Path {
  const written: (string | number)[] = [];
  for (let key of path) {
    // Reading goes through a list from its start: the places are ascending.
    if (typeof key === 'number') for (const gap of gaps.get(written.join()) ?? []) if (gap <= key) key++;
    written.push(key);
  }
  return written;
}

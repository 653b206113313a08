import type { Path } from './path.ts';
import type { LeftOutPart } from './plan-reading.ts';
import { type Gaps, gapKey, givenPath } from './reading/faults.ts';

/** What a finding says it is about. */
export interface DefectPlace {
  /** Key array to the value at fault; `[]` is the plan itself. */
  readonly path: Path;
  /** The entity that is not there. Where reading left it out, the finding is held back: `auditPlan` knows from the reading it is given. */
  readonly entity?: { readonly collection: string; readonly id: string };
  /**
   * Fields and collections of which the finding says that something is not there, from the path on (`role`) or from the plan on
   * (`projects.answers`). Where reading left one of them out, the finding is held back.
   */
  readonly absent?: readonly string[];
}

/** What a reading left out of a plan: an audit must not take it for absent. */
export interface UnreadParts {
  /** The part left out because of which a finding may be none. */
  behind(finding: DefectPlace): LeftOutPart | undefined;
  /** Whether something under a place of the plan was left out. */
  within(path: Path): boolean;
}

/** What a reading left out, as rules ask for it. */
export function unreadParts(leftOut: readonly LeftOutPart[]): UnreadParts {
  const parts = leftOut.map((part) => ({ part, name: nameOf(part.path) }));
  const gaps = gapsOf(leftOut);
  const behindEntity = ({ collection, id }: NonNullable<DefectPlace['entity']>) => {
    const names = ['', collection, `prioritisation.${collection}`];
    const among = parts.filter(({ name }) => names.includes(name));
    return among.find(({ part }) => part.id === id) ?? among.find(({ part }) => part.id === undefined);
  };
  return {
    behind({ path, entity, absent = [] }) {
      if (entity !== undefined) return behindEntity(entity)?.part;
      if (absent.length === 0 || parts.length === 0) return undefined;
      const here = givenPath(path, gaps);
      return parts.find(({ part, name }) => {
        const names = isUnder(part.path, here) ? [name, nameOf(part.path.slice(here.length))] : [name];
        return names.some((one) => absent.some((other) => overlap(one, other)));
      })?.part;
    },
    within(path) {
      const here = givenPath(path, gaps);
      return leftOut.some((part) => part.path.length === 0 || isUnder(part.path, here));
    },
  };
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

function gapsOf(leftOut: readonly LeftOutPart[]): Gaps {
  const gaps = new Map<string, Set<number>>();
  for (const { path } of leftOut) {
    const last = path.at(-1);
    const list = gapKey(path.slice(0, -1));
    if (typeof last === 'number') gaps.set(list, (gaps.get(list) ?? new Set()).add(last));
  }
  return new Map([...gaps].map(([list, lost]) => [list, [...lost].sort((a, b) => a - b)]));
}

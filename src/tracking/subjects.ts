import { addTo } from '../internal/add-to.ts';
import type { TrackedPlan, TrackedSubject } from './tracked-plan.ts';

/** The collections whose entries are carried out. */
export type CarriedCollection = 'orientations' | 'projects' | 'measures' | 'programmes';

/** Fields that name a subject, with the collection that each refers to. */
const SUBJECT_FIELDS: readonly (readonly [field: keyof TrackedSubject, collection: CarriedCollection])[] = [
  ['orientation', 'orientations'],
  ['project', 'projects'],
  ['measure', 'measures'],
  ['programme', 'programmes'],
];

/** One name for an entry among all collections. */
export function entryKey(collection: CarriedCollection, id: string): string {
  return `${collection} ${id}`;
}

/** The entries that something is about. */
export function subjectsOf(one: TrackedSubject): string[] {
  const keys: string[] = [];
  for (const [field, collection] of SUBJECT_FIELDS) {
    const id = one[field];
    if (id !== undefined) keys.push(entryKey(collection, id));
  }
  return keys;
}

/** Entries by the key of what they are about, each list gone through once. */
export function bySubject<One extends TrackedSubject>(list: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of list) {
    for (const key of subjectsOf(one)) addTo(found, key, one);
  }
  return found;
}

/** The names of things by their ids; the id itself where nothing has it. */
export function namesOf(list: TrackedPlan['organisations']): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

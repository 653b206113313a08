import type { Plan } from '../../model/index.ts';
import { entityKey } from '../entity-ref.ts';

/** What answers constats in a plan: projects and pistes by their own word, others by links. The key is `collection/id`. */
export type AnsweredConstats = ReadonlyMap<string, ReadonlySet<string>>;

/** The parts of a plan that say what answers what. */
type AnsweringParts = Pick<Plan, 'projects' | 'pistes' | 'links'>;

/** The constats that each entity answers. */
export function answeredConstats({ projects, pistes, links }: AnsweringParts): AnsweredConstats {
  const answered = new Map<string, Set<string>>();
  const add = (collection: string, id: string, constat: string): void => {
    const key = entityKey(collection, id);
    const known = answered.get(key);
    if (known === undefined) answered.set(key, new Set([constat]));
    else known.add(constat);
  };
  for (const { id, answers } of projects) for (const constat of answers) add('projects', id, constat);
  for (const { id, answers = [] } of pistes) for (const constat of answers) add('pistes', id, constat);
  for (const { kind, from, to } of links) {
    if (kind !== 'answers') continue;
    if (to.collection === 'constats' && from.collection !== 'constats') add(from.collection, from.id, to.id);
    else if (from.collection === 'constats' && to.collection !== 'constats') add(to.collection, to.id, from.id);
  }
  return answered;
}

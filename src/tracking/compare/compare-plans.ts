import { isRecord, type PlainRecord } from '../../internal/plain-record.ts';
import type { Plan } from '../../model/index.ts';
import { type EntityRef, entityKey } from '../entity-ref.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { subjectOf } from './change-subject.ts';
import { compareValues, type Difference } from './compare-values.ts';
import type { ChangeReason, PlanChange } from './plan-change.ts';
import { type Successions, successionsBetween } from './successions.ts';

/**
 * What is different between two states of a plan, as a flat list of data: what was added, dropped, replaced, merged, split, renamed,
 * moved to another place, and which dates, amounts, targets, states and other fields changed. Any earlier file is a baseline.
 *
 * Entities are the same when their ids are. What the later plan lacks is told with what became of it: superseded or linked by the
 * later plan's own word; taken for one of the same title, or for those that answer all its constats now, by our conclusion; or
 * **dropped without a word**. {@link applyChanges} carries the changes out.
 *
 * The list is in the order of the earlier plan; work grows with the size of the plans. `comparePlans(a, a)` is empty.
 *
 * @throws PlanSanteError when one of the two is no plan
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { comparePlans } from 'plan-sante/tracking';
 * const later = { ...cnrGrandEst2023, projects: cnrGrandEst2023.projects.filter(({ id }) => id !== 'S2') };
 * const [change] = comparePlans(cnrGrandEst2023, later);
 * console.log(change?.kind, change?.id, change?.why);
 * // dropped S2 { code: 'without-a-word', unanswered: [ 'constat-acces-aux-soins-3' ] }
 * ```
 */
export function comparePlans(before: Plan, after: Plan): readonly PlanChange[] {
  requirePlanOf('comparePlans', before);
  requirePlanOf('comparePlans', after);
  const differences: Difference[] = [];
  compareValues(before, after, (difference) => differences.push(difference));
  if (differences.length === 0) return [];
  const successions = successionsBetween(before, after);
  const reasons = reasonsIn(after);
  return differences.map((difference) => told(difference, { before, after }, successions, reasons));
}

interface Both {
  readonly before: Plan;
  readonly after: Plan;
}

function told(difference: Difference, plans: Both, successions: Successions, reasons: Reasons): PlanChange {
  const { path } = difference;
  const [collection, id] = path;
  if (typeof collection !== 'string' || typeof id !== 'string' || !isCollection(plans, collection))
    return { ...difference, ...meaningOf(difference, false) };
  const place = { collection, id };
  if (path.length > 2) {
    const meaning = meaningOf(difference, true);
    const why = meaning.kind === 'changed' ? reasons(meaning.about, place) : undefined;
    return { ...difference, ...meaning, ...place, ...(why && { why }) };
  }
  const key = entityKey(collection, id);
  const fate = difference.kind === 'dropped' ? successions.fates.get(key) : undefined;
  if (fate !== undefined) return { ...difference, ...place, about: 'entity', ...fate };
  const why = difference.kind === 'added' ? successions.origins.get(key) : undefined;
  return { ...difference, ...meaningOf(difference, true), ...place, ...(why && { why }) };
}

function isCollection({ before, after }: Both, name: string): boolean {
  return [before, after].some((plan) => Array.isArray((plan as unknown as Readonly<Record<string, unknown>>)[name]));
}

function meaningOf({ kind, path }: Difference, inCollection: boolean): Pick<PlanChange, 'kind' | 'about'> {
  if (kind === 'moved') return { kind, about: 'order' };
  const about = subjectOf(path, inCollection);
  return { kind: kind === 'changed' && about === 'title' ? 'renamed' : kind, about };
}

/** The reason that the later plan gives for a change of a date or a state. */
type Reasons = (about: PlanChange['about'], place: EntityRef) => ChangeReason | undefined;

function reasonsIn(after: Plan): Reasons {
  const collections = new Map<string, ReadonlyMap<unknown, PlainRecord>>();
  return (about, { collection, id }) => {
    if (about !== 'date' && about !== 'state') return undefined;
    const entities = collections.get(collection) ?? entitiesOf(after, collection);
    collections.set(collection, entities);
    const entity = entities.get(id);
    return entity && (about === 'date' ? reasonOfDate(entity) : reasonOfState(entity));
  };
}

function entitiesOf(plan: Plan, collection: string): ReadonlyMap<unknown, PlainRecord> {
  const list = (plan as unknown as PlainRecord)[collection];
  return new Map(Array.isArray(list) ? list.filter(isRecord).map((entity) => [entity['id'], entity]) : []);
}

function reasonOfDate({ reason, previouslyPlanned }: PlainRecord): ChangeReason | undefined {
  return saidBy(reason) ?? saidBy(lastOf(previouslyPlanned)?.['reason']);
}

function reasonOfState({ history, state }: PlainRecord): ChangeReason | undefined {
  const last = lastOf(history);
  return last?.['state'] === state ? saidBy(last?.['note']) : undefined;
}

function lastOf(list: unknown): PlainRecord | undefined {
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined;
  return isRecord(last) ? last : undefined;
}

function saidBy(text: unknown): ChangeReason | undefined {
  return typeof text === 'string' && text !== '' ? { code: 'said', text } : undefined;
}

import { type Plan, PlanSchema } from '../../model/index.ts';
import type { PlanPart } from './rule-defects.ts';

/**
 * The plan with a part added to it: entries come first in their collections, so that a place inside the part is the same place in
 * whatever plan; fields of the plan itself are replaced. Ids of the part that the plan has already are written otherwise.
 */
export function plant(part: PlanPart, plan: Plan): Plan {
  const added = PlanSchema.parse({ id: plan.id, title: plan.title, ...withFreeIds(part, plan) });
  const planted = Object.keys(part).map((key) => {
    const [own, present] = [fieldOf(added, key), fieldOf(plan, key)];
    return [key, Array.isArray(own) && Array.isArray(present) ? [...own, ...present] : own];
  });
  return { ...plan, ...Object.fromEntries(planted) };
}

function fieldOf(plan: object, key: string): unknown {
  return (plan as Readonly<Record<string, unknown>>)[key];
}

/** The part with other ids where the plan has the same: its own references go with them. */
function withFreeIds(part: PlanPart, plan: Plan): object {
  const taken = new Set(Object.values(plan).flatMap(idsOf));
  const own = Object.values(part).flatMap(idsOf);
  const renamed = new Map(own.filter((id) => taken.has(id)).map((id) => [id, freeId(id, taken)]));
  return renamed.size === 0 ? part : (rewrite(part, renamed) as object);
}

function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: { readonly id?: unknown }) => (typeof entry.id === 'string' ? [entry.id] : []));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${id}-planted-${number}`)) number++;
  return `${id}-planted-${number}`;
}

function rewrite(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => rewrite(one, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner, renamed)]));
}

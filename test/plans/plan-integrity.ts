import type { Plan } from '../../src/model/index.ts';
import { PlanSchema, references } from '../../src/model/index.ts';

type Entity = Readonly<Record<string, unknown>>;

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (plan: Plan, name: string): readonly unknown[] => {
  const value = (plan as object as Entity)[name];
  return Array.isArray(value) ? value : [];
};

/** The ids of one collection of the plan. */
function idsOf(plan: Plan, collection: string): ReadonlySet<string> {
  return new Set(
    listOf(plan, collection).flatMap((item) => (isEntity(item) && typeof item['id'] === 'string' ? [item['id']] : [])),
  );
}

/** Ids that stand twice in their collection, as `collection/id`. */
export function duplicateIds(plan: Plan): string[] {
  return Object.keys(plan).flatMap((collection) => {
    const ids = listOf(plan, collection).flatMap((item) =>
      isEntity(item) && 'id' in item ? [String(item['id'])] : [],
    );
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${collection}/${id}`);
  });
}

/** What the model knows of a schema without being asked to parse: enough to walk it beside the data. */
interface SchemaShape {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, SchemaShape>>;
      readonly element?: SchemaShape;
      readonly innerType?: SchemaShape;
    };
  };
}

function dangling(plan: Plan, schema: SchemaShape, value: unknown, path: string): string[] {
  const target = references.get(schema as never);
  if (target && typeof value === 'string') {
    return idsOf(plan, target.collection).has(value) ? [] : [`${path}: ${target.collection}/${value}`];
  }
  const { shape, element, innerType } = schema._zod.def;
  if (innerType) return dangling(plan, innerType, value, path);
  if (element && Array.isArray(value))
    return value.flatMap((item, index) => dangling(plan, element, item, `${path}.${index}`));
  if (shape && isEntity(value)) {
    return Object.entries(shape).flatMap(([key, inner]) => dangling(plan, inner, value[key], `${path}.${key}`));
  }
  return [];
}

/** References of the plan to ids that are not there, found by walking the schema; ends of links and gates included. */
export function unresolvedReferences(plan: Plan): string[] {
  const links = plan.links
    .flatMap((link) => [link.from, link.to])
    .filter((end) => !idsOf(plan, end.collection).has(end.id))
    .map((end) => `links: ${end.collection}/${end.id}`);
  const { gates = [], criteria = [], gateVerdicts = [], scores = [] } = plan.prioritisation ?? {};
  const known = new Set([...gates, ...criteria].map(({ id }) => id));
  const judged = [...gateVerdicts.map(({ gate }) => gate), ...scores.map(({ criterion }) => criterion)];
  return [
    ...dangling(plan, PlanSchema as unknown as SchemaShape, plan, ''),
    ...links,
    ...judged.filter((id) => !known.has(id)).map((id) => `prioritisation: ${id}`),
  ];
}

const WITHOUT_SOURCES = ['sources', 'glossary', 'notes', 'publishers', 'provenance', 'people'];

/** Entities that cite no source, as `collection/id`; meetings, fiches and gates stand inside others and are asked as well. */
export function unsourced(plan: Plan): string[] {
  const inner = [
    ...plan.consultations.flatMap((consultation) => consultation.meetings),
    ...plan.projects.flatMap(({ id, fiche }) => (fiche ? [{ id: `${id}.fiche`, sources: fiche.sources }] : [])),
    ...(plan.prioritisation?.gates ?? []),
  ];
  return [...inner.filter(({ sources }) => !sources?.length).map(({ id }) => id), ...unsourcedEntities(plan)];
}

function unsourcedEntities(plan: Plan): string[] {
  return Object.keys(plan)
    .filter((collection) => !WITHOUT_SOURCES.includes(collection))
    .flatMap((collection) =>
      listOf(plan, collection).flatMap((item, index) => {
        if (!isEntity(item)) return [];
        const sources = item['sources'];
        return Array.isArray(sources) && sources.length > 0 ? [] : [`${collection}/${String(item['id'] ?? index)}`];
      }),
    );
}

import {
  LabelSchema,
  openVocabularies,
  PartialDateSchema,
  PlanSchema,
  references,
  TextSchema,
  type VocabularyName,
} from '../model/index.ts';
import type { Located, Path, Trail } from './path.ts';
import type { PartialPlan } from './plan-reading.ts';
import { type AnySchema, definitionOf } from './schema-definition.ts';

/** An object of the plan that has an id: `collection` is the name of the list it stands in (`projects`, `meetings`, `gates` …). */
export interface EntityUse extends Located<Readonly<Record<string, unknown>>> {
  readonly collection: string;
  readonly id: string;
}

/** An id that must exist in `collection`. */
export interface ReferenceUse extends Located<string> {
  readonly collection: string;
}

/** A code of an open vocabulary. */
export interface CodeUse extends Located<string> {
  readonly vocabulary: VocabularyName;
}

/** Everything in a plan that rules look for, found in one walk, in the order of the document. */
export interface PlanIndex {
  readonly entities: readonly EntityUse[];
  /** The first entity with that id. */
  find(collection: string, id: string): EntityUse | undefined;
  /** The entities of a collection by id, in the order of the document; empty for a name that is none. */
  ids(collection: string): ReadonlyMap<string, EntityUse>;
  readonly references: readonly ReferenceUse[];
  readonly codes: readonly CodeUse[];
  /** Every free text and label, as written. */
  readonly texts: readonly Located<string>[];
  /** Every partial date. */
  readonly dates: readonly Located<string>[];
}

/** Where the walk puts what it finds. */
interface Findings {
  readonly entities: EntityUse[];
  readonly references: ReferenceUse[];
  readonly codes: CodeUse[];
  readonly dates: Located<string>[];
}

/** Walks one value; `key` and `above` say where it stands. */
type Walk = (value: unknown, key: string | number, above: Trail | undefined, found: Findings) => void;

/** Indexes a plan in one walk along the schema, so that a new field of the model is indexed without a line here. */
export function indexPlan(plan: PartialPlan): PlanIndex {
  const found: Findings = { entities: [], references: [], codes: [], dates: [] };
  planWalk()(plan, found);
  const byCollection = new Map<string, Map<string, EntityUse>>();
  for (const entity of found.entities) {
    const ofCollection = byCollection.get(entity.collection) ?? new Map<string, EntityUse>();
    if (ofCollection.size === 0) byCollection.set(entity.collection, ofCollection);
    if (!ofCollection.has(entity.id)) ofCollection.set(entity.id, entity);
  }
  let texts: readonly Located<string>[] | undefined;
  return {
    ...found,
    get texts() {
      texts ??= locateTexts(plan);
      return texts;
    },
    find: (collection, id) => byCollection.get(collection)?.get(id),
    ids: (collection) => byCollection.get(collection) ?? NO_ENTITIES,
  };
}

const NO_ENTITIES: ReadonlyMap<string, EntityUse> = new Map();

let compiledPlanWalk: ((plan: unknown, found: Findings) => void) | undefined;

/** The walk of a plan, compiled from the schema at first use; the schema never changes. */
function planWalk(): (plan: unknown, found: Findings) => void {
  if (compiledPlanWalk === undefined) {
    const fields = compileFields([PlanSchema]);
    compiledPlanWalk = (plan, found) => walkFields(fields, plan, undefined, found);
  }
  return compiledPlanWalk;
}

/** Names of fields and, at the same places, the walks of their values. */
interface Fields {
  readonly keys: readonly string[];
  readonly walks: readonly Walk[];
}

/** The walks of the fields of an object; of a union of objects, the fields that its options share or add. */
function compileFields(options: readonly AnySchema[]): Fields {
  const walks = new Map<string, Walk>();
  for (const option of options) {
    for (const [key, field] of Object.entries(shapeOf(option))) {
      const walk = walks.get(key) ?? compile(field, key);
      if (walk !== undefined) walks.set(key, walk);
    }
  }
  return { keys: [...walks.keys()], walks: [...walks.values()] };
}

function shapeOf(schema: AnySchema): Readonly<Record<string, AnySchema>> {
  return definitionOf(schema).shape ?? {};
}

function walkFields({ keys, walks }: Fields, value: unknown, here: Trail | undefined, found: Findings): void {
  const object = value as Readonly<Record<string, unknown>>;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as string;
    const inner = object[key];
    if (inner !== undefined) (walks[k] as Walk)(inner, key, here, found);
  }
}

/** The walk of a schema, or `undefined` when nothing under it is looked for. `list` is the name of the list it stands in. */
function compile(schema: AnySchema, list: string): Walk | undefined {
  const leaf = compileLeaf(schema);
  if (leaf !== undefined) return leaf;
  const { type, element, innerType, options } = definitionOf(schema);
  if (innerType !== undefined) return compile(innerType, list);
  if (type === 'object') return compileObject([schema], list);
  if (type === 'array' && element !== undefined) return compileList(element, list);
  if (type === 'union' && options !== undefined) return compileObject(options, list);
  return undefined;
}

function compileLeaf(schema: AnySchema): Walk | undefined {
  if (schema === PartialDateSchema) {
    return (value, key, above, found) => found.dates.push({ above, key, value: value as string });
  }
  const collection = references.get(schema)?.collection;
  if (collection !== undefined) {
    return (value, key, above, found) => found.references.push({ above, key, value: value as string, collection });
  }
  const vocabulary = openVocabularies.get(schema)?.vocabulary;
  if (vocabulary !== undefined) {
    return (value, key, above, found) => found.codes.push({ above, key, value: value as string, vocabulary });
  }
  return undefined;
}

function compileObject(options: readonly AnySchema[], list: string): Walk | undefined {
  const fields = compileFields(options);
  const isEntity = options.some((option) => Object.hasOwn(shapeOf(option), 'id'));
  if (!isEntity && fields.keys.length === 0) return undefined;
  return (value, key, above, found) => {
    const object = value as Readonly<Record<string, unknown>>;
    const id = object['id'];
    const isOne = isEntity && typeof key === 'number' && typeof id === 'string';
    const here = isOne ? { above, key, value: object, collection: list, id } : { above, key };
    if (isOne) found.entities.push(here as EntityUse);
    walkFields(fields, value, here, found);
  };
}

function compileList(element: AnySchema, list: string): Walk | undefined {
  const walk = compile(element, list);
  if (walk === undefined) return undefined;
  return (value, key, above, found) => {
    const items = value as readonly unknown[];
    if (items.length === 0) return;
    const here = { above, key };
    for (let i = 0; i < items.length; i++) walk(items[i], i, here, found);
  };
}

function locateTexts(plan: PartialPlan): readonly Located<string>[] {
  const texts: Located<string>[] = [];
  visitTexts(plan, (value, path) => {
    const above = path.slice(0, -1).reduce<Trail | undefined>((trail, key) => ({ above: trail, key }), undefined);
    texts.push({ above, key: path[path.length - 1] as string | number, value });
  });
  return texts;
}

/** Looks at one text. The path is that of the walk itself: whoever keeps it copies it. */
type TextVisitor = (text: string, path: Path) => void;
type TextWalk = (value: unknown, path: (string | number)[], visit: TextVisitor) => void;

let compiledTextWalk: TextWalk | undefined;

/** Visits every free text and label in the order of the document. Texts are most of a plan: nothing is built for each. */
export function visitTexts(plan: PartialPlan, visit: TextVisitor): void {
  compiledTextWalk ??= compileTexts(PlanSchema);
  compiledTextWalk?.(plan, [], visit);
}

/** The walk to the texts under a schema, or `undefined` when there are none. */
function compileTexts(schema: AnySchema): TextWalk | undefined {
  if (schema === TextSchema || schema === LabelSchema) return (value, path, visit) => visit(value as string, path);
  const { type, element, innerType, options } = definitionOf(schema);
  if (innerType !== undefined) return compileTexts(innerType);
  if (type === 'object') return compileTextFields([schema]);
  if (type === 'array' && element !== undefined) return compileTextList(element);
  if (type === 'union' && options !== undefined) return compileTextFields(options);
  return undefined;
}

function compileTextFields(options: readonly AnySchema[]): TextWalk | undefined {
  const walks = new Map<string, TextWalk>();
  for (const option of options) {
    for (const [key, field] of Object.entries(shapeOf(option))) {
      const walk = walks.get(key) ?? compileTexts(field);
      if (walk !== undefined) walks.set(key, walk);
    }
  }
  if (walks.size === 0) return undefined;
  const keys = [...walks.keys()];
  const inners = [...walks.values()];
  return (value, path, visit) => {
    const object = value as Readonly<Record<string, unknown>>;
    const at = path.push('') - 1;
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k] as string;
      const inner = object[key];
      if (inner === undefined) continue;
      path[at] = key;
      (inners[k] as TextWalk)(inner, path, visit);
    }
    path.pop();
  };
}

function compileTextList(element: AnySchema): TextWalk | undefined {
  const walk = compileTexts(element);
  if (walk === undefined) return undefined;
  return (value, path, visit) => {
    const items = value as readonly unknown[];
    if (items.length === 0) return;
    const at = path.push(0) - 1;
    for (let i = 0; i < items.length; i++) {
      path[at] = i;
      walk(items[i], path, visit);
    }
    path.pop();
  };
}

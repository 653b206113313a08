import type * as z from 'zod/mini';

/** A schema, as far as columns need to know it. */
export type SchemaNode = z.core.$ZodType;

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly innerType?: SchemaNode;
  readonly element?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
}

const definitionOf = (schema: SchemaNode): Definition => schema._zod.def as unknown as Definition;

/** The schema inside of what may be left out, what it is when it is left out, and whether it may be. */
interface Unwrapped {
  readonly schema: SchemaNode;
  readonly needed: boolean;
  readonly defaultValue?: unknown;
}

/** Takes the marks of optional and default off a schema. */
export function unwrapped(schema: SchemaNode): Unwrapped {
  const { type, innerType, defaultValue } = definitionOf(schema);
  if ((type !== 'optional' && type !== 'default') || innerType === undefined) return { schema, needed: true };
  const { schema: inner } = unwrapped(innerType);
  return type === 'default' ? { schema: inner, needed: false, defaultValue } : { schema: inner, needed: false };
}

/** What kind of value a schema holds. */
export function typeOf(schema: SchemaNode): string {
  return definitionOf(schema).type;
}

/** The fields of an object; of a union of objects those that all of them have. */
export function fieldsOf(schema: SchemaNode): Readonly<Record<string, SchemaNode>> | undefined {
  const { shape, options } = definitionOf(schema);
  if (shape !== undefined) return shape;
  if (options === undefined || options.length === 0) return undefined;
  const shapes = options.map((option) => fieldsOf(unwrapped(option).schema));
  const [first] = shapes;
  if (first === undefined || shapes.some((one) => one === undefined)) return undefined;
  return Object.fromEntries(
    Object.entries(first).filter(([key]) => shapes.every((one) => one !== undefined && key in one)),
  );
}

/** The schema of the items of a list. */
export function itemOf(schema: SchemaNode): SchemaNode | undefined {
  const { type, element } = definitionOf(schema);
  return type === 'array' && element !== undefined ? unwrapped(element).schema : undefined;
}

/** The types that a value may have, one, or those of a union. */
export function typesOf(schema: SchemaNode): readonly string[] {
  const { type, options = [] } = definitionOf(schema);
  return type === 'union' ? options.flatMap((option) => typesOf(unwrapped(option).schema)) : [type];
}

/** The words that a closed list allows. */
export function wordsOfEnum(schema: SchemaNode): readonly string[] | undefined {
  const { type, entries } = definitionOf(schema);
  return type === 'enum' && entries !== undefined ? Object.values(entries).map(String) : undefined;
}

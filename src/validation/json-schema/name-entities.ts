import { ENTITY_TEXTS } from './entity-texts.ts';
import type { SchemaNode } from './json-schema.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly innerType?: SchemaNode;
  readonly element?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly discriminator?: string;
}

/** The names of all entities under one: its texts say which entity each field holds. */
export function nameEntities(root: SchemaNode, rootName: string): ReadonlyMap<SchemaNode, string> {
  const names = new Map<SchemaNode, string>();
  // A field whose text names no entity holds none, and nothing is called by no name.
  const visit = (schema: SchemaNode, name = ''): void => {
    const { innerType, element, options = [], discriminator, shape = {} } = schema._zod.def as unknown as Definition;
    const inner = innerType ?? element;
    if (inner !== undefined) visit(inner, name);
    if (discriminator === undefined) for (const option of options) visit(option, name);
    const text = ENTITY_TEXTS[name];
    if (text === undefined || names.has(schema) || (Object.keys(shape).length === 0 && discriminator === undefined))
      return;
    names.set(schema, name);
    options.forEach((option, i) => {
      visit(option, text.options?.[i]);
    });
    for (const [key, field] of Object.entries(shape)) visit(field, text.fields[key]?.entity);
  };
  visit(root, rootName);
  return names;
}

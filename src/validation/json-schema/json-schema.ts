import * as z from 'zod/mini';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One schema inside another. */
export type SchemaNode = z.core.$ZodType;

/** How the schemas that have a name of their own are written. */
interface NamedSchemas {
  /** Schemas that become a definition under their name. */
  readonly names: ReadonlyMap<SchemaNode, string>;
  /** What stands for a schema instead of what zod says of it. */
  readonly instead?: (schema: SchemaNode) => JsonSchema | undefined;
}

/**
 * The JSON Schema of the values that a schema takes, as zod writes it: what has a default can be left out. What has a name is a
 * definition, and stands once.
 */
export function jsonSchemaOf(schema: SchemaNode, { names, instead = () => undefined }: NamedSchemas): JsonSchema {
  const metadata = z.registry<{ readonly id: string }>();
  for (const [named, id] of names) if (named !== schema) metadata.add(named, { id });
  const written = z.toJSONSchema(schema, {
    io: 'input',
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      const other = instead(zodSchema);
      if (other === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, other);
    },
  });
  return JSON.parse(JSON.stringify(written, (key, value: unknown) => (key === '~standard' ? undefined : value)));
}

/** Definitions of an object schema, each changed in one way. */
export function mapDefinitions(
  schema: JsonSchema,
  change: (definition: JsonSchema, name: string) => JsonSchema,
): JsonSchema {
  const definitions = Object.entries((schema['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>);
  return { ...schema, $defs: Object.fromEntries(definitions.map(([name, one]) => [name, change(one, name)])) };
}

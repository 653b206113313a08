import * as z from 'zod/mini';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const JSON_SCHEMA_DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** One schema inside another. */
export type SchemaNode = z.core.$ZodType;

/** The parts of zod's definitions that a schema of ours is made of. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly element?: SchemaNode;
  readonly innerType?: SchemaNode;
  readonly defaultValue?: unknown;
  readonly options?: readonly SchemaNode[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly keyType?: SchemaNode;
  readonly valueType?: SchemaNode;
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

const ANY_JSON = { $ref: '#/$defs/json' } as const;

/** Any value that JSON can hold: what the references of {@link jsonSchemaOf} for such values lead to. */
export const JSON_VALUE_DEFINITIONS: JsonSchema = {
  json: {
    anyOf: [
      { type: ['string', 'number', 'boolean', 'null'] },
      { type: 'array', items: ANY_JSON },
      { type: 'object', additionalProperties: ANY_JSON },
    ],
  },
};

/**
 * The JSON Schema of the values that a schema takes: what has a default can be left out. It knows the kinds of schema that the
 * model is made of; zod's own generator knows all, and would weigh as much as the whole model. `annotate` adds to a node.
 */
export function jsonSchemaOf(
  schema: SchemaNode,
  annotate: (schema: SchemaNode) => JsonSchema = () => ({}),
): JsonSchema {
  const definition = schema._zod.def as unknown as Definition;
  return {
    ...shapeOf(definition, (part) => jsonSchemaOf(part, annotate)),
    ...limitsOf(definition),
    ...z.globalRegistry.get(schema),
    ...annotate(schema),
  };
}

function shapeOf(definition: Definition, of: (schema: SchemaNode) => JsonSchema): JsonSchema {
  const { type, innerType, element, options = [], values = [], shape, keyType, valueType } = definition;
  if (innerType !== undefined)
    return type === 'default' ? { default: definition.defaultValue, ...of(innerType) } : of(innerType);
  if (shape !== undefined) return objectOf(shape, of);
  if (element !== undefined) return { type, items: of(element) };
  if (keyType !== undefined && valueType !== undefined)
    return { type: 'object', propertyNames: of(keyType), additionalProperties: of(valueType) };
  switch (type) {
    case 'union':
      return { [definition.discriminator === undefined ? 'anyOf' : 'oneOf']: options.map(of) };
    case 'enum':
      return { type: 'string', enum: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { type: 'string', const: values[0] };
    case 'number':
      return { type: definition.format === undefined ? 'number' : 'integer' };
    case 'lazy':
      return ANY_JSON;
    case 'unknown':
      return {};
    default:
      return { type };
  }
}

function objectOf(shape: Readonly<Record<string, SchemaNode>>, of: (schema: SchemaNode) => JsonSchema): JsonSchema {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => field._zod.optin === undefined).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, of(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function limitsOf({ type, format, checks = [] }: Definition): JsonSchema {
  const size = type === 'array' ? 'Items' : 'Length';
  const limits: Record<string, unknown> =
    format === 'safeint' ? { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } : {};
  for (const { _zod } of checks) {
    const { check, minimum, maximum, value, pattern } = _zod.def;
    if (check === 'min_length') limits[`min${size}`] = minimum;
    if (check === 'max_length') limits[`max${size}`] = maximum;
    if (check === 'greater_than') limits['minimum'] = value;
    if (check === 'less_than') limits['maximum'] = value;
    if (check === 'string_format') limits['pattern'] = pattern?.source;
  }
  return limits;
}

import { requireOptions } from '../../i18n/index.ts';
import {
  FORMAT_VERSION,
  IdentifierSchema,
  openVocabularies,
  PartialDateSchema,
  PlanSchema,
  references,
  VOCABULARIES,
  type VocabularyName,
} from '../../model/index.ts';
import { ENTITY_TEXTS } from './entity-texts.ts';
import { type JsonSchema, jsonSchemaOf, mapDefinitions, type SchemaNode } from './json-schema.ts';
import { nameEntities } from './name-entities.ts';

/** Dates of reduced precision as far as a pattern can say it: a 31 February passes, and only reading finds it. */
const PARTIAL_DATE_PATTERN = (() => {
  const point = '\\d{4}(-(Q[1-4]|H[12]|start|mid|end|\\d{2}(-(start|mid|end|\\d{2}(T\\d{2}:\\d{2})?))?))?';
  return `^(${point}(/(${point}|\\.\\.)|</\\.\\.)?|\\.\\./<?${point})$`;
})();

/** What the schema of plans holds beyond their shape. */
export interface PlanJsonSchemaOptions {
  /** Vocabularies of which only listed codes are taken, or `true` for all; none when left out. */
  readonly closed?: boolean | readonly VocabularyName[];
  /** The language of the descriptions, English when left out. */
  readonly language?: 'en' | 'fr';
}

/**
 * The JSON Schema of plans as they may be written: what has a default can be left out. Each entity is a definition under its
 * name, each field is described. Codes of open vocabularies are examples, not a closed list, unless `closed` names them;
 * references name the collection they lead to. What a schema cannot say is listed by `rulesBeyondSchema`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from 'plan-sante/validation';
 * const schema = planJsonSchema();
 * console.log(schema['$id'], schema['required']); // urn:plan-sante:plan:1.0.0 [ 'id', 'title' ]
 * ```
 */
export function planJsonSchema(options: PlanJsonSchemaOptions = {}): JsonSchema {
  requireOptions('planJsonSchema', options, { closed: true, language: true });
  const { closed = false, language = 'en' } = options;
  const isClosed = (name: VocabularyName) => (typeof closed === 'boolean' ? closed : closed.includes(name));
  const names = nameEntities(PlanSchema, 'Plan');
  const values = new Map<string, JsonSchema>();
  const written = jsonSchemaOf(PlanSchema, {
    names,
    instead: (schema) => {
      const value = definedValue(schema, isClosed);
      if (value === undefined) return choiceOf(schema, names, language);
      values.set(value.name, value.definition);
      return referTo(value.name);
    },
  });
  const { $schema, $defs, ...plan } = mapDefinitions(written, (definition, name) =>
    described(definition, name, language),
  );
  return {
    $schema,
    $id: `urn:plan-sante:plan:${FORMAT_VERSION}`,
    title: 'Plan',
    ...described(plan, 'Plan', language),
    $defs: { ...($defs as JsonSchema), ...Object.fromEntries(values) },
  };
}

const PARTIAL_DATE: JsonSchema = {
  type: 'string',
  description: 'ISO 8601 date with reduced precision, a window a/b, or a bound ../b, ../<b, a/.. or a</..',
  pattern: PARTIAL_DATE_PATTERN,
  maxLength: 40,
};

const IDENTIFIER: JsonSchema = {
  type: 'string',
  description: 'Local identifier, unique in its collection',
  pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$',
};

interface Value {
  readonly name: string;
  readonly definition: JsonSchema;
}

/** The definition of a kind of text that has a name: dates, identifiers, codes of a vocabulary. */
function definedValue(schema: SchemaNode, isClosed: (name: VocabularyName) => boolean): Value | undefined {
  if (schema === PartialDateSchema) return { name: 'PartialDate', definition: PARTIAL_DATE };
  if (schema === IdentifierSchema) return { name: 'Identifier', definition: IDENTIFIER };
  const collection = references.get(schema as never)?.collection;
  if (collection !== undefined) {
    const description = `Identifier of an entity of "${collection}"`;
    return { name: `${collection}-id`, definition: { description, ...referTo('Identifier') } };
  }
  const vocabulary = openVocabularies.get(schema)?.vocabulary;
  return vocabulary === undefined ? undefined : codeOf(vocabulary, isClosed(vocabulary));
}

function codeOf(vocabulary: VocabularyName, closed: boolean): Value {
  const codes = [...VOCABULARIES[vocabulary]];
  const definition = closed
    ? { type: 'string', description: `Code of the vocabulary "${vocabulary}"`, enum: codes }
    : {
        type: 'string',
        description: `Code of the open vocabulary "${vocabulary}": other codes are kept and reported`,
        minLength: 1,
        maxLength: 64,
        examples: codes,
      };
  return { name: vocabulary, definition };
}

/** Entities told apart by their kind: what is wrong is told of that kind alone, not of all the others. */
function choiceOf(
  schema: SchemaNode,
  names: ReadonlyMap<SchemaNode, string>,
  language: 'en' | 'fr',
): JsonSchema | undefined {
  const { options = [], discriminator } = schema._zod.def as unknown as Choice;
  if (discriminator === undefined) return undefined;
  const kinds = options.map((option) => ({ kind: kindOf(option, discriminator), name: names.get(option) ?? '' }));
  return {
    type: 'object',
    required: [discriminator],
    properties: { [discriminator]: { enum: kinds.map(({ kind }) => kind) } },
    allOf: kinds.map(({ kind, name }) => ({
      if: {
        properties: { [discriminator]: { description: ENTITY_TEXTS[name]?.[language], const: kind } },
        required: [discriminator],
      },
      // biome-ignore lint/suspicious/noThenProperty: the word that JSON Schema has for it
      then: referTo(name),
    })),
  };
}

interface Choice {
  readonly options?: readonly SchemaNode[];
  readonly discriminator?: string;
}

function kindOf(option: SchemaNode, discriminator: string): unknown {
  const { shape = {} } = option._zod.def as { readonly shape?: Readonly<Record<string, SchemaNode>> };
  return (shape[discriminator]?._zod.def as { readonly values?: readonly unknown[] } | undefined)?.values?.[0];
}

const referTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** An entity with what it and its fields mean. Keys of other programs are taken everywhere. */
function described(definition: JsonSchema, name: string, language: 'en' | 'fr'): JsonSchema {
  const text = ENTITY_TEXTS[name];
  const { id: _, properties = {}, additionalProperties, ...rest } = definition;
  if (text === undefined) return definition;
  const fields = Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(([key, field]) => [
    key,
    { description: text.fields[key]?.[language] ?? text[language], ...field },
  ]);
  return {
    description: text[language],
    ...rest,
    properties: Object.fromEntries(fields),
    ...(additionalProperties !== undefined && { patternProperties: { '^x-': true }, additionalProperties: false }),
  };
}

import { requireOptions } from '../../i18n/index.ts';
import {
  FORMAT_VERSION,
  openVocabularies,
  PartialDateSchema,
  PlanSchema,
  references,
  VOCABULARIES,
  type VocabularyName,
} from '../../model/index.ts';
import {
  JSON_SCHEMA_DIALECT,
  JSON_VALUE_DEFINITIONS,
  type JsonSchema,
  jsonSchemaOf,
  type SchemaNode,
} from './json-schema-of.ts';

/** Dates of reduced precision as far as a pattern can say it: a 31 February passes, and only reading finds it. */
const PARTIAL_DATE_PATTERN = (() => {
  const point = '\\d{4}(-(Q[1-4]|H[12]|start|mid|end|\\d{2}(-(start|mid|end|\\d{2}(T\\d{2}:\\d{2})?))?))?';
  return `^(${point}(/(${point}|\\.\\.))?|\\.\\./${point})$`;
})();

/** What the schema of plans holds beyond their shape. */
export interface PlanJsonSchemaOptions {
  /** Vocabularies of which only listed codes are taken, or `true` for all; none when left out. */
  readonly closed?: boolean | readonly VocabularyName[];
}

/**
 * The JSON Schema of plans as they may be written: what has a default can be left out. Codes of open vocabularies are
 * examples, not a closed list, unless `closed` names them; references name the collection they lead to. What a schema cannot say is listed by
 * `rulesBeyondSchema`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from 'plan-sante/validation';
 * const schema = planJsonSchema();
 * console.log(schema['$id'], schema['required']); // urn:plan-sante:plan:1.0.0 [ 'id', 'title' ]
 * ```
 */
export function planJsonSchema(options: PlanJsonSchemaOptions = {}): JsonSchema {
  requireOptions('planJsonSchema', options, { closed: true });
  const { closed = false } = options;
  const isClosed = (name: VocabularyName) => (typeof closed === 'boolean' ? closed : closed.includes(name));
  return {
    $schema: JSON_SCHEMA_DIALECT,
    $id: `urn:plan-sante:plan:${FORMAT_VERSION}`,
    title: 'Plan',
    description: `A public health plan, format ${FORMAT_VERSION}`,
    ...jsonSchemaOf(PlanSchema, (schema) => annotationsOf(schema, isClosed)),
    $defs: JSON_VALUE_DEFINITIONS,
  };
}

/** What the model says of a value beyond its shape. */
function annotationsOf(schema: SchemaNode, isClosed: (name: VocabularyName) => boolean): JsonSchema {
  const vocabulary = openVocabularies.get(schema)?.vocabulary;
  const collection = references.get(schema)?.collection;
  return {
    ...(vocabulary !== undefined &&
      isClosed(vocabulary) && {
        description: `Code of the vocabulary "${vocabulary}"`,
        enum: [...VOCABULARIES[vocabulary]],
      }),
    ...(vocabulary !== undefined &&
      !isClosed(vocabulary) && {
        description: `Code of the open vocabulary "${vocabulary}": other codes are kept and reported`,
        examples: [...VOCABULARIES[vocabulary]],
      }),
    ...(collection !== undefined && { description: `Identifier of an entity of "${collection}"` }),
    ...(schema === PartialDateSchema && { pattern: PARTIAL_DATE_PATTERN }),
  };
}

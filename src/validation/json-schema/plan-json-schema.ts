import * as z from 'zod';
import {
  FORMAT_VERSION,
  openVocabularies,
  PartialDateSchema,
  PlanSchema,
  references,
  VOCABULARIES,
} from '../../model/index.ts';

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Dates of reduced precision as far as a pattern can say it: a 31 February passes, and only reading finds it. */
const PARTIAL_DATE_PATTERN = (() => {
  const point = '\\d{4}(-(Q[1-4]|H[12]|start|mid|end|\\d{2}(-(start|mid|end|\\d{2}(T\\d{2}:\\d{2})?))?))?';
  return `^(${point}(/(${point}|\\.\\.))?|\\.\\./${point})$`;
})();

/**
 * The JSON Schema of plans as they may be written: what has a default can be left out. Codes of open vocabularies are
 * examples, not a closed list; references name the collection they lead to. What a schema cannot say is listed by
 * `rulesBeyondSchema`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from 'plan-sante/validation';
 * const schema = planJsonSchema();
 * console.log(schema['$id'], schema['required']); // urn:plan-sante:plan:1.0.0 [ 'id', 'title' ]
 * ```
 */
export function planJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(PlanSchema, {
    io: 'input',
    reused: 'inline',
    override({ zodSchema, jsonSchema }) {
      const vocabulary = openVocabularies.get(zodSchema)?.vocabulary;
      if (vocabulary !== undefined) {
        jsonSchema.description = `Code of the open vocabulary "${vocabulary}": other codes are kept and reported`;
        jsonSchema.examples = [...VOCABULARIES[vocabulary]];
      }
      const collection = references.get(zodSchema)?.collection;
      if (collection !== undefined) jsonSchema.description = `Identifier of an entity of "${collection}"`;
      if (zodSchema === PartialDateSchema) jsonSchema.pattern = PARTIAL_DATE_PATTERN;
    },
  });
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:plan-sante:plan:${FORMAT_VERSION}`,
    title: 'Plan',
    description: `A public health plan, format ${FORMAT_VERSION}`,
    ...schema,
  };
}

import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A place the plan speaks of, with its official codes. */
export const TerritorySchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  level: openCode('territory-level'),
  /** INSEE code (COG) in France, national code elsewhere. */
  code: z.optional(z.string().check(z.maxLength(16))),
  /** ISO 3166-1 or 3166-2 code (`LU`, `FR-GES`). */
  iso: z.optional(z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/))),
  parent: z.optional(referenceTo('territories')),
  aliases: z.optional(z.array(LabelSchema).check(z.maxLength(50))),
  sources: SourceReferencesSchema,
});
export type Territory = Immutable<z.output<typeof TerritorySchema>>;

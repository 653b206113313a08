import * as z from 'zod';
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
  code: z.string().max(16).optional(),
  /** ISO 3166-1 or 3166-2 code (`LU`, `FR-GES`). */
  iso: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .optional(),
  parent: referenceTo('territories').optional(),
  aliases: z.array(LabelSchema).max(50).optional(),
  sources: SourceReferencesSchema,
});
export type Territory = Immutable<z.output<typeof TerritorySchema>>;

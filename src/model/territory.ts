import * as z from 'zod/mini';
import type { Territory } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A place the plan speaks of, with its official codes. @fr Un lieu dont parle le plan, avec ses codes officiels. */
export const TerritorySchema: EntitySchema<Territory> = entity({
  id: IdentifierSchema,
  /** Its official name. @fr Son nom officiel. */
  name: LabelSchema,
  /** What kind of place it is. @fr La sorte de lieu. */
  level: openCode('territory-level'),
  /** INSEE code (COG) in France, national code elsewhere. @fr Code Insee (COG) en France, code national ailleurs. */
  code: z.optional(z.string().check(z.maxLength(16))),
  /** ISO 3166-1 or 3166-2 code (`LU`, `FR-GES`). @fr Code ISO 3166-1 ou 3166-2 (`LU`, `FR-GES`). */
  iso: z.optional(z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/))),
  /** The place that contains it. @fr Le lieu qui le contient. */
  parent: z.optional(referenceTo('territories')),
  /** Other names under which documents know it. @fr D’autres noms sous lesquels des documents le connaissent. @example ["Alsace-Champagne-Ardenne-Lorraine"] */
  aliases: z.optional(z.array(LabelSchema).check(z.maxLength(50))),
  sources: SourceReferencesSchema,
});

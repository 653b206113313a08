import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { quantityShape } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';

/** A figure that the plan states, with its qualifier, date, scope and source. */
export const FigureSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  ...quantityShape,
  asOf: z.optional(PartialDateSchema),
  /** What the figure is about and is not ("équipements numériques, établissements"). */
  scope: z.optional(LabelSchema),
  /** The figure it is a part or a percentage of. */
  denominator: z.optional(referenceTo('figures')),
  territory: z.optional(referenceTo('territories')),
  /** Shown in the key-figures panel. */
  key: z.optional(z.boolean()),
  sources: SourceReferencesSchema,
});
export type Figure = Immutable<z.output<typeof FigureSchema>>;

import * as z from 'zod/mini';
import type { Figure } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { quantityShape } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';

/** Figures of the plan that it gives. @fr Les chiffres du plan qu’il donne. */
export const FigureReferencesSchema = z.optional(z.array(referenceTo('figures')).check(z.maxLength(50)));

/** A figure that the plan states, with its qualifier, date, scope and source. @fr Un chiffre que le plan énonce, avec sa qualification, sa date, son champ et sa source. */
export const FigureSchema: EntitySchema<Figure> = entity({
  id: IdentifierSchema,
  /** What the figure is. @fr Ce qu’est le chiffre. */
  title: LabelSchema,
  ...quantityShape,
  /** The day or time the figure is of. @fr Le jour ou la période du chiffre. */
  asOf: z.optional(PartialDateSchema),
  /** What the figure is about and is not ("équipements numériques, établissements"). @fr Ce que le chiffre recouvre, et ce qu’il ne recouvre pas (« équipements numériques, établissements »). */
  scope: z.optional(LabelSchema),
  /** The figure it is a part or a percentage of. @fr Le chiffre dont il est une part ou un pourcentage. */
  denominator: z.optional(referenceTo('figures')),
  /** The territory that the figure is of. @fr Le territoire du chiffre. @example grand-est */
  territory: z.optional(referenceTo('territories')),
  /** Whether it is shown in the key-figures panel. @fr S’il figure parmi les chiffres clés. */
  key: z.optional(z.boolean()),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { GlossaryEntry, GlossaryExpansion } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { LabelSchema } from './text-field.ts';

/** One thing that a short form may stand for. @fr Un sens possible d’une forme abrégée. */
export const GlossaryExpansionSchema: EntitySchema<GlossaryExpansion> = entity({
  /** The words in full. @fr Les mots en entier. @example Communauté professionnelle territoriale de santé */
  text: LabelSchema,
  /** Where the short form has this meaning, if it has several. @fr Où la forme abrégée a ce sens, si elle en a plusieurs. @example hôpital */
  context: z.optional(LabelSchema),
});

/** A short form of the plan with everything it may stand for; several expansions make it ambiguous. @fr Une forme abrégée du plan et tout ce qu’elle peut signifier ; plusieurs sens la rendent ambiguë. */
export const GlossaryEntrySchema: EntitySchema<GlossaryEntry> = entity({
  /** The short form, as printed. @fr La forme abrégée, telle qu’imprimée. @example CPTS */
  short: LabelSchema,
  /** What it may stand for. @fr Ce qu’elle peut signifier. */
  expansions: z.array(GlossaryExpansionSchema).check(z.minLength(1), z.maxLength(20)),
});

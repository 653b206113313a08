import * as z from 'zod/mini';
import type { FollowUp, FollowUpInput, FollowUpRow, FollowUpRowInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { ThemeSchema } from './orientation.ts';
import { SourceReferencesSchema } from './source.ts';
import { StateSchema } from './state-change.ts';
import { subjectShape } from './subject.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** One row of a progress table: what was proposed, what is done, what remains. Cells may be empty. @fr Une ligne d’un tableau de suivi : ce qui était proposé, ce qui est fait, ce qui reste. Des cases peuvent être vides. */
export const FollowUpRowSchema: EntitySchema<FollowUpRow, FollowUpRowInput> = entity({
  /** What was proposed. @fr Ce qui était proposé. */
  proposed: z.optional(TextSchema),
  /** What is done, one text each. @fr Ce qui est fait, un texte chacun. */
  done: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
  /** What remains to be done, one text each. @fr Ce qui reste à faire, un texte chacun. */
  remaining: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
  /** The constat that the row is about. @fr Le constat dont parle la ligne. @example constat-prevention-3 */
  constat: z.optional(referenceTo('constats')),
  ...subjectShape,
  state: StateSchema,
});

/** A progress table, with the requests that stand under it. @fr Un tableau de suivi, avec les demandes écrites dessous. */
export const FollowUpSchema: EntitySchema<FollowUp, FollowUpInput> = entity({
  id: IdentifierSchema,
  /** What the table is called. @fr L’intitulé du tableau. */
  title: LabelSchema,
  theme: ThemeSchema,
  /** The rows, in order. @fr Les lignes, dans l’ordre. */
  rows: z._default(z.array(FollowUpRowSchema).check(z.maxLength(500)), []),
  /** What is asked for under the table, one text each. @fr Ce qui est demandé sous le tableau, un texte chacun. */
  requests: z._default(z.array(TextSchema).check(z.maxLength(200)), []),
  sources: SourceReferencesSchema,
});

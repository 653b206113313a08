import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** One row of a progress table: what was proposed, what is done, what remains. Cells may be empty. */
export const FollowUpRowSchema = z.strictObject({
  proposed: TextSchema.optional(),
  done: z.array(TextSchema).max(100).default([]),
  remaining: z.array(TextSchema).max(100).default([]),
  constat: referenceTo('constats').optional(),
});
export type FollowUpRow = Immutable<z.output<typeof FollowUpRowSchema>>;

/** A progress table, with the requests that stand under it. */
export const FollowUpSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  theme: referenceTo('orientations').optional(),
  rows: z.array(FollowUpRowSchema).max(500).default([]),
  requests: z.array(TextSchema).max(200).default([]),
  sources: SourceReferencesSchema,
});
export type FollowUp = Immutable<z.output<typeof FollowUpSchema>>;

import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** One row of a progress table: what was proposed, what is done, what remains. Cells may be empty. */
export const FollowUpRowSchema = z.strictObject({
  proposed: z.optional(TextSchema),
  done: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
  remaining: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
  constat: z.optional(referenceTo('constats')),
});
export type FollowUpRow = Immutable<z.output<typeof FollowUpRowSchema>>;

/** A progress table, with the requests that stand under it. */
export const FollowUpSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  theme: z.optional(referenceTo('orientations')),
  rows: z._default(z.array(FollowUpRowSchema).check(z.maxLength(500)), []),
  requests: z._default(z.array(TextSchema).check(z.maxLength(200)), []),
  sources: SourceReferencesSchema,
});
export type FollowUp = Immutable<z.output<typeof FollowUpSchema>>;

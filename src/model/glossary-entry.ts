import * as z from 'zod/mini';
import type { Immutable } from './immutable.ts';
import { LabelSchema } from './text-field.ts';

/** A short form of the plan with everything it may stand for; several expansions make it ambiguous. */
export const GlossaryEntrySchema = z.strictObject({
  short: LabelSchema,
  expansions: z
    .array(z.strictObject({ text: LabelSchema, context: z.optional(LabelSchema) }))
    .check(z.minLength(1), z.maxLength(20)),
});
export type GlossaryEntry = Immutable<z.output<typeof GlossaryEntrySchema>>;

import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import { LabelSchema } from './text-field.ts';

/** A short form of the plan with everything it may stand for; several expansions make it ambiguous. */
export const GlossaryEntrySchema = z.strictObject({
  short: LabelSchema,
  expansions: z
    .array(z.strictObject({ text: LabelSchema, context: LabelSchema.optional() }))
    .min(1)
    .max(20),
});
export type GlossaryEntry = Immutable<z.output<typeof GlossaryEntrySchema>>;

import * as z from 'zod/mini';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A law, decree or agreement that a plan or a programme rests on. */
export const LegalActSchema = z.strictObject({
  kind: openCode('legal-act-kind'),
  title: LabelSchema,
  date: z.optional(PartialDateSchema),
  article: z.optional(LabelSchema),
  /** Who signed it, as printed. */
  signatories: z.optional(z.array(LabelSchema).check(z.maxLength(100))),
  sources: SourceReferencesSchema,
});
export type LegalAct = Immutable<z.output<typeof LegalActSchema>>;

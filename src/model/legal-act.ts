import * as z from 'zod/mini';
import type { LegalAct } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A law, decree or agreement that a plan or a programme rests on. @fr Une loi, un décret ou un accord sur lequel repose un plan ou un programme. */
export const LegalActSchema: EntitySchema<LegalAct> = entity({
  /** What kind of act it is. @fr La sorte d’acte. */
  kind: openCode('legal-act-kind'),
  /** What the act is called. @fr L’intitulé de l’acte. */
  title: LabelSchema,
  /** The day of the act. @fr La date de l’acte. */
  date: z.optional(PartialDateSchema),
  /** The article that counts. @fr L’article qui compte. @example article 51 */
  article: z.optional(LabelSchema),
  /** Who signed it, as printed. @fr Qui l’a signé, tel qu’imprimé. */
  signatories: z.optional(z.array(LabelSchema).check(z.maxLength(100))),
  sources: SourceReferencesSchema,
});

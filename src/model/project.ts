import * as z from 'zod/mini';
import { FicheSchema } from './fiche.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A step to take, with the day it is due when the document says so. */
export const NextStepSchema = z.strictObject({
  text: TextSchema,
  due: z.optional(PartialDateSchema),
  responsible: z.optional(LabelSchema),
  state: z.optional(openCode('lifecycle-state')),
});
export type NextStep = Immutable<z.output<typeof NextStepSchema>>;

/** A project or a lead for one. Where the document does not say which, `kind` is `unknown`. */
export const ProjectSchema = z.strictObject({
  id: IdentifierSchema,
  number: z.optional(z.int().check(z.minimum(0))),
  title: LabelSchema,
  /** The title in the list of projects, when it is printed differently there. */
  listTitle: z.optional(LabelSchema),
  kind: z._default(openCode('project-kind'), 'unknown'),
  theme: z.optional(referenceTo('orientations')),
  subTheme: z.optional(referenceTo('orientations')),
  origins: z.optional(z.array(openCode('project-origin')).check(z.maxLength(20))),
  /** The title as an assertion ("Un registre unique facilitera …"). */
  headline: z.optional(TextSchema),
  objectives: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  nextSteps: z._default(z.array(NextStepSchema).check(z.maxLength(100)), []),
  workingGroups: z._default(z.array(LabelSchema).check(z.maxLength(50)), []),
  /** Constats of the plan that the project answers. */
  answers: z._default(z.array(referenceTo('constats')).check(z.maxLength(500)), []),
  territories: z.optional(z.array(referenceTo('territories')).check(z.maxLength(200))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  fiche: z.optional(FicheSchema),
  sources: SourceReferencesSchema,
});
export type Project = Immutable<z.output<typeof ProjectSchema>>;

import * as z from 'zod';
import { FicheSchema } from './fiche.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A step to take, with the day it is due when the document says so. */
export const NextStepSchema = z.strictObject({
  text: TextSchema,
  due: PartialDateSchema.optional(),
  responsible: LabelSchema.optional(),
  state: openCode('lifecycle-state').optional(),
});
export type NextStep = Immutable<z.output<typeof NextStepSchema>>;

/** A project or a lead for one. Where the document does not say which, `kind` is `unknown`. */
export const ProjectSchema = z.strictObject({
  id: IdentifierSchema,
  number: z.int().min(0).optional(),
  title: LabelSchema,
  /** The title in the list of projects, when it is printed differently there. */
  listTitle: LabelSchema.optional(),
  kind: openCode('project-kind').default('unknown'),
  theme: referenceTo('orientations').optional(),
  subTheme: referenceTo('orientations').optional(),
  origins: z.array(openCode('project-origin')).max(20).optional(),
  /** The title as an assertion ("Un registre unique facilitera …"). */
  headline: TextSchema.optional(),
  objectives: z.array(TextSchema).max(50).default([]),
  nextSteps: z.array(NextStepSchema).max(100).default([]),
  workingGroups: z.array(LabelSchema).max(50).default([]),
  /** Constats of the plan that the project answers. */
  answers: z.array(referenceTo('constats')).max(500).default([]),
  territories: z.array(referenceTo('territories')).max(200).optional(),
  state: openCode('lifecycle-state').optional(),
  fiche: FicheSchema.optional(),
  sources: SourceReferencesSchema,
});
export type Project = Immutable<z.output<typeof ProjectSchema>>;

import * as z from 'zod/mini';
import type { NextStep, Project, ProjectInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { FicheSchema } from './fiche.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { ThemeSchema } from './orientation.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { StateSchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { PrintedNumberSchema, undertakingShape } from './undertaking.ts';
import { openCode } from './vocabulary.ts';

/** A step to take, with the day it is due when the document says so. @fr Une étape à franchir, avec son échéance quand le document la donne. */
export const NextStepSchema: EntitySchema<NextStep> = entity({
  /** What is to be done. @fr Ce qui est à faire. */
  text: TextSchema,
  /** By when. @fr Pour quand. @example ../2023-06 */
  due: z.optional(PartialDateSchema),
  /** Who is to do it, as printed. @fr Qui doit le faire, tel qu’imprimé. @example ARS Grand Est */
  responsible: z.optional(LabelSchema),
  state: StateSchema,
});

/** A project or a lead for one. Where the document does not say which, `kind` is `unknown`. @fr Un projet, ou une piste de projet. Si le document ne dit pas lequel, `kind` vaut `unknown`. */
export const ProjectSchema: EntitySchema<Project, ProjectInput> = entity({
  id: IdentifierSchema,
  /** The number that the document gives. @fr Le numéro que donne le document. */
  number: PrintedNumberSchema,
  /** What the project is called. @fr L’intitulé du projet. */
  title: LabelSchema,
  /** The title in the list of projects, when it is printed differently there. @fr L’intitulé dans la liste des projets, s’il y est imprimé autrement. */
  listTitle: z.optional(LabelSchema),
  /** Whether it is a project or a lead for one. @fr Projet, ou piste de projet. */
  kind: z._default(openCode('project-kind'), 'unknown'),
  theme: ThemeSchema,
  /** The sub-theme that it belongs to. @fr Le sous-thème dont il relève. */
  subTheme: z.optional(referenceTo('orientations')),
  /** Where the idea comes from. @fr D’où vient l’idée. */
  origins: z.optional(z.array(openCode('project-origin')).check(z.maxLength(20))),
  /** The title as an assertion ("Un registre unique facilitera …"). @fr L’intitulé sous forme d’affirmation (« Un registre unique facilitera… »). */
  headline: z.optional(TextSchema),
  /** What it is to achieve, one text each. @fr Ce qu’il doit obtenir, un texte chacun. */
  objectives: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  /** What is to be done next, in order. @fr Ce qui est à faire ensuite, dans l’ordre. */
  nextSteps: z._default(z.array(NextStepSchema).check(z.maxLength(100)), []),
  /** The working groups that carry it, as printed. @fr Les groupes de travail qui le portent, tels qu’imprimés. */
  workingGroups: z._default(z.array(LabelSchema).check(z.maxLength(50)), []),
  /** Constats of the plan that the project answers. @fr Les constats du plan auxquels le projet répond. */
  answers: z._default(z.array(referenceTo('constats')).check(z.maxLength(500)), []),
  ...undertakingShape,
  /** The form that describes it. @fr La fiche qui le décrit. */
  fiche: z.optional(FicheSchema),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { Judgement, PlanDecision, PlanDecisionInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { NextStepSchema } from './project.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { subjectShape } from './subject.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** What an office thinks of how far something is, beside the figures: dated and signed. @fr Ce qu’une autorité pense de l’avancement, à côté des chiffres : daté et signé. */
export const JudgementSchema: EntitySchema<Judgement> = entity({
  id: IdentifierSchema,
  ...subjectShape,
  /** The day it was given. @fr Le jour où elle l’a dit. @example 2026-03-31 */
  date: PartialDateSchema,
  /** The office that signs it. @fr La fonction qui le signe. @example Directrice de projet */
  office: LabelSchema,
  /** The organisation of the office. @fr L’organisation de cette fonction. @example ars-grand-est */
  organisation: z.optional(referenceTo('organisations')),
  /** Whether the goal is thought to be reached. @fr Si l’objectif paraît atteignable. @example at-risk */
  outlook: z.optional(openCode('outlook')),
  /** What is said, in full. @fr Ce qui est dit, en entier. @example Le recrutement prend du retard. */
  text: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});

/** A decision taken while the plan is carried out, and what became of it. @fr Une décision prise pendant la mise en œuvre, et ce qu’elle est devenue. */
export const PlanDecisionSchema: EntitySchema<PlanDecision, PlanDecisionInput> = entity({
  id: IdentifierSchema,
  /** What was decided. @fr Ce qui a été décidé. @example Reporter l’ouverture du centre */
  title: LabelSchema,
  ...subjectShape,
  /** The day it was taken. @fr Le jour où elle a été prise. @example 2026-03-31 */
  date: z.optional(PartialDateSchema),
  /** Who took it: an office or a committee. @fr Qui l’a prise : une fonction ou un comité. @example Comité de pilotage */
  decidedBy: z.optional(LabelSchema),
  /** What it says, in full. @fr Ce qu’elle dit, en entier. @example L’ouverture est reportée à septembre. */
  text: z.optional(TextSchema),
  /** By when it is to be carried out. @fr Pour quand elle doit être appliquée. @example 2026-06 */
  due: z.optional(PartialDateSchema),
  /** What is to be done to carry it out, in order. @fr Ce qui est à faire pour l’appliquer, dans l’ordre. */
  nextSteps: z._default(z.array(NextStepSchema).check(z.maxLength(100)), []),
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

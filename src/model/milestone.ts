import * as z from 'zod/mini';
import type {
  Correction,
  CorrectionInput,
  Indicator,
  IndicatorInput,
  IndicatorValue,
  IndicatorValueInput,
  Milestone,
  PlannedDate,
} from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { subjectShape } from './subject.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A planned date that was moved, with the day it was said and why it was moved. @fr Une date prévue qui a été déplacée, avec le jour où elle a été dite et la raison du déplacement. */
export const PlannedDateSchema: EntitySchema<PlannedDate> = entity({
  /** The date that was planned. @fr La date qui était prévue. @example 2024-03 */
  date: PartialDateSchema,
  /** The day the date was said. @fr Le jour où la date a été dite. @example 2023-02-08 */
  statedOn: z.optional(PartialDateSchema),
  /** Why the date was given up. @fr Pourquoi la date a été abandonnée. @example Recrutement en cours */
  reason: z.optional(TextSchema),
});

/** A date that matters: planned, and reached when it was. @fr Un jalon : une date prévue, et la date où il a été atteint. */
export const MilestoneSchema: EntitySchema<Milestone> = entity({
  id: IdentifierSchema,
  /** What is to be reached. @fr Ce qui doit être atteint. */
  title: LabelSchema,
  /** What kind of event it is. @fr La sorte d’événement. */
  kind: z.optional(openCode('event-kind')),
  /** When it was to be reached. @fr Quand il devait être atteint. */
  planned: z.optional(PartialDateSchema),
  /** When it was reached. @fr Quand il a été atteint. */
  actual: z.optional(PartialDateSchema),
  /** The planned dates that it had before, in the order they were said. @fr Les dates prévues qu’il avait avant, dans l’ordre où elles ont été dites. */
  previouslyPlanned: z.optional(z.array(PlannedDateSchema).check(z.maxLength(100))),
  /** Why the present date is what it is, or was missed. @fr Pourquoi la date actuelle est ce qu’elle est, ou a été manquée. */
  reason: z.optional(TextSchema),
  ...subjectShape,
  /** The indicator whose target it is. @fr L’indicateur dont il est la cible. */
  indicator: z.optional(referenceTo('indicators')),
  /** The milestones that must be reached before. @fr Les jalons qui doivent être atteints avant. @example ["J1"] */
  after: z.optional(z.array(referenceTo('milestones')).check(z.maxLength(50))),
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

/** A value proposed instead of one that was stated. @fr Une valeur proposée à la place d’une valeur énoncée. */
export const CorrectionSchema: EntitySchema<Correction, CorrectionInput> = entity({
  /** The value proposed. @fr La valeur proposée. @example { "value": 42 } */
  quantity: QuantitySchema,
  /** The office that proposes it. @fr La fonction qui la propose. @example Service statistique de l’agence */
  proposedBy: LabelSchema,
  /** The day it was proposed. @fr Le jour où elle a été proposée. @example 2026-03-31 */
  date: z.optional(PartialDateSchema),
  /** Why the stated value is thought to be wrong. @fr Pourquoi la valeur énoncée paraît fausse. @example Deux centres n’avaient pas répondu */
  reason: z.optional(TextSchema),
  /** How the proposed value was found. @fr Comment la valeur proposée a été trouvée. @example Décompte des sites ouverts */
  method: z.optional(TextSchema),
  /** What became of the proposal. @fr Ce qu’est devenue la proposition. @example accepted */
  status: z._default(openCode('correction-status'), 'proposed'),
});

/** One value of an indicator at one date. @fr Une valeur d’un indicateur à une date. */
export const IndicatorValueSchema: EntitySchema<IndicatorValue, IndicatorValueInput> = entity({
  /** The day or time the value is of. @fr Le jour ou la période de la valeur. */
  asOf: z.optional(PartialDateSchema),
  /** The value, as the document states it. @fr La valeur, telle que le document la dit. */
  quantity: QuantitySchema,
  /** The territory that the value is of; that of the indicator when left out. @fr Le territoire de la valeur ; celui de l’indicateur si le champ manque. @example moselle */
  territory: z.optional(referenceTo('territories')),
  /** The day the value was said. @fr Le jour où la valeur a été dite. @example 2026-03-31 */
  statedOn: z.optional(PartialDateSchema),
  /** A value proposed instead. @fr Une valeur proposée à la place. */
  correction: z.optional(CorrectionSchema),
  sources: SourceReferencesSchema,
});

/** What is measured to know whether the plan works. @fr Ce qu’on mesure pour savoir si le plan agit. */
export const IndicatorSchema: EntitySchema<Indicator, IndicatorInput> = entity({
  id: IdentifierSchema,
  /** What is measured. @fr Ce qui est mesuré. */
  title: LabelSchema,
  /** The unit of its values. @fr L’unité de ses valeurs. */
  unit: z.optional(LabelSchema),
  /** Where it is measured; the whole of the plan when left out. @fr Où il est mesuré ; sur tout le plan si le champ manque. @example grand-est */
  territory: z.optional(referenceTo('territories')),
  /** Which way is better. @fr Le sens souhaité. */
  direction: z._default(z.enum(['increase', 'decrease', 'maintain', 'unknown']), 'unknown'),
  /** Where it starts from. @fr D’où il part. */
  baseline: z.optional(IndicatorValueSchema),
  /** What it is to reach, each with its day, in the order of time. @fr Ce qu’il doit atteindre, chaque fois avec l’échéance, dans l’ordre du temps. */
  targets: z._default(z.array(IndicatorValueSchema).check(z.maxLength(100)), []),
  /** What was measured, in the order of time. @fr Ce qui a été mesuré, dans l’ordre du temps. */
  values: z._default(z.array(IndicatorValueSchema).check(z.maxLength(1_000)), []),
  /** How often it is measured. @fr À quel rythme il est mesuré. @unit months @example 12 */
  rhythmMonths: z.optional(z.number().check(z.positive(), z.maximum(1_200))),
  /** How the values of several territories make that of their whole. @fr Comment les valeurs de plusieurs territoires font celle de leur ensemble. @example sum */
  acrossTerritories: z._default(z.enum(['sum', 'mean', 'none', 'unknown']), 'unknown'),
  ...subjectShape,
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { Indicator, IndicatorInput, IndicatorValue, Milestone } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

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
  /** An earlier planned date that was moved. @fr Une date prévue antérieure, depuis repoussée. */
  previouslyPlanned: z.optional(PartialDateSchema),
  /** Why the date was moved or missed. @fr Pourquoi la date a été repoussée ou manquée. */
  reason: z.optional(TextSchema),
  /** The project that it belongs to. @fr Le projet dont il relève. @example P4 */
  project: z.optional(referenceTo('projects')),
  /** The programme that it belongs to. @fr Le programme dont il relève. */
  programme: z.optional(referenceTo('programmes')),
  /** The milestones that must be reached before. @fr Les jalons qui doivent être atteints avant. @example ["J1"] */
  after: z.optional(z.array(referenceTo('milestones')).check(z.maxLength(50))),
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

/** One value of an indicator at one date. @fr Une valeur d’un indicateur à une date. */
export const IndicatorValueSchema: EntitySchema<IndicatorValue> = entity({
  /** The day or time the value is of. @fr Le jour ou la période de la valeur. */
  asOf: z.optional(PartialDateSchema),
  /** The value, as the document states it. @fr La valeur, telle que le document la dit. */
  quantity: QuantitySchema,
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
  /** What it is to reach. @fr Ce qu’il doit atteindre. */
  target: z.optional(IndicatorValueSchema),
  /** What was measured, in the order of time. @fr Ce qui a été mesuré, dans l’ordre du temps. */
  values: z._default(z.array(IndicatorValueSchema).check(z.maxLength(1_000)), []),
  /** The project that it follows. @fr Le projet qu’il suit. @example P4 */
  project: z.optional(referenceTo('projects')),
  /** The programme that it follows. @fr Le programme qu’il suit. */
  programme: z.optional(referenceTo('programmes')),
  sources: SourceReferencesSchema,
});

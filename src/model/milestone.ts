import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A date that matters: planned, and reached when it was. */
export const MilestoneSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  kind: z.optional(openCode('event-kind')),
  planned: z.optional(PartialDateSchema),
  actual: z.optional(PartialDateSchema),
  /** An earlier planned date that was moved. */
  previouslyPlanned: z.optional(PartialDateSchema),
  reason: z.optional(TextSchema),
  project: z.optional(referenceTo('projects')),
  programme: z.optional(referenceTo('programmes')),
  after: z.optional(z.array(referenceTo('milestones')).check(z.maxLength(50))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  sources: SourceReferencesSchema,
});
export type Milestone = Immutable<z.output<typeof MilestoneSchema>>;

/** One value of an indicator at one date. */
export const IndicatorValueSchema = z.strictObject({ asOf: z.optional(PartialDateSchema), quantity: QuantitySchema });
export type IndicatorValue = Immutable<z.output<typeof IndicatorValueSchema>>;

/** What is measured to know whether the plan works. */
export const IndicatorSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  unit: z.optional(LabelSchema),
  /** Where it is measured; the whole of the plan when left out. */
  territory: z.optional(referenceTo('territories')),
  direction: z._default(z.enum(['increase', 'decrease', 'maintain', 'unknown']), 'unknown'),
  baseline: z.optional(IndicatorValueSchema),
  target: z.optional(IndicatorValueSchema),
  values: z._default(z.array(IndicatorValueSchema).check(z.maxLength(1_000)), []),
  project: z.optional(referenceTo('projects')),
  programme: z.optional(referenceTo('programmes')),
  sources: SourceReferencesSchema,
});
export type Indicator = Immutable<z.output<typeof IndicatorSchema>>;

import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A date that matters: planned, and reached when it was. */
export const MilestoneSchema = z.strictObject({
  id: IdentifierSchema,
  label: LabelSchema,
  kind: openCode('event-kind').optional(),
  planned: PartialDateSchema.optional(),
  actual: PartialDateSchema.optional(),
  /** An earlier planned date that was moved. */
  previouslyPlanned: PartialDateSchema.optional(),
  reason: TextSchema.optional(),
  project: referenceTo('projects').optional(),
  programme: referenceTo('programmes').optional(),
  after: z.array(referenceTo('milestones')).max(50).optional(),
  state: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Milestone = Immutable<z.output<typeof MilestoneSchema>>;

/** One value of an indicator at one date. */
export const IndicatorValueSchema = z.strictObject({ asOf: PartialDateSchema.optional(), quantity: QuantitySchema });
export type IndicatorValue = Immutable<z.output<typeof IndicatorValueSchema>>;

/** What is measured to know whether the plan works. */
export const IndicatorSchema = z.strictObject({
  id: IdentifierSchema,
  label: LabelSchema,
  unit: LabelSchema.optional(),
  direction: z.enum(['increase', 'decrease', 'maintain', 'unknown']).default('unknown'),
  baseline: IndicatorValueSchema.optional(),
  target: IndicatorValueSchema.optional(),
  values: z.array(IndicatorValueSchema).max(1_000).default([]),
  project: referenceTo('projects').optional(),
  programme: referenceTo('programmes').optional(),
  sources: SourceReferencesSchema,
});
export type Indicator = Immutable<z.output<typeof IndicatorSchema>>;

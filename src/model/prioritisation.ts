import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** The same words in each language that has them. */
export const LocalisedTextSchema = z.strictObject({
  fr: LabelSchema.optional(),
  en: LabelSchema.optional(),
  de: LabelSchema.optional(),
  lb: LabelSchema.optional(),
});
export type LocalisedText = Immutable<z.output<typeof LocalisedTextSchema>>;

/** Where a judgement comes from. `illustrative` ones are made up for a demonstration and are marked so in every output. */
export const ProvenanceSchema = z.enum(['stated', 'computed', 'assessed', 'illustrative']);
export type Provenance = z.output<typeof ProvenanceSchema>;

/** A step of an anchored scale: the number and the words that define it. */
export const ScaleLevelSchema = z.strictObject({ value: z.number(), label: LocalisedTextSchema });
export type ScaleLevel = Immutable<z.output<typeof ScaleLevelSchema>>;

/** What projects are compared on. */
export const CriterionSchema = z.strictObject({
  id: IdentifierSchema,
  label: LocalisedTextSchema,
  direction: z.enum(['max', 'min']).default('max'),
  weight: z.number().min(0),
  scale: z.strictObject({
    min: z.number(),
    max: z.number(),
    unit: LabelSchema.optional(),
    levels: z.array(ScaleLevelSchema).max(50).optional(),
  }),
  indifference: z.number().min(0).optional(),
  preference: z.number().min(0).optional(),
  veto: z.number().min(0).optional(),
  /** A project below this score on this criterion is excluded. */
  minimum: z.number().optional(),
});
export type Criterion = Immutable<z.output<typeof CriterionSchema>>;

/** A condition that a project meets or does not: no weight makes up for a gate. */
export const GateSchema = z.strictObject({
  id: IdentifierSchema,
  label: LocalisedTextSchema,
  sources: SourceReferencesSchema,
});
export type Gate = Immutable<z.output<typeof GateSchema>>;

/** A verdict on one gate for one project, with what it rests on. */
export const GateVerdictSchema = z.strictObject({
  project: referenceTo('projects'),
  gate: IdentifierSchema,
  verdict: z.enum(['met', 'not-met', 'unknown']),
  evidence: TextSchema.optional(),
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});
export type GateVerdict = Immutable<z.output<typeof GateVerdictSchema>>;

/** One score, by one assessor. A score that was not given is absent: never zero. */
export const ScoreSchema = z.strictObject({
  project: referenceTo('projects'),
  criterion: IdentifierSchema,
  assessor: LabelSchema.optional(),
  value: z.number(),
  reason: TextSchema.optional(),
  provenance: ProvenanceSchema,
});
export type Score = Immutable<z.output<typeof ScoreSchema>>;

/** How the plan chooses what comes first. */
export const PlanPrioritisationSchema = z.strictObject({
  gates: z.array(GateSchema).max(50).default([]),
  criteria: z.array(CriterionSchema).max(50).default([]),
  gateVerdicts: z.array(GateVerdictSchema).max(50_000).default([]),
  scores: z.array(ScoreSchema).max(200_000).default([]),
  decidedOn: PartialDateSchema.optional(),
  note: TextSchema.optional(),
  sources: SourceReferencesSchema,
});
export type PlanPrioritisation = Immutable<z.output<typeof PlanPrioritisationSchema>>;

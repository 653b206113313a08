import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** The same words in each language that has them. */
export const LocalisedTextSchema = z.strictObject({
  fr: z.optional(LabelSchema),
  en: z.optional(LabelSchema),
  de: z.optional(LabelSchema),
  lb: z.optional(LabelSchema),
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
  direction: z._default(z.enum(['max', 'min']), 'max'),
  weight: z.number().check(z.minimum(0)),
  scale: z.strictObject({
    min: z.number(),
    max: z.number(),
    unit: z.optional(LabelSchema),
    levels: z.optional(z.array(ScaleLevelSchema).check(z.maxLength(50))),
  }),
  indifference: z.optional(z.number().check(z.minimum(0))),
  preference: z.optional(z.number().check(z.minimum(0))),
  veto: z.optional(z.number().check(z.minimum(0))),
  /** A project below this score on this criterion is excluded. */
  minimum: z.optional(z.number()),
  /** Who set the weight and the scale; `illustrative` when nobody did. */
  provenance: z.optional(ProvenanceSchema),
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
  evidence: z.optional(TextSchema),
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});
export type GateVerdict = Immutable<z.output<typeof GateVerdictSchema>>;

/** One score, by one assessor. A score that was not given is absent: never zero. */
export const ScoreSchema = z.strictObject({
  project: referenceTo('projects'),
  criterion: IdentifierSchema,
  assessor: z.optional(LabelSchema),
  value: z.number(),
  reason: z.optional(TextSchema),
  provenance: ProvenanceSchema,
});
export type Score = Immutable<z.output<typeof ScoreSchema>>;

/** How the plan chooses what comes first. */
export const PlanPrioritisationSchema = z.strictObject({
  gates: z._default(z.array(GateSchema).check(z.maxLength(50)), []),
  criteria: z._default(z.array(CriterionSchema).check(z.maxLength(50)), []),
  gateVerdicts: z._default(z.array(GateVerdictSchema).check(z.maxLength(50_000)), []),
  scores: z._default(z.array(ScoreSchema).check(z.maxLength(200_000)), []),
  decidedOn: z.optional(PartialDateSchema),
  note: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});
export type PlanPrioritisation = Immutable<z.output<typeof PlanPrioritisationSchema>>;

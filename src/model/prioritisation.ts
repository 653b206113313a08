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

/** Words for people: one text for every language, or one per language. */
export const WordingSchema = z.union([TextSchema, LocalisedTextSchema]);
export type Wording = string | LocalisedText;

/**
 * Where a judgement comes from: `computed` from the plan itself, `stated` by a source, `assessed` by a panel, or `illustrative`,
 * made up for a demonstration. Everything that rests on an illustrative judgement says so.
 */
export const ProvenanceSchema = z.enum(['stated', 'computed', 'assessed', 'illustrative']);
export type Provenance = z.output<typeof ProvenanceSchema>;

/** A named point of a scale: the number and the words that say when it applies. */
export const ScaleLevelSchema = z.strictObject({
  value: z.number(),
  label: WordingSchema,
  /** What an assessor must see to give this level. */
  description: z.optional(WordingSchema),
});
export type ScaleLevel = Immutable<z.output<typeof ScaleLevelSchema>>;

/**
 * The anchored scale of a criterion. `min` and `max` are the anchors: fixed before the projects are known, so that no project
 * moves another; left out, they are the lowest and the highest level.
 */
export const ScaleSchema = z.strictObject({
  /**
   * `levels`: only the levels can be given. `numeric`: anything between the ends, levels only name points. Left out, a scale
   * without unit whose levels hold both ends is one of levels.
   */
  kind: z.optional(z.enum(['levels', 'numeric'])),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unit: z.optional(WordingSchema),
  levels: z.optional(z.array(ScaleLevelSchema).check(z.maxLength(50))),
});
export type Scale = Immutable<z.output<typeof ScaleSchema>>;

/**
 * The differences that matter on a criterion, in the unit of its scale: up to `indifference` two scores are alike, from
 * `preference` one is clearly better, from `veto` no other criterion can make up for it.
 */
export const ThresholdsSchema = z.strictObject({
  indifference: z.optional(z.number().check(z.minimum(0))),
  preference: z.optional(z.number().check(z.minimum(0))),
  veto: z.optional(z.number().check(z.minimum(0))),
});

/** One thing that projects are compared on, with its scale and how much it counts. */
export const CriterionSchema = z.strictObject({
  id: IdentifierSchema,
  label: WordingSchema,
  description: z.optional(WordingSchema),
  /** `max`: a higher score is better. `min`: a lower score is better. */
  direction: z._default(z.enum(['max', 'min']), 'max'),
  /** 0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor. */
  weight: z.number().check(z.minimum(0)),
  scale: ScaleSchema,
  thresholds: z.optional(ThresholdsSchema),
  /** The worst score that can still be accepted, in the unit of the scale; a project beyond it is excluded. */
  minimum: z.optional(z.number()),
  /** Who set the weight and the scale; `illustrative` when nobody did. */
  provenance: z.optional(ProvenanceSchema),
});
export type Criterion = Immutable<z.output<typeof CriterionSchema>>;

/** A condition that a project meets or does not: no score makes up for a gate that is not met. */
export const GateSchema = z.strictObject({
  id: IdentifierSchema,
  label: WordingSchema,
  /** What has to be shown for the gate to count as met. */
  evidenceRequired: z.optional(WordingSchema),
  sources: SourceReferencesSchema,
});
export type Gate = Immutable<z.output<typeof GateSchema>>;

/** What a gate says of a project. `unknown` is an answer: nobody has looked, or what was found does not decide. */
export const VerdictSchema = z.enum(['met', 'not-met', 'unknown']);
export type Verdict = z.output<typeof VerdictSchema>;

/** A verdict on one gate for one project, with what it rests on. */
export const GateVerdictSchema = z.strictObject({
  project: referenceTo('projects'),
  gate: IdentifierSchema,
  verdict: VerdictSchema,
  evidence: z.optional(WordingSchema),
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});
export type GateVerdict = Immutable<z.output<typeof GateVerdictSchema>>;

/** One score, by one assessor, in the unit of the criterion's scale. A score that was not given is absent: never zero. */
export const ScoreSchema = z.strictObject({
  project: referenceTo('projects'),
  criterion: IdentifierSchema,
  /** Who gave it: a role or a code, never a name that is not needed. */
  assessor: z.optional(LabelSchema),
  value: z.number(),
  reason: z.optional(TextSchema),
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});
export type Score = Immutable<z.output<typeof ScoreSchema>>;

/** How the plan chooses what comes first: the rules, and what was judged under them. */
export const PrioritisationRulesSchema = z.strictObject({
  gates: z._default(z.array(GateSchema).check(z.maxLength(50)), []),
  criteria: z._default(z.array(CriterionSchema).check(z.maxLength(50)), []),
  gateVerdicts: z._default(z.array(GateVerdictSchema).check(z.maxLength(50_000)), []),
  scores: z._default(z.array(ScoreSchema).check(z.maxLength(200_000)), []),
  decidedOn: z.optional(PartialDateSchema),
  note: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});
export type PrioritisationRules = Immutable<z.output<typeof PrioritisationRulesSchema>>;

import * as z from 'zod/mini';
import type {
  Criterion,
  CriterionInput,
  Gate,
  GateVerdict,
  LocalisedText,
  PrioritisationRules,
  PrioritisationRulesInput,
  Scale,
  ScaleLevel,
  Score,
  Thresholds,
} from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { ProvenanceSchema, VerdictSchema } from './verdict.ts';

/** The same words in each language that has them. @fr Les mêmes mots dans chaque langue qui les a. */
export const LocalisedTextSchema: EntitySchema<LocalisedText> = entity({
  /** In French. @fr En français. */
  fr: z.optional(LabelSchema),
  /** In English. @fr En anglais. */
  en: z.optional(LabelSchema),
  /** In German. @fr En allemand. */
  de: z.optional(LabelSchema),
  /** In Luxembourgish. @fr En luxembourgeois. @example Schwéiergrad */
  lb: z.optional(LabelSchema),
});

/** Words for people: one text for every language, or one per language. */
export const WordingSchema = z.union([TextSchema, LocalisedTextSchema]);

/** A named point of a scale: the number and the words that say when it applies. @fr Un point nommé d’une échelle : le nombre et les mots qui disent quand il s’applique. */
export const ScaleLevelSchema: EntitySchema<ScaleLevel> = entity({
  /** The number. @fr Le nombre. */
  value: z.number(),
  /** The words that name it. @fr Les mots qui le nomment. */
  label: WordingSchema,
  /** What an assessor must see to give this level. @fr Ce qu’un évaluateur doit constater pour donner ce niveau. @example Deux départements couverts */
  description: z.optional(WordingSchema),
});

/**
 * The anchored scale of a criterion. `min` and `max` are the anchors: fixed before the projects are known, so that no project
 * moves another; left out, they are the lowest and the highest level.
 * @fr L’échelle ancrée d’un critère. `min` et `max` sont les ancres : fixées avant de connaître les projets, pour qu’aucun projet n’en déplace un autre ; absentes, ce sont le niveau le plus bas et le plus haut.
 */
export const ScaleSchema: EntitySchema<Scale> = entity({
  /**
   * `levels`: only the levels can be given. `numeric`: anything between the ends, levels only name points. Left out, a scale
   * without unit whose levels hold both ends is one of levels.
   * @fr `levels` : seuls les niveaux peuvent être donnés. `numeric` : tout nombre entre les ancres, les niveaux ne font que nommer des points. Si le champ manque, une échelle sans unité dont les niveaux tiennent les deux ancres est à niveaux.
   * @example numeric
   */
  kind: z.optional(z.enum(['levels', 'numeric'])),
  /** The lower anchor. @fr L’ancre basse. */
  min: z.optional(z.number()),
  /** The upper anchor. @fr L’ancre haute. */
  max: z.optional(z.number()),
  /** The unit of the scores. @fr L’unité des notes. @example mois */
  unit: z.optional(WordingSchema),
  /** The points that have a name. @fr Les points qui ont un nom. */
  levels: z.optional(z.array(ScaleLevelSchema).check(z.maxLength(50))),
});

/**
 * The differences that matter on a criterion, in the unit of its scale: up to `indifference` two scores are alike, from
 * `preference` one is clearly better, from `veto` no other criterion can make up for it.
 * @fr Les écarts qui comptent sur un critère, dans l’unité de son échelle : jusqu’à `indifference` deux notes se valent, à partir de `preference` l’une est nettement meilleure, à partir de `veto` aucun autre critère ne compense.
 */
export const ThresholdsSchema: EntitySchema<Thresholds> = entity({
  /** A difference up to this one does not count. @fr Un écart jusqu’à celui-ci ne compte pas. @example 0.5 */
  indifference: z.optional(z.number().check(z.minimum(0))),
  /** A difference from this one on counts in full. @fr Un écart à partir de celui-ci compte pleinement. @example 2 */
  preference: z.optional(z.number().check(z.minimum(0))),
  /** A difference from this one on cannot be made up for. @fr Un écart à partir de celui-ci ne peut être compensé. @example 4 */
  veto: z.optional(z.number().check(z.minimum(0))),
});

/** One thing that projects are compared on, with its scale and how much it counts. @fr Ce sur quoi les projets sont comparés, avec son échelle et son poids. */
export const CriterionSchema: EntitySchema<Criterion, CriterionInput> = entity({
  id: IdentifierSchema,
  /** The words shown for it. @fr Les mots qui le désignent. */
  label: WordingSchema,
  /** What it looks at, in full. @fr Ce qu’il regarde, en entier. @example Effet attendu sur les inégalités d’accès */
  description: z.optional(WordingSchema),
  /** `max`: a higher score is better. `min`: a lower score is better. @fr `max` : une note plus haute est meilleure. `min` : une note plus basse est meilleure. */
  direction: z._default(z.enum(['max', 'min']), 'max'),
  /** 0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor. @fr 0 ou plus ; les poids sont divisés par leur somme. Un poids est ce que vaut le passage de la pire à la meilleure ancre. */
  weight: z.number().check(z.minimum(0)),
  /** The scale that projects are scored on. @fr L’échelle sur laquelle les projets sont notés. */
  scale: ScaleSchema,
  /** The differences that matter. @fr Les écarts qui comptent. */
  thresholds: z.optional(ThresholdsSchema),
  /** The worst score that can still be accepted, in the unit of the scale; a project beyond it is excluded. @fr La plus mauvaise note encore admise, dans l’unité de l’échelle ; un projet au-delà est exclu. @example 2 */
  minimum: z.optional(z.number()),
  /** Who set the weight and the scale; `illustrative` when nobody did. @fr Qui a fixé le poids et l’échelle ; `illustrative` si personne ne l’a fait. */
  provenance: z.optional(ProvenanceSchema),
});

/** A condition that a project meets or does not: no score makes up for a gate that is not met. @fr Une condition qu’un projet remplit ou non : aucune note ne la compense. */
export const GateSchema: EntitySchema<Gate> = entity({
  id: IdentifierSchema,
  /** The words shown for it. @fr Les mots qui la désignent. */
  label: WordingSchema,
  /** What has to be shown for the gate to count as met. @fr Ce qui doit être montré pour que la condition soit tenue pour remplie. @example Lettre d’engagement du porteur */
  evidenceRequired: z.optional(WordingSchema),
  sources: SourceReferencesSchema,
});

/** A verdict on one gate for one project, with what it rests on. @fr Un verdict sur une condition pour un projet, avec ce sur quoi il repose. */
export const GateVerdictSchema: EntitySchema<GateVerdict> = entity({
  /** The project. @fr Le projet. */
  project: referenceTo('projects'),
  /** The gate, by its identifier. @fr La condition, par son identifiant. */
  gate: IdentifierSchema,
  /** Whether the project meets it; `unknown` is an answer. @fr Si le projet la remplit ; `unknown` est une réponse. */
  verdict: VerdictSchema,
  /** What the verdict rests on. @fr Ce sur quoi repose le verdict. @example Lettre de l’agence */
  evidence: z.optional(WordingSchema),
  /** Where the verdict comes from. @fr D’où vient le verdict. */
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});

/** One score, by one assessor, in the unit of the criterion's scale. A score that was not given is absent: never zero. @fr Une note, d’un évaluateur, dans l’unité de l’échelle du critère. Une note qui n’a pas été donnée est absente : jamais zéro. */
export const ScoreSchema: EntitySchema<Score> = entity({
  /** The project. @fr Le projet. */
  project: referenceTo('projects'),
  /** The criterion, by its identifier. @fr Le critère, par son identifiant. */
  criterion: IdentifierSchema,
  /** Who gave it: a role or a code, never a name that is not needed. @fr Qui l’a donnée : un rôle ou un code, jamais un nom dont on n’a pas besoin. @example Évaluateur 1 */
  assessor: z.optional(LabelSchema),
  /** The score, on the scale of the criterion. @fr La note, sur l’échelle du critère. */
  value: z.number(),
  /** Why. @fr Pourquoi. @example Deux départements sur dix sont couverts */
  reason: z.optional(TextSchema),
  /** Where the score comes from. @fr D’où vient la note. */
  provenance: ProvenanceSchema,
  sources: SourceReferencesSchema,
});

/** How the plan chooses what comes first: the rules, and what was judged under them. @fr Comment le plan choisit ce qui vient d’abord : les règles, et ce qui a été jugé selon elles. */
export const PrioritisationRulesSchema: EntitySchema<PrioritisationRules, PrioritisationRulesInput> = entity({
  /** The conditions that a project must meet. @fr Les conditions qu’un projet doit remplir. */
  gates: z._default(z.array(GateSchema).check(z.maxLength(50)), []),
  /** What projects are compared on. @fr Ce sur quoi les projets sont comparés. */
  criteria: z._default(z.array(CriterionSchema).check(z.maxLength(50)), []),
  /** Whether each project meets each gate. @fr Si chaque projet remplit chaque condition. */
  gateVerdicts: z._default(z.array(GateVerdictSchema).check(z.maxLength(50_000)), []),
  /** The scores of the projects. @fr Les notes des projets. */
  scores: z._default(z.array(ScoreSchema).check(z.maxLength(200_000)), []),
  /** When it was decided. @fr Quand cela a été décidé. @example 2023-02-07 */
  decidedOn: z.optional(PartialDateSchema),
  /** A remark of whoever keeps the data. @fr Une remarque de qui tient les données. */
  note: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import { BudgetLineSchema } from './budget-line.ts';
import { ClaimSchema } from './claim.ts';
import { ConstatSchema, DispositifSchema, PisteSchema } from './constat.ts';
import { ConsultationSchema } from './consultation.ts';
import type { ParentPlan, Plan, PlanInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { FigureSchema } from './figure.ts';
import { FollowUpSchema } from './follow-up.ts';
import { GlossaryEntrySchema } from './glossary-entry.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { JudgementSchema, PlanDecisionSchema } from './judgement.ts';
import { LegalActSchema } from './legal-act.ts';
import { LinkSchema } from './link.ts';
import { MeasureSchema, ProgrammeSchema } from './measure.ts';
import { IndicatorSchema, MilestoneSchema } from './milestone.ts';
import { CurrencySchema } from './money.ts';
import { OrganisationSchema, PersonSchema } from './organisation.ts';
import { OrientationSchema } from './orientation.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PrioritisationRulesSchema } from './prioritisation.ts';
import { ProjectSchema } from './project.ts';
import { SourceReferencesSchema, SourceSchema } from './source.ts';
import { TerritorySchema } from './territory.ts';
import { LabelSchema, LanguageTagSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** The version of the data format this library writes. It follows semver for data: a new major needs an upgrade. */
export const FORMAT_VERSION = '1.0.0';

/** The plan that another one carries out or prepares. @fr Le plan qu’un autre met en œuvre ou prépare. */
export const ParentPlanSchema: EntitySchema<ParentPlan> = entity({
  /** What it is called. @fr Son intitulé. */
  title: LabelSchema,
  /** Its identifier, where it is data too. @fr Son identifiant, s’il existe aussi en données. @example ma-sante-2022 */
  id: z.optional(IdentifierSchema),
  sources: SourceReferencesSchema,
});

/**
 * A public health plan: flat collections that refer to each other by id.
 *
 * A plan may be a thin draft: only `id` and `title` are required. What a use needs beyond that is told by the
 * completeness levels, not by the schema.
 * @fr Un plan de santé publique : des collections à plat qui renvoient l’une à l’autre par identifiant. Un plan peut n’être qu’une ébauche : seuls `id` et `title` sont exigés.
 *
 * @example
 * ```ts
 * import { PlanSchema } from 'plan-sante/model';
 * const plan = PlanSchema.parse({ id: 'cls', title: 'Contrat local de santé' });
 * console.log(plan.projects.length); // 0
 * ```
 */
export const PlanSchema: EntitySchema<Plan, PlanInput> = entity({
  /** The JSON Schema that editors and other programs check the plan against. @fr Le schéma JSON avec lequel les éditeurs et d’autres programmes vérifient le plan. @example ./node_modules/plan-sante/schema/plan.json */
  $schema: z.optional(z.string().check(z.maxLength(2_000))),
  /** The version of the data format. @fr La version du format de données. */
  formatVersion: z._default(z.string().check(z.regex(/^\d+\.\d+\.\d+$/)), FORMAT_VERSION),
  id: IdentifierSchema,
  /** What the plan is called. @fr L’intitulé du plan. */
  title: LabelSchema,
  /** Its short form. @fr Son sigle. @example CLS */
  acronym: z.optional(LabelSchema),
  /** What kind of plan it is. @fr La sorte de plan. */
  kind: z._default(openCode('plan-kind'), 'unknown'),
  /** The language that the plan is written in. @fr La langue du plan. */
  language: z._default(LanguageTagSchema, 'fr'),
  /** ISO 4217 code of the currency of amounts that name none. @fr Code ISO 4217 de la monnaie des montants qui n’en nomment pas. @example EUR */
  currency: z.optional(CurrencySchema),
  /** The territory that the plan is made for. @fr Le territoire pour lequel il est fait. */
  jurisdiction: z.optional(referenceTo('territories')),
  /** The time that it covers. @fr La période qu’il couvre. */
  period: z.optional(PartialDateSchema),
  /** The day the plan began or is to begin. @fr Le jour où il a commencé, ou doit commencer. */
  launchedOn: z.optional(PartialDateSchema),
  /** Who asked for the plan; who published the document stands in `publishers`. @fr Qui a demandé le plan ; qui a publié le document figure dans `publishers`. */
  sponsors: z.optional(z.array(referenceTo('organisations')).check(z.maxLength(50))),
  /** The laws, decrees and agreements that it rests on. @fr Les lois, décrets et accords sur lesquels il repose. */
  legalActs: z.optional(z.array(LegalActSchema).check(z.maxLength(50))),
  /** Whether decisions must comply with it. @fr S’il est opposable. @example true */
  binding: z.optional(z.boolean()),
  /** The plan that this one carries out or prepares. @fr Le plan que celui-ci met en œuvre ou prépare. */
  parentPlan: z.optional(ParentPlanSchema),
  /** The organisations that published the document. @fr Les organisations qui ont publié le document. */
  publishers: z._default(z.array(referenceTo('organisations')).check(z.maxLength(50)), []),
  /** What the plan is, in a few sentences. @fr Ce qu’est le plan, en quelques phrases. */
  summary: z.optional(TextSchema),
  /** What the reader of this data must know: what is illustrative, what was left out. @fr Ce que le lecteur de ces données doit savoir : ce qui est illustratif, ce qui a été laissé de côté. */
  notes: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  /** The documents that facts are taken from. @fr Les documents dont les faits sont tirés. */
  sources: z._default(z.array(SourceSchema).check(z.maxLength(1_000)), []),
  /** The places that the plan speaks of. @fr Les lieux dont parle le plan. */
  territories: z._default(z.array(TerritorySchema).check(z.maxLength(50_000)), []),
  /** The bodies that take part. @fr Les organismes qui prennent part. */
  organisations: z._default(z.array(OrganisationSchema).check(z.maxLength(10_000)), []),
  /** Persons named for a public office; empty unless the office makes the name public. @fr Les personnes nommées pour une fonction publique ; vide, sauf si la fonction rend le nom public. */
  people: z._default(z.array(PersonSchema).check(z.maxLength(1_000)), []),
  /** Pillars, axes, themes, objectives and priorities: the tree that gives the plan its order. @fr Piliers, axes, thèmes, objectifs et priorités : l’arbre qui ordonne le plan. */
  orientations: z._default(z.array(OrientationSchema).check(z.maxLength(5_000)), []),
  /** The dialogues held to prepare the plan. @fr Les concertations menées pour préparer le plan. */
  consultations: z._default(z.array(ConsultationSchema).check(z.maxLength(500)), []),
  /** What does not work today, as voiced in the dialogues. @fr Ce qui ne va pas aujourd’hui, tel qu’exprimé dans les dialogues. */
  constats: z._default(z.array(ConstatSchema).check(z.maxLength(50_000)), []),
  /** The leads proposed in the dialogues. @fr Les pistes proposées dans les dialogues. */
  pistes: z._default(z.array(PisteSchema).check(z.maxLength(50_000)), []),
  /** What exists already. @fr Ce qui existe déjà. */
  dispositifs: z._default(z.array(DispositifSchema).check(z.maxLength(50_000)), []),
  /** Projects, and leads for projects. @fr Les projets, et les pistes de projets. */
  projects: z._default(z.array(ProjectSchema).check(z.maxLength(10_000)), []),
  /** Numbered commitments with their actions. @fr Les engagements numérotés, avec leurs actions. */
  measures: z._default(z.array(MeasureSchema).check(z.maxLength(10_000)), []),
  /** Review cards: what programmes did, and what comes next. @fr Les fiches de bilan : ce que des programmes ont fait, et ce qui vient ensuite. */
  programmes: z._default(z.array(ProgrammeSchema).check(z.maxLength(5_000)), []),
  /** The money of the plan. @fr L’argent du plan. */
  budgetLines: z._default(z.array(BudgetLineSchema).check(z.maxLength(50_000)), []),
  /** Dates that matter. @fr Les dates qui comptent. */
  milestones: z._default(z.array(MilestoneSchema).check(z.maxLength(50_000)), []),
  /** What is measured to know whether the plan works. @fr Ce qu’on mesure pour savoir si le plan agit. */
  indicators: z._default(z.array(IndicatorSchema).check(z.maxLength(50_000)), []),
  /** Progress tables. @fr Les tableaux de suivi. */
  followUps: z._default(z.array(FollowUpSchema).check(z.maxLength(5_000)), []),
  /** Judgements on how far things are, dated and signed. @fr Les appréciations de l’avancement, datées et signées. */
  judgements: z._default(z.array(JudgementSchema).check(z.maxLength(50_000)), []),
  /** Decisions taken while the plan is carried out. @fr Les décisions prises pendant la mise en œuvre. */
  decisions: z._default(z.array(PlanDecisionSchema).check(z.maxLength(50_000)), []),
  /** The figures that the plan states. @fr Les chiffres que le plan énonce. */
  figures: z._default(z.array(FigureSchema).check(z.maxLength(50_000)), []),
  /** What the plan states about its figures, labels and dates, to be computed again. @fr Ce que le plan affirme de ses chiffres, intitulés et dates, à recalculer. */
  claims: z._default(z.array(ClaimSchema).check(z.maxLength(10_000)), []),
  /** Traces between two entities. @fr Les liens entre deux entités. */
  links: z._default(z.array(LinkSchema).check(z.maxLength(100_000)), []),
  /** Short forms and what they may stand for. @fr Les formes abrégées et ce qu’elles peuvent signifier. */
  glossary: z._default(z.array(GlossaryEntrySchema).check(z.maxLength(10_000)), []),
  /** How the plan chooses what comes first. @fr Comment le plan choisit ce qui vient d’abord. */
  prioritisation: z.optional(PrioritisationRulesSchema),
  /** Data of other programs, kept untouched. @fr Données d’autres programmes, gardées telles quelles. @example { "editor": { "colour": "blue" } } */
  extensions: z.optional(z.record(z.string().check(z.maxLength(200)), z.json())),
  /** Where this data itself comes from. @fr D’où viennent ces données elles-mêmes. */
  provenance: SourceReferencesSchema,
});

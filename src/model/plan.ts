import * as z from 'zod/mini';
import { BudgetLineSchema } from './budget-line.ts';
import { ClaimSchema } from './claim.ts';
import { ConstatSchema, DispositifSchema, PisteSchema } from './constat.ts';
import { ConsultationSchema } from './consultation.ts';
import { FigureSchema } from './figure.ts';
import { FollowUpSchema } from './follow-up.ts';
import { GlossaryEntrySchema } from './glossary-entry.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { LegalActSchema } from './legal-act.ts';
import { LinkSchema } from './link.ts';
import { MeasureSchema, ProgrammeSchema } from './measure.ts';
import { IndicatorSchema, MilestoneSchema } from './milestone.ts';
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

/**
 * A public health plan: flat collections that refer to each other by id.
 *
 * A plan may be a thin draft: only `id` and `title` are required. What a use needs beyond that is told by the
 * completeness levels, not by the schema.
 *
 * @example
 * ```ts
 * import { PlanSchema } from 'plan-sante/model';
 * const plan = PlanSchema.parse({ id: 'cls', title: 'Contrat local de santé' });
 * console.log(plan.projects.length); // 0
 * ```
 */
export const PlanSchema = z.strictObject({
  formatVersion: z._default(z.string().check(z.regex(/^\d+\.\d+\.\d+$/)), FORMAT_VERSION),
  id: IdentifierSchema,
  title: LabelSchema,
  acronym: z.optional(LabelSchema),
  kind: z._default(openCode('plan-kind'), 'unknown'),
  language: z._default(LanguageTagSchema, 'fr'),
  jurisdiction: z.optional(referenceTo('territories')),
  period: z.optional(PartialDateSchema),
  /** The day the plan began or is to begin. */
  launchedOn: z.optional(PartialDateSchema),
  /** Who asked for the plan; who published the document stands in `publishers`. */
  sponsors: z.optional(z.array(referenceTo('organisations')).check(z.maxLength(50))),
  /** The laws, decrees and agreements that it rests on. */
  legalActs: z.optional(z.array(LegalActSchema).check(z.maxLength(50))),
  /** Whether decisions must comply with it (in French "opposable"). */
  binding: z.optional(z.boolean()),
  /** The plan that this one carries out or prepares: its title, and its id where it is data too. */
  parentPlan: z.optional(
    z.strictObject({ title: LabelSchema, id: z.optional(IdentifierSchema), sources: SourceReferencesSchema }),
  ),
  publishers: z._default(z.array(referenceTo('organisations')).check(z.maxLength(50)), []),
  summary: z.optional(TextSchema),
  /** What the reader of this data must know: what is illustrative, what was left out. */
  notes: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  sources: z._default(z.array(SourceSchema).check(z.maxLength(1_000)), []),
  territories: z._default(z.array(TerritorySchema).check(z.maxLength(50_000)), []),
  organisations: z._default(z.array(OrganisationSchema).check(z.maxLength(10_000)), []),
  people: z._default(z.array(PersonSchema).check(z.maxLength(1_000)), []),
  orientations: z._default(z.array(OrientationSchema).check(z.maxLength(5_000)), []),
  consultations: z._default(z.array(ConsultationSchema).check(z.maxLength(500)), []),
  constats: z._default(z.array(ConstatSchema).check(z.maxLength(50_000)), []),
  pistes: z._default(z.array(PisteSchema).check(z.maxLength(50_000)), []),
  dispositifs: z._default(z.array(DispositifSchema).check(z.maxLength(50_000)), []),
  projects: z._default(z.array(ProjectSchema).check(z.maxLength(10_000)), []),
  measures: z._default(z.array(MeasureSchema).check(z.maxLength(10_000)), []),
  programmes: z._default(z.array(ProgrammeSchema).check(z.maxLength(5_000)), []),
  budgetLines: z._default(z.array(BudgetLineSchema).check(z.maxLength(50_000)), []),
  milestones: z._default(z.array(MilestoneSchema).check(z.maxLength(50_000)), []),
  indicators: z._default(z.array(IndicatorSchema).check(z.maxLength(50_000)), []),
  followUps: z._default(z.array(FollowUpSchema).check(z.maxLength(5_000)), []),
  figures: z._default(z.array(FigureSchema).check(z.maxLength(50_000)), []),
  claims: z._default(z.array(ClaimSchema).check(z.maxLength(10_000)), []),
  links: z._default(z.array(LinkSchema).check(z.maxLength(100_000)), []),
  glossary: z._default(z.array(GlossaryEntrySchema).check(z.maxLength(10_000)), []),
  prioritisation: z.optional(PrioritisationRulesSchema),
  /** Data of other programs, kept untouched. */
  extensions: z.optional(z.record(z.string().check(z.maxLength(200)), z.json())),
  provenance: SourceReferencesSchema,
});

/** A public health plan, parsed: every collection is there, empty or not. */
export type Plan = Immutable<z.output<typeof PlanSchema>>;
/** A plan as it may be written: what has a default can be left out. */
export type PlanInput = Immutable<z.input<typeof PlanSchema>>;

import * as z from 'zod';
import { BudgetLineSchema } from './budget-line.ts';
import { ClaimSchema } from './claim.ts';
import { ConstatSchema, DispositifSchema, PisteSchema } from './constat.ts';
import { ConsultationSchema } from './consultation.ts';
import { FigureSchema } from './figure.ts';
import { FollowUpSchema } from './follow-up.ts';
import { GlossaryEntrySchema } from './glossary-entry.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { LinkSchema } from './link.ts';
import { MeasureSchema, ProgrammeSchema } from './measure.ts';
import { IndicatorSchema, MilestoneSchema } from './milestone.ts';
import { OrganisationSchema, PersonSchema } from './organisation.ts';
import { OrientationSchema } from './orientation.ts';
import { PartialDateSchema } from './partial-date.ts';
import { PlanPrioritisationSchema } from './prioritisation.ts';
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
  formatVersion: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .default(FORMAT_VERSION),
  id: IdentifierSchema,
  title: LabelSchema,
  acronym: LabelSchema.optional(),
  kind: openCode('plan-kind').default('unknown'),
  language: LanguageTagSchema.default('fr'),
  jurisdiction: referenceTo('territories').optional(),
  period: PartialDateSchema.optional(),
  publishers: z.array(referenceTo('organisations')).max(50).default([]),
  summary: TextSchema.optional(),
  /** What the reader of this data must know: what is illustrative, what was left out. */
  notes: z.array(TextSchema).max(50).default([]),
  sources: z.array(SourceSchema).max(1_000).default([]),
  territories: z.array(TerritorySchema).max(50_000).default([]),
  organisations: z.array(OrganisationSchema).max(10_000).default([]),
  people: z.array(PersonSchema).max(1_000).default([]),
  orientations: z.array(OrientationSchema).max(5_000).default([]),
  consultations: z.array(ConsultationSchema).max(500).default([]),
  constats: z.array(ConstatSchema).max(50_000).default([]),
  pistes: z.array(PisteSchema).max(50_000).default([]),
  dispositifs: z.array(DispositifSchema).max(50_000).default([]),
  projects: z.array(ProjectSchema).max(10_000).default([]),
  measures: z.array(MeasureSchema).max(10_000).default([]),
  programmes: z.array(ProgrammeSchema).max(5_000).default([]),
  budgetLines: z.array(BudgetLineSchema).max(50_000).default([]),
  milestones: z.array(MilestoneSchema).max(50_000).default([]),
  indicators: z.array(IndicatorSchema).max(50_000).default([]),
  followUps: z.array(FollowUpSchema).max(5_000).default([]),
  figures: z.array(FigureSchema).max(50_000).default([]),
  claims: z.array(ClaimSchema).max(10_000).default([]),
  links: z.array(LinkSchema).max(100_000).default([]),
  glossary: z.array(GlossaryEntrySchema).max(10_000).default([]),
  prioritisation: PlanPrioritisationSchema.optional(),
  /** Data of other programs, kept untouched. */
  extensions: z.record(z.string().max(200), z.json()).optional(),
  provenance: SourceReferencesSchema,
});

/** A public health plan, parsed: every collection is there, empty or not. */
export type Plan = Immutable<z.output<typeof PlanSchema>>;
/** A plan as it may be written: what has a default can be left out. */
export type PlanInput = Immutable<z.input<typeof PlanSchema>>;

import * as z from 'zod';
import { referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A text with what stands under it, one level deep. */
export const FicheItemSchema = z.strictObject({
  text: TextSchema,
  details: z.array(TextSchema).max(100).optional(),
});
/** A text with what stands under it. */
export type FicheItem = Immutable<z.output<typeof FicheItemSchema>>;

/** Who gains, and what they gain. A name may be missing in the document: that is reported, not refused. */
export const BeneficiarySchema = z.strictObject({
  name: LabelSchema.optional(),
  kind: openCode('beneficiary-kind').optional(),
  benefits: z.array(TextSchema).max(100).default([]),
});
export type Beneficiary = Immutable<z.output<typeof BeneficiarySchema>>;

/** Who takes part, and to do what. */
export const StakeholderSchema = z.strictObject({
  name: LabelSchema,
  /** The organisations behind a compound label ("MDA/collectivités/ CPTS/ autre"). */
  organisations: z.array(referenceTo('organisations')).max(50).optional(),
  /** The role as written; absent where the document leaves the cell empty. */
  role: TextSchema.optional(),
  roleKinds: z.array(openCode('stakeholder-role')).max(20).optional(),
});
export type Stakeholder = Immutable<z.output<typeof StakeholderSchema>>;

/** One part of the description: solution, means, steps, points of vigilance … */
export const DescriptionPartSchema = z.strictObject({
  kind: openCode('description-part-kind').default('other'),
  heading: LabelSchema.optional(),
  text: TextSchema.optional(),
  items: z.array(FicheItemSchema).max(200).default([]),
});
export type DescriptionPart = Immutable<z.output<typeof DescriptionPartSchema>>;

/** What is expected of each level. `local` levers are in the plan's own hands, `national` ones are requests. */
export const ExpectationsSchema = z.strictObject({
  territory: z.array(FicheItemSchema).max(200).default([]),
  national: z.array(FicheItemSchema).max(200).default([]),
});
export type Expectations = Immutable<z.output<typeof ExpectationsSchema>>;

/** A goal with its deadline. */
export const TargetSchema = z.strictObject({
  label: TextSchema,
  quantity: QuantitySchema.optional(),
  baseline: QuantitySchema.optional(),
  due: PartialDateSchema.optional(),
});
export type Target = Immutable<z.output<typeof TargetSchema>>;

/** A document that goes with the fiche. */
export const AttachmentSchema = z.strictObject({ label: LabelSchema, url: WebAddressSchema.optional() });
export type Attachment = Immutable<z.output<typeof AttachmentSchema>>;

/**
 * A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do.
 *
 * The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template.
 */
export const FicheSchema = z.strictObject({
  title: LabelSchema,
  /** The theme as printed on the form; the project refers to the orientation. */
  theme: LabelSchema.optional(),
  subTheme: LabelSchema.optional(),
  constats: z.array(FicheItemSchema).max(200).default([]),
  ideaHeading: LabelSchema.optional(),
  ideas: z.array(FicheItemSchema).max(200).default([]),
  beneficiaries: z.array(BeneficiarySchema).max(200).default([]),
  description: z.array(DescriptionPartSchema).max(100).default([]),
  stakeholders: z.array(StakeholderSchema).max(200).default([]),
  expectations: ExpectationsSchema.default({ territory: [], national: [] }),
  targets: z.array(TargetSchema).max(100).default([]),
  attachments: z.array(AttachmentSchema).max(100).default([]),
  sources: SourceReferencesSchema,
});
export type Fiche = Immutable<z.output<typeof FicheSchema>>;
/** A fiche as it may be written: what has a default can be left out. */
export type FicheInput = Immutable<z.input<typeof FicheSchema>>;

import * as z from 'zod/mini';
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
  details: z.optional(z.array(TextSchema).check(z.maxLength(100))),
});
/** A text with what stands under it. */
export type FicheItem = Immutable<z.output<typeof FicheItemSchema>>;

/** Who gains, and what they gain. A name may be missing in the document: that is reported, not refused. */
export const BeneficiarySchema = z.strictObject({
  name: z.optional(LabelSchema),
  kind: z.optional(openCode('beneficiary-kind')),
  benefits: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
});
export type Beneficiary = Immutable<z.output<typeof BeneficiarySchema>>;

/** Who takes part, and to do what. */
export const StakeholderSchema = z.strictObject({
  name: LabelSchema,
  /** The organisations behind a compound label ("MDA/collectivités/ CPTS/ autre"). */
  organisations: z.optional(z.array(referenceTo('organisations')).check(z.maxLength(50))),
  /** The role as written; absent where the document leaves the cell empty. */
  role: z.optional(TextSchema),
  roleKinds: z.optional(z.array(openCode('stakeholder-role')).check(z.maxLength(20))),
});
export type Stakeholder = Immutable<z.output<typeof StakeholderSchema>>;

/** One part of the description: solution, means, steps, points of vigilance … */
export const DescriptionPartSchema = z.strictObject({
  kind: z._default(openCode('description-part-kind'), 'other'),
  heading: z.optional(LabelSchema),
  text: z.optional(TextSchema),
  items: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
});
export type DescriptionPart = Immutable<z.output<typeof DescriptionPartSchema>>;

/** What is expected of each level. `local` levers are in the plan's own hands, `national` ones are requests. */
export const ExpectationsSchema = z.strictObject({
  territory: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  national: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
});
export type Expectations = Immutable<z.output<typeof ExpectationsSchema>>;

/** A goal with its deadline. */
export const TargetSchema = z.strictObject({
  title: TextSchema,
  quantity: z.optional(QuantitySchema),
  baseline: z.optional(QuantitySchema),
  due: z.optional(PartialDateSchema),
});
export type Target = Immutable<z.output<typeof TargetSchema>>;

/** A document that goes with the fiche. */
export const AttachmentSchema = z.strictObject({ title: LabelSchema, url: z.optional(WebAddressSchema) });
export type Attachment = Immutable<z.output<typeof AttachmentSchema>>;

/**
 * A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do.
 *
 * The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template.
 */
export const FicheSchema = z.strictObject({
  title: LabelSchema,
  /** The theme as printed on the form; the project refers to the orientation. */
  theme: z.optional(LabelSchema),
  subTheme: z.optional(LabelSchema),
  constats: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  ideaHeading: z.optional(LabelSchema),
  ideas: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  beneficiaries: z._default(z.array(BeneficiarySchema).check(z.maxLength(200)), []),
  description: z._default(z.array(DescriptionPartSchema).check(z.maxLength(100)), []),
  stakeholders: z._default(z.array(StakeholderSchema).check(z.maxLength(200)), []),
  expectations: z._default(ExpectationsSchema, { territory: [], national: [] }),
  targets: z._default(z.array(TargetSchema).check(z.maxLength(100)), []),
  attachments: z._default(z.array(AttachmentSchema).check(z.maxLength(100)), []),
  sources: SourceReferencesSchema,
});
export type Fiche = Immutable<z.output<typeof FicheSchema>>;
/** A fiche as it may be written: what has a default can be left out. */
export type FicheInput = Immutable<z.input<typeof FicheSchema>>;

import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** One action of a measure. */
export const MeasureActionSchema = z.strictObject({
  text: TextSchema,
  due: PartialDateSchema.optional(),
  responsible: LabelSchema.optional(),
  state: openCode('lifecycle-state').optional(),
});
export type MeasureAction = Immutable<z.output<typeof MeasureActionSchema>>;

/** A numbered commitment with its actions. */
export const MeasureSchema = z.strictObject({
  id: IdentifierSchema,
  /** The number the document gives, or the rank in a continuous numbering over the pillars. */
  number: z.int().min(0).optional(),
  /** Whether the document itself prints the number. */
  numbered: z.boolean().optional(),
  orientation: referenceTo('orientations').optional(),
  text: TextSchema,
  actions: z.array(MeasureActionSchema).max(200).default([]),
  budgetLines: z.array(referenceTo('budgetLines')).max(50).optional(),
  figures: z.array(referenceTo('figures')).max(50).optional(),
  due: PartialDateSchema.optional(),
  state: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Measure = Immutable<z.output<typeof MeasureSchema>>;

/** A dated event in the life of a programme. */
export const ProgrammeEventSchema = z.strictObject({
  date: PartialDateSchema.optional(),
  text: TextSchema,
  details: z.array(TextSchema).max(50).optional(),
  kind: openCode('event-kind').optional(),
});
export type ProgrammeEvent = Immutable<z.output<typeof ProgrammeEventSchema>>;

/** A law, decree or agreement that a programme rests on. */
export const LegalActSchema = z.strictObject({
  kind: openCode('legal-act-kind'),
  label: LabelSchema,
  date: PartialDateSchema.optional(),
  article: LabelSchema.optional(),
});
export type LegalAct = Immutable<z.output<typeof LegalActSchema>>;

/** A review card: what a programme did, and what comes next. */
export const ProgrammeSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  order: z.int().min(1).optional(),
  /** Whether the document sets the card apart as a focus. */
  focus: z.boolean().optional(),
  events: z.array(ProgrammeEventSchema).max(200).default([]),
  nextSteps: z.array(ProgrammeEventSchema).max(200).default([]),
  legalActs: z.array(LegalActSchema).max(50).optional(),
  budgetLines: z.array(referenceTo('budgetLines')).max(50).optional(),
  figures: z.array(referenceTo('figures')).max(50).optional(),
  supersedes: z.array(LabelSchema).max(20).optional(),
  state: openCode('lifecycle-state').optional(),
  links: z.array(WebAddressSchema).max(20).optional(),
  sources: SourceReferencesSchema,
});
export type Programme = Immutable<z.output<typeof ProgrammeSchema>>;

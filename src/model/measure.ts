import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { LegalActSchema } from './legal-act.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema } from './state-change.ts';
import { LabelSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** One action of a measure. */
export const MeasureActionSchema = z.strictObject({
  /** The number the document gives ("action 14 of the roadmap"). */
  number: z.optional(z.int().check(z.minimum(0))),
  text: TextSchema,
  due: z.optional(PartialDateSchema),
  responsible: z.optional(LabelSchema),
  state: z.optional(openCode('lifecycle-state')),
});
export type MeasureAction = Immutable<z.output<typeof MeasureActionSchema>>;

/** A numbered commitment with its actions. */
export const MeasureSchema = z.strictObject({
  id: IdentifierSchema,
  /** The number the document gives, or the rank in a continuous numbering over the pillars. */
  number: z.optional(z.int().check(z.minimum(0))),
  /** Whether the document itself prints the number. */
  numbered: z.optional(z.boolean()),
  orientation: z.optional(referenceTo('orientations')),
  text: TextSchema,
  actions: z._default(z.array(MeasureActionSchema).check(z.maxLength(200)), []),
  budgetLines: z.optional(z.array(referenceTo('budgetLines')).check(z.maxLength(50))),
  figures: z.optional(z.array(referenceTo('figures')).check(z.maxLength(50))),
  due: z.optional(PartialDateSchema),
  /** When it holds, where the document promises it for a time. */
  period: z.optional(PartialDateSchema),
  /** Whom it is for, as printed. */
  beneficiaries: z.optional(z.array(LabelSchema).check(z.maxLength(50))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  sources: SourceReferencesSchema,
});
export type Measure = Immutable<z.output<typeof MeasureSchema>>;

/** A dated event in the life of a programme. */
export const ProgrammeEventSchema = z.strictObject({
  date: z.optional(PartialDateSchema),
  text: TextSchema,
  details: z.optional(z.array(TextSchema).check(z.maxLength(50))),
  kind: z.optional(openCode('event-kind')),
});
export type ProgrammeEvent = Immutable<z.output<typeof ProgrammeEventSchema>>;

/** A review card: what a programme did, and what comes next. */
export const ProgrammeSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  order: z.optional(z.int().check(z.minimum(1))),
  /** Whether the document sets the card apart as a focus. */
  focus: z.optional(z.boolean()),
  events: z._default(z.array(ProgrammeEventSchema).check(z.maxLength(200)), []),
  nextSteps: z._default(z.array(ProgrammeEventSchema).check(z.maxLength(200)), []),
  legalActs: z.optional(z.array(LegalActSchema).check(z.maxLength(50))),
  budgetLines: z.optional(z.array(referenceTo('budgetLines')).check(z.maxLength(50))),
  figures: z.optional(z.array(referenceTo('figures')).check(z.maxLength(50))),
  supersedes: z.optional(z.array(LabelSchema).check(z.maxLength(20))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  links: z.optional(z.array(WebAddressSchema).check(z.maxLength(20))),
  sources: SourceReferencesSchema,
});
export type Programme = Immutable<z.output<typeof ProgrammeSchema>>;

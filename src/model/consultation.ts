import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A meeting, or a series of meetings of one level when the document only counts them. */
export const MeetingSchema = z.strictObject({
  id: IdentifierSchema,
  level: openCode('meeting-level'),
  label: LabelSchema.optional(),
  /** How many meetings this entry stands for; 1 when left out. */
  count: z.int().min(0).optional(),
  territory: referenceTo('territories').optional(),
  place: LabelSchema.optional(),
  /** Day or window. */
  date: PartialDateSchema.optional(),
  format: openCode('meeting-format').optional(),
  attendance: QuantitySchema.optional(),
  themes: z.array(referenceTo('orientations')).max(50).optional(),
  status: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Meeting = Immutable<z.output<typeof MeetingSchema>>;

/** A dialogue held to prepare the plan, with its meetings. */
export const ConsultationSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  motto: TextSchema.optional(),
  period: PartialDateSchema.optional(),
  organisers: z.array(referenceTo('organisations')).max(50).default([]),
  /** Principles of the method, one text each. */
  method: z.array(TextSchema).max(50).default([]),
  /** What the organiser was asked to do, one text each. */
  mandate: z.array(TextSchema).max(50).default([]),
  participants: z.array(LabelSchema).max(50).default([]),
  meetings: z.array(MeetingSchema).max(2_000).default([]),
  sources: SourceReferencesSchema,
});
export type Consultation = Immutable<z.output<typeof ConsultationSchema>>;

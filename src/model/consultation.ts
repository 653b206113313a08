import * as z from 'zod/mini';
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
  title: z.optional(LabelSchema),
  /** How many meetings this entry stands for; 1 when left out. */
  count: z.optional(z.int().check(z.minimum(0))),
  territory: z.optional(referenceTo('territories')),
  place: z.optional(LabelSchema),
  /** Day or window. */
  date: z.optional(PartialDateSchema),
  format: z.optional(openCode('meeting-format')),
  attendance: z.optional(QuantitySchema),
  themes: z.optional(z.array(referenceTo('orientations')).check(z.maxLength(50))),
  status: z.optional(openCode('lifecycle-state')),
  sources: SourceReferencesSchema,
});
export type Meeting = Immutable<z.output<typeof MeetingSchema>>;

/** A group of people who took part, with how many they were when the document says so. */
export const ParticipantGroupSchema = z.strictObject({
  name: LabelSchema,
  kind: z.optional(openCode('participant-kind')),
  quantity: z.optional(QuantitySchema),
});
export type ParticipantGroup = Immutable<z.output<typeof ParticipantGroupSchema>>;

/** A stage of a consultation. */
export const PhaseSchema = z.strictObject({
  title: LabelSchema,
  period: z.optional(PartialDateSchema),
  state: z.optional(openCode('lifecycle-state')),
});
export type Phase = Immutable<z.output<typeof PhaseSchema>>;

/** A dialogue held to prepare the plan, with its meetings. */
export const ConsultationSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  motto: z.optional(TextSchema),
  period: z.optional(PartialDateSchema),
  organisers: z._default(z.array(referenceTo('organisations')).check(z.maxLength(50)), []),
  /** Principles of the method, one text each. */
  method: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  /** What the organiser was asked to do, one text each. */
  mandate: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  participants: z._default(z.array(LabelSchema).check(z.maxLength(50)), []),
  /** The same groups with their kind and number, where those are known. */
  participantGroups: z.optional(z.array(ParticipantGroupSchema).check(z.maxLength(50))),
  phases: z.optional(z.array(PhaseSchema).check(z.maxLength(50))),
  /** Figures of the plan that sum it up. */
  figures: z.optional(z.array(referenceTo('figures')).check(z.maxLength(50))),
  meetings: z._default(z.array(MeetingSchema).check(z.maxLength(2_000)), []),
  sources: SourceReferencesSchema,
});
export type Consultation = Immutable<z.output<typeof ConsultationSchema>>;

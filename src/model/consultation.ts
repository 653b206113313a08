import * as z from 'zod/mini';
import type { Consultation, ConsultationInput, Meeting, ParticipantGroup, Phase } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { FigureReferencesSchema } from './figure.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { StateSchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A meeting, or a series of meetings of one level when the document only counts them. @fr Une réunion, ou une série de réunions d’un même niveau quand le document ne fait que les compter. */
export const MeetingSchema: EntitySchema<Meeting> = entity({
  id: IdentifierSchema,
  /** The level at which it was held. @fr Le niveau auquel elle s’est tenue. */
  level: openCode('meeting-level'),
  /** What the document calls it. @fr Son intitulé dans le document. */
  title: z.optional(LabelSchema),
  /** How many meetings this entry stands for; 1 when left out. @fr Combien de réunions cette entrée représente ; 1 si le champ manque. @unit meetings */
  count: z.optional(z.int().check(z.minimum(0))),
  /** The territory that it was held for. @fr Le territoire pour lequel elle s’est tenue. */
  territory: z.optional(referenceTo('territories')),
  /** Where it was held, as printed. @fr Où elle s’est tenue, tel qu’imprimé. @example Toul */
  place: z.optional(LabelSchema),
  /** Day or window. @fr Jour, ou période. */
  date: z.optional(PartialDateSchema),
  /** Whether people met in a room, by video or both. @fr En salle, à distance, ou les deux. */
  format: z.optional(openCode('meeting-format')),
  /** How many people came. @fr Combien de personnes sont venues. @unit people */
  attendance: z.optional(QuantitySchema),
  /** The themes that were discussed. @fr Les thèmes abordés. @example ["prevention"] */
  themes: z.optional(z.array(referenceTo('orientations')).check(z.maxLength(50))),
  /** Whether it is still to come or was held. @fr À venir, ou tenue. */
  status: z.optional(openCode('lifecycle-state')),
  sources: SourceReferencesSchema,
});

/** A group of people who took part, with how many they were when the document says so. @fr Un groupe de participants, et leur nombre quand le document le dit. */
export const ParticipantGroupSchema: EntitySchema<ParticipantGroup> = entity({
  /** Who they are, as printed. @fr Qui ils sont, tel qu’imprimé. */
  name: LabelSchema,
  /** The kind of people. @fr La sorte de personnes. */
  kind: z.optional(openCode('participant-kind')),
  /** How many they were. @fr Combien ils étaient. @unit people */
  quantity: z.optional(QuantitySchema),
});

/** A stage of a consultation. @fr Une étape d’une concertation. */
export const PhaseSchema: EntitySchema<Phase> = entity({
  /** What the stage is called. @fr L’intitulé de l’étape. */
  title: LabelSchema,
  /** When it took place. @fr Quand elle s’est tenue. */
  period: z.optional(PartialDateSchema),
  state: StateSchema,
});

/** A dialogue held to prepare the plan, with its meetings. @fr Une concertation menée pour préparer le plan, avec ses réunions. */
export const ConsultationSchema: EntitySchema<Consultation, ConsultationInput> = entity({
  id: IdentifierSchema,
  /** What the consultation is called. @fr L’intitulé de la concertation. */
  title: LabelSchema,
  /** The sentence it goes by. @fr La devise qu’elle porte. */
  motto: z.optional(TextSchema),
  /** When it was held. @fr Quand elle s’est tenue. */
  period: z.optional(PartialDateSchema),
  /** The organisations that held it. @fr Les organisations qui l’ont menée. */
  organisers: z._default(z.array(referenceTo('organisations')).check(z.maxLength(50)), []),
  /** Principles of the method, one text each. @fr Principes de la méthode, un texte chacun. */
  method: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  /** What the organiser was asked to do, one text each. @fr Ce qui a été demandé à l’organisateur, un texte chacun. */
  mandate: z._default(z.array(TextSchema).check(z.maxLength(50)), []),
  /** Who took part, as printed, one group each. @fr Qui a participé, tel qu’imprimé, un groupe chacun. */
  participants: z._default(z.array(LabelSchema).check(z.maxLength(50)), []),
  /** The same groups with their kind and number, where those are known. @fr Les mêmes groupes avec leur sorte et leur nombre, quand on les connaît. */
  participantGroups: z.optional(z.array(ParticipantGroupSchema).check(z.maxLength(50))),
  /** Its stages, in order. @fr Ses étapes, dans l’ordre. */
  phases: z.optional(z.array(PhaseSchema).check(z.maxLength(50))),
  figures: FigureReferencesSchema,
  /** Its meetings, or series of meetings. @fr Ses réunions, ou séries de réunions. */
  meetings: z._default(z.array(MeetingSchema).check(z.maxLength(2_000)), []),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { Contributor } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** An organisation that takes part, and what it does there. @fr Une organisation qui prend part, et ce qu’elle y fait. */
export const ContributorSchema: EntitySchema<Contributor> = entity({
  /** The organisation. @fr L’organisation. @example ars-grand-est */
  organisation: referenceTo('organisations'),
  /** What it does there. @fr Ce qu’elle y fait. */
  role: z.optional(openCode('stakeholder-role')),
});

/** The number that the document gives; text where it is printed as such. @fr Le numéro que donne le document ; un texte s’il est imprimé ainsi. @example 3 bis */
export const PrintedNumberSchema = z.optional(z.union([z.int().check(z.minimum(0)), LabelSchema]));

/** Who carries something out, when, where, and how far it is; to be spread into orientations, projects, measures and actions. */
export const undertakingShape = {
  /** The organisations that lead it. @fr Les organisations qui le pilotent. @example ["ars-grand-est"] */
  leads: z.optional(z.array(referenceTo('organisations')).check(z.maxLength(50))),
  /** The organisations that take part, each with its role. @fr Les organisations qui y prennent part, chacune avec son rôle. */
  contributors: z.optional(z.array(ContributorSchema).check(z.maxLength(200))),
  /** When it begins. @fr Quand il commence. @example 2026-01 */
  start: z.optional(PartialDateSchema),
  /** By when it is to be done. @fr Pour quand il doit être fait. @example ../2023-06 */
  due: z.optional(PartialDateSchema),
  /** How pressing it is, as the document ranks it. @fr Son degré de priorité, tel que le document le classe. @example high */
  priority: z.optional(openCode('priority-level')),
  /** The territories where it is to take effect. @fr Les territoires où il doit agir. @example ["moselle"] */
  territories: z.optional(z.array(referenceTo('territories')).check(z.maxLength(200))),
  state: StateSchema,
  history: HistorySchema,
};

import * as z from 'zod/mini';
import { referenceTo } from './identifier.ts';

/** What an entry is about, to be spread into what follows a plan: its money, indicators, milestones, rows, judgements, decisions. With none of them it is about the whole plan. */
export const subjectShape = {
  /** The orientation that it is about. @fr L’orientation dont il s’agit. */
  orientation: z.optional(referenceTo('orientations')),
  /** The project that it is about. @fr Le projet dont il s’agit. @example P4 */
  project: z.optional(referenceTo('projects')),
  /** The measure that it is about. @fr La mesure dont il s’agit. @example M24 */
  measure: z.optional(referenceTo('measures')),
  /** The programme that it is about. @fr Le programme dont il s’agit. */
  programme: z.optional(referenceTo('programmes')),
};

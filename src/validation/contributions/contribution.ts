import * as z from 'zod';
import { type Immutable, LabelSchema, openCode, PartialDateSchema, TextSchema } from '../../model/index.ts';

/**
 * What one participant put forward, before it is merged into a piste: rows of a platform or of a survey. Who wrote it is not
 * part of it: contributions are read without names.
 */
export const ContributionSchema = z.strictObject({
  id: LabelSchema.optional(),
  text: TextSchema,
  title: LabelSchema.optional(),
  theme: LabelSchema.optional(),
  lever: openCode('lever-level').optional(),
  territory: LabelSchema.optional(),
  /** Who speaks, as a group: citizens, professionals, elected. */
  audience: LabelSchema.optional(),
  meeting: LabelSchema.optional(),
  date: PartialDateSchema.optional(),
  votes: z.int().min(0).optional(),
});
export type Contribution = Immutable<z.output<typeof ContributionSchema>>;

/** A field of a contribution. */
export type ContributionField = keyof Contribution;
export const CONTRIBUTION_FIELDS = Object.keys(ContributionSchema.shape) as readonly ContributionField[];

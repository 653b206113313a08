import * as z from 'zod/mini';
import { type Immutable, LabelSchema, openCode, PartialDateSchema, TextSchema } from '../../model/index.ts';

/**
 * What one participant put forward, before it is merged into a piste: rows of a platform or of a survey. Who wrote it is not
 * part of it: contributions are read without names.
 */
export const ContributionSchema = z.strictObject({
  id: z.optional(LabelSchema),
  text: TextSchema,
  title: z.optional(LabelSchema),
  theme: z.optional(LabelSchema),
  lever: z.optional(openCode('lever-level')),
  territory: z.optional(LabelSchema),
  /** Who speaks, as a group: citizens, professionals, elected. */
  audience: z.optional(LabelSchema),
  meeting: z.optional(LabelSchema),
  date: z.optional(PartialDateSchema),
  votes: z.optional(z.int().check(z.minimum(0))),
});
export type Contribution = Immutable<z.output<typeof ContributionSchema>>;

/** A field of a contribution. */
export type ContributionField = keyof Contribution;
export const CONTRIBUTION_FIELDS = /* @__PURE__ */ Object.keys(
  ContributionSchema.shape,
) as readonly ContributionField[];

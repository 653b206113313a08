import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A pillar, axis, theme, objective or priority: a node of the tree that gives the plan its order. */
export const OrientationSchema = z.strictObject({
  id: IdentifierSchema,
  kind: openCode('orientation-kind'),
  title: LabelSchema,
  shortTitle: z.optional(LabelSchema),
  /** The number that the document prints; absent where it was lost. */
  number: z.optional(z.int().check(z.minimum(0))),
  /** Rank among its siblings, from 1. */
  order: z.optional(z.int().check(z.minimum(1))),
  parent: z.optional(referenceTo('orientations')),
  motto: z.optional(TextSchema),
  text: z.optional(TextSchema),
  level: z.optional(openCode('territory-level')),
  sources: SourceReferencesSchema,
});
export type Orientation = Immutable<z.output<typeof OrientationSchema>>;

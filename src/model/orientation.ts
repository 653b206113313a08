import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A pillar, axis, theme, objective or priority: a node of the tree that gives the plan its order. */
export const OrientationSchema = z.strictObject({
  id: IdentifierSchema,
  kind: openCode('orientation-kind'),
  label: LabelSchema,
  shortLabel: LabelSchema.optional(),
  /** The number that the document prints; absent where it was lost. */
  number: z.int().min(0).optional(),
  /** Rank among its siblings, from 1. */
  order: z.int().min(1).optional(),
  parent: referenceTo('orientations').optional(),
  motto: TextSchema.optional(),
  text: TextSchema.optional(),
  level: openCode('territory-level').optional(),
  sources: SourceReferencesSchema,
});
export type Orientation = Immutable<z.output<typeof OrientationSchema>>;

import * as z from 'zod/mini';
import { IdentifierSchema } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** The collections that a link may join. */
export const LINKABLE_COLLECTIONS = [
  'constats',
  'pistes',
  'dispositifs',
  'projects',
  'measures',
  'programmes',
  'budgetLines',
  'followUps',
  'orientations',
  'consultations',
  'figures',
  'sources',
] as const;

const LinkEndSchema = z.strictObject({ collection: z.enum(LINKABLE_COLLECTIONS), id: IdentifierSchema });
/** One end of a link. */
export type LinkEnd = Immutable<z.output<typeof LinkEndSchema>>;

/** A trace between two entities: a measure is reviewed by a card, a card shares the envelope of another. */
export const LinkSchema = z.strictObject({
  kind: openCode('link-kind'),
  from: LinkEndSchema,
  to: LinkEndSchema,
  note: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});
export type Link = Immutable<z.output<typeof LinkSchema>>;

import * as z from 'zod';
import { IdentifierSchema } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** What a document states about its figures, and that can be computed again. */
export const ClaimSchema = z.looseObject({
  id: IdentifierSchema,
  kind: LabelSchema,
  statement: TextSchema,
  sources: SourceReferencesSchema,
});
export type Claim = Immutable<z.output<typeof ClaimSchema>>;

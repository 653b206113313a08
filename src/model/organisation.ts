import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A body that takes part: state service, agency, insurer, local authority, care provider, profession … */
export const OrganisationSchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  acronym: z.optional(LabelSchema),
  kind: z.optional(openCode('organisation-kind')),
  level: z.optional(openCode('territory-level')),
  territory: z.optional(referenceTo('territories')),
  /** What the plan entrusts to it. */
  mandate: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});
export type Organisation = Immutable<z.output<typeof OrganisationSchema>>;

/** A person named for an office. Plans keep this empty unless the office makes the name public. */
export const PersonSchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  office: LabelSchema,
  organisation: z.optional(referenceTo('organisations')),
  /** When the person held the office, as far as the document says. */
  period: z.optional(PartialDateSchema),
  sources: SourceReferencesSchema,
});
export type Person = Immutable<z.output<typeof PersonSchema>>;

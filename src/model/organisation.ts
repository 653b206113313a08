import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A body that takes part: state service, agency, insurer, local authority, care provider, profession … */
export const OrganisationSchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  acronym: LabelSchema.optional(),
  kind: openCode('organisation-kind').optional(),
  level: openCode('territory-level').optional(),
  territory: referenceTo('territories').optional(),
  /** What the plan entrusts to it. */
  mandate: TextSchema.optional(),
  sources: SourceReferencesSchema,
});
export type Organisation = Immutable<z.output<typeof OrganisationSchema>>;

/** A person named for an office. Plans keep this empty unless the office makes the name public. */
export const PersonSchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  office: LabelSchema,
  organisation: referenceTo('organisations').optional(),
  sources: SourceReferencesSchema,
});
export type Person = Immutable<z.output<typeof PersonSchema>>;

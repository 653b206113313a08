import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { LabelSchema, LanguageTagSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A document that facts are taken from. */
export const SourceSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  kind: z.optional(openCode('source-kind')),
  publisher: z.optional(LabelSchema),
  date: z.optional(PartialDateSchema),
  /** The date as the document prints it ("mardi 21 juillet 2020 à 15 h 30"). */
  dateAsWritten: z.optional(LabelSchema),
  number: z.optional(LabelSchema),
  language: z.optional(LanguageTagSchema),
  url: z.optional(WebAddressSchema),
  summary: z.optional(TextSchema),
});
export type Source = Immutable<z.output<typeof SourceSchema>>;

/** Where a fact stands: the document and the place in it (slide, page, section), in words. */
export const SourceReferenceSchema = z.strictObject({
  source: referenceTo('sources'),
  place: z.optional(LabelSchema),
});
export type SourceReference = Immutable<z.output<typeof SourceReferenceSchema>>;

/** The sources of an entity, for every entity that has some. */
export const SourceReferencesSchema = z.optional(z.array(SourceReferenceSchema).check(z.maxLength(50)));

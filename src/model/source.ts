import * as z from 'zod/mini';
import type { Source, SourceReference } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { LabelSchema, LanguageTagSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A document that facts are taken from. @fr Un document dont des faits sont tirés. */
export const SourceSchema: EntitySchema<Source> = entity({
  id: IdentifierSchema,
  /** The title of the document. @fr Le titre du document. */
  title: LabelSchema,
  /** What kind of document it is. @fr La sorte de document. */
  kind: z.optional(openCode('source-kind')),
  /** Who published it, as printed. @fr Qui l’a publié, tel qu’imprimé. */
  publisher: z.optional(LabelSchema),
  /** When it was published. @fr Quand il a été publié. */
  date: z.optional(PartialDateSchema),
  /** The date as the document prints it ("mardi 21 juillet 2020 à 15 h 30"). @fr La date telle que le document l’imprime (« mardi 21 juillet 2020 à 15 h 30 »). */
  dateAsWritten: z.optional(LabelSchema),
  /** The number under which it was published. @fr Le numéro sous lequel il a paru. @example 2023-112 */
  number: z.optional(LabelSchema),
  /** The language of the document. @fr La langue du document. */
  language: z.optional(LanguageTagSchema),
  /** Where it can be found. @fr Où on le trouve. @example https://sante.example/plan.pdf */
  url: z.optional(WebAddressSchema),
  /** What the document is, in a few sentences. @fr Ce qu’est le document, en quelques phrases. */
  summary: z.optional(TextSchema),
});

/** Where a fact stands: the document and the place in it. @fr Où se trouve un fait : le document, et l’endroit dans le document. */
export const SourceReferenceSchema: EntitySchema<SourceReference> = entity({
  /** The document. @fr Le document. */
  source: referenceTo('sources'),
  /** The place in it, in words: slide, page, section. @fr L’endroit, en toutes lettres : diapositive, page, section. */
  place: z.optional(LabelSchema),
});

/** Where it stands: the documents and the places in them. @fr Où cela se trouve : les documents, et les endroits dans les documents. */
export const SourceReferencesSchema = z.optional(z.array(SourceReferenceSchema).check(z.maxLength(50)));

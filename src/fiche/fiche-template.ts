import * as z from 'zod';
import { LOCALES } from '../i18n/index.ts';
import type { Immutable } from '../model/index.ts';

const Words = z.string().min(1).max(2_000);

/** Words in one or more languages of the library. */
export const LocalisedTextSchema = z
  .strictObject({ fr: Words.optional(), en: Words.optional(), de: Words.optional(), lb: Words.optional() })
  .refine((texts) => LOCALES.some((locale) => texts[locale] !== undefined), {
    message: 'words in at least one language',
  });

const Id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,30}$/)
  .meta({ description: 'Permanent name: an id in HTML, a bookmark in DOCX.' });
const SynonymsSchema = z.strictObject({
  fr: z.array(Words).max(50).optional(),
  en: z.array(Words).max(50).optional(),
  de: z.array(Words).max(50).optional(),
  lb: z.array(Words).max(50).optional(),
});

/** A column of a table section. */
export const FicheColumnSchema = z.strictObject({
  /** The member of the rows that stands in the column: `name`, `benefits`, `role` … */
  field: z.string().min(1).max(100),
  label: LocalisedTextSchema,
  /** Other headings the column is met under. */
  synonyms: SynonymsSchema.optional(),
  /** Width relative to the other columns. */
  width: z.number().positive().max(100).optional(),
  help: LocalisedTextSchema.optional(),
});
/** A column of a table section. */
export type FicheColumn = Immutable<z.output<typeof FicheColumnSchema>>;

/** A section of a form. */
export const FicheSectionSchema = z.strictObject({
  id: Id,
  /** What the section holds. Without field it is a heading that only groups what follows. */
  field: z.string().min(1).max(100).optional(),
  /** Depth of the heading under the title, which has level 1; 2 when left out. */
  level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  /** The printed heading. `[ - {ideaHeading}]` stands for the heading of the ideas, brackets and all left out when there is none. */
  heading: LocalisedTextSchema.optional(),
  synonyms: SynonymsSchema.optional(),
  layout: z.enum(['list', 'table', 'text', 'parts']).optional(),
  columns: z.array(FicheColumnSchema).min(1).max(20).optional(),
  /** Lines the form prints under the heading; recognised and skipped when read. */
  notes: z.array(LocalisedTextSchema).max(10).optional(),
  /** Guidance for the person who fills the blank form. */
  help: LocalisedTextSchema.optional(),
  /** From this level of completeness on the section must be filled. */
  requiredAt: z.enum(['draft', 'presentable', 'priority-ready', 'auditable']).optional(),
  /** `filled`: the section is printed only when it holds something. Left out: always. */
  shown: z.enum(['always', 'filled']).optional(),
  /** The form is known to circulate without this heading: a list at the right place is taken for it, and reported. */
  byPosition: z.boolean().optional(),
});
/** A section of a form. */
export type FicheSection = Immutable<z.output<typeof FicheSectionSchema>>;

export const FicheTemplateSchema = z.strictObject({
  id: Id,
  /** Changes when documents made from an older version would be read differently. */
  version: z.string().min(1).max(20).optional(),
  name: LocalisedTextSchema,
  /** Words before the theme, the sub-theme, the number of the fiche and the plan, where they differ from the usual ones. */
  labels: z
    .strictObject({
      theme: LocalisedTextSchema.optional(),
      subTheme: LocalisedTextSchema.optional(),
      fiche: LocalisedTextSchema.optional(),
      plan: LocalisedTextSchema.optional(),
    })
    .optional(),
  sections: z.array(FicheSectionSchema).min(1).max(100),
});

/**
 * A form as data: its sections, what each holds, and its words in every language. The same template prints a filled fiche,
 * prints the blank form and recognises a filled one.
 */
export type FicheTemplate = Immutable<z.output<typeof FicheTemplateSchema>>;

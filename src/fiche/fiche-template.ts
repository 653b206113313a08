import * as z from 'zod/mini';
import { LOCALES } from '../i18n/index.ts';
import type { Immutable } from '../model/index.ts';

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));

/** Words in one or more languages of the library. */
const LocalisedTextSchema = z
  .strictObject({ fr: z.optional(Words), en: z.optional(Words), de: z.optional(Words), lb: z.optional(Words) })
  .check(z.refine((texts) => LOCALES.some((locale) => texts[locale] !== undefined), 'words in at least one language'));

const Id = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9-]{0,30}$/),
    z.meta({ description: 'Permanent name: an id in HTML, a bookmark in DOCX.' }),
  );
const Synonyms = z.optional(z.array(Words).check(z.maxLength(200)));
const SynonymsSchema = z.strictObject({ fr: Synonyms, en: Synonyms, de: Synonyms, lb: Synonyms });
const FieldName = z.string().check(z.minLength(1), z.maxLength(100));

/** A column of a table section. */
export const FicheColumnSchema = z.strictObject({
  /** The member of the rows that stands in the column: `name`, `benefits`, `role` … */
  field: FieldName,
  label: LocalisedTextSchema,
  /** Other headings the column is met under. */
  synonyms: z.optional(SynonymsSchema),
  /** Width relative to the other columns. */
  width: z.optional(z.number().check(z.positive(), z.maximum(100))),
  help: z.optional(LocalisedTextSchema),
});
/** A column of a table section. */
export type FicheColumn = Immutable<z.output<typeof FicheColumnSchema>>;

/** A section of a form. */
export const FicheSectionSchema = z.strictObject({
  id: Id,
  /** What the section holds. Without field it is a heading that only groups what follows. */
  field: z.optional(FieldName),
  /** Depth of the heading under the title, which has level 1; 2 when left out. */
  level: z.optional(z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
  /** The printed heading. `[ - {ideaHeading}]` stands for the heading of the ideas, brackets and all left out when there is none. */
  heading: z.optional(LocalisedTextSchema),
  synonyms: z.optional(SynonymsSchema),
  layout: z.optional(z.enum(['list', 'table', 'text', 'parts'])),
  columns: z.optional(z.array(FicheColumnSchema).check(z.minLength(1), z.maxLength(20))),
  /** Lines the form prints under the heading; recognised and skipped when read. */
  notes: z.optional(z.array(LocalisedTextSchema).check(z.maxLength(10))),
  /** Guidance for the person who fills the blank form. */
  help: z.optional(LocalisedTextSchema),
  /** From this level of completeness on the section must be filled. */
  requiredAt: z.optional(z.enum(['draft', 'presentable', 'priority-ready', 'auditable'])),
  /** `filled`: the section is printed only when it holds something. Left out: always. */
  shown: z.optional(z.enum(['always', 'filled'])),
  /** The form is known to circulate without this heading: a list at the right place is taken for it, and reported. */
  byPosition: z.optional(z.boolean()),
});
/** A section of a form. */
export type FicheSection = Immutable<z.output<typeof FicheSectionSchema>>;

export const FicheTemplateSchema = z.strictObject({
  id: Id,
  /** Changes when documents made from an older version would be read differently. */
  version: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
  name: LocalisedTextSchema,
  /** Words before the theme, the sub-theme, the number of the fiche and the plan, where they differ from the usual ones. */
  labels: z.optional(
    z.strictObject({
      theme: z.optional(LocalisedTextSchema),
      subTheme: z.optional(LocalisedTextSchema),
      fiche: z.optional(LocalisedTextSchema),
      plan: z.optional(LocalisedTextSchema),
    }),
  ),
  sections: z.array(FicheSectionSchema).check(z.minLength(1), z.maxLength(100)),
});

/**
 * A form as data: its sections, what each holds, and its words in every language. The same template prints a filled fiche,
 * prints the blank form and recognises a filled one.
 */
export type FicheTemplate = Immutable<z.output<typeof FicheTemplateSchema>>;

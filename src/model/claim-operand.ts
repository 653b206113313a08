import * as z from 'zod/mini';
import { referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { QuantitySchema } from './quantity.ts';
import { LabelSchema } from './text-field.ts';

/** The collections whose entries a claim may count. `meetings` are those of every consultation, each for its own `count`. */
export const COUNTABLE_COLLECTIONS = [
  'sources',
  'territories',
  'organisations',
  'orientations',
  'meetings',
  'constats',
  'pistes',
  'dispositifs',
  'projects',
  'measures',
  'programmes',
  'budgetLines',
  'milestones',
  'indicators',
  'followUps',
  'figures',
] as const;

/** The entries of a collection that a claim counts. */
export const CountOfSchema = z.strictObject({
  collection: z.enum(COUNTABLE_COLLECTIONS),
  /** Fields that an entry must have, with these very values. */
  where: z.optional(
    z.record(z.string().check(z.maxLength(64)), z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()])),
  ),
  idPrefix: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Counts the items of this list of each entry ("actions" of measures) instead of the entries. */
  of: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
});
export type CountOf = Immutable<z.output<typeof CountOfSchema>>;

/** Official lists that a coverage is measured against; they stand in the reference tables. */
export const OFFICIAL_LISTS = ['regions', 'departments', 'arrondissements', 'cantons'] as const;

/** The members of an official list, all of them or those of one territory (`44`, the region Grand Est). */
export const OfficialCountSchema = z.strictObject({
  list: z.enum(OFFICIAL_LISTS),
  within: z.optional(z.string().check(z.minLength(1), z.maxLength(16))),
});
export type OfficialCount = Immutable<z.output<typeof OfficialCountSchema>>;

const FORMS = ['figure', 'budgetLine', 'count', 'items', 'quantity', 'official', 'missing'] as const;

/**
 * One number of a claim, in exactly one form: a figure or budget line of the plan, a count over a collection, a list given
 * here, a quantity given here, the size of an official list, or — in words — what the document does not say.
 */
export const ClaimOperandSchema = z
  .strictObject({
    title: z.optional(LabelSchema),
    figure: z.optional(referenceTo('figures')),
    budgetLine: z.optional(referenceTo('budgetLines')),
    count: z.optional(CountOfSchema),
    items: z.optional(z.array(LabelSchema).check(z.maxLength(1_000))),
    quantity: z.optional(QuantitySchema),
    official: z.optional(OfficialCountSchema),
    missing: z.optional(LabelSchema),
  })
  .check(
    z.refine((operand) => FORMS.filter((form) => operand[form] !== undefined).length === 1, {
      params: { code: 'one-form-of-operand' },
    }),
  );
export type ClaimOperand = Immutable<z.output<typeof ClaimOperandSchema>>;

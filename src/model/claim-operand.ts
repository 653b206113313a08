import * as z from 'zod';
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
  where: z.record(z.string().max(64), z.union([z.string().max(500), z.number(), z.boolean()])).optional(),
  idPrefix: z.string().min(1).max(64).optional(),
  /** Counts the items of this list of each entry ("actions" of measures) instead of the entries. */
  of: z.string().min(1).max(64).optional(),
});
export type CountOf = Immutable<z.output<typeof CountOfSchema>>;

/** Official lists that a coverage is measured against; they stand in the reference tables. */
export const OFFICIAL_LISTS = ['regions', 'departments', 'arrondissements', 'cantons'] as const;

/** The members of an official list, all of them or those of one territory (`44`, the region Grand Est). */
export const OfficialCountSchema = z.strictObject({
  list: z.enum(OFFICIAL_LISTS),
  within: z.string().min(1).max(16).optional(),
});
export type OfficialCount = Immutable<z.output<typeof OfficialCountSchema>>;

const FORMS = ['figure', 'budgetLine', 'count', 'items', 'quantity', 'official', 'missing'] as const;

/**
 * One number of a claim, in exactly one form: a figure or budget line of the plan, a count over a collection, a list given
 * here, a quantity given here, the size of an official list, or — in words — what the document does not say.
 */
export const ClaimOperandSchema = z
  .strictObject({
    label: LabelSchema.optional(),
    figure: referenceTo('figures').optional(),
    budgetLine: referenceTo('budgetLines').optional(),
    count: CountOfSchema.optional(),
    items: z.array(LabelSchema).max(1_000).optional(),
    quantity: QuantitySchema.optional(),
    official: OfficialCountSchema.optional(),
    missing: LabelSchema.optional(),
  })
  .refine((operand) => FORMS.filter((form) => operand[form] !== undefined).length === 1, {
    params: { code: 'one-form-of-operand' },
  });
export type ClaimOperand = Immutable<z.output<typeof ClaimOperandSchema>>;

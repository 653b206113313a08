import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** Money of the plan, in euros. `partOf` and `supersedes` make sure that no total counts the same euro twice. */
export const BudgetLineSchema = z.strictObject({
  id: IdentifierSchema,
  label: LabelSchema,
  amountEur: z.number().min(0).optional(),
  minEur: z.number().min(0).optional(),
  maxEur: z.number().min(0).optional(),
  qualifier: openCode('figure-qualifier').optional(),
  asWritten: LabelSchema.optional(),
  scope: LabelSchema.optional(),
  period: PartialDateSchema.optional(),
  funder: referenceTo('organisations').optional(),
  sector: z.enum(['public', 'private', 'mixed', 'unknown']).default('unknown'),
  nature: openCode('budget-nature').optional(),
  partOf: referenceTo('budgetLines').optional(),
  supersedes: referenceTo('budgetLines').optional(),
  /** The same envelope told at another place of the document. */
  sameAs: referenceTo('budgetLines').optional(),
  project: referenceTo('projects').optional(),
  sources: SourceReferencesSchema,
});
export type BudgetLine = Immutable<z.output<typeof BudgetLineSchema>>;

import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** Money of the plan, in euros. `partOf` and `supersedes` make sure that no total counts the same euro twice. */
export const BudgetLineSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  amountEur: z.optional(z.number().check(z.minimum(0))),
  minEur: z.optional(z.number().check(z.minimum(0))),
  maxEur: z.optional(z.number().check(z.minimum(0))),
  qualifier: z.optional(openCode('figure-qualifier')),
  asWritten: z.optional(LabelSchema),
  scope: z.optional(LabelSchema),
  period: z.optional(PartialDateSchema),
  funder: z.optional(referenceTo('organisations')),
  sector: z._default(z.enum(['public', 'private', 'mixed', 'unknown']), 'unknown'),
  nature: z.optional(openCode('budget-nature')),
  /** The share of the line it is part of, as the document states it ("more than half"). */
  share: z.optional(QuantitySchema),
  partOf: z.optional(referenceTo('budgetLines')),
  supersedes: z.optional(referenceTo('budgetLines')),
  /** The same envelope told at another place of the document. */
  sameAs: z.optional(referenceTo('budgetLines')),
  project: z.optional(referenceTo('projects')),
  sources: SourceReferencesSchema,
});
export type BudgetLine = Immutable<z.output<typeof BudgetLineSchema>>;

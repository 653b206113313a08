import * as z from 'zod/mini';
import type { BudgetLine, BudgetLineInput, FunderShare } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { MoneySchema } from './money.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { subjectShape } from './subject.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** What one funder pays of a budget line. @fr Ce qu’un financeur paie d’une ligne budgétaire. */
export const FunderShareSchema: EntitySchema<FunderShare> = entity({
  /** The organisation that pays. @fr L’organisation qui paie. @example ars-grand-est */
  funder: referenceTo('organisations'),
  /** How much it pays. @fr Combien elle paie. @example { "value": 20000 } */
  amount: z.optional(MoneySchema),
  /** Its share of the whole. @fr Sa part du total. @example { "value": 40, "unit": "percent" } */
  share: z.optional(QuantitySchema),
});

/**
 * Money or work time of the plan. `partOf`, `sameAs` and `supersedes` make sure that no total counts the same euro twice.
 * @fr Argent ou temps de travail du plan. `partOf`, `sameAs` et `supersedes` font qu’aucun total ne compte deux fois le même euro.
 */
export const BudgetLineSchema: EntitySchema<BudgetLine, BudgetLineInput> = entity({
  id: IdentifierSchema,
  /** What the money is for. @fr À quoi sert l’argent. */
  title: LabelSchema,
  /** The money, where the document gives an amount. @fr L’argent, si le document donne un montant. */
  amount: z.optional(MoneySchema),
  /** The work time, in full-time equivalents; never added to money. @fr Le temps de travail, en équivalents temps plein ; jamais ajouté à l’argent. @unit FTE @example { "value": 0.5 } */
  workTimeFte: z.optional(QuantitySchema),
  /** What the amount covers and what it does not. @fr Ce que le montant recouvre, et ce qu’il ne recouvre pas. */
  scope: z.optional(LabelSchema),
  /** The time the money is for. @fr La période que couvre l’argent. */
  period: z.optional(PartialDateSchema),
  /** The organisation that pays. @fr L’organisation qui paie. */
  funder: z.optional(referenceTo('organisations')),
  /** Whether public or private money pays. @fr Argent public ou privé. */
  sector: z._default(z.enum(['public', 'private', 'mixed', 'unknown']), 'unknown'),
  /** What each funder pays, where several do. @fr Ce que chacun paie, s’ils sont plusieurs. */
  funderShares: z.optional(z.array(FunderShareSchema).check(z.maxLength(50))),
  /** How far the money is: announced, allocated, committed, spent. @fr Où en est l’argent : annoncé, alloué, engagé, dépensé. @example spent */
  stage: z.optional(openCode('budget-stage')),
  /** Where the money comes from. @fr D’où vient l’argent. */
  origin: z.optional(openCode('budget-origin')),
  /** The form in which the money is given: envelope, authorised spending, bonus. @fr La forme sous laquelle l’argent est donné : enveloppe, dépenses autorisées, prime. */
  form: z.optional(openCode('budget-form')),
  /** What it is used for: investment or running costs. @fr À quoi il sert : investissement ou fonctionnement. @example investment */
  use: z.optional(openCode('budget-use')),
  /** The share of the line it is part of, as the document states it ("more than half"). @fr La part de la ligne dont elle relève, telle que le document la dit (« plus de la moitié »). */
  share: z.optional(QuantitySchema),
  /** The budget line that contains this one. @fr La ligne budgétaire qui contient celle-ci. */
  partOf: z.optional(referenceTo('budgetLines')),
  /** The earlier budget line that this one replaces. @fr La ligne antérieure que celle-ci remplace. @example credits-2021 */
  supersedes: z.optional(referenceTo('budgetLines')),
  /** The same envelope told at another place of the document. @fr La même enveloppe, dite à un autre endroit du document. */
  sameAs: z.optional(referenceTo('budgetLines')),
  ...subjectShape,
  sources: SourceReferencesSchema,
});

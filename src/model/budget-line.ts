import * as z from 'zod/mini';
import type { BudgetLine, BudgetLineInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/**
 * Money of the plan, in euros. `partOf` and `supersedes` make sure that no total counts the same euro twice.
 * @fr Argent du plan, en euros. `partOf` et `supersedes` font qu’aucun total ne compte deux fois le même euro.
 */
export const BudgetLineSchema: EntitySchema<BudgetLine, BudgetLineInput> = entity({
  id: IdentifierSchema,
  /** What the money is for. @fr À quoi sert l’argent. */
  title: LabelSchema,
  /** The amount, where the document gives one. @fr Le montant, si le document en donne un. @unit EUR */
  amountEur: z.optional(z.number().check(z.minimum(0))),
  /** The least it may be, where the document gives a range or a lower bound. @fr Le montant le plus bas, si le document donne une fourchette ou un minimum. @unit EUR @example 200000000 */
  minEur: z.optional(z.number().check(z.minimum(0))),
  /** The most it may be, where the document gives a range or an upper bound. @fr Le montant le plus haut, si le document donne une fourchette ou un plafond. @unit EUR @example 500000000 */
  maxEur: z.optional(z.number().check(z.minimum(0))),
  /** How the document qualifies the amount: about, more than, up to. @fr Comment le document qualifie le montant : environ, plus de, jusqu’à. */
  qualifier: z.optional(openCode('figure-qualifier')),
  /** The words of the document. @fr Les mots du document. */
  asWritten: z.optional(LabelSchema),
  /** What the amount covers and what it does not. @fr Ce que le montant recouvre, et ce qu’il ne recouvre pas. */
  scope: z.optional(LabelSchema),
  /** The time the money is for. @fr La période que couvre l’argent. */
  period: z.optional(PartialDateSchema),
  /** The organisation that pays. @fr L’organisation qui paie. */
  funder: z.optional(referenceTo('organisations')),
  /** Whether public or private money pays. @fr Argent public ou privé. */
  sector: z._default(z.enum(['public', 'private', 'mixed', 'unknown']), 'unknown'),
  /** What kind of money it is: credits, investment, envelope. @fr La nature de l’argent : crédits, investissement, enveloppe. */
  nature: z.optional(openCode('budget-nature')),
  /** The share of the line it is part of, as the document states it ("more than half"). @fr La part de la ligne dont elle relève, telle que le document la dit (« plus de la moitié »). */
  share: z.optional(QuantitySchema),
  /** The budget line that contains this one. @fr La ligne budgétaire qui contient celle-ci. */
  partOf: z.optional(referenceTo('budgetLines')),
  /** The earlier budget line that this one replaces. @fr La ligne antérieure que celle-ci remplace. @example credits-2021 */
  supersedes: z.optional(referenceTo('budgetLines')),
  /** The same envelope told at another place of the document. @fr La même enveloppe, dite à un autre endroit du document. */
  sameAs: z.optional(referenceTo('budgetLines')),
  /** The project that the money is for. @fr Le projet auquel va l’argent. @example P4 */
  project: z.optional(referenceTo('projects')),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { Money, MoneyOver } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

const Amount = z.optional(z.number().check(z.minimum(0)));

/** A currency by its code. @fr Une monnaie, par son code. */
export const CurrencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

/** The time that an amount is spread over. @fr La durée sur laquelle un montant s’étale. */
export const MoneyOverSchema: EntitySchema<MoneyOver> = entity({
  /** How many years. @fr Combien d’années. @unit years @example 3 */
  years: z.number().check(z.positive()),
});

/**
 * An amount of money as a document states it: a value or bounds, how it is qualified, and what is said with it.
 * @fr Un montant tel qu’un document le dit : une valeur ou des bornes, sa qualification, et ce qui est dit avec.
 */
export const MoneySchema: EntitySchema<Money> = entity({
  /** The amount, where the document gives one. @fr Le montant, si le document en donne un. @example 1400000000 */
  value: Amount,
  /** The least it may be. @fr Le montant le plus bas. @example 200000000 */
  min: Amount,
  /** The most it may be. @fr Le montant le plus haut. @example 500000000 */
  max: Amount,
  /** How the document qualifies the amount: about, more than, up to. @fr Comment le document qualifie le montant : environ, plus de, jusqu’à. */
  qualifier: z.optional(openCode('figure-qualifier')),
  /** ISO 4217 code of the currency; the usual one of the plan when left out. @fr Code ISO 4217 de la monnaie ; la monnaie usuelle du plan s’il manque. @example CHF */
  currency: z.optional(CurrencySchema),
  /** How often the amount comes (`30 000 €/an`); once when left out. @fr À quel rythme le montant revient (`30 000 €/an`) ; une seule fois si le champ manque. @example year */
  per: z.optional(z.enum(['year', 'month'])),
  /** The time that the whole amount is spread over (`90 000 € sur 3 ans`). @fr La durée sur laquelle s’étale le montant entier (`90 000 € sur 3 ans`). @example { "years": 3 } */
  over: z.optional(MoneyOverSchema),
  /** Whether taxes are in it: `TTC`, `HT`. @fr Si les taxes y sont : `TTC`, `HT`. @example excluded */
  tax: z.optional(z.enum(['included', 'excluded'])),
  /** The words of the document. @fr Les mots du document. */
  asWritten: z.optional(LabelSchema),
});

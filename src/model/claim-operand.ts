import * as z from 'zod/mini';
import type { ClaimOperand, CountOf, OfficialCount } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { referenceTo } from './identifier.ts';
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
  'judgements',
  'decisions',
  'figures',
] as const;

/** The entries of a collection that a claim counts. @fr Les éléments d’une collection qu’une affirmation compte. */
export const CountOfSchema: EntitySchema<CountOf> = entity({
  /** The collection whose entries are counted. @fr La collection dont les éléments sont comptés. */
  collection: z.enum(COUNTABLE_COLLECTIONS),
  /** Fields that an entry must have, with these very values. @fr Champs qu’un élément doit avoir, avec ces valeurs exactes. @example { "kind": "pillar" } */
  where: z.optional(
    z.record(z.string().check(z.maxLength(64)), z.union([z.string().check(z.maxLength(500)), z.number(), z.boolean()])),
  ),
  /** How the identifiers of the counted entries begin. @fr Début de l’identifiant des éléments comptés. */
  idPrefix: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Counts the items of this list of each entry ("actions" of measures) instead of the entries. @fr Compte les éléments de cette liste de chacun (« actions » des mesures) au lieu des éléments eux-mêmes. @example actions */
  of: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
});

/** Official lists that a coverage is measured against; they stand in the reference tables. */
export const OFFICIAL_LISTS = ['regions', 'departments', 'arrondissements', 'cantons'] as const;

/** The members of an official list, all of them or those of one territory. @fr Les membres d’une liste officielle, tous ou ceux d’un territoire. */
export const OfficialCountSchema: EntitySchema<OfficialCount> = entity({
  /** The official list. @fr La liste officielle. */
  list: z.enum(OFFICIAL_LISTS),
  /** The official code of the territory whose members are counted (`44`, the region Grand Est); all when left out. @fr Le code officiel du territoire dont les membres sont comptés (`44`, la région Grand Est) ; tous s’il manque. @example 44 */
  within: z.optional(z.string().check(z.minLength(1), z.maxLength(16))),
});

const FORMS = ['figure', 'budgetLine', 'count', 'items', 'quantity', 'official', 'missing'] as const;

/**
 * One number of a claim, in exactly one form: a figure or budget line of the plan, a count over a collection, a list given
 * here, a quantity given here, the size of an official list, or — in words — what the document does not say.
 * @fr Un nombre d’une affirmation, sous une seule forme : un chiffre ou une ligne budgétaire du plan, un comptage, une liste ou une quantité données ici, la taille d’une liste officielle, ou ce que le document ne dit pas.
 */
export const ClaimOperandSchema: EntitySchema<ClaimOperand> = entity({
  /** What the number is, for messages. @fr Ce qu’est le nombre, pour les messages. */
  title: z.optional(LabelSchema),
  /** A figure of the plan. @fr Un chiffre du plan. */
  figure: z.optional(referenceTo('figures')),
  /** A budget line of the plan. @fr Une ligne budgétaire du plan. */
  budgetLine: z.optional(referenceTo('budgetLines')),
  /** How many entries a collection has. @fr Le nombre d’éléments d’une collection. */
  count: z.optional(CountOfSchema),
  /** A list whose items are counted. @fr Une liste dont on compte les éléments. */
  items: z.optional(z.array(LabelSchema).check(z.maxLength(1_000))),
  /** The number itself. @fr Le nombre lui-même. */
  quantity: z.optional(QuantitySchema),
  /** The size of an official list. @fr La taille d’une liste officielle. */
  official: z.optional(OfficialCountSchema),
  /** What the document does not say, in words. @fr Ce que le document ne dit pas, en toutes lettres. @example nombre de participants en Moselle */
  missing: z.optional(LabelSchema),
}).check(
  z.refine((operand) => FORMS.filter((form) => operand[form] !== undefined).length === 1, {
    params: { code: 'one-form-of-operand' },
  }),
);

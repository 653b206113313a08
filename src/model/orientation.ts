import * as z from 'zod/mini';
import type { Orientation } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { PrintedNumberSchema, undertakingShape } from './undertaking.ts';
import { openCode } from './vocabulary.ts';

/** The theme that it belongs to, among the orientations of the plan. @fr Le thème dont il relève, parmi les orientations du plan. */
export const ThemeSchema = z.optional(referenceTo('orientations'));

/** A pillar, axis, theme, objective or priority: a node of the tree that gives the plan its order. @fr Un pilier, axe, thème, objectif ou une priorité : un nœud de l’arbre qui ordonne le plan. */
export const OrientationSchema: EntitySchema<Orientation> = entity({
  id: IdentifierSchema,
  /** What kind of node it is. @fr La sorte de nœud. */
  kind: openCode('orientation-kind'),
  /** What it is called. @fr Son intitulé. */
  title: LabelSchema,
  /** A shorter title, for tables and charts. @fr Un intitulé plus court, pour les tableaux et les graphiques. */
  shortTitle: z.optional(LabelSchema),
  /** The number that the document prints; absent where it was lost. @fr Le numéro que le document imprime ; absent s’il s’est perdu. */
  number: PrintedNumberSchema,
  /** Rank among its siblings, from 1. @fr Rang parmi ses voisins, à partir de 1. */
  order: z.optional(z.int().check(z.minimum(1))),
  /** The orientation that it stands under. @fr L’orientation sous laquelle il se range. */
  parent: z.optional(referenceTo('orientations')),
  /** The sentence it goes by. @fr La devise qu’il porte. */
  motto: z.optional(TextSchema),
  /** What it says, in full. @fr Ce qu’il dit, en entier. */
  text: z.optional(TextSchema),
  /** The level at which it acts. @fr Le niveau auquel il agit. @example region */
  level: z.optional(openCode('territory-level')),
  ...undertakingShape,
  sources: SourceReferencesSchema,
});

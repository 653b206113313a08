import * as z from 'zod/mini';
import type { Constat, Dispositif, Piste, PisteInput, ToldAt } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { FigureReferencesSchema } from './figure.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { ThemeSchema } from './orientation.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A finding voiced in the dialogues: what does not work today. @fr Un constat exprimé dans les dialogues : ce qui ne va pas aujourd’hui. */
export const ConstatSchema: EntitySchema<Constat> = entity({
  id: IdentifierSchema,
  /** The finding, as the document words it. @fr Le constat, dans les mots du document. */
  text: TextSchema,
  theme: ThemeSchema,
  /** Heading under which the document groups it. @fr Titre sous lequel le document le range. */
  group: z.optional(LabelSchema),
  /** What stands under it, one text each. @fr Ce qui est écrit dessous, un texte chacun. @example ["Délais de plus de six mois"] */
  details: z.optional(z.array(TextSchema).check(z.maxLength(50))),
  figures: FigureReferencesSchema,
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

/** A lead proposed in the dialogues, with the level that holds the lever. @fr Une piste proposée dans les dialogues, avec le niveau qui tient le levier. */
export const PisteSchema: EntitySchema<Piste, PisteInput> = entity({
  id: IdentifierSchema,
  /** The lead, as the document words it. @fr La piste, dans les mots du document. */
  text: TextSchema,
  theme: ThemeSchema,
  /** Who can pull the lever: the plan's own territory, the State, or the document does not say. @fr Qui peut actionner le levier : le territoire, l’État, ou le document ne le dit pas. */
  lever: z._default(openCode('lever-level'), 'unknown'),
  /** The constats that it answers. @fr Les constats auxquels elle répond. @example ["constat-prevention-3"] */
  answers: z.optional(z.array(referenceTo('constats')).check(z.maxLength(200))),
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

/** The dialogue where a dispositif was told, as printed: not the place of effect. @fr Le dialogue où un dispositif a été cité, tel qu’imprimé : ce n’est pas son lieu d’effet. */
export const ToldAtSchema: EntitySchema<ToldAt> = entity({
  /** The place of the dialogue, as printed ("Meurthe-et-Moselle, Toul (54)"). @fr Le lieu du dialogue, tel qu’imprimé (« Meurthe-et-Moselle, Toul (54) »). */
  place: LabelSchema,
  /** The code printed beside the place. @fr Le code imprimé à côté du lieu. */
  code: z.optional(z.string().check(z.maxLength(16))),
  /** The territory of the plan that the place lies in. @fr Le territoire du plan où se trouve le lieu. */
  territory: z.optional(referenceTo('territories')),
});

/** An existing scheme: what is already there and should not be invented again. @fr Un dispositif existant : ce qui est déjà là et qu’il ne faut pas réinventer. */
export const DispositifSchema: EntitySchema<Dispositif> = entity({
  id: IdentifierSchema,
  /** What it is called. @fr Son intitulé. */
  title: LabelSchema,
  /** What it does, and for whom. @fr Ce qu’il fait, et pour qui. @example Consultations de psychiatrie à distance */
  description: z.optional(TextSchema),
  theme: ThemeSchema,
  /** Heading under which the document groups it. @fr Titre sous lequel le document le range. */
  group: z.optional(LabelSchema),
  /** Who runs it, as printed. @fr Qui le porte, tel qu’imprimé. @example CPTS du Saulnois */
  owner: z.optional(LabelSchema),
  /** Since when it exists. @fr Depuis quand il existe. @example 2019 */
  since: z.optional(PartialDateSchema),
  /** The dialogue where it was told. @fr Le dialogue où il a été cité. */
  toldAt: z.optional(ToldAtSchema),
  /** The territories where it takes effect. @fr Les territoires où il agit. @example ["moselle"] */
  territories: z.optional(z.array(referenceTo('territories')).check(z.maxLength(200))),
  figures: FigureReferencesSchema,
  state: StateSchema,
  history: HistorySchema,
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema } from './state-change.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A finding voiced in the dialogues: what does not work today. */
export const ConstatSchema = z.strictObject({
  id: IdentifierSchema,
  text: TextSchema,
  theme: z.optional(referenceTo('orientations')),
  /** Heading under which the document groups it. */
  group: z.optional(LabelSchema),
  details: z.optional(z.array(TextSchema).check(z.maxLength(50))),
  /** Figures of the plan that the text gives. */
  figures: z.optional(z.array(referenceTo('figures')).check(z.maxLength(50))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  sources: SourceReferencesSchema,
});
export type Constat = Immutable<z.output<typeof ConstatSchema>>;

/** A lead proposed in the dialogues, with the level that holds the lever. */
export const PisteSchema = z.strictObject({
  id: IdentifierSchema,
  text: TextSchema,
  theme: z.optional(referenceTo('orientations')),
  lever: z._default(openCode('lever-level'), 'unknown'),
  answers: z.optional(z.array(referenceTo('constats')).check(z.maxLength(200))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  sources: SourceReferencesSchema,
});
export type Piste = Immutable<z.output<typeof PisteSchema>>;

/** An existing scheme: what is already there and should not be invented again. */
export const DispositifSchema = z.strictObject({
  id: IdentifierSchema,
  title: LabelSchema,
  description: z.optional(TextSchema),
  theme: z.optional(referenceTo('orientations')),
  group: z.optional(LabelSchema),
  owner: z.optional(LabelSchema),
  /** Since when it exists. */
  since: z.optional(PartialDateSchema),
  /** The dialogue where it was told, as printed ("Meurthe-et-Moselle, Toul (54)"): not the place of effect. */
  toldAt: z.optional(
    z.strictObject({
      place: LabelSchema,
      code: z.optional(z.string().check(z.maxLength(16))),
      territory: z.optional(referenceTo('territories')),
    }),
  ),
  territories: z.optional(z.array(referenceTo('territories')).check(z.maxLength(200))),
  figures: z.optional(z.array(referenceTo('figures')).check(z.maxLength(50))),
  state: z.optional(openCode('lifecycle-state')),
  history: HistorySchema,
  sources: SourceReferencesSchema,
});
export type Dispositif = Immutable<z.output<typeof DispositifSchema>>;

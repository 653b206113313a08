import * as z from 'zod';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import type { Immutable } from './immutable.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A finding voiced in the dialogues: what does not work today. */
export const ConstatSchema = z.strictObject({
  id: IdentifierSchema,
  text: TextSchema,
  theme: referenceTo('orientations').optional(),
  /** Heading under which the document groups it. */
  group: LabelSchema.optional(),
  details: z.array(TextSchema).max(50).optional(),
  state: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Constat = Immutable<z.output<typeof ConstatSchema>>;

/** A lead proposed in the dialogues, with the level that holds the lever. */
export const PisteSchema = z.strictObject({
  id: IdentifierSchema,
  text: TextSchema,
  theme: referenceTo('orientations').optional(),
  lever: openCode('lever-level').default('unknown'),
  answers: z.array(referenceTo('constats')).max(200).optional(),
  state: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Piste = Immutable<z.output<typeof PisteSchema>>;

/** An existing scheme: what is already there and should not be invented again. */
export const DispositifSchema = z.strictObject({
  id: IdentifierSchema,
  name: LabelSchema,
  description: TextSchema.optional(),
  theme: referenceTo('orientations').optional(),
  group: LabelSchema.optional(),
  owner: LabelSchema.optional(),
  /** The dialogue where it was told, as printed ("Meurthe-et-Moselle, Toul (54)"): not the place of effect. */
  toldAt: z
    .strictObject({
      place: LabelSchema,
      code: z.string().max(16).optional(),
      territory: referenceTo('territories').optional(),
    })
    .optional(),
  territories: z.array(referenceTo('territories')).max(200).optional(),
  figures: z.array(referenceTo('figures')).max(50).optional(),
  state: openCode('lifecycle-state').optional(),
  sources: SourceReferencesSchema,
});
export type Dispositif = Immutable<z.output<typeof DispositifSchema>>;

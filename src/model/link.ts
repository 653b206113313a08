import * as z from 'zod/mini';
import type { Link, LinkEnd } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema } from './identifier.ts';
import { SourceReferencesSchema } from './source.ts';
import { TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** The collections that a link may join. */
export const LINKABLE_COLLECTIONS = [
  'orientations',
  'consultations',
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
  'organisations',
  'people',
  'territories',
  'sources',
  'glossary',
] as const;

/** One end of a link: an entity of the plan. @fr Une extrémité d’un lien : une entité du plan. */
export const LinkEndSchema: EntitySchema<LinkEnd> = entity({
  /** The collection that the entity stands in. @fr La collection où se trouve l’entité. */
  collection: z.enum(LINKABLE_COLLECTIONS),
  /** The identifier of the entity in that collection. @fr L’identifiant de l’entité dans cette collection. */
  id: IdentifierSchema,
});

/** A trace between two entities: a measure is reviewed by a card, a card shares the envelope of another. @fr Un lien entre deux entités : une fiche de bilan revient sur une mesure, une fiche partage l’enveloppe d’une autre. */
export const LinkSchema: EntitySchema<Link> = entity({
  /** How the first is related to the second. @fr Ce que le premier est au second. */
  kind: openCode('link-kind'),
  /** Where the link starts. @fr D’où part le lien. */
  from: LinkEndSchema,
  /** Where the link leads. @fr Où mène le lien. */
  to: LinkEndSchema,
  /** A remark of whoever keeps the data. @fr Une remarque de qui tient les données. */
  note: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import type { Organisation, Person } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A body that takes part: state service, agency, insurer, local authority, care provider, profession … @fr Un organisme qui prend part : service de l’État, agence, assurance, collectivité, offreur de soins, profession… */
export const OrganisationSchema: EntitySchema<Organisation> = entity({
  id: IdentifierSchema,
  /** Its official name. @fr Son nom officiel. */
  name: LabelSchema,
  /** Its short form. @fr Son sigle. */
  acronym: z.optional(LabelSchema),
  /** What kind of body it is. @fr La sorte d’organisme. */
  kind: z.optional(openCode('organisation-kind')),
  /** The level at which it acts. @fr Le niveau auquel il agit. */
  level: z.optional(openCode('territory-level')),
  /** The territory in which it acts. @fr Le territoire où il agit. */
  territory: z.optional(referenceTo('territories')),
  /** What the plan entrusts to it. @fr Ce que le plan lui confie. */
  mandate: z.optional(TextSchema),
  sources: SourceReferencesSchema,
});

/** A person named for an office. Plans keep this empty unless the office makes the name public. @fr Une personne nommée pour sa fonction. Les plans n’en donnent pas, sauf si la fonction rend le nom public. */
export const PersonSchema: EntitySchema<Person> = entity({
  id: IdentifierSchema,
  /** The name of the person. @fr Le nom de la personne. @example Prénom Nom */
  name: LabelSchema,
  /** The office that the person holds. @fr La fonction que la personne exerce. @example Directrice générale de l’agence */
  office: LabelSchema,
  /** The organisation of the office. @fr L’organisation où elle l’exerce. @example ars-grand-est */
  organisation: z.optional(referenceTo('organisations')),
  /** When the person held the office, as far as the document says. @fr Quand la personne l’exerçait, si le document le dit. @example 2017/.. */
  period: z.optional(PartialDateSchema),
  sources: SourceReferencesSchema,
});

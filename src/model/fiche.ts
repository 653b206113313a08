import * as z from 'zod/mini';
import type {
  Attachment,
  Beneficiary,
  BeneficiaryInput,
  DescriptionPart,
  DescriptionPartInput,
  Expectations,
  ExpectationsInput,
  Fiche,
  FicheInput,
  FicheItem,
  Stakeholder,
  Target,
} from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { referenceTo } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { QuantitySchema } from './quantity.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A text with what stands under it, one level deep. @fr Un texte et ce qui est écrit dessous, sur un niveau. */
export const FicheItemSchema: EntitySchema<FicheItem> = entity({
  /** What is said. @fr Ce qui est dit. */
  text: TextSchema,
  /** What stands under it, one text each. @fr Ce qui est écrit dessous, un texte chacun. @example ["Délais de plus de six mois"] */
  details: z.optional(z.array(TextSchema).check(z.maxLength(100))),
});

/** Who gains, and what they gain. A name may be missing in the document: that is reported, not refused. @fr Qui y gagne, et quoi. Un nom peut manquer dans le document : c’est signalé, pas refusé. */
export const BeneficiarySchema: EntitySchema<Beneficiary, BeneficiaryInput> = entity({
  /** Who gains, as printed. @fr Qui y gagne, tel qu’imprimé. */
  name: z.optional(LabelSchema),
  /** The kind of beneficiary. @fr La sorte de bénéficiaire. */
  kind: z.optional(openCode('beneficiary-kind')),
  /** What they gain, one text each. @fr Ce qu’ils y gagnent, un texte chacun. */
  benefits: z._default(z.array(TextSchema).check(z.maxLength(100)), []),
});

/** Who takes part, and to do what. @fr Qui prend part, et pour quoi faire. */
export const StakeholderSchema: EntitySchema<Stakeholder> = entity({
  /** Who takes part, as printed. @fr Qui prend part, tel qu’imprimé. */
  name: LabelSchema,
  /** The organisations behind a compound name ("MDA/collectivités/ CPTS/ autre"). @fr Les organisations derrière un nom composé (« MDA/collectivités/ CPTS/ autre »). @example ["ars-grand-est"] */
  organisations: z.optional(z.array(referenceTo('organisations')).check(z.maxLength(50))),
  /** The role as written; absent where the document leaves the cell empty. @fr Le rôle tel qu’écrit ; absent si le document laisse la case vide. */
  role: z.optional(TextSchema),
  /** The kinds of role that the text names. @fr Les sortes de rôle que le texte nomme. */
  roleKinds: z.optional(z.array(openCode('stakeholder-role')).check(z.maxLength(20))),
});

/** One part of the description: solution, means, steps, points of vigilance … @fr Une partie de la description : solution, moyens, étapes, points de vigilance… */
export const DescriptionPartSchema: EntitySchema<DescriptionPart, DescriptionPartInput> = entity({
  /** What the part is about. @fr De quoi parle la partie. */
  kind: z._default(openCode('description-part-kind'), 'other'),
  /** The heading printed above it. @fr Le titre imprimé au-dessus. */
  heading: z.optional(LabelSchema),
  /** Its running text. @fr Son texte suivi. */
  text: z.optional(TextSchema),
  /** Its list. @fr Sa liste. */
  items: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
});

/** What is expected of each level: `territory` is in the plan's own hands, `national` ones are requests. @fr Ce qui est attendu de chaque niveau : `territory` relève du plan, `national` est une demande. */
export const ExpectationsSchema: EntitySchema<Expectations, ExpectationsInput> = entity({
  /** What the territory is to do. @fr Ce que le territoire doit faire. */
  territory: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  /** What is asked of the national level. @fr Ce qui est demandé au niveau national. */
  national: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
});

/** A goal with its deadline. @fr Un objectif chiffré et son échéance. */
export const TargetSchema: EntitySchema<Target> = entity({
  /** What is to be reached. @fr Ce qui doit être atteint. @example Patients vus dans l’année */
  title: TextSchema,
  /** How much is to be reached. @fr Combien il faut atteindre. */
  quantity: z.optional(QuantitySchema),
  /** How much it is today. @fr Combien il y en a aujourd’hui. */
  baseline: z.optional(QuantitySchema),
  /** By when. @fr Pour quand. @example ../2025 */
  due: z.optional(PartialDateSchema),
});

/** A document that goes with the fiche. @fr Un document joint à la fiche. */
export const AttachmentSchema: EntitySchema<Attachment> = entity({
  /** What the document is called. @fr L’intitulé du document. @example Grille de repérage */
  title: LabelSchema,
  /** Where it can be found. @fr Où on le trouve. @example https://sante.example/grille.pdf */
  url: z.optional(WebAddressSchema),
});

/**
 * A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do.
 * The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template.
 * @fr Une fiche projet : le formulaire qui décrit un projet proposé, des problèmes auxquels il répond à ce que chaque niveau doit faire. Les champs suivent le formulaire de la restitution du Grand Est du 7 février 2023 ; les autres formulaires s’y rattachent par un modèle.
 */
export const FicheSchema: EntitySchema<Fiche, FicheInput> = entity({
  /** The title printed on the form. @fr Le titre imprimé sur le formulaire. */
  title: LabelSchema,
  /** The theme as printed on the form; the project refers to the orientation. @fr Le thème tel qu’imprimé ; le projet renvoie à l’orientation. */
  theme: z.optional(LabelSchema),
  /** The sub-theme as printed on the form. @fr Le sous-thème tel qu’imprimé. */
  subTheme: z.optional(LabelSchema),
  /** What does not work today. @fr Ce qui ne va pas aujourd’hui. */
  constats: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  /** The heading printed above the ideas. @fr Le titre imprimé au-dessus des idées. */
  ideaHeading: z.optional(LabelSchema),
  /** What is proposed, in short. @fr Ce qui est proposé, en bref. */
  ideas: z._default(z.array(FicheItemSchema).check(z.maxLength(200)), []),
  /** Who gains, and what. @fr Qui y gagne, et quoi. */
  beneficiaries: z._default(z.array(BeneficiarySchema).check(z.maxLength(200)), []),
  /** The description, part by part. @fr La description, partie par partie. */
  description: z._default(z.array(DescriptionPartSchema).check(z.maxLength(100)), []),
  /** Who takes part, and to do what. @fr Qui prend part, et pour quoi faire. */
  stakeholders: z._default(z.array(StakeholderSchema).check(z.maxLength(200)), []),
  /** What is expected of each level. @fr Ce qui est attendu de chaque niveau. */
  expectations: z._default(ExpectationsSchema, { territory: [], national: [] }),
  /** Goals with their deadlines. @fr Objectifs chiffrés et leurs échéances. */
  targets: z._default(z.array(TargetSchema).check(z.maxLength(100)), []),
  /** Documents that go with the fiche. @fr Documents joints à la fiche. */
  attachments: z._default(z.array(AttachmentSchema).check(z.maxLength(100)), []),
  sources: SourceReferencesSchema,
});

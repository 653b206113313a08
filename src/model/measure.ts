import * as z from 'zod/mini';
import type { Measure, MeasureAction, MeasureInput, Programme, ProgrammeEvent, ProgrammeInput } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { FigureReferencesSchema } from './figure.ts';
import { IdentifierSchema, referenceTo } from './identifier.ts';
import { LegalActSchema } from './legal-act.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { HistorySchema, StateSchema } from './state-change.ts';
import { LabelSchema, TextSchema, WebAddressSchema } from './text-field.ts';
import { PrintedNumberSchema, undertakingShape } from './undertaking.ts';
import { openCode } from './vocabulary.ts';

/** The budget lines that pay for it. @fr Les lignes budgétaires qui le financent. */
export const BudgetLineReferencesSchema = z.optional(z.array(referenceTo('budgetLines')).check(z.maxLength(50)));

/** One action of a measure. @fr Une action d’une mesure. */
export const MeasureActionSchema: EntitySchema<MeasureAction> = entity({
  /** Its identifier, unique among the actions of the measure. @fr Son identifiant, unique parmi les actions de la mesure. @example M24-1 */
  id: z.optional(IdentifierSchema),
  /** The number the document gives ("action 14 of the roadmap"). @fr Le numéro que donne le document (« action 14 de la feuille de route »). @example 14 */
  number: PrintedNumberSchema,
  /** What is to be done. @fr Ce qui est à faire. */
  text: TextSchema,
  /** Who is to do it, as printed. @fr Qui doit le faire, tel qu’imprimé. @example DGOS */
  responsible: z.optional(LabelSchema),
  ...undertakingShape,
});

/** A numbered commitment with its actions. @fr Un engagement numéroté, avec ses actions. */
export const MeasureSchema: EntitySchema<Measure, MeasureInput> = entity({
  id: IdentifierSchema,
  /** The number the document gives, or the rank in a continuous numbering over the pillars. @fr Le numéro que donne le document, ou le rang dans une numérotation continue. */
  number: PrintedNumberSchema,
  /** Whether the document itself prints the number. @fr Si le document imprime lui-même le numéro. */
  numbered: z.optional(z.boolean()),
  /** The pillar or axis that it belongs to. @fr Le pilier ou l’axe dont elle relève. */
  orientation: z.optional(referenceTo('orientations')),
  /** The commitment, as the document words it. @fr L’engagement, dans les mots du document. */
  text: TextSchema,
  /** What is to be done to keep it. @fr Ce qui est à faire pour le tenir. */
  actions: z._default(z.array(MeasureActionSchema).check(z.maxLength(200)), []),
  budgetLines: BudgetLineReferencesSchema,
  figures: FigureReferencesSchema,
  /** When it holds, where the document promises it for a time. @fr La période où elle vaut, si le document la promet pour un temps. */
  period: z.optional(PartialDateSchema),
  /** Whom it is for, as printed. @fr À qui elle s’adresse, tel qu’imprimé. */
  beneficiaries: z.optional(z.array(LabelSchema).check(z.maxLength(50))),
  ...undertakingShape,
  sources: SourceReferencesSchema,
});

/** A dated event in the life of a programme. @fr Un événement daté de la vie d’un programme. */
export const ProgrammeEventSchema: EntitySchema<ProgrammeEvent> = entity({
  /** When it happened or is to happen. @fr Quand il a eu lieu, ou doit avoir lieu. */
  date: z.optional(PartialDateSchema),
  /** What happened or is to happen. @fr Ce qui s’est passé, ou doit se passer. */
  text: TextSchema,
  /** What stands under it, one text each. @fr Ce qui est écrit dessous, un texte chacun. */
  details: z.optional(z.array(TextSchema).check(z.maxLength(50))),
  /** What kind of event it is. @fr La sorte d’événement. */
  kind: z.optional(openCode('event-kind')),
});

/** A review card: what a programme did, and what comes next. @fr Une fiche de bilan : ce qu’un programme a fait, et ce qui vient ensuite. */
export const ProgrammeSchema: EntitySchema<Programme, ProgrammeInput> = entity({
  id: IdentifierSchema,
  /** What the programme is called. @fr L’intitulé du programme. */
  title: LabelSchema,
  /** Rank of the card in the document, from 1. @fr Rang de la fiche dans le document, à partir de 1. */
  order: z.optional(z.int().check(z.minimum(1))),
  /** Whether the document sets the card apart as a focus. @fr Si le document en fait un focus. */
  focus: z.optional(z.boolean()),
  /** What happened, in order. @fr Ce qui s’est passé, dans l’ordre. */
  events: z._default(z.array(ProgrammeEventSchema).check(z.maxLength(200)), []),
  /** What comes next. @fr Ce qui vient ensuite. */
  nextSteps: z._default(z.array(ProgrammeEventSchema).check(z.maxLength(200)), []),
  /** The laws, decrees and agreements that it rests on. @fr Les lois, décrets et accords sur lesquels il repose. */
  legalActs: z.optional(z.array(LegalActSchema).check(z.maxLength(50))),
  budgetLines: BudgetLineReferencesSchema,
  figures: FigureReferencesSchema,
  /** The earlier programmes that it replaces, as printed. @fr Les programmes antérieurs qu’il remplace, tels qu’imprimés. @example ["Hôpital numérique"] */
  supersedes: z.optional(z.array(LabelSchema).check(z.maxLength(20))),
  state: StateSchema,
  history: HistorySchema,
  /** Web addresses that the card gives. @fr Les adresses que donne la fiche. @example ["https://sante.example/programme"] */
  links: z.optional(z.array(WebAddressSchema).check(z.maxLength(20))),
  sources: SourceReferencesSchema,
});

import * as z from 'zod/mini';
import { ClaimOperandSchema } from './claim-operand.ts';
import type { Claim, ClaimInput } from './entities.ts';
import { entity } from './entity-schema.ts';
import { IdentifierSchema } from './identifier.ts';
import { PartialDateSchema } from './partial-date.ts';
import { SourceReferencesSchema } from './source.ts';
import { LabelSchema, TextSchema } from './text-field.ts';

/** What computing a claim again can lead to. */
export const CLAIM_VERDICTS = [
  'reconciles',
  'does-not-reconcile',
  'consistent-bound',
  'derived',
  'ambiguous',
  'uncheckable',
] as const;
/**
 * `reconciles`: computed again, the same. `does-not-reconcile`: not the same. `consistent-bound`: a bound or a selection
 * that nothing contradicts. `derived`: the document does not state the result, here it is. `ambiguous`: several readings
 * are left. `uncheckable`: something is missing.
 */
export type ClaimOutcome = (typeof CLAIM_VERDICTS)[number];

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const Operand = ClaimOperandSchema;
const operands = (least: number) => z.array(Operand).check(z.minLength(least), z.maxLength(500));

/** A label as it is printed at one place. @fr Un intitulé tel qu’imprimé à un endroit. */
export const LabelVariantSchema = entity({
  /** The words, as printed. @fr Les mots, tels qu’imprimés. */
  text: LabelSchema,
  /** Where they are printed. @fr Où ils sont imprimés. */
  place: z.optional(LabelSchema),
});
/** One label, as it is written at each place. @fr Un intitulé, tel qu’écrit à chaque endroit. */
export const PrintedLabelSchema = entity({
  /** How it is written, place by place. @fr Comment il s’écrit, endroit par endroit. */
  variants: z.array(LabelVariantSchema).check(z.minLength(2), z.maxLength(50)),
});
/** A number and the one that divides it. @fr Un nombre et celui qui le divise. */
export const RatioPairSchema = entity({
  /** The number above the bar. @fr Le nombre au-dessus de la barre. */
  numerator: Operand,
  /** The number under the bar. @fr Le nombre sous la barre. */
  denominator: Operand,
});
/** A place in a continuous numbering. @fr Une place dans une numérotation continue. */
export const OrdinalPositionSchema = entity({
  /** The group, from 1. @fr Le groupe, à partir de 1. @example 2 */
  group: z.int().check(z.minimum(1)),
  /** The rank in the group, from 1. @fr Le rang dans le groupe, à partir de 1. @example 3 */
  index: z.int().check(z.minimum(1)),
});
/** A number at one date. @fr Un nombre à une date. */
export const EvolutionStepSchema = entity({
  /** The number. @fr Le nombre. */
  value: Operand,
  /** The day or time the number is of. @fr Le jour ou la période du nombre. */
  asOf: z.optional(PartialDateSchema),
  /** What the number covers. @fr Ce que le nombre recouvre. */
  scope: z.optional(LabelSchema),
});
/** An amount in one envelope. @fr Un montant dans une enveloppe. */
export const AmountUseSchema = entity({
  /** The amount. @fr Le montant. */
  value: Operand,
  /** The envelope, as printed. @fr L’enveloppe, telle qu’imprimée. */
  scope: LabelSchema,
});
/** A place with the code printed beside it. @fr Un lieu et le code imprimé à côté. */
export const PlaceCodeSchema = entity({
  /** The place, as printed. @fr Le lieu, tel qu’imprimé. */
  place: LabelSchema,
  /** The code, as printed. @fr Le code, tel qu’imprimé. */
  code: z.string().check(z.minLength(1), z.maxLength(16)),
});
/** A date with the weekday printed beside it. @fr Une date et le jour de la semaine imprimé à côté. */
export const PrintedDaySchema = entity({
  /** The date. @fr La date. */
  date: PartialDateSchema,
  /** The weekday, as printed. @fr Le jour de la semaine, tel qu’imprimé. */
  weekday: z.enum(WEEKDAYS),
});
/** An event with its date. @fr Un événement et sa date. */
export const DatedEventSchema = entity({
  /** When it happens. @fr Quand il a lieu. */
  date: PartialDateSchema,
  /** What the event is called. @fr L’intitulé de l’événement. */
  title: z.optional(LabelSchema),
});
/** A number with its date. @fr Un numéro et sa date. */
export const NumberedDateSchema = entity({
  /** The number, as printed. @fr Le numéro, tel qu’imprimé. */
  number: z.int().check(z.minimum(0)),
  /** When it was reached. @fr Quand il a été atteint. */
  at: PartialDateSchema,
});
/** A threshold as it is told at one place. @fr Un seuil tel que dit à un endroit. */
export const ToldThresholdSchema = entity({
  /** On which side of the value it lies. @fr De quel côté de la valeur il se trouve. */
  comparator: z.enum(['>', '>=', '<', '<=', '=']),
  /** The value. @fr La valeur. */
  value: z.number(),
  /** Where it is told. @fr Où il est dit. */
  place: z.optional(LabelSchema),
});

function claim<Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) {
  return entity({
    id: IdentifierSchema,
    /** The kind of claim; it says what is computed. @fr La sorte d’affirmation ; elle dit ce qui est calculé. */
    kind: z.literal(kind),
    /** What the document says, in own words. @fr Ce que dit le document, en d’autres mots. */
    statement: TextSchema,
    /** A remark of whoever keeps the data. @fr Une remarque de qui tient les données. */
    note: z.optional(TextSchema),
    sources: SourceReferencesSchema,
    ...shape,
  });
}

/** Parts make a total; without a stated total it is derived. @fr Des parties font un total ; sans total énoncé, il est déduit. */
export const SumClaimSchema = claim('sum', {
  /** The parts. @fr Les parties. */
  parts: operands(1),
  /** The total that the document states. @fr Le total que le document énonce. */
  stated: z.optional(Operand),
});
/** Parts do not exceed the whole they belong to; `asks` the share of the whole or what remains of it. @fr Des parties ne dépassent pas le tout dont elles relèvent ; `asks` demande la part du tout ou ce qu’il en reste. */
export const PartClaimSchema = claim('part', {
  /** The parts. @fr Les parties. */
  parts: operands(1),
  /** The whole they belong to. @fr Le tout dont elles relèvent. */
  whole: Operand,
  /** What is asked: the share of the whole, or what remains of it. @fr Ce qui est demandé : la part du tout, ou ce qu’il en reste. */
  asks: z._default(z.enum(['share', 'remainder']), 'share'),
});
/** A percentage is the part over the whole, at the printed precision. @fr Un pourcentage est la partie sur le tout, à la précision imprimée. */
export const PercentageClaimSchema = claim('percentage', {
  /** The part. @fr La partie. */
  part: Operand,
  /** The whole. @fr Le tout. */
  whole: Operand,
  /** The percentage that the document states. @fr Le pourcentage que le document énonce. */
  stated: Operand,
});
/** An amount goes with one or more growth rates; each implies a starting value. @fr Un montant va avec un ou plusieurs taux de croissance ; chacun suppose une valeur de départ. */
export const GrowthClaimSchema = claim('growth', {
  /** The amount. @fr Le montant. */
  amount: Operand,
  /** Whether the amount is what was added or what was reached; where the document does not say, both are computed. @fr Si le montant est ce qui a été ajouté ou ce qui a été atteint ; si le document ne le dit pas, les deux sont calculés. */
  amountIs: z._default(z.enum(['increase', 'total', 'unknown']), 'unknown'),
  /** The growth rates that the document states. @fr Les taux de croissance que le document énonce. */
  rates: operands(1),
});
/** A total lies between the number of items times the least and the most of one item. @fr Un total se tient entre le nombre d’éléments fois le minimum et fois le maximum d’un élément. */
export const BoundsClaimSchema = claim('bounds', {
  /** The total. @fr Le total. */
  total: Operand,
  /** How many items there are. @fr Le nombre d’éléments. */
  items: Operand,
  /** The least and the most of one item. @fr Le minimum et le maximum d’un élément. */
  perItem: Operand,
});
/** A number over another; several pairs must agree within the tolerance. @fr Un nombre sur un autre ; plusieurs paires doivent concorder à la tolérance près. */
export const RatioClaimSchema = claim('ratio', {
  /** The pairs of numbers. @fr Les paires de nombres. */
  pairs: z.array(RatioPairSchema).check(z.minLength(1), z.maxLength(50)),
  /** The ratio that the document states. @fr Le rapport que le document énonce. */
  stated: z.optional(Operand),
  /** Whether the ratio is a number or a percentage. @fr Si le rapport est un nombre ou un pourcentage. */
  as: z._default(z.enum(['number', 'percent']), 'number'),
  /** How far pairs may lie apart. @fr L’écart admis entre les paires. @unit percent */
  tolerancePercent: z._default(z.number().check(z.minimum(0), z.maximum(100)), 5),
});
/** Lists have as many entries as announced. @fr Des listes ont autant d’éléments qu’annoncé. */
export const CountClaimSchema = claim('count', {
  /** What is counted. @fr Ce qui est compté. */
  counted: operands(1),
  /** The number that the document announces. @fr Le nombre que le document annonce. */
  stated: Operand,
});
/** A number follows from a continuous numbering over groups; without a position the group is derived. @fr Un numéro découle d’une numérotation continue sur des groupes ; sans position, le groupe est déduit. */
export const OrdinalClaimSchema = claim('ordinal', {
  /** The number that the document prints. @fr Le numéro que le document imprime. */
  number: z.int().check(z.minimum(1)),
  /** How many entries each group has, in order. @fr Le nombre d’éléments de chaque groupe, dans l’ordre. */
  groups: operands(1),
  /** Where the entry stands. @fr Où se trouve l’élément. */
  position: z.optional(OrdinalPositionSchema),
});
/** Stages never grow. @fr D’une étape à l’autre, le nombre n’augmente jamais. */
export const FunnelClaimSchema = claim('funnel', {
  /** The stages, the widest first. @fr Les étapes, la plus large d’abord. */
  stages: operands(2),
});
/** What is left of a whole when its stated parts are taken away. @fr Ce qui reste d’un tout une fois ses parties énoncées retirées. */
export const ResidualClaimSchema = claim('residual', {
  /** The whole. @fr Le tout. */
  whole: Operand,
  /** The parts that are taken away. @fr Les parties retirées. */
  parts: operands(1),
});
/** The same number at several places. @fr Le même nombre à plusieurs endroits. */
export const EqualityClaimSchema = claim('equality', {
  /** The number, as told at each place. @fr Le nombre, tel que dit à chaque endroit. */
  values: operands(2),
});
/** A number told at several dates; it is one evolution only when the perimeter stays the same. @fr Un nombre dit à plusieurs dates ; ce n’est une évolution que si le périmètre ne change pas. */
export const EvolutionClaimSchema = claim('evolution', {
  /** The number at each date. @fr Le nombre à chaque date. */
  steps: z.array(EvolutionStepSchema).check(z.minLength(2), z.maxLength(100)),
});
/** A number goes from one value to another, by as many percent or points as the document states. @fr Un nombre passe d’une valeur à une autre, d’autant de pour cent ou de points que le document l’énonce. */
export const ChangeClaimSchema = claim('change', {
  /** The value it starts from. @fr La valeur de départ. */
  from: Operand,
  /** The value it comes to. @fr La valeur d’arrivée. */
  to: Operand,
  /** The change that the document states, in `percent` or in `points`; without it the change is derived. @fr L’évolution que le document énonce, en `percent` ou en `points` ; sans elle, l’évolution est déduite. */
  stated: z.optional(Operand),
  /** What the percentage is of, where the document says another value than `from`. @fr Ce à quoi le pourcentage se rapporte, si le document dit une autre valeur que `from`. */
  base: z.optional(Operand),
  /** Which way the words of the document go; a minus sign says it as well. @fr Le sens que disent les mots du document ; un signe moins le dit aussi. */
  direction: z._default(z.enum(['increase', 'decrease', 'unknown']), 'unknown'),
});
/** The same amount told in several envelopes. @fr Le même montant dit dans plusieurs enveloppes. */
export const DoubleCountClaimSchema = claim('double-count', {
  /** The amount in each envelope. @fr Le montant dans chaque enveloppe. */
  uses: z.array(AmountUseSchema).check(z.minLength(2), z.maxLength(50)),
});
/** How much of a list is reached. `expected` says whether the document means all of it. @fr Quelle part d’une liste est atteinte. `expected` dit si le document vise toute la liste. */
export const CoverageClaimSchema = claim('coverage', {
  /** How much is reached. @fr Ce qui est atteint. */
  covered: Operand,
  /** How much there is. @fr Ce qu’il y a en tout. */
  whole: Operand,
  /** Whether the document means all of it, a part, or does not say. @fr Si le document vise le tout, une partie, ou ne le dit pas. */
  expected: z._default(z.enum(['complete', 'partial', 'none']), 'none'),
});
/** Labels that name the same thing are written the same. @fr Des intitulés qui nomment la même chose s’écrivent pareil. */
export const LabelClaimSchema = claim('label', {
  /** The labels, each as it is written at each place. @fr Les intitulés, chacun tel qu’écrit à chaque endroit. */
  labels: z.array(PrintedLabelSchema).check(z.minLength(1), z.maxLength(100)),
});
/** A section that is announced has content. @fr Une rubrique annoncée a un contenu. */
export const CompletenessClaimSchema = claim('completeness', {
  /** The section that is announced. @fr La rubrique annoncée. */
  section: LabelSchema,
  /** What it holds. @fr Ce qu’elle contient. */
  content: Operand,
});
/** Places go with the codes printed beside them. @fr Des lieux vont avec les codes imprimés à côté. */
export const PlaceClaimSchema = claim('place', {
  /** The places with their codes. @fr Les lieux avec leurs codes. */
  pairs: z.array(PlaceCodeSchema).check(z.minLength(1), z.maxLength(1_000)),
});
/** Dates fall on the weekday printed with them. @fr Des dates tombent le jour de la semaine imprimé avec elles. */
export const WeekdayClaimSchema = claim('weekday', {
  /** The dates with their weekdays. @fr Les dates avec leurs jours de la semaine. */
  days: z.array(PrintedDaySchema).check(z.minLength(1), z.maxLength(100)),
});
/** The time between two days is as long as the document says. @fr Le temps entre deux jours dure ce que le document dit. */
export const DurationClaimSchema = claim('duration', {
  /** The first day. @fr Le premier jour. */
  from: PartialDateSchema,
  /** The last day. @fr Le dernier jour. */
  to: PartialDateSchema,
  /** How long the document says it is, in `days`, `weeks`, `months` or `years`. @fr La durée que le document énonce, en `days`, `weeks`, `months` ou `years`. */
  stated: Operand,
});
/** Events happen in the order told. @fr Des événements se suivent dans l’ordre dit. */
export const DateOrderClaimSchema = claim('date-order', {
  /** The events, in the order told. @fr Les événements, dans l’ordre dit. */
  events: z.array(DatedEventSchema).check(z.minLength(2), z.maxLength(500)),
});
/** One event has one date. @fr Un événement a une seule date. */
export const SameDateClaimSchema = claim('same-date', {
  /** The date, as told at each place. @fr La date, telle que dite à chaque endroit. */
  dates: z.array(PartialDateSchema).check(z.minLength(2), z.maxLength(50)),
});
/** A date that follows from another one and a delay. @fr Une date qui découle d’une autre et d’un délai. */
export const ImpliedDateClaimSchema = claim('implied-date', {
  /** The date to count from. @fr La date de départ. */
  from: PartialDateSchema,
  /** Months to go from `from`; negative to go back. @fr Mois à compter depuis `from` ; négatif pour remonter. @unit months */
  months: z.int().check(z.minimum(-1_200), z.maximum(1_200)),
  /** The date that the document states. @fr La date que le document énonce. */
  statedDate: z.optional(PartialDateSchema),
});
/** How late something came. @fr De combien une chose est arrivée en retard. */
export const SlippageClaimSchema = claim('slippage', {
  /** When it was to come. @fr La date prévue. */
  planned: PartialDateSchema,
  /** When it came. @fr La date réelle. */
  actual: PartialDateSchema,
});
/** Numbers grow with time. @fr Des numéros croissent avec le temps. */
export const OrderClaimSchema = claim('order', {
  /** The numbers with their dates. @fr Les numéros avec leurs dates. */
  numbered: z.array(NumberedDateSchema).check(z.minLength(2), z.maxLength(5_000)),
});
/** A threshold is told the same way everywhere. @fr Un seuil est dit partout de la même façon. */
export const ThresholdClaimSchema = claim('threshold', {
  /** The threshold, as told at each place. @fr Le seuil, tel que dit à chaque endroit. */
  told: z.array(ToldThresholdSchema).check(z.minLength(2), z.maxLength(50)),
});
/** How much of a target is reached. @fr Quelle part d’un objectif est atteinte. */
export const TargetClaimSchema = claim('target', {
  /** How much is reached. @fr Ce qui est atteint. */
  reached: Operand,
  /** How much was to be reached. @fr Ce qui devait être atteint. */
  target: Operand,
});
/** Something that the document held and the text lost, or that it never gave. @fr Une chose que le document contenait et que le texte a perdue, ou qu’il n’a jamais donnée. */
export const UnavailableClaimSchema = claim('unavailable', {
  /** What is missing, in words. @fr Ce qui manque, en toutes lettres. */
  missing: TextSchema,
});
/** A verdict that a person gave, with the reason. It is never shown as computed. @fr Un verdict donné par une personne, avec sa raison. Il n’est jamais montré comme calculé. */
export const JudgementClaimSchema = claim('judgement', {
  /** The verdict. @fr Le verdict. */
  verdict: z.enum(CLAIM_VERDICTS),
  /** Why. @fr Pourquoi. */
  reason: TextSchema,
});

const CLAIM_SCHEMAS = [
  SumClaimSchema,
  PartClaimSchema,
  PercentageClaimSchema,
  GrowthClaimSchema,
  BoundsClaimSchema,
  RatioClaimSchema,
  CountClaimSchema,
  OrdinalClaimSchema,
  FunnelClaimSchema,
  ResidualClaimSchema,
  EqualityClaimSchema,
  EvolutionClaimSchema,
  ChangeClaimSchema,
  DoubleCountClaimSchema,
  CoverageClaimSchema,
  LabelClaimSchema,
  CompletenessClaimSchema,
  PlaceClaimSchema,
  WeekdayClaimSchema,
  DurationClaimSchema,
  DateOrderClaimSchema,
  SameDateClaimSchema,
  ImpliedDateClaimSchema,
  SlippageClaimSchema,
  OrderClaimSchema,
  ThresholdClaimSchema,
  TargetClaimSchema,
  UnavailableClaimSchema,
  JudgementClaimSchema,
] as const;

/** What a document states about its figures, labels and dates, and that can be computed again. @fr Ce qu’un document affirme de ses chiffres, intitulés et dates, et qui peut être recalculé. */
export const ClaimSchema: z.ZodMiniType<Claim, ClaimInput> = z.discriminatedUnion('kind', CLAIM_SCHEMAS);
/** The kind of a claim; it says what is computed. */
export type ClaimKind = Claim['kind'];
/** The claims of one kind. */
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { readonly kind: Kind }>;
/** Every kind of claim, in the order of the schema. */
export const CLAIM_KINDS: readonly ClaimKind[] = CLAIM_SCHEMAS.flatMap((schema) => schema.shape.kind.def.values);

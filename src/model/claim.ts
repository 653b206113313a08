import * as z from 'zod/mini';
import { ClaimOperandSchema } from './claim-operand.ts';
import { IdentifierSchema } from './identifier.ts';
import type { Immutable } from './immutable.ts';
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

/** A label as it is printed at one place. */
const VariantSchema = z.strictObject({ text: LabelSchema, place: z.optional(LabelSchema) });

function claim<Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) {
  return z.strictObject({
    id: IdentifierSchema,
    kind: z.literal(kind),
    /** What the document says, in own words. */
    statement: TextSchema,
    note: z.optional(TextSchema),
    sources: SourceReferencesSchema,
    ...shape,
  });
}

/** Parts make a total; without a stated total it is derived. */
export const SumClaimSchema = claim('sum', { parts: operands(1), stated: z.optional(Operand) });
/** Parts do not exceed the whole they belong to; `asks` the share of the whole or what remains of it. */
export const PartClaimSchema = claim('part', {
  parts: operands(1),
  whole: Operand,
  asks: z._default(z.enum(['share', 'remainder']), 'share'),
});
/** A percentage is the part over the whole, at the printed precision. */
export const PercentageClaimSchema = claim('percentage', { part: Operand, whole: Operand, stated: Operand });
/** An amount goes with one or more growth rates; each implies a starting value. */
export const GrowthClaimSchema = claim('growth', {
  amount: Operand,
  /** Whether the amount is what was added or what was reached; where the document does not say, both are computed. */
  amountIs: z._default(z.enum(['increase', 'total', 'unknown']), 'unknown'),
  rates: operands(1),
});
/** A total lies between the number of items times the least and the most of one item. */
export const BoundsClaimSchema = claim('bounds', { total: Operand, items: Operand, perItem: Operand });
/** A number over another; several pairs must agree within the tolerance. */
export const RatioClaimSchema = claim('ratio', {
  pairs: z.array(z.strictObject({ numerator: Operand, denominator: Operand })).check(z.minLength(1), z.maxLength(50)),
  stated: z.optional(Operand),
  as: z._default(z.enum(['number', 'percent']), 'number'),
  tolerancePercent: z._default(z.number().check(z.minimum(0), z.maximum(100)), 5),
});
/** Lists have as many entries as announced. */
export const CountClaimSchema = claim('count', { counted: operands(1), stated: Operand });
/** A number follows from a continuous numbering over groups; without a position the group is derived. */
export const OrdinalClaimSchema = claim('ordinal', {
  number: z.int().check(z.minimum(1)),
  groups: operands(1),
  position: z.optional(z.strictObject({ group: z.int().check(z.minimum(1)), index: z.int().check(z.minimum(1)) })),
});
/** Stages never grow. */
export const FunnelClaimSchema = claim('funnel', { stages: operands(2) });
/** What is left of a whole when its stated parts are taken away. */
export const ResidualClaimSchema = claim('residual', { whole: Operand, parts: operands(1) });
/** The same number at several places. */
export const EqualityClaimSchema = claim('equality', { values: operands(2) });
/** A number told at several dates; it is one evolution only when the perimeter stays the same. */
export const EvolutionClaimSchema = claim('evolution', {
  steps: z
    .array(z.strictObject({ value: Operand, asOf: z.optional(PartialDateSchema), scope: z.optional(LabelSchema) }))
    .check(z.minLength(2), z.maxLength(100)),
});
/** The same amount told in several envelopes. */
export const DoubleCountClaimSchema = claim('double-count', {
  uses: z.array(z.strictObject({ value: Operand, scope: LabelSchema })).check(z.minLength(2), z.maxLength(50)),
});
/** How much of a list is reached. `expected` says whether the document means all of it. */
export const CoverageClaimSchema = claim('coverage', {
  covered: Operand,
  whole: Operand,
  expected: z._default(z.enum(['complete', 'partial', 'none']), 'none'),
});
/** Labels that name the same thing are written the same. */
export const LabelClaimSchema = claim('label', {
  labels: z
    .array(z.strictObject({ variants: z.array(VariantSchema).check(z.minLength(2), z.maxLength(50)) }))
    .check(z.minLength(1), z.maxLength(100)),
});
/** A section that is announced has content. */
export const CompletenessClaimSchema = claim('completeness', { section: LabelSchema, content: Operand });
/** Places go with the codes printed beside them. */
export const PlaceClaimSchema = claim('place', {
  pairs: z
    .array(z.strictObject({ place: LabelSchema, code: z.string().check(z.minLength(1), z.maxLength(16)) }))
    .check(z.minLength(1), z.maxLength(1_000)),
});
/** Dates fall on the weekday printed with them. */
export const WeekdayClaimSchema = claim('weekday', {
  days: z
    .array(z.strictObject({ date: PartialDateSchema, weekday: z.enum(WEEKDAYS) }))
    .check(z.minLength(1), z.maxLength(100)),
});
/** The time between two days is as long as the document says. */
export const DurationClaimSchema = claim('duration', {
  from: PartialDateSchema,
  to: PartialDateSchema,
  /** In `days`, `weeks`, `months` or `years`. */
  stated: Operand,
});
/** Events happen in the order told. */
export const DateOrderClaimSchema = claim('date-order', {
  events: z
    .array(z.strictObject({ date: PartialDateSchema, title: z.optional(LabelSchema) }))
    .check(z.minLength(2), z.maxLength(500)),
});
/** One event has one date. */
export const SameDateClaimSchema = claim('same-date', {
  dates: z.array(PartialDateSchema).check(z.minLength(2), z.maxLength(50)),
});
/** A date that follows from another one and a delay. */
export const ImpliedDateClaimSchema = claim('implied-date', {
  from: PartialDateSchema,
  /** Months to go from `from`; negative to go back. */
  months: z.int().check(z.minimum(-1_200), z.maximum(1_200)),
  statedDate: z.optional(PartialDateSchema),
});
/** How late something came. */
export const SlippageClaimSchema = claim('slippage', { planned: PartialDateSchema, actual: PartialDateSchema });
/** Numbers grow with time. */
export const OrderClaimSchema = claim('order', {
  numbered: z
    .array(z.strictObject({ number: z.int().check(z.minimum(0)), at: PartialDateSchema }))
    .check(z.minLength(2), z.maxLength(5_000)),
});
/** A threshold is told the same way everywhere. */
export const ThresholdClaimSchema = claim('threshold', {
  told: z
    .array(
      z.strictObject({
        comparator: z.enum(['>', '>=', '<', '<=', '=']),
        value: z.number(),
        place: z.optional(LabelSchema),
      }),
    )
    .check(z.minLength(2), z.maxLength(50)),
});
/** How much of a target is reached. */
export const TargetClaimSchema = claim('target', { reached: Operand, target: Operand });
/** Something that the document held and the text lost, or that it never gave. */
export const UnavailableClaimSchema = claim('unavailable', { missing: TextSchema });
/** A verdict that a person gave, with the reason. It is never shown as computed. */
export const JudgementClaimSchema = claim('judgement', {
  verdict: z.enum(CLAIM_VERDICTS),
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

/** What a document states about its figures, labels and dates, and that can be computed again: see `checkClaims`. */
export const ClaimSchema = z.discriminatedUnion('kind', CLAIM_SCHEMAS);
export type Claim = Immutable<z.output<typeof ClaimSchema>>;
/** A claim as it may be written: what has a default can be left out. */
export type ClaimInput = Immutable<z.input<typeof ClaimSchema>>;
/** The kind of a claim; it says what is computed. */
export type ClaimKind = Claim['kind'];
/** The claims of one kind. */
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { readonly kind: Kind }>;
/** Every kind of claim, in the order of the schema. */
export const CLAIM_KINDS: readonly ClaimKind[] = CLAIM_SCHEMAS.flatMap((schema) => schema.shape.kind.def.values);

import { type KeysOf, requireParts, usageError } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { addMonths, dayNumber, dayOfNumber } from '../../internal/calendar.ts';
import { defined } from '../../internal/defined.ts';
import { type DaySpan, dayIn, daySpans, daysBetween, type SpanOf } from '../days.ts';
import { exactly, type Interval, pointOf } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import { requireOneOf } from '../require-one-of.ts';
import { courseOf } from './course.ts';
import { expectedShare, type WayPoint } from './expected-share.ts';
import { extentOf, thresholdOf } from './extent.ts';
import { heldShare, isBehind, reaches, type Sense, senseOf } from './held-share.ts';
import { inOrder, type KnownValue, knownValues, type ReadingContext } from './known-value.ts';
import type { MeasuredIndicator } from './measured.ts';
import type { CountedValue, Progress, ProgressOptions, ValueAge } from './progress.ts';
import { hasNoWay, shareOfWay, type Way } from './share-of-way.ts';
import { valueOfWhole } from './value-of-whole.ts';

const OPTIONS: KeysOf<ProgressOptions> = { asOf: true, rule: true, towards: true, territory: true, territories: true };

/**
 * How far an indicator is on its way from its starting value to its target, on one day, and why.
 *
 * The share is (value − baseline) / (target − baseline), whichever way is better. Where target and baseline are one there is no
 * share (`target-equals-baseline`); where the target lies on the wrong side of the baseline the share is given and told
 * (`target-behind-baseline`). Bounds ("more than 1,100") and partial dates give intervals. `rule: 'pilote'` gives the rate that the
 * French State's tool for its priority policies computes (PILOTE, DITP): bounded, 1 or 0 where there is no way to go.
 *
 * @param indicator an `Indicator` of a plan, or anything with its `baseline`, `targets` and `values`
 * @throws PlanSanteError when the call has no indicator, no day or an unknown option.
 * @example
 * ```ts
 * import { progressOf } from 'plan-sante/tracking';
 * const indicator = {
 *   direction: 'decrease' as const,
 *   baseline: { asOf: '2022', quantity: { value: 10 } },
 *   targets: [{ asOf: '2026', quantity: { value: 0 } }],
 *   values: [{ asOf: '2024-06', quantity: { value: 7 } }],
 * };
 * const { share, onCourse } = progressOf(indicator, { asOf: '2024-09-30' });
 * console.log(share, onCourse); // 0.3 'no'
 * ```
 */
export function progressOf(indicator: MeasuredIndicator, options: ProgressOptions): Progress {
  requireParts('progressOf', 'an indicator, with the list of its "values"', indicator, ['values']);
  if (indicator.targets !== undefined && !Array.isArray(indicator.targets))
    throw usageError('progressOf', 'the "targets" of the indicator as a list', indicator.targets);
  requireOptions('progressOf', options, OPTIONS);
  requireDay('progressOf', options?.asOf);
  requireOneOf('progressOf', 'rule', options.rule, ['plain', 'pilote']);
  requireOneOf('progressOf', 'towards', options.towards, ['last', 'next']);
  const { territory, territories } = options;
  if (territories !== undefined && !(Array.isArray(territories) && territories.length > 0))
    throw usageError('progressOf', 'territories as a list of ids', territories);
  if (territory !== undefined && territories !== undefined)
    throw usageError('progressOf', 'either territory or territories, not both', territory);
  return readProgress(indicator, options, daySpans());
}

/** The same for callers that have checked the call, and that share the dates they took apart. */
export function readProgress(
  indicator: MeasuredIndicator,
  { asOf, rule = 'plain', towards = 'last', territory, territories }: ProgressOptions,
  spanOf: SpanOf,
): Progress {
  const notes: TrackingReason[] = [];
  const today = dayIn(spanOf, asOf);
  const context: ReadingContext = { indicator, asOf, today, territory, spanOf, notes };
  const { start, targets, aim, value } = knownFacts(context, towards, territories);
  const counted = { baseline: told(start), target: told(aim), value: told(value), age: ageOf(value, context) };
  const missing = missingParts(start, aim, value);
  const unitsMix = missing.some(({ code }) => code === 'unit-mismatch');
  if (aim === undefined || value === undefined || unitsMix)
    return { rule, ...NO_SHARE, onCourse: 'unknown', reached: 'unknown', ...counted, reasons: [...missing, ...notes] };
  const way = start && { start: start.extent, aim: aim.extent };
  const sense = senseOf(indicator.direction, way);
  const asked = indicator.targets?.[aim.index]?.quantity;
  const reached = reaches(value.extent, aim.extent, sense, (asked && extentOf(asked)) ?? aim.extent);
  const shares = way === undefined ? {} : sharesOf(value.extent, way, sense, reached, notes);
  const points = start === undefined ? [] : wayPoints({ start, aim }, targets, context);
  const expectedOn = (days: DaySpan): Interval | undefined => expectedShare(points, days);
  const onCourse = courseOf({ reached, aim, value, age: counted.age, share: shares.onWay, expectedOn, context });
  const shareRange = (rule === 'pilote' ? shares.bounded : shares.range) ?? null;
  return {
    rule,
    share: knownPoint(shareRange),
    shareRange,
    bounded: knownPoint(shares.bounded ?? null),
    boundedRange: shares.bounded ?? null,
    expected: expectedOn({ from: today, to: today }) ?? null,
    onCourse,
    reached: reached === undefined ? 'unknown' : reached ? 'yes' : 'no',
    ...counted,
    reasons: [...missing, ...notes],
  };
}

/** Where an indicator began, where it is to go, and where it stands, as far as that is known on the day. */
function knownFacts(
  context: ReadingContext,
  towards: NonNullable<ProgressOptions['towards']>,
  territories: ProgressOptions['territories'],
) {
  const { indicator, notes } = context;
  const start = indicator.baseline && knownValues([indicator.baseline], 'baseline', extentOf, context)[0];
  const targets = inOrder(knownValues(indicator.targets ?? [], 'target', thresholdOf, context), 'target', context);
  const value =
    territories === undefined
      ? inOrder(knownValues(indicator.values ?? [], 'value', extentOf, context), 'value', context).at(-1)
      : valueOfWhole(territories, context);
  if (value !== undefined && value.asOf === undefined) notes.push(reason('value-undated'));
  return { start, targets, aim: aimOf(targets, towards, context), value };
}

const NO_SHARE = { share: null, shareRange: null, bounded: null, boundedRange: null, expected: null };

const knownPoint = (range: Interval | null): number | null => (range === null ? null : (pointOf(range) ?? null));

function told(known: KnownValue | undefined): CountedValue | null {
  if (known === undefined) return null;
  return { index: known.index, ...defined({ asOf: known.asOf }), value: known.extent };
}

/** The target that counts. */
function aimOf(
  targets: readonly KnownValue[],
  towards: 'last' | 'next',
  { today, notes }: ReadingContext,
): KnownValue | undefined {
  const last = targets.at(-1);
  const next =
    towards === 'last' ? last : (targets.find(({ days }) => days.to !== undefined && days.to >= today) ?? last);
  if (next !== undefined && targets.length > 1)
    notes.push(reason('one-target-of-several', { date: next.asOf, count: targets.length }));
  return next;
}

function missingParts(
  start: KnownValue | undefined,
  aim: KnownValue | undefined,
  value: KnownValue | undefined,
): TrackingReason[] {
  const missing: TrackingReason[] = [];
  if (value === undefined) missing.push(reason('no-value'));
  if (start === undefined) missing.push(reason('no-baseline'));
  if (aim === undefined) missing.push(reason('no-target'));
  const units = new Set([start, aim, value].flatMap((one) => one?.unit ?? []));
  if (units.size > 1) missing.push(reason('unit-mismatch', { units: [...units] }));
  return missing;
}

interface Shares {
  readonly range?: Interval | undefined;
  readonly bounded?: Interval | undefined;
  /** The share, where the way leads in the direction that is wanted. */
  readonly onWay?: Interval | undefined;
}

function sharesOf(
  value: Interval,
  way: Way,
  sense: Sense,
  reached: boolean | undefined,
  notes: TrackingReason[],
): Shares {
  const [stands, behind] = [hasNoWay(way), isBehind(sense, way)];
  const range = shareOfWay(value, way);
  const bounded = heldShare(way, sense, range, reached);
  if (stands) notes.unshift(reason(isPoint(way) ? 'target-equals-baseline' : 'target-may-equal-baseline'));
  if (behind) notes.unshift(reason('target-behind-baseline'));
  if (!stands && range === undefined) notes.unshift(reason('share-open'));
  if (range !== undefined && pointOf(range) === undefined) notes.unshift(reason('share-between', { ...range }));
  return { range, bounded, onWay: behind ? undefined : range };
}

const isPoint = ({ start, aim }: Way): boolean => pointOf(start) !== undefined && pointOf(aim) !== undefined;

/** The points that the indicator is to pass: its start, its dated targets up to the one that counts, in the shares of that way. */
function wayPoints(
  { start, aim }: { readonly start: KnownValue; readonly aim: KnownValue },
  targets: readonly KnownValue[],
  { notes }: ReadingContext,
): WayPoint[] {
  const way: Way = { start: start.extent, aim: aim.extent };
  if (start.asOf === undefined) notes.push(reason('baseline-undated'));
  if (aim.asOf === undefined) notes.push(reason('target-undated'));
  if (start.asOf === undefined || aim.asOf === undefined || hasNoWay(way)) return [];
  if (isOver(aim.days, start.days)) {
    notes.push(reason('target-before-baseline', { date: aim.asOf, otherDate: start.asOf }));
    return [];
  }
  const between = targets
    .slice(0, targets.indexOf(aim))
    .filter(({ days, unit }) => days.to !== undefined && !isOver(days, start.days) && unit === aim.unit);
  return [
    { days: start.days, share: exactly(0) },
    ...between.map(({ days, extent }) => ({ days, share: shareOfWay(extent, way) ?? {} })),
    { days: aim.days, share: exactly(1) },
  ];
}

/** Whether a time ends before another begins. */
function isOver(one: DaySpan, other: DaySpan): boolean {
  return one.to !== undefined && other.from !== undefined && one.to < other.from;
}

function ageOf(value: KnownValue | undefined, { indicator, asOf, today, notes }: ReadingContext): ValueAge | null {
  if (value?.asOf === undefined) return null;
  const days = daysBetween(value.days, { from: today, to: today });
  const overdue = overdueBy(value.days, indicator.rhythmMonths, today);
  if (overdue === 'yes') notes.push(reason('value-stale', { date: value.asOf, months: indicator.rhythmMonths }));
  if (value.days.to !== undefined && value.days.to > today)
    notes.push(reason('value-period-open', { date: value.asOf, asOf }));
  return { days: { ...days, ...(days.min !== undefined && { min: Math.max(0, days.min) }) }, overdue };
}

function overdueBy({ from, to }: DaySpan, rhythmMonths: number | undefined, today: number): ValueAge['overdue'] {
  if (rhythmMonths === undefined || !(rhythmMonths > 0)) return 'unknown';
  const next = (day: number): number => dayNumber(addMonths(dayOfNumber(day), Math.ceil(rhythmMonths)));
  if (to !== undefined && next(to) < today) return 'yes';
  return from !== undefined && next(from) >= today ? 'no' : 'unknown';
}

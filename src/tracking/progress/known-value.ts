import { addTo } from '../../internal/add-to.ts';
import { type DaySpan, deadlineSpan, type SpanOf } from '../days.ts';
import { hullOf, type Interval } from '../interval.ts';
import { reason, type TrackingReason } from '../reason.ts';
import type { MeasuredIndicator, MeasuredQuantity, MeasuredValue } from './measured.ts';

/** What stands behind a value: the one that is measured, or the start or the aim it is held against. */
type ValueRole = 'value' | 'baseline' | 'target';

/** A value of an indicator, ready for computing. */
export interface KnownValue {
  /** Its place in the list it comes from. */
  readonly index: number;
  readonly asOf: string | undefined;
  readonly days: DaySpan;
  readonly statedOn: string | undefined;
  readonly extent: Interval;
  readonly unit: string | undefined;
}

/** What values are read against. */
export interface ReadingContext {
  readonly indicator: MeasuredIndicator;
  readonly asOf: string;
  /** The same day, as spans count days. */
  readonly today: number;
  readonly territory: string | undefined;
  readonly spanOf: SpanOf;
  /** What is told about the reading, in the order it was found. */
  readonly notes: TrackingReason[];
}

/**
 * The values of a list that were known on the day asked for, of the territory asked for, with their accepted corrections.
 * Whatever is left aside is told.
 */
export function knownValues(
  list: readonly MeasuredValue[],
  role: ValueRole,
  extentIn: (quantity: MeasuredQuantity) => Interval | undefined,
  context: ReadingContext,
): KnownValue[] {
  const known: KnownValue[] = [];
  list.forEach((value, index) => {
    if (!isOfTerritory(value, context)) {
      context.notes.push(reason('value-of-other-territory', { role, territory: value.territory, date: value.asOf }));
      return;
    }
    const { asOf, statedOn } = value;
    const span = asOf === undefined ? {} : context.spanOf(asOf);
    const days = role === 'target' ? deadlineSpan(span) : span;
    if (role === 'value' && isAfter(days, context.today)) {
      context.notes.push(reason('value-after-as-of', { date: asOf, asOf: context.asOf }));
      return;
    }
    if (statedOn !== undefined && isAfter(context.spanOf(statedOn), context.today)) {
      context.notes.push(reason('stated-after-as-of', { role, date: statedOn, asOf: context.asOf }));
      return;
    }
    const quantity = corrected(value, role, context);
    const extent = extentIn(quantity);
    if (extent === undefined) context.notes.push(reason('value-without-number', { role, date: asOf }));
    else known.push({ index, asOf, days, statedOn, extent, unit: quantity.unit ?? context.indicator.unit });
  });
  return known;
}

/** In the order of time, one for each last day; what has no date comes first, so that dated values are preferred. */
export function inOrder(
  known: readonly KnownValue[],
  role: 'value' | 'target',
  { notes }: ReadingContext,
): readonly KnownValue[] {
  if (known.length < 2) return known;
  const byDay = new Map<number, KnownValue[]>();
  for (const one of known) {
    // An open date ("from 2024") ends nowhere: it stands where it begins.
    const day = one.days.to ?? one.days.from ?? Number.NEGATIVE_INFINITY;
    addTo(byDay, day, one);
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  return days.flatMap((day) => oneOfSameDay(byDay.get(day) ?? [], role, notes) ?? []);
}

/** The one that counts among values that end on the same day: the one said last; where nothing parts them, all they may be. */
function oneOfSameDay(group: readonly KnownValue[], role: ValueRole, notes: TrackingReason[]): KnownValue | undefined {
  const saidLast = group
    .map(({ statedOn }) => statedOn ?? '')
    .sort()
    .at(-1);
  const rest = group.filter(({ statedOn }) => (statedOn ?? '') === saidLast);
  const last = rest.at(-1);
  const extent = hullOf(rest.map((one) => one.extent));
  if (last === undefined || extent === undefined) return undefined;
  const differ = rest.some(({ extent: { min, max } }) => min !== last.extent.min || max !== last.extent.max);
  if (differ) notes.push(reason('values-disagree', { role, date: last.asOf }));
  return { ...last, extent };
}

function isOfTerritory({ territory }: MeasuredValue, { indicator, territory: asked }: ReadingContext): boolean {
  return (territory ?? indicator.territory) === (asked ?? indicator.territory);
}

function isAfter({ from }: DaySpan, day: number): boolean {
  return from !== undefined && from > day;
}

/** A correction counts once it is accepted; until then it is only told. */
function corrected(
  { quantity, correction, asOf }: MeasuredValue,
  role: ValueRole,
  context: ReadingContext,
): MeasuredQuantity {
  if (correction === undefined || correction.status === 'refused') return quantity;
  const { value, min, max, unit } = correction.quantity;
  const facts = { role, date: asOf, value: value ?? min ?? max, by: correction.proposedBy };
  const accepted = correction.status === 'accepted';
  context.notes.push(reason(accepted ? 'correction-accepted' : 'correction-proposed', facts));
  return accepted ? { ...correction.quantity, unit: unit ?? quantity.unit } : quantity;
}

import { addTo } from '../../internal/add-to.ts';
import { decimalSum } from '../../internal/decimal.ts';
import { defined } from '../../internal/defined.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { reason } from '../reason.ts';
import { extentOf } from './extent.ts';
import { inOrder, type KnownValue, knownValues, type ReadingContext } from './known-value.ts';

/**
 * The value of a whole from the last values of its territories. Without a value of each of them, or without knowing how they add up,
 * there is none: a part that is missing is not nothing.
 */
export function valueOfWhole(territories: readonly string[], context: ReadingContext): KnownValue | undefined {
  const { indicator, notes } = context;
  const across = indicator.acrossTerritories;
  if (across !== 'sum' && across !== 'mean') {
    notes.push(reason('territories-do-not-add-up'));
    return undefined;
  }
  const parts = new Set(territories);
  const places = new Map<string, number[]>();
  indicator.values.forEach(({ territory = indicator.territory }, place) => {
    if (territory === undefined || !parts.has(territory)) return;
    addTo(places, territory, place);
  });
  const last = [...parts].map((territory) => lastOf(territory, places.get(territory) ?? [], context));
  const known = last.flatMap((one) => one ?? []);
  const missing = [...parts].filter((_, i) => last[i] === undefined);
  if (missing.length > 0) notes.push(reason('territories-without-value', { territories: missing }));
  const units = [...new Set(known.flatMap(({ unit }) => unit ?? []))];
  if (units.length > 1) notes.push(reason('unit-mismatch', { units }));
  if (missing.length > 0 || units.length > 1) return undefined;
  notes.push(reason(across === 'sum' ? 'value-summed' : 'value-averaged', { count: known.length }));
  return together(known, across);
}

/** The last value of one territory, whose values stand at these places. */
function lastOf(territory: string, places: readonly number[], context: ReadingContext): KnownValue | undefined {
  const own = { ...context, territory };
  const values = places.flatMap((place) => context.indicator.values[place] ?? []);
  const last = inOrder(knownValues(values, 'value', extentOf, own), 'value', own).at(-1);
  return last && { ...last, index: places[last.index] ?? last.index };
}

/** One value of all: as old as the oldest of them. */
function together(known: readonly KnownValue[], across: 'sum' | 'mean'): KnownValue | undefined {
  const inTime = [...known].sort((a, b) => (a.days.to ?? 0) - (b.days.to ?? 0));
  const [oldest, newest] = [inTime[0], inTime.at(-1)];
  if (oldest === undefined || newest === undefined) return undefined;
  const add = (end: (extent: Interval) => number | undefined): number | undefined => {
    const ends = known.map(({ extent }) => end(extent));
    if (ends.some((one) => one === undefined)) return undefined;
    const sum = decimalSum(ends.map((one) => one ?? 0));
    return across === 'sum' ? sum : sum / known.length;
  };
  const days = intervalDays(oldest.days.from, newest.days.to);
  return {
    ...oldest,
    days,
    extent: intervalOf(
      add(({ min }) => min),
      add(({ max }) => max),
    ),
  };
}

function intervalDays(from: number | undefined, to: number | undefined): KnownValue['days'] {
  return defined({ from, to });
}

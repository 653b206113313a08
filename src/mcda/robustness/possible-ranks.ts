import { countAbove } from '../../internal/count-above.ts';
import { firstWhere } from '../../internal/first-where.ts';
import { at } from '../matrix/index.ts';

/** What is known of the score of one admitted alternative. */
export interface PossibleScore {
  /** The lowest and the highest score it can have; infinite when nothing can be said. More is better. */
  readonly low: number;
  readonly high: number;
  /** It stays in whatever is still open. False while a gate is undecided or a missing score may fall short of its minimum. */
  readonly certain: boolean;
}

/** The best and the worst rank of an alternative, should it stay in; ranks count who is strictly ahead. */
export interface PossibleRanks {
  readonly bestRank: number;
  readonly worstRank: number;
}

/**
 * The ranks that each alternative can have once every missing score is known and every open gate decided. Whoever may still fall
 * out is counted ahead for the worst rank only. Cost O(n log n).
 */
export function possibleRanks(field: readonly PossibleScore[], tolerance: number): PossibleRanks[] {
  const { sureLows, highs } = sortedEnds(field);
  return field.map(({ low, high }) => ({
    bestRank: 1 + countAbove(sureLows, high + tolerance),
    // Nobody is a rival of its own.
    worstRank: 1 + countAbove(highs, low + tolerance) - (high > low + tolerance ? 1 : 0),
  }));
}

/** How sure a place among the first few is. */
type PlaceStatus = 'sure' | 'possible' | 'impossible';

/** Whether each alternative is among the first `places` whatever happens. A tie over the last place is not sure. */
export function placesOf(field: readonly PossibleScore[], places: number, tolerance: number): PlaceStatus[] {
  const { sureLows, highs } = sortedEnds(field);
  return field.map(({ low, high, certain }) => {
    // A tie counts against it, itself does not.
    const lowestRival = firstWhere(highs.length, (place) => at(highs, place) >= low - tolerance);
    const levelOrAhead = highs.length - lowestRival - 1;
    if (certain && levelOrAhead < places) return 'sure';
    return countAbove(sureLows, high + tolerance) < places ? 'possible' : 'impossible';
  });
}

function sortedEnds(field: readonly PossibleScore[]): {
  readonly sureLows: Float64Array;
  readonly highs: Float64Array;
} {
  return {
    sureLows: Float64Array.from(
      field.filter(({ certain }) => certain),
      ({ low }) => low,
    ).sort(),
    highs: Float64Array.from(field, ({ high }) => high).sort(),
  };
}

/** Counts, for any limit, how many of some numbers lie above it. */
export function countersAbove(numbers: readonly number[]): (limit: number) => number {
  const sorted = Float64Array.from(numbers).sort();
  return (limit) => countAbove(sorted, limit);
}

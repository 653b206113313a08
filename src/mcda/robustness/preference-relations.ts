import { PlanSanteError, requireParts } from '../../errors/index.ts';
import { readBounds } from './decision-table.ts';
import type { RankIntervals } from './rank-intervals.ts';

/** Answers hold two pairs at most for each two rows: of more rows they would fill the memory. */
const MOST_ROWS = 2000;

/** Pairs `[better, other]` of row indices. */
export interface PreferenceRelations {
  /** The first is ahead of the second whatever the missing scores are. */
  readonly necessary: readonly (readonly [number, number])[];
  /** The first is ahead of the second for some value of the missing scores. */
  readonly possible: readonly (readonly [number, number])[];
}

/**
 * Which preferences hold for all, and which for some, values of the missing scores. Cost O(n²): made for lists that people read.
 *
 * @throws PlanSanteError when it is not given what `rankIntervals` answers, or for more than 2000 rows.
 * @example
 * ```ts
 * import { preferenceRelations, rankIntervals } from 'plan-sante/scoring';
 * const bounds = [{ min: 0, max: 10 }];
 * const open = rankIntervals({ values: [[8], [null], [3]], directions: ['max'], weights: [1], bounds });
 * preferenceRelations(open).necessary; // [[0, 2]]
 * ```
 */
export function preferenceRelations(open: RankIntervals): PreferenceRelations {
  requireParts('preferenceRelations', 'what rankIntervals answers', open, ['intervals']);
  const { tolerance } = open;
  const intervals = readBounds('preferenceRelations', open.intervals, 'intervals');
  if (intervals.length > MOST_ROWS)
    throw new PlanSanteError({
      function: 'preferenceRelations',
      expected: `at most ${MOST_ROWS} intervals`,
      received: intervals.length,
    });
  const necessary: [number, number][] = [];
  const possible: [number, number][] = [];
  intervals.forEach((a, i) => {
    intervals.forEach((b, j) => {
      if (i === j) return;
      if (a.min > b.max + tolerance) necessary.push([i, j]);
      if (a.max > b.min + tolerance) possible.push([i, j]);
    });
  });
  return { necessary, possible };
}

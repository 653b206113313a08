import { requireParts } from '../errors/index.ts';
import type { ScaleBounds } from '../mcda/index.ts';
import type { Criterion, Scale, ScaleLevel } from '../model/index.ts';

/** The lowest and the highest score that a scale can give: its ends, or those of its levels. */
export function scaleBounds({ min, max, levels = [] }: Scale): ScaleBounds {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { value } of levels) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { min: min ?? lowest, max: max ?? highest };
}

/**
 * The levels that are all there is to choose from; `null` for a measured scale, where levels only name some points. Left to the
 * scale itself, levels without a unit are all there is when they stand at both ends.
 */
export function levelsOf(scale: Scale): readonly ScaleLevel[] | null {
  const { kind, unit, levels = [] } = scale;
  if (kind !== undefined) return kind === 'levels' ? levels : null;
  const { min, max } = scaleBounds(scale);
  const holds = (end: number) => levels.some((level) => level.value === end);
  return unit === undefined && levels.length > 0 && holds(min) && holds(max) ? levels : null;
}

/** What can be scored on a criterion. */
export interface ScoreScale extends ScaleBounds {
  /** The only values that there are, lowest first; `null` on a measured scale, where levels only name some points. */
  readonly levels: readonly ScaleLevel[] | null;
}

/**
 * The scale of a criterion as whoever scores sees it: its two ends, and its levels where they are all there is to choose from.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, scoreScale } from 'plan-sante/scoring';
 * const [gravity] = contratLocalDeSanteModel.criteria;
 * console.log(scoreScale(gravity).max); // 5
 * ```
 */
export function scoreScale(criterion: Pick<Criterion, 'scale'>): ScoreScale {
  requireParts('scoreScale', 'a criterion with its scale', criterion?.scale, []);
  const { scale } = criterion;
  const levels = levelsOf(scale);
  return { ...scaleBounds(scale), levels: levels === null ? null : [...levels].sort((a, b) => a.value - b.value) };
}

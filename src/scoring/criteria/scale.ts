import type { ScaleBounds } from '../../mcda/methods/index.ts';
import type { Scale, ScaleLevel } from '../../model/index.ts';

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

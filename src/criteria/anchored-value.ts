import { requireNumber, usageError } from '../errors/index.ts';
import type { Criterion } from '../model/index.ts';
import { scaleBounds } from './scale.ts';

/** The worth of the best anchor of every scale; the worst is worth 0. */
export const FULL_VALUE = 100;

/**
 * The worth of a score on the anchored scale of its criterion: 0 at the worst anchor, 100 at the best, a straight line between.
 *
 * The anchors belong to the criterion and not to the alternatives, so a new alternative never changes the worth of another.
 * Belton V., Stewart T. J. (2002), Multiple Criteria Decision Analysis, section 5.2 (global scales).
 *
 * @throws {PlanSanteError} when it is given no criterion with a scale, or no number.
 * @example
 * ```ts
 * import { anchoredValue } from 'plan-sante/scoring';
 * const delay = { id: 'delay', label: 'Delay', direction: 'min', weight: 1, scale: { min: 0, max: 24 } } as const;
 * anchoredValue(delay, 6); // 75
 * ```
 */
export function anchoredValue(criterion: Pick<Criterion, 'direction' | 'scale'>, score: number): number {
  requireScale(criterion);
  requireNumber('anchoredValue', score);
  const { min, max } = scaleBounds(criterion.scale);
  // Halves first: max - min overflows on a scale that spans more than the largest number.
  const share = (score / 2 - min / 2) / (max / 2 - min / 2);
  return FULL_VALUE * (criterion.direction === 'max' ? share : 1 - share);
}

function requireScale(criterion: unknown): void {
  const { direction, scale } = (criterion ?? {}) as { readonly direction?: unknown; readonly scale?: unknown };
  if ((direction === 'max' || direction === 'min') && isScale(scale)) return;
  throw usageError('anchoredValue', 'a criterion with a direction, "max" or "min", and a scale', criterion);
}

function isScale(scale: unknown): boolean {
  if (typeof scale !== 'object' || scale === null) return false;
  const { levels = [] } = scale as { readonly levels?: unknown };
  return Array.isArray(levels) && levels.every((level) => typeof level === 'object' && level !== null);
}

/** The score that has a given worth: the inverse of {@link anchoredValue}. */
export function scoreWorth(criterion: Pick<Criterion, 'direction' | 'scale'>, value: number): number {
  const { min, max } = scaleBounds(criterion.scale);
  const share = criterion.direction === 'max' ? value / FULL_VALUE : 1 - value / FULL_VALUE;
  return min * (1 - share) + max * share;
}

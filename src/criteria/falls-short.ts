import { isAbove, isBelow } from '../internal/tolerance.ts';
import type { Criterion } from '../model/index.ts';

/** Whether a score is beyond the worst that its criterion accepts; never without a minimum. */
export function fallsShort({ direction, minimum }: Pick<Criterion, 'direction' | 'minimum'>, score: number): boolean {
  if (minimum === undefined) return false;
  return direction === 'max' ? isBelow(score, minimum) : isAbove(score, minimum);
}

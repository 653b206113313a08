import type { Interval } from '../interval.ts';
import { boundedShare, hasNoWay, type Way } from './share-of-way.ts';

/** Which way is better. */
export type Sense = 'increase' | 'decrease' | 'maintain' | undefined;

/** Which way is better: as the indicator says; else, and for what is to be kept but is not there yet, from its start to its aim. */
export function senseOf(direction: string | undefined, way: Way | undefined): Sense {
  if (direction === 'increase' || direction === 'decrease') return direction;
  if (way === undefined || hasNoWay(way)) return direction === 'maintain' ? direction : undefined;
  return isSurelyAbove(way.aim, way.start) ? 'increase' : 'decrease';
}

/** Whether the aim lies on the wrong side of the start: a rise is wanted, and the target is below. */
export function isBehind(sense: Sense, way: Way): boolean {
  return sense === 'increase'
    ? isSurelyAbove(way.start, way.aim)
    : sense === 'decrease' && isSurelyAbove(way.aim, way.start);
}

/**
 * Whether a value reaches its aim; undefined where bounds, or a direction that is not known, leave it open.
 *
 * @param held for what is to be maintained: the values that do
 */
export function reaches(value: Interval, aim: Interval, sense: Sense, held: Interval): boolean | undefined {
  if (sense === 'increase') return isAtLeast(value, aim);
  if (sense === 'decrease') return isAtLeast(negated(value), negated(aim));
  const within = isWithin(value, held);
  return sense === 'maintain' || within === true ? within : undefined;
}

/**
 * The share between 0 and 1. Where there is no way to go, because the start was at the target or beyond it, it is 1 while what was
 * reached is held and 0 when it is lost, as PILOTE has it.
 */
export function heldShare(
  way: Way,
  sense: Sense,
  range: Interval | undefined,
  reached: boolean | undefined,
): Interval | undefined {
  if (!hasNoWay(way) && !isBehind(sense, way)) return range && boundedShare(range);
  if (reached === undefined) return { min: 0, max: 1 };
  return { min: Number(reached), max: Number(reached) };
}

function isSurelyAbove(a: Interval, b: Interval): boolean {
  return a.min !== undefined && b.max !== undefined && a.min > b.max;
}

function isAtLeast(value: Interval, aim: Interval): boolean | undefined {
  if (value.min !== undefined && aim.max !== undefined && value.min >= aim.max) return true;
  if (value.max !== undefined && aim.min !== undefined && value.max < aim.min) return false;
  return undefined;
}

function isWithin(value: Interval, { min, max }: Interval): boolean | undefined {
  const above = min === undefined ? true : isAtLeast(value, { min, max: min });
  const below = max === undefined ? true : isAtLeast(negated(value), negated({ min: max, max }));
  if (above === false || below === false) return false;
  return above === true && below === true ? true : undefined;
}

function negated({ min, max }: Interval): Interval {
  return { ...(max !== undefined && { min: -max }), ...(min !== undefined && { max: -min }) };
}

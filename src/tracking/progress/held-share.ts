import type { Interval } from '../interval.ts';
import { boundedShare, hasNoWay, type Way } from './share-of-way.ts';

/** Which way is better, once a direction that is not said is taken from start to aim. */
export type Sense = 'increase' | 'decrease' | 'maintain' | undefined;

/** Which way is better: as the indicator says, else from its start to its aim. */
export function senseOf(direction: string | undefined, way: Way | undefined): Sense {
  if (direction === 'increase' || direction === 'decrease' || direction === 'maintain') return direction;
  if (way === undefined || hasNoWay(way)) return undefined;
  return isSurelyAbove(way.aim, way.start) ? 'increase' : 'decrease';
}

/** Whether the aim lies on the wrong side of the start: a rise is wanted, and the target is below. */
export function isBehind(sense: Sense, way: Way): boolean {
  return sense === 'increase'
    ? isSurelyAbove(way.start, way.aim)
    : sense === 'decrease' && isSurelyAbove(way.aim, way.start);
}

/**
 * The share between 0 and 1. Where there is no way to go, because the start was at the target or beyond it, it is 1 while what was
 * reached is held and 0 when it is lost, as PILOTE has it. Undefined where not even the direction is known.
 */
export function heldShare(
  value: Interval,
  way: Way,
  sense: Sense,
  range: Interval | undefined,
  /** For what is to be maintained: the values that do. */
  held: Interval,
): Interval | undefined {
  if (!hasNoWay(way) && !isBehind(sense, way)) return range && boundedShare(range);
  if (sense === 'increase') return verdict(isAtLeast(value, way.aim));
  if (sense === 'decrease') return verdict(isAtLeast(negated(value), negated(way.aim)));
  return verdict(isWithin(value, held)) ?? undefined;
}

const verdict = (holds: boolean | undefined): Interval =>
  holds === undefined ? { min: 0, max: 1 } : { min: Number(holds), max: Number(holds) };

function isSurelyAbove(a: Interval, b: Interval): boolean {
  return a.min !== undefined && b.max !== undefined && a.min > b.max;
}

/** Whether a value reaches an aim; undefined where that is open. */
function isAtLeast(value: Interval, aim: Interval): boolean | undefined {
  if (value.min !== undefined && aim.max !== undefined && value.min >= aim.max) return true;
  if (value.max !== undefined && aim.min !== undefined && value.max < aim.min) return false;
  return undefined;
}

function isWithin(value: Interval, { min, max }: Interval): boolean | undefined {
  const above = min === undefined ? true : isAtLeast(value, { min, max: min });
  const below = max === undefined ? true : isAtLeast(negated(value), negated({ min: max, max }));
  return above === false || below === false ? false : above === true && below === true ? true : undefined;
}

function negated({ min, max }: Interval): Interval {
  return { ...(max !== undefined && { min: -max }), ...(min !== undefined && { max: -min }) };
}

import { PlanSanteError } from '../../errors/index.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { type Direction, entry, type Matrix, readTable } from '../matrix/index.ts';

/**
 * Checks that ordered categories, best first, come with one lower limit each but the last, and that the limits never rise from a
 * better category to a worse one. Gives the limits, one row per category but the last.
 *
 * @throws PlanSanteError otherwise.
 */
export function readCategories(
  caller: string,
  categories: readonly string[],
  lowerProfiles: readonly (readonly number[])[],
  directions: readonly Direction[],
): Matrix {
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  const names: readonly unknown[] = Array.isArray(categories) ? Array.from(categories) : [];
  const named = names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
  if (names.length < 2 || !named) throw refuse('at least two categories with different names, best first', categories);
  if (!Array.isArray(lowerProfiles) || lowerProfiles.length !== names.length - 1)
    throw refuse(`one lower profile per category but the last (${names.length - 1})`, lowerProfiles);
  const limits = readTable(caller, { values: lowerProfiles }, 'lowerProfiles');
  if (limits.columns !== directions.length)
    throw refuse(`${directions.length} numbers in each lower profile`, lowerProfiles[0]);
  for (let h = 1; h < limits.rows; h++) {
    for (const [j, direction] of directions.entries()) {
      const [better, worse] = [entry(limits, h - 1, j), entry(limits, h, j)];
      if (direction === 'max' ? isAbove(worse, better) : isBelow(worse, better))
        throw refuse(`lowerProfiles[${h}] no better than the one before on criterion ${j}`, worse);
    }
  }
  return limits;
}

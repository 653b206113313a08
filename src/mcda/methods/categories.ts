import { PlanSanteError } from '../../errors/index.ts';
import { type Direction, readTable } from '../matrix/index.ts';

/**
 * Checks that ordered categories, best first, come with one lower limit each but the last, and that the limits never rise from a
 * better category to a worse one.
 *
 * @throws PlanSanteError otherwise.
 */
export function checkCategories(
  caller: string,
  categories: readonly string[],
  lowerProfiles: readonly (readonly number[])[],
  directions: readonly Direction[],
): void {
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  if (!Array.isArray(categories) || categories.length < 2 || new Set(categories).size !== categories.length)
    throw refuse('at least two categories with different names, best first', categories);
  if (!Array.isArray(lowerProfiles) || lowerProfiles.length !== categories.length - 1)
    throw refuse(`one lower profile per category but the last (${categories.length - 1})`, lowerProfiles);
  const { values, columns } = readTable(caller, { values: lowerProfiles });
  if (columns !== directions.length)
    throw refuse(`${directions.length} numbers in each lower profile`, lowerProfiles[0]);
  for (let k = columns; k < values.length; k++) {
    const better = values[k - columns] as number;
    const worse = values[k] as number;
    const j = k % columns;
    if (directions[j] === 'max' ? worse > better : worse < better)
      throw refuse(`lowerProfiles[${Math.floor(k / columns)}] no better than the one before on criterion ${j}`, worse);
  }
}

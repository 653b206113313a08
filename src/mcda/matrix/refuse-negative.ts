import { PlanSanteError } from '../../errors/index.ts';
import { at, type Matrix, placeOf } from './matrix.ts';

/** Refuses a table with a number below 0, for the methods that divide by sums or take powers. */
export function refuseNegative(caller: string, table: Matrix): void {
  const { values } = table;
  for (let k = 0; k < values.length; k++)
    if (at(values, k) < 0)
      throw new PlanSanteError({
        function: caller,
        expected: `a number of 0 or more at ${placeOf(table, k)}`,
        received: values[k],
      });
}

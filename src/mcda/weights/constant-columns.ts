import type { Matrix } from '../matrix/index.ts';

/** Columns whose values are all exactly the same. */
export function findConstantColumns(table: Matrix): number[] {
  const { values, columns } = table;
  return Array.from({ length: columns }, (_, j) => j).filter((j) => {
    for (let k = j + columns; k < values.length; k += columns) if (values[k] !== values[j]) return false;
    return true;
  });
}

/** Divides by the sum; equal shares when there is nothing to divide. */
export function toShares(amounts: readonly number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => (total > 0 ? amount / total : 1 / amounts.length));
}

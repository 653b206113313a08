import { at, type Matrix } from './matrix.ts';

/** Outside of 2^-300 … 2^300, squares and sums of many values would overflow or vanish. */
const LARGE = 2 ** 300;
const SMALL = 2 ** -300;

/**
 * Brings columns of extreme magnitude (beyond 2^300, or all below 2^-300) near 1 by a power of two, in place, and returns the
 * exponent that was taken off each. Methods that do not depend on units call this first, so that no finite input can turn into
 * an infinity or NaN on the way. Ordinary tables are left as they are.
 */
export function balanceColumns(table: Matrix): Int32Array {
  const { values, rows, columns } = table;
  const exponents = new Int32Array(columns);
  if (isOrdinary(values)) return exponents;
  const largest = new Float64Array(columns);
  for (let k = 0, i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      const size = Math.abs(at(values, k));
      if (size > at(largest, j)) largest[j] = size;
    }
  }
  largest.forEach((size, j) => {
    if (size === 0 || (size < LARGE && size > SMALL)) return;
    const exponent = Math.floor(Math.log2(size));
    exponents[j] = exponent;
    for (let k = j; k < values.length; k += columns) values[k] = scaleDown(at(values, k), exponent);
  });
  return exponents;
}

/** Whether every number is 0 or of a size that can be squared and summed: one quick look spares the one column by column. */
function isOrdinary(values: Float64Array): boolean {
  for (let k = 0; k < values.length; k++) {
    const size = Math.abs(at(values, k));
    if (size >= LARGE || (size <= SMALL && size !== 0)) return false;
  }
  return true;
}

/** value / 2^exponent in two steps, because 2^1074 alone is already infinite. */
export function scaleDown(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** -half * 2 ** -(exponent - half);
}

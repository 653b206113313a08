import { item } from '../matrix/index.ts';

/** Largest eigenvalue of a positive matrix with its right and left eigenvectors, each summing to 1. */
interface PrincipalEigen {
  readonly value: number;
  readonly right: readonly number[];
  readonly left: readonly number[];
}

type Square = readonly (readonly number[])[];

/** Enough squarings for any ratio of the first two eigenvalues that doubles can tell from 1. */
const SQUARINGS = 64;

/**
 * Perron vectors by repeated squaring: A^(2^k) turns into (right · left) as k grows, and the error squares itself at each step, so
 * that even matrices whose first two eigenvalues almost agree need few steps.
 */
export function principalEigen(matrix: Square): PrincipalEigen {
  let power = shrink(matrix);
  let right = shares(power.map(sum));
  for (let step = 0; step < SQUARINGS; step++) {
    power = shrink(multiply(power, power));
    const next = shares(power.map(sum));
    const moved = next.some((value, i) => Math.abs(value - item(right, i)) > 1e-16);
    right = next;
    if (!moved && step > 2) break;
  }
  const left = shares(right.map((_, j) => power.reduce((total, row) => total + item(row, j), 0)));
  const images = matrix.map((row) => row.reduce((total, value, j) => total + value * item(right, j), 0));
  // Left-weighted: the error of the eigenvalue is then the product of the errors of both vectors.
  const top = images.reduce((total, image, i) => total + image * item(left, i), 0);
  const bottom = right.reduce((total, value, i) => total + value * item(left, i), 0);
  return { value: top / bottom, right: shares(images), left };
}

function multiply(a: Square, b: Square): number[][] {
  return a.map((row) => {
    const result = row.map(() => 0);
    row.forEach((value, k) => {
      const other = b[k] as readonly number[];
      for (let j = 0; j < other.length; j++) result[j] = item(result, j) + value * item(other, j);
    });
    return result;
  });
}

/** Divides by the largest entry, so that powers stay in range. */
function shrink(matrix: Square): number[][] {
  let largest = 0;
  for (const row of matrix) for (const value of row) if (value > largest) largest = value;
  return matrix.map((row) => row.map((value) => value / largest));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shares(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}

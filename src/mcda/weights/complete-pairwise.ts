import { greatestOf } from '../../internal/extremes.ts';
import { item } from '../matrix/index.ts';
import type { Judgements } from './pairwise-matrix.ts';
import { principalEigen } from './principal-eigenvector.ts';

type Square = readonly (readonly number[])[];

/**
 * Weights that fit the logarithms of the given judgements best (least squares): the geometric mean of the rows when none is
 * missing.
 *
 * Source: Crawford G., Williams C. (1985) A note on the analysis of subjective judgment matrices, J. Math. Psychology 29:387–405;
 * incomplete: Bozóki S., Fülöp J., Rónyai L. (2010), section 4.
 */
export function leastSquaresWeights(judgements: Judgements): number[] {
  const { matrix } = judgements;
  const size = matrix.length;
  const laplacian = matrix.map((row) => row.map(() => 0));
  const sums = matrix.map(() => 0);
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j || Number.isNaN(value)) return;
      const line = laplacian[i] as number[];
      line[i] = item(line, i) + 1;
      line[j] = item(line, j) - 1;
      // Rounded reciprocals are met half way.
      sums[i] = item(sums, i) + (Math.log(value) - Math.log(matrix[j]?.[i] ?? 1)) / 2;
    });
  });
  // The logarithms are free up to a constant: the last one is set to 0.
  const logs = [
    ...solve(
      laplacian.slice(0, size - 1).map((row) => row.slice(0, size - 1)),
      sums.slice(0, size - 1),
    ),
    0,
  ];
  const highest = greatestOf(logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Solves a symmetric, diagonally dominant system by elimination (no pivoting needed). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, item(right, i)]);
  rows.forEach((pivotRow, p) => {
    const pivot = item(pivotRow, p);
    for (let i = p + 1; i < rows.length; i++) {
      const row = rows[i] as number[];
      const factor = item(row, p) / pivot;
      if (factor === 0) continue;
      for (let j = p; j < row.length; j++) row[j] = item(row, j) - factor * item(pivotRow, j);
    }
  });
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let rest = item(row, rows.length);
    for (let j = i + 1; j < rows.length; j++) rest -= item(row, j) * item(solution, j);
    solution[i] = rest / item(row, i);
  }
  return solution;
}

/** Puts the ratio of two weights where a judgement is missing. */
export function fillWithRatios(judgements: Judgements, weights: readonly number[]): number[][] {
  return fill(
    judgements,
    judgements.missing.map(([i, j]) => Math.log(item(weights, i) / item(weights, j))),
  );
}

function fill({ matrix, missing }: Judgements, logs: readonly number[]): number[][] {
  const filled = matrix.map((row) => [...row]);
  missing.forEach(([i, j], k) => {
    (filled[i] as number[])[j] = Math.exp(item(logs, k));
    (filled[j] as number[])[i] = Math.exp(-item(logs, k));
  });
  return filled;
}

/** Far more steps than any connected matrix needs. */
const STEPS = 20_000;

/**
 * Completes the missing judgements so that the largest eigenvalue is least.
 *
 * In logarithms the eigenvalue is convex, so the completion is unique; it is reached where every missing x is
 * √(leftⱼ rightᵢ / leftᵢ rightⱼ), which is also a descent step, shortened whenever it would go uphill.
 *
 * Source: Bozóki S., Fülöp J., Rónyai L. (2010) On optimal completion of incomplete pairwise comparison matrices, Mathematical and
 * Computer Modelling 52:318–333.
 */
export function completeByEigenvalue(judgements: Judgements): Square {
  const start = leastSquaresWeights(judgements);
  let logs = judgements.missing.map(([i, j]) => Math.log(item(start, i) / item(start, j)));
  let eigen = principalEigen(fill(judgements, logs));
  let stride = 1;
  for (let step = 0; step < STEPS; step++) {
    const { left, right, value } = eigen;
    const moves = judgements.missing.map(([i, j], k) => {
      const balance = Math.log(item(left, j)) - Math.log(item(left, i));
      const ratio = Math.log(item(right, i)) - Math.log(item(right, j));
      return (balance + ratio) / 2 - item(logs, k);
    });
    if (moves.every((move) => Math.abs(move) < 1e-13)) break;
    const next = logs.map((log, k) => log + stride * item(moves, k));
    const trial = principalEigen(fill(judgements, next));
    if (trial.value > value * (1 + 1e-13)) {
      stride /= 2;
      continue;
    }
    logs = next;
    eigen = trial;
    stride = Math.min(1, stride * 1.5);
  }
  return fill(judgements, logs);
}

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
      line[i] = (line[i] as number) + 1;
      line[j] = (line[j] as number) - 1;
      // Rounded reciprocals are met half way.
      sums[i] = (sums[i] as number) + (Math.log(value) - Math.log(matrix[j]?.[i] ?? 1)) / 2;
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
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Solves a symmetric, diagonally dominant system by elimination (no pivoting needed). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  rows.forEach((pivotRow, p) => {
    const pivot = pivotRow[p] as number;
    for (let i = p + 1; i < rows.length; i++) {
      const row = rows[i] as number[];
      const factor = (row[p] as number) / pivot;
      if (factor === 0) continue;
      for (let j = p; j < row.length; j++) row[j] = (row[j] as number) - factor * (pivotRow[j] as number);
    }
  });
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let rest = row[rows.length] as number;
    for (let j = i + 1; j < rows.length; j++) rest -= (row[j] as number) * (solution[j] as number);
    solution[i] = rest / (row[i] as number);
  }
  return solution;
}

/** Puts the ratio of two weights where a judgement is missing. */
export function fillWithRatios(judgements: Judgements, weights: readonly number[]): number[][] {
  return fill(
    judgements,
    judgements.missing.map(([i, j]) => Math.log((weights[i] as number) / (weights[j] as number))),
  );
}

function fill({ matrix, missing }: Judgements, logs: readonly number[]): number[][] {
  const filled = matrix.map((row) => [...row]);
  missing.forEach(([i, j], k) => {
    (filled[i] as number[])[j] = Math.exp(logs[k] as number);
    (filled[j] as number[])[i] = Math.exp(-(logs[k] as number));
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
  let logs = judgements.missing.map(([i, j]) => Math.log((start[i] as number) / (start[j] as number)));
  let eigen = principalEigen(fill(judgements, logs));
  let stride = 1;
  for (let step = 0; step < STEPS; step++) {
    const { left, right, value } = eigen;
    const moves = judgements.missing.map(([i, j], k) => {
      const balance = Math.log(left[j] as number) - Math.log(left[i] as number);
      const ratio = Math.log(right[i] as number) - Math.log(right[j] as number);
      return (balance + ratio) / 2 - (logs[k] as number);
    });
    if (moves.every((move) => Math.abs(move) < 1e-13)) break;
    const next = logs.map((log, k) => log + stride * (moves[k] as number));
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

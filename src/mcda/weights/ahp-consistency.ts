import { item } from '../matrix/index.ts';
import { findRandomIndex, type RandomIndex, type RandomIndexChoice } from './random-index.ts';

type Square = readonly (readonly number[])[];

/** How far judgements contradict each other, by several measures. */
export interface Consistency {
  /** Largest eigenvalue; equal to the size of the matrix when it is consistent. */
  readonly lambdaMax: number;
  /** CI = (λmax − n) / (n − 1). */
  readonly consistencyIndex: number;
  /** The random index CI is divided by, by name. */
  readonly randomIndex: RandomIndex;
  /** CR = CI / RI; 0 for one or two criteria; null when the table does not reach this size. */
  readonly consistencyRatio: number | null;
  /** CR at most 0.1, Saaty's rule of thumb; null when there is no CR. */
  readonly acceptable: boolean | null;
  /** Koczkodaj (1993): the worst triad, 0 when consistent, towards 1. */
  readonly koczkodaj: number;
  /** Geometric consistency index of Aguarón and Moreno-Jiménez (2003): 2 / ((n − 1)(n − 2)) Σ ln² (aᵢⱼ wⱼ / wᵢ), with geometric weights. */
  readonly geometricConsistencyIndex: number;
  /** Siraj, Mikhailov, Keane (2015): mean gap, in logarithms, between a judgement and its indirect ones. */
  readonly congruence: number;
  /** Siraj, Mikhailov, Keane (2015): share of indirect judgements that point the other way. */
  readonly dissonance: number;
}

/** Measures the consistency of a complete matrix. */
export function measureConsistency(
  caller: string,
  matrix: Square,
  lambdaMax: number,
  choice: RandomIndexChoice,
): Consistency {
  const size = matrix.length;
  const randomIndex = findRandomIndex(caller, choice, size);
  // λmax is at least n; anything below is rounding.
  const consistencyIndex = size < 3 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  const { value } = randomIndex;
  const consistencyRatio = size < 3 ? 0 : value === null ? null : consistencyIndex / value;
  return {
    lambdaMax,
    consistencyIndex,
    randomIndex,
    consistencyRatio,
    acceptable: consistencyRatio === null ? null : consistencyRatio <= 0.1,
    koczkodaj: worstTriad(matrix),
    geometricConsistencyIndex: geometricIndex(matrix),
    ...indirectMeasures(matrix),
  };
}

function worstTriad(matrix: Square): number {
  let worst = 0;
  for (let i = 0; i < matrix.length; i++) {
    for (let j = i + 1; j < matrix.length; j++) {
      for (let k = j + 1; k < matrix.length; k++) {
        const direct = judgement(matrix, i, k);
        const through = judgement(matrix, i, j) * judgement(matrix, j, k);
        worst = Math.max(worst, Math.min(Math.abs(1 - direct / through), Math.abs(1 - through / direct)));
      }
    }
  }
  return worst;
}

function geometricIndex(matrix: Square): number {
  const size = matrix.length;
  if (size < 3) return 0;
  const logs = matrix.map((row) => row.reduce((sum, value) => sum + Math.log(value), 0) / size);
  let total = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++)
      total += (Math.log(judgement(matrix, i, j)) + item(logs, j) - item(logs, i)) ** 2;
  }
  return (2 * total) / ((size - 1) * (size - 2));
}

function indirectMeasures(matrix: Square): Pick<Consistency, 'congruence' | 'dissonance'> {
  const size = matrix.length;
  if (size < 3) return { congruence: 0, dissonance: 0 };
  let gap = 0;
  let opposite = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) {
        if (i === j || i === k || j === k) continue;
        const direct = Math.log(judgement(matrix, i, j));
        const indirect = Math.log(judgement(matrix, i, k)) + Math.log(judgement(matrix, k, j));
        gap += Math.abs(direct - indirect);
        if (direct * indirect < 0) opposite++;
      }
    }
  }
  const count = size * (size - 1) * (size - 2);
  return { congruence: gap / count, dissonance: opposite / count };
}

function judgement(matrix: Square, i: number, j: number): number {
  return matrix[i]?.[j] ?? Number.NaN;
}

import { PlanSanteError } from '../../errors/index.ts';

/** Judgements "how many times as important is i as j"; null where nobody was asked. */
export type PairwiseMatrix = readonly (readonly (number | null)[])[];

/** Judgements outside of this range say "infinitely more", which no eigenvector can carry. */
const EXTREME = 1e9;

/** Sizes beyond this are surely a mistake: 200 criteria already ask for 19 900 judgements. */
const LARGEST_MATRIX = 200;

/** How far a · b may be from 1 for two opposite judgements: printed reciprocals are rounded (0.13 for 1/8). */
const RECIPROCITY = 0.05;

/** A missing pair, as row and column with row < column. */
type Pair = readonly [row: number, column: number];

/** A checked matrix; missing entries are NaN until they are completed. */
export interface Judgements {
  readonly matrix: readonly (readonly number[])[];
  readonly missing: readonly Pair[];
}

/**
 * Checks a pairwise matrix: square, positive, 1 on the diagonal, opposite judgements reciprocal. Where only one of two opposite
 * judgements is given the other is its reciprocal. The judgements must connect all criteria.
 */
export function readPairwise(caller: string, pairwise: PairwiseMatrix): Judgements {
  const refuse = (expected: string, received: unknown) => new PlanSanteError({ function: caller, expected, received });
  const size = Array.isArray(pairwise) ? pairwise.length : 0;
  if (size === 0 || size > LARGEST_MATRIX)
    throw refuse(`a square matrix of judgements, of 1 to ${LARGEST_MATRIX} rows`, pairwise);
  for (const [i, row] of Array.from<unknown>(pairwise).entries()) {
    if (!Array.isArray(row) || row.length !== size) throw refuse(`${size} judgements in row ${i}`, row);
    for (const [j, value] of Array.from<unknown>(row).entries()) {
      if (value === null && i !== j) continue;
      if (typeof value !== 'number' || !(value >= 1 / EXTREME && value <= EXTREME))
        throw refuse(`a judgement from ${1 / EXTREME} to ${EXTREME}, or null, at row ${i}, column ${j}`, value);
      if (i === j && value !== 1) throw refuse(`1 on the diagonal, at row ${i}`, value);
    }
  }
  const missing: Pair[] = [];
  const matrix = pairwise.map((row, i) =>
    row.map((value, j) => {
      const opposite = pairwise[j]?.[i] ?? null;
      if (value !== null && opposite !== null && Math.abs(value * opposite - 1) > RECIPROCITY)
        throw refuse(`reciprocal judgements at row ${i}, column ${j} and row ${j}, column ${i}`, [value, opposite]);
      if (value === null && opposite === null && i < j) missing.push([i, j]);
      return value ?? (opposite === null ? Number.NaN : 1 / opposite);
    }),
  );
  const reached = reachableFrom(matrix);
  if (reached.size < size)
    throw refuse(
      'judgements that connect all criteria, directly or through others',
      `no chain of judgements to ${Array.from({ length: size }, (_, i) => i).filter((i) => !reached.has(i))}`,
    );
  return { matrix, missing };
}

function reachableFrom(matrix: readonly (readonly number[])[]): Set<number> {
  const reached = new Set([0]);
  for (const i of reached) {
    matrix[i]?.forEach((value, j) => {
      if (!Number.isNaN(value)) reached.add(j);
    });
  }
  return reached;
}

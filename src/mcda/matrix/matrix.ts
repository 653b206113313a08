/** A table of numbers, row after row in one array: what every raw method computes on, once its input has been checked. */
export interface Matrix {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** The number at a place that is known to be there. All that is computed on was checked before; a wrong place is NaN, and shows. */
export function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? Number.NaN;
}

/** The same for a list. Apart from {@link at}, so that the quick loops meet one kind of array only. */
export function item(numbers: readonly number[], place: number): number {
  return numbers[place] ?? Number.NaN;
}

/** Adds to one number of an array. */
export function add(numbers: Float64Array, place: number, amount: number): void {
  numbers[place] = at(numbers, place) + amount;
}

/** The number in row i, column j. */
export function entry({ values, columns }: Matrix, i: number, j: number): number {
  return at(values, i * columns + j);
}

/** One row, without a copy. */
export function rowOf({ values, columns }: Matrix, i: number): Float64Array {
  return values.subarray(i * columns, (i + 1) * columns);
}

/** One column, as a copy. */
export function columnOf({ values, rows, columns }: Matrix, j: number): Float64Array {
  const column = new Float64Array(rows);
  for (let i = 0; i < rows; i++) column[i] = at(values, i * columns + j);
  return column;
}

/** Σ wⱼ xᵢⱼ of each row. */
export function weightedSums({ values, rows, columns }: Matrix, weights: Float64Array): Float64Array {
  const sums = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) sum += at(weights, j) * at(values, k);
    sums[i] = sum;
  }
  return sums;
}

/** The name of the k-th number, for a message. */
export function placeOf({ columns }: Matrix, k: number): string {
  return `values[${Math.floor(k / columns)}][${k % columns}]`;
}

import { PlanSanteError } from '../../errors/index.ts';
import type { TableInput } from './decision-input.ts';

/** A checked table: every entry is finite; `values` is a private copy, row after row. */
export interface Table {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Checks a table and copies it into one row-major array. `caller` is the public function that was called.
 *
 * @throws PlanSanteError when the table is empty or ragged, or an entry is missing, NaN or infinite.
 */
export function readTable(caller: string, input: TableInput): Table {
  if (typeof input !== 'object' || input === null) throw refuse(caller, 'one object with values', input);
  const { values } = input;
  if (values instanceof Float64Array) return readFlat(caller, values, input.columns);
  if (!Array.isArray(values)) throw refuse(caller, 'values: rows of numbers, or a Float64Array with columns', values);
  const first: unknown = values[0];
  const columns = Array.isArray(first) ? first.length : 0;
  if (columns === 0) throw refuse(caller, 'values with at least one row of at least one number', values);
  if (input.columns !== undefined && input.columns !== columns)
    throw refuse(caller, `columns equal to the length of the rows (${columns})`, input.columns);

  const flat = new Float64Array(values.length * columns);
  let k = 0;
  for (let i = 0; i < values.length; i++) {
    const row: unknown = values[i];
    if (!Array.isArray(row) || row.length !== columns) throw refuse(caller, `${columns} numbers in values[${i}]`, row);
    for (let j = 0; j < columns; j++) {
      const value: unknown = row[j];
      if (!Number.isFinite(value)) throw refuse(caller, `a finite number at values[${i}][${j}]`, value);
      flat[k++] = value as number;
    }
  }
  return { values: flat, rows: values.length, columns };
}

function readFlat(caller: string, values: Float64Array, columns: number | undefined): Table {
  if (columns === undefined || !Number.isInteger(columns) || columns < 1)
    throw refuse(caller, 'columns: the number of criteria, beside a Float64Array', columns);
  const rows = values.length / columns;
  if (rows < 1 || !Number.isInteger(rows))
    throw refuse(caller, `a Float64Array whose length is a positive multiple of ${columns}`, values.length);
  for (let k = 0; k < values.length; k++) {
    if (!Number.isFinite(values[k]))
      throw refuse(caller, `a finite number at row ${Math.floor(k / columns)}, column ${k % columns}`, values[k]);
  }
  return { values: values.slice(), rows, columns };
}

function refuse(caller: string, expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: caller, expected, received });
}

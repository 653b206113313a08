import { PlanSanteError } from '../../errors/index.ts';
import type { TableInput } from './decision-input.ts';
import type { Matrix } from './matrix.ts';

/**
 * Checks a table and copies it into one row-major array of its own. `caller` is the public function that was called, `name` the
 * property that holds the table, for the message.
 *
 * @throws PlanSanteError when the table is empty or ragged, or an entry is missing, NaN or infinite.
 */
export function readTable(caller: string, input: TableInput, name = 'values'): Matrix {
  if (typeof input !== 'object' || input === null) throw refuse(caller, `one object with ${name}`, input);
  const { values } = input;
  if (values instanceof Float64Array) return readFlat(caller, values, input.columns);
  if (!Array.isArray(values)) throw refuse(caller, `${name}: rows of numbers, or a Float64Array with columns`, values);
  const first: unknown = values[0];
  const columns = Array.isArray(first) ? first.length : 0;
  if (columns === 0) throw refuse(caller, `${name} with at least one row of at least one number`, values);
  if (input.columns !== undefined && input.columns !== columns)
    throw refuse(caller, `columns equal to the length of the rows (${columns})`, input.columns);

  const flat = new Float64Array(values.length * columns);
  let k = 0;
  for (let i = 0; i < values.length; i++) {
    const row: unknown = values[i];
    if (!Array.isArray(row) || row.length !== columns) throw refuse(caller, `${columns} numbers in ${name}[${i}]`, row);
    for (let j = 0; j < columns; j++) {
      const value = row[j];
      if (!Number.isFinite(value)) throw refuse(caller, `a finite number at ${name}[${i}][${j}]`, value);
      flat[k++] = value;
    }
  }
  return { values: flat, rows: values.length, columns };
}

function readFlat(caller: string, values: Float64Array, columns: number | undefined): Matrix {
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

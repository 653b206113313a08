/** Last row and column that a sheet can have (ECMA-376, SpreadsheetML): `XFD1048576`. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** The letters of a column, from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell, `B4` for row 4 and column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A cell by its numbers, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The numbers of an address such as `B4` or `$B$4`; nothing for what is none, or lies outside a sheet. */
export function placeOfAddress(address: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** A rectangle of cells, both corners included. */
export interface CellArea {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The rectangle of `A1:C3`, or of a single address. */
export function areaOfReference(reference: string): CellArea | undefined {
  const [first = '', last = first, more] = reference.split(':');
  const from = placeOfAddress(first);
  const to = placeOfAddress(last);
  return more === undefined && from !== undefined && to !== undefined && from.row <= to.row && from.column <= to.column
    ? { from, to }
    : undefined;
}

import { columnLetters } from '../internal/column-letters.ts';

/** Last row and column that a sheet can have (ECMA-376, SpreadsheetML): `XFD1048576`. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

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
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  const letters = at;
  for (; at < address.length; at++) {
    // Small letters differ from capitals by one bit.
    const letter = address.charCodeAt(at) & ~0x20;
    if (letter < LETTER_A || letter > LETTER_Z || at - letters === 3) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (at === letters) return undefined;
  if (address.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9 || at - digits === 7) return undefined;
    row = row * 10 + digit;
  }
  return at > digits && row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

const DOLLAR = 0x24;
const DIGIT_0 = 0x30;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

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

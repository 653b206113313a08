import { cleanText } from '../../document/index.ts';
import { cutAt } from '../../internal/cut-at.ts';

/** What has no column of its own, as JSON over as many cells as it takes: spreadsheets hold 32,767 characters in one. */
const LONGEST_CELL = 32_000;
/** The first sign of a cell that goes on: without it a cell of blanks alone would be read as empty. */
const GOES_ON = '…';

/** The cells of a value, none longer than a spreadsheet holds. */
export function restCells(value: unknown): readonly string[] {
  const plain = JSON.stringify(value);
  // What a package cannot carry stands as an escape, which every reader of JSON knows.
  const json =
    cleanText(plain) === plain
      ? plain
      : plain.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const cells: string[] = [];
  for (let at = 0; at < json.length; ) {
    const piece = cutAt(json.slice(at, at + LONGEST_CELL + 1), LONGEST_CELL);
    cells.push(at === 0 ? piece : GOES_ON + piece);
    at += piece.length;
  }
  return cells;
}

/** The value of such cells; nothing where they are no JSON. */
export function valueOfRest(cells: readonly string[]): unknown {
  const json = cells.map((cell, i) => (i > 0 && cell.startsWith(GOES_ON) ? cell.slice(1) : cell)).join('');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

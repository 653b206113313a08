import { readAmountColumn, readNumber } from '../../model/index.ts';
import type { CellReading } from '../column-readings.ts';
import type { FilledCell } from '../sheet.ts';

/** Numbers as they are, texts with the mark of decimals that the column shows. */
export function numberReadings(
  cells: readonly FilledCell[],
  column: string,
): readonly (readonly [address: string, reading: CellReading<number>])[] {
  const texts = cells.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const { decimalMark } = readAmountColumn(texts, { currency: 'EUR' });
  return cells.map((cell) => {
    if (cell.kind === 'number' && typeof cell.value === 'number')
      return [cell.address, { end: 'taken', value: cell.value }];
    const read =
      cell.kind === 'text' ? readNumber(cell.text, decimalMark === undefined ? {} : { decimalMark }) : undefined;
    if (read?.ok === true) return [cell.address, { end: 'read', value: read.value.value }];
    const code = cell.kind === 'error' ? 'cell-error' : 'cell-not-number';
    const params = { found: cell.text };
    return [
      cell.address,
      { end: 'kept', finding: { code, severity: 'warning', address: cell.address, column, params } },
    ];
  });
}

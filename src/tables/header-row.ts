import { foldText } from '../internal/text.ts';
import type { FilledRow, Sheet } from './sheet.ts';
import type { TableChoices } from './table.ts';

interface HeaderChoice {
  readonly row: number;
  readonly lines: 1 | 2;
  readonly why: TableChoices['headerWhy'];
}

/** How many rows are looked at: guidance above the names is a page at most. */
const LOOKED_AT = 60;
const LONGEST_NAME = 300;

/**
 * Which row holds the names of the columns. In this order: the one that the call gives; the one with most names of a profile, two at
 * least; the one that the file marks by a filter or a table; the first that is at least half as wide as the widest and holds texts.
 */
export function chooseHeader(sheet: Sheet, names: readonly string[], given?: number): HeaderChoice {
  if (given !== undefined) return withLines(sheet, given, 'given');
  const rows = sheet.rows.slice(0, LOOKED_AT);
  const named = bestNamed(rows, names);
  if (named !== undefined) return withLines(sheet, named, 'profile');
  if (sheet.filterRow !== undefined && sheet.rows.some(({ row }) => row === sheet.filterRow)) {
    return withLines(sheet, sheet.filterRow, 'filter');
  }
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const form = rows.find((row) => row.cells.length * 2 >= widest && looksLikeNames(row));
  return form === undefined ? { row: rows[0]?.row ?? 1, lines: 1, why: 'open' } : withLines(sheet, form.row, 'form');
}

/** How many names of a list stand in a row. */
export function namesIn(row: FilledRow, names: ReadonlySet<string>): number {
  const short = row.cells.filter(({ text }) => text.length <= LONGEST_NAME);
  return new Set(short.map(({ text }) => foldText(text)).filter((text) => names.has(text))).size;
}

function bestNamed(rows: readonly FilledRow[], names: readonly string[]): number | undefined {
  const wanted = new Set(names.map(foldText));
  let best: { row: number; found: number } | undefined;
  for (const row of rows) {
    const found = namesIn(row, wanted);
    if (found >= 2 && found > (best?.found ?? 0)) best = { row: row.row, found };
  }
  return best?.row;
}

function looksLikeNames({ cells }: FilledRow): boolean {
  return cells.every(({ kind, text }) => kind === 'text' && text.length <= LONGEST_NAME);
}

/** Names stand in two lines where a cell of the first is merged over several columns that the second names. */
function withLines(sheet: Sheet, row: number, why: HeaderChoice['why']): HeaderChoice {
  const below = sheet.rows.find((one) => one.row === row + 1);
  const spans = sheet.merged.filter(({ from, to }) => from.row === row && to.row === row && to.column > from.column);
  const named = spans.filter(({ from, to }) => {
    const under = (below?.cells ?? []).filter(({ column }) => column >= from.column && column <= to.column);
    return under.length > to.column - from.column && under.every(({ kind }) => kind === 'text');
  });
  // Below the names of one line stand values, not one name under each column of a group.
  return spans.length > 0 && named.length === spans.length && why !== 'given' && why !== 'profile'
    ? { row: row + 1, lines: 2, why }
    : { row, lines: 1, why };
}

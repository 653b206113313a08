import { usageError } from '../../errors/index.ts';
import { type CsvRow, openCsv } from '../../internal/csv-rows.ts';
import { greatestOf } from '../../internal/extremes.ts';

/** What stands between the cells of a CSV file. */
const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Refuses what is no delimiter. */
export function requireDelimiter(caller: string, given: Delimiter | undefined): void {
  if (given === undefined || DELIMITERS.includes(given)) return;
  const known = DELIMITERS.map((one) => JSON.stringify(one)).join(' ');
  throw usageError(caller, `one of ${known} as delimiter`, given);
}

/** The delimiter of a file and why: the call said so, the first line shows it, the rows show it, or there is none. */
export interface DelimiterChoice {
  readonly delimiter: Delimiter;
  readonly why: 'given' | 'header' | 'rows' | 'open';
}

/** How much of the text is looked at. */
const LOOKED_AT = 65_536;
const ROWS = 50;

/**
 * The delimiter of a text. The line with the names is asked first: names hold few marks, while numbers hold commas (`5,58199E+12`).
 * Only where it has several marks do the rows decide: the delimiter that gives them as many cells as the line with the names.
 */
export function chooseDelimiter(text: string, given?: Delimiter): DelimiterChoice {
  if (given !== undefined) return { delimiter: given, why: 'given' };
  const start = text.slice(0, LOOKED_AT);
  const found = DELIMITERS.map((delimiter) => ({ delimiter, rows: rowsOf(start, delimiter) })).filter(
    ({ rows }) => headerWidth(rows) > 1,
  );
  const [first, ...others] = found;
  if (first === undefined) return byRows(start);
  if (others.length === 0) return { delimiter: first.delimiter, why: 'header' };
  const best = found.reduce((a, b) => (constancy(b.rows) > constancy(a.rows) ? b : a));
  return { delimiter: best.delimiter, why: 'rows' };
}

/** A title may stand alone in the first line: then the rows below are asked. */
function byRows(start: string): DelimiterChoice {
  const found = DELIMITERS.map((delimiter) => {
    const widths = rowsOf(start, delimiter).map(({ cells }) => cells.length);
    const wide = widths.filter((width) => width > 1);
    return { delimiter, score: wide.length * share(wide), widest: Math.max(0, ...wide) };
  });
  const best = found.reduce((a, b) => (b.score > a.score || (b.score === a.score && b.widest > a.widest) ? b : a));
  return best.widest > 1 ? { delimiter: best.delimiter, why: 'rows' } : { delimiter: ';', why: 'open' };
}

function rowsOf(text: string, delimiter: Delimiter): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const keep = (row: CsvRow) => {
    if (rows.length < ROWS && row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  };
  const reader = openCsv(delimiter);
  reader.push(text, keep);
  reader.end(keep);
  return rows;
}

function headerWidth(rows: readonly CsvRow[]): number {
  return rows[0]?.cells.length ?? 0;
}

/** The share of rows that are as wide as the line with the names, wider names first where two are equal. */
function constancy(rows: readonly CsvRow[]): number {
  const width = headerWidth(rows);
  const same = rows.filter(({ cells }) => cells.length === width).length;
  return same / rows.length + Math.min(width, 1000) / 1_000_000;
}

/** The share of the commonest width. */
function share(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return widths.length === 0 ? 0 : greatestOf(counts.values()) / widths.length;
}

/** What a reader of CSV hands over: the cells of one row, and where the row starts. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the text on which the row starts, from 1. */
  readonly line: number;
  /** Why the row is not as it should be; its cells are what could be read. */
  readonly fault?: CsvFault;
}

/** What can be wrong with the form of a row. */
export type CsvFault = 'quote-not-closed' | 'text-after-quote' | 'row-too-long';

/** Reads CSV piece by piece; memory is bounded by the longest row. */
interface CsvReader {
  push(text: string, onRow: (row: CsvRow) => void): void;
  end(onRow: (row: CsvRow) => void): void;
}

const QUOTE = 0x22;

/**
 * A reader of CSV (RFC 4180, any delimiter, lines that end in LF or CRLF). A quote that is not closed within `longestRow`
 * characters is told, its line is handed over as it stands, and reading goes on with the next line.
 */
export function openCsv(delimiter: string, longestRow = 200_000): CsvReader {
  const comma = delimiter.charCodeAt(0);
  let rest = '';
  let line = 1;
  /** Inside a line that is too long: what follows is passed over up to its end. */
  let skipping = false;

  /** Reads the rows of `text` that are complete, or all when it is the last piece; answers where the first incomplete one starts. */
  const readRows = (text: string, last: boolean, onRow: (row: CsvRow) => void): number => {
    const asLine = (from: number, end: number, fault?: CsvFault): void => {
      const cells = text.slice(from, withoutReturn(text, from, end)).split(delimiter);
      onRow(fault === undefined ? { cells, line } : { cells, line, fault });
      line++;
    };
    let from = 0;
    let quote = text.indexOf('"');
    while (from < text.length) {
      const newline = text.indexOf('\n', from);
      const tooLong = text.length - from > longestRow;
      if (newline < 0 && !last && !tooLong) return from;
      const end = newline < 0 ? text.length : newline;
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      const quoted = quote >= 0 && quote < end;
      const row = quoted ? readQuotedRow(text, from, comma) : undefined;
      const open = quoted && (row === undefined || (row.end >= text.length && !last));
      if (open && !last && !tooLong) return from;
      if (row !== undefined && !open && row.end - from <= longestRow) {
        onRow({ cells: row.cells, line, ...(row.strayText && { fault: 'text-after-quote' as const }) });
        line += row.lines;
        from = row.end + 1;
      } else {
        if (end - from > longestRow) {
          asLine(from, from + longestRow, 'row-too-long');
          skipping = newline < 0;
        } else asLine(from, end, quoted ? 'quote-not-closed' : undefined);
        from = end + 1;
      }
    }
    return from;
  };

  return {
    push(piece, onRow) {
      const newline = piece.indexOf('\n');
      // Nothing can be complete without a line end: pieces are only put together.
      if (newline < 0 && (skipping || rest.length + piece.length <= longestRow)) {
        if (!skipping) rest += piece;
        return;
      }
      const all = skipping ? piece.slice(newline + 1) : rest + piece;
      skipping = false;
      rest = all.slice(readRows(all, false, onRow));
    },
    end(onRow) {
      if (!skipping) readRows(rest, true, onRow);
      rest = '';
    },
  };
}

function withoutReturn(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

interface QuotedRow {
  readonly cells: readonly string[];
  /** Offset of the line end, or of the end of the text. */
  readonly end: number;
  readonly lines: number;
  readonly strayText: boolean;
}

/** Reads one row that has quotes; `undefined` when a quote is still open where the text ends. */
function readQuotedRow(text: string, start: number, comma: number): QuotedRow | undefined {
  const cells: string[] = [];
  let lines = 1;
  let strayText = false;
  for (let at = start; ; at++) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at);
      if (close < 0) return undefined;
      const quoted = text.slice(at + 1, close);
      cell = quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
      for (let i = quoted.indexOf('\n'); i >= 0; i = quoted.indexOf('\n', i + 1)) lines++;
      at = close + 1;
      const tail = endOfCell(text, at, comma);
      const extra = text.slice(at, withoutReturn(text, at, tail));
      if (extra !== '' && text.charCodeAt(tail) !== comma ? extra.trim() !== '' : extra !== '') {
        strayText = true;
        cell += extra;
      }
      at = tail;
    } else {
      const tail = endOfCell(text, at, comma);
      const stop = text.charCodeAt(tail) === comma ? tail : withoutReturn(text, at, tail);
      cell = text.slice(at, stop);
      at = tail;
    }
    cells.push(cell);
    if (at >= text.length || text.charCodeAt(at) !== comma) return { cells, end: at, lines, strayText };
  }
}

/** Offset of the delimiter or line end after a cell; the end of the text when there is neither. */
function endOfCell(text: string, from: number, comma: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === comma || unit === 0x0a) return at;
    at++;
  }
  return at;
}

/** Offset of the quote that closes the one at `open`; two in a row stand for one. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

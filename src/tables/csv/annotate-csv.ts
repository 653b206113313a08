import { openCsv } from '../../internal/csv-rows.ts';
import type { SheetMarks } from '../sheet.ts';
import type { Delimiter } from './choose-delimiter.ts';
import { guarded } from './formula-guard.ts';
import { LONGEST_ROW } from './read-csv.ts';

/**
 * A CSV text with one more cell at the end of its rows: those that have a note, and those before it with too few cells to reach the
 * column. Every character that was there stays, line ends included.
 */
export function annotateCsv(text: string, delimiter: Delimiter, { notes }: SheetMarks): string {
  const texts = new Map(notes.map(({ row, text: note }) => [row, note]));
  const rows: { readonly line: number; readonly width: number }[] = [];
  const reader = openCsv(delimiter, LONGEST_ROW);
  const keep = ({ cells, line }: { readonly cells: readonly string[]; readonly line: number }) =>
    rows.push({ line, width: cells.length });
  const onMac = text.includes('\r') && !text.includes('\n');
  reader.push(onMac ? text.replaceAll('\r', '\n') : text, keep);
  reader.end(keep);
  const starts = lineStarts(text, onMac ? '\r' : '\n');
  const widest = rows.reduce((most, { width }) => Math.max(most, width), 0);
  let out = '';
  for (const [i, { line, width }] of rows.entries()) {
    const from = starts[line - 1] ?? text.length;
    const to = starts[(rows[i + 1]?.line ?? Number.POSITIVE_INFINITY) - 1] ?? text.length;
    const whole = text.slice(from, to);
    const end = /(?:\r\n|\n|\r)?$/.exec(whole)?.index ?? whole.length;
    const note = texts.get(i + 1);
    const more =
      note === undefined ? '' : delimiter.repeat(Math.max(0, widest - width) + 1) + quoted(guarded(note), delimiter);
    out += whole.slice(0, end) + more + whole.slice(end);
  }
  return out;
}

function lineStarts(text: string, mark: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) starts.push(at + 1);
  return starts;
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { visibleText } from '../internal/shown-text.ts';

/** Columns of text, aligned for a terminal of fixed-width letters. Numbers look better on the right. */
export function textTable(
  header: readonly string[],
  cells: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const rows = cells.map((row) => row.map(visibleText));
  const widths = header.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    widths
      .map((size, column) => {
        const cell = cells[column] ?? '';
        const gap = ' '.repeat(size - width(cell));
        return right.includes(column) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((size) => '─'.repeat(size)).join('  '), ...rows.map(line)].join('\n');
}

function width(text: string): number {
  return [...text].length;
}

/** A text shortened to fit, with a sign that it was. */
export function clip(text: string, length: number): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`;
}

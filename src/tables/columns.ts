import type { FilledRow, Sheet } from './sheet.ts';
import type { TableColumn } from './table.ts';

/** The columns that have a name. In two lines, the name of the group stands before each of its columns. */
export function columnsOf(sheet: Sheet, header: readonly FilledRow[]): readonly TableColumn[] {
  const hidden = new Set(sheet.hiddenColumns.flatMap(({ from, to }) => columnsFrom(from, to)));
  const last = header.at(-1);
  const groups = header.length > 1 ? header[0] : undefined;
  const byColumn = new Map<number, string>();
  for (const { column, text } of last?.cells ?? []) byColumn.set(column, onOneLine(text));
  if (groups !== undefined) {
    const ends = new Map(
      sheet.merged.flatMap(({ from, to }) => (from.row === groups.row ? [[from.column, to.column] as const] : [])),
    );
    let done = 0;
    for (const { column, text } of groups.cells) {
      // Of areas that lie over one another the first counts: each column is named once.
      const names = columnsFrom(Math.max(column, done + 1), ends.get(column) ?? column);
      done = names.at(-1) ?? done;
      for (const at of names) {
        const name = byColumn.get(at);
        if (name !== undefined) byColumn.set(at, `${onOneLine(text)} – ${name}`);
        else if (at === column) byColumn.set(at, onOneLine(text));
      }
    }
  }
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, name]) => ({ column, name, ...(hidden.has(column) && { hidden: true as const }) }));
}

function columnsFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

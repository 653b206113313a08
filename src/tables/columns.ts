import type { FilledRow, Sheet } from './sheet.ts';
import type { TableColumn } from './table.ts';

/** The columns that have a name. In two lines, the name of the group stands before each of its columns. */
export function columnsOf(sheet: Sheet, header: readonly FilledRow[]): readonly TableColumn[] {
  const hidden = new Set(sheet.hiddenColumns);
  const last = header.at(-1);
  const groups = header.length > 1 ? header[0] : undefined;
  const byColumn = new Map<number, string>();
  for (const { column, text } of last?.cells ?? []) byColumn.set(column, onOneLine(text));
  if (groups !== undefined) {
    for (const { column, text } of groups.cells) {
      const area = sheet.merged.find(({ from }) => from.row === groups.row && from.column === column);
      for (let at = column; at <= (area?.to.column ?? column); at++) {
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

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

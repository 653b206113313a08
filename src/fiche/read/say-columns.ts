import type { TidyLine, TidyOptions } from './tidy-lines.ts';

/** Two words and more, a wide gap, two words and more. */
const TWO_SIDES = /^(\s*\S+ \S.*?\S)(\s{3,})(?=\S+ \S)/;
const LEAST_LINES = 3;

/** Says where the text seems to come from a page in columns: lines with a gap at one and the same place mix what stood side by side. */
export function sayColumns(lines: readonly TidyLine[], { report }: Pick<TidyOptions, 'report'>): void {
  for (let from = 0; from < lines.length; ) {
    const column = secondColumn(lines[from]);
    let to = from + 1;
    while (column !== undefined && Math.abs((secondColumn(lines[to]) ?? -2) - column) <= 1) to++;
    if (column !== undefined && to - from >= LEAST_LINES) {
      const { line, words } = lines[from] as TidyLine;
      const params = { count: to - from, found: words.trim().slice(0, 80) };
      report({ code: 'fiche-columns-mixed', severity: 'warning', at: { line, column: 1 }, params });
    }
    from = to;
  }
}

function secondColumn(line: TidyLine | undefined): number | undefined {
  if (line === undefined || line.words.length > 400 || line.words.includes('\t')) return undefined;
  return TWO_SIDES.exec(line.words)?.[0].length;
}

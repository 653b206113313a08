import type { TableNode } from '../../document/index.ts';
import { editDistance, foldText } from '../../internal/text.ts';
import { isTableField, type TableField } from '../fiche-field.ts';
import type { FicheColumn, FicheSection } from '../fiche-template.ts';
import { lineOf, type Reading } from './reading.ts';

/** A column of a table, as it is headed and as it is understood. */
export interface ColumnMatch {
  readonly heading: string;
  readonly column?: FicheColumn;
  readonly guessed?: boolean;
}

/** A table recognised by its header row. */
export interface TableMatch {
  readonly section: FicheSection;
  readonly field: TableField;
  readonly columns: readonly ColumnMatch[];
}

/** The table section whose columns the first row of a table names; `undefined` when it names none. */
export function matchTable(table: TableNode, reading: Reading): TableMatch | undefined {
  let best: TableMatch | undefined;
  let bestScore = 0;
  for (const section of reading.sections) {
    const match = matchSection(table, section, reading);
    if (match === undefined) continue;
    const score = match.columns.reduce(
      (sum, { column, guessed }) => sum + (column === undefined ? 0 : guessed ? 1 : 2),
      0,
    );
    if (score > bestScore) [best, bestScore] = [match, score];
  }
  return best;
}

/** Reads the first row of a table as the column headings of a section: at least one must be sure and half must be known. */
export function matchSection(table: TableNode, section: FicheSection, reading: Reading): TableMatch | undefined {
  const field = section.field;
  if (field === undefined || !isTableField(field)) return undefined;
  const headings = (table.rows[0]?.cells ?? []).map((cell) => lineOf(cell, reading));
  const columns = matchColumns(
    headings,
    reading.recognition.columns.get(section) ?? [],
    reading.recognition.columnNames,
  );
  const known = columns.filter(({ column }) => column !== undefined);
  const sure = known.some(({ guessed }) => guessed !== true);
  return sure && known.length * 2 >= columns.length ? { section, field, columns } : undefined;
}

type Names = ReadonlyMap<FicheColumn, readonly string[]>;

function matchColumns(
  headings: readonly string[],
  known: readonly FicheColumn[],
  names: Names,
): readonly ColumnMatch[] {
  const free = new Set(known);
  const sure = headings.map((heading) => {
    const folded = foldText(heading.slice(0, 400));
    const column =
      folded === '' ? undefined : [...free].find((candidate) => names.get(candidate)?.includes(folded) === true);
    if (column !== undefined) free.delete(column);
    return column;
  });
  return headings.map((heading, index): ColumnMatch => {
    const column = sure[index];
    if (column !== undefined) return { heading, column };
    const close = nearestColumn(heading, free, names);
    if (close === undefined) return { heading };
    free.delete(close);
    return { heading, column: close, guessed: true };
  });
}

/** A column whose name has lost some of its letters: at most one in three. */
function nearestColumn(heading: string, free: ReadonlySet<FicheColumn>, names: Names): FicheColumn | undefined {
  const folded = foldText(heading.slice(0, 200));
  if (folded.length < 4) return undefined;
  let found: FicheColumn | undefined;
  let limit = Math.floor(folded.length / 3);
  for (const column of free) {
    for (const name of names.get(column) ?? []) {
      const tooFar = Math.abs(name.length - folded.length) > limit;
      const distance = limit < 0 || tooFar ? undefined : editDistance(folded, name, limit);
      if (distance === undefined) continue;
      found = column;
      limit = distance - 1;
    }
  }
  return found;
}

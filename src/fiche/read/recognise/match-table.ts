import type { TableNode } from '../../../document/index.ts';
import { type TableField, tableOf } from '../../fiche-field.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf } from '../context.ts';
import type { ColumnMatch } from './match-columns.ts';

/** A table recognised by its header row. */
export interface TableMatch {
  readonly section: FicheSection;
  readonly field: TableField;
  readonly columns: readonly ColumnMatch[];
}

/** The table section whose columns the first row of a table names; `undefined` when it names none. */
export function matchTable(table: TableNode, context: FicheContext): TableMatch | undefined {
  let best: TableMatch | undefined;
  let bestScore = 0;
  for (const section of context.sections) {
    const match = matchSection(table, section, context);
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
export function matchSection(table: TableNode, section: FicheSection, context: FicheContext): TableMatch | undefined {
  const field = tableOf(section.field);
  if (field === undefined) return undefined;
  const headings = (table.rows[0]?.cells ?? []).map((cell) => lineOf(cell, context));
  const columns = context.recognition.columns(section, headings);
  const known = columns.filter(({ column }) => column !== undefined);
  const sure = known.some(({ guessed }) => guessed !== true);
  return sure && known.length * 2 >= columns.length ? { section, field, columns } : undefined;
}

import type { TableNode } from '../../../document/index.ts';
import { tableOf } from '../../fiche-field.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf } from '../context.ts';
import type { TableMatch } from './match-columns.ts';

/** The table section whose columns the first row of a table names; `undefined` when it names none. A table is asked about by several steps. */
export function matchTable(table: TableNode, context: FicheContext): TableMatch | undefined {
  const { tables } = context.recognition;
  if (!tables.has(table)) tables.set(table, bestMatch(table, context));
  return tables.get(table);
}

function bestMatch(table: TableNode, context: FicheContext): TableMatch | undefined {
  let best: TableMatch | undefined;
  let bestScore = 0;
  const headings = headingsOf(table, context);
  for (const section of context.sections) {
    const match = matchHeadings(headings, section, context);
    if (match === undefined) continue;
    const score = match.columns.reduce(
      (sum, { column, guessed }) => sum + (column === undefined ? 0 : guessed ? 1 : 2),
      0,
    );
    if (score > bestScore) [best, bestScore] = [match, score];
  }
  return best;
}

/** Columns that a table of a form may have: the rest of a longer first row names none. */
const MOST_COLUMNS = 100;

function headingsOf({ rows: [first] }: TableNode, context: FicheContext): readonly string[] {
  const cells = first?.cells ?? [];
  return cells.length > MOST_COLUMNS ? [] : cells.map((cell) => lineOf(cell, context));
}

/** The same where the section is known: two headings that are like those of the form say enough. */
export function matchSection(table: TableNode, section: FicheSection, context: FicheContext): TableMatch | undefined {
  return matchHeadings(headingsOf(table, context), section, context, 2);
}

/** Reads words as the column headings of a section: at least one must be sure, or `enough` known, and half of all. */
function matchHeadings(
  headings: readonly string[],
  section: FicheSection,
  context: FicheContext,
  enough = Number.POSITIVE_INFINITY,
): TableMatch | undefined {
  const field = tableOf(section.field);
  if (field === undefined) return undefined;
  const columns = context.recognition.columns(section, headings);
  const known = columns.filter(({ column }) => column !== undefined);
  const sure = known.some(({ guessed }) => guessed !== true) || known.length >= enough;
  return sure && known.length * 2 >= columns.length ? { section, field, columns } : undefined;
}

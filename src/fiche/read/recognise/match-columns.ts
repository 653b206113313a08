import { editDistance, foldText } from '../../../internal/text.ts';
import type { TableField } from '../../fiche-field.ts';
import type { FicheColumn, FicheSection } from '../../fiche-template.ts';
import { withoutHelp } from './label-words.ts';

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

/** The names each column is met under, folded. */
type ColumnNames = ReadonlyMap<FicheColumn, readonly string[]>;

/** What the headings of a table name: the same words first, then what is near to a column that is left. */
export function matchColumns(
  headings: readonly string[],
  known: readonly FicheColumn[],
  names: ColumnNames,
): readonly ColumnMatch[] {
  const free = new Set(known);
  const found = new Map<number, ColumnMatch>();
  const named = (find: (heading: string) => FicheColumn | undefined, guessed: boolean) =>
    headings.forEach((heading, index) => {
      const column = heading === '' || found.has(index) ? undefined : find(heading);
      if (column === undefined) return;
      free.delete(column);
      found.set(index, guessed ? { heading, column, guessed } : { heading, column });
    });
  const has = (field: string) => [...found.values()].some(({ column }) => column?.field === field);
  named((heading) => sameName(heading, free, names), false);
  named((heading) => datedColumn(heading, free, names), true);
  named((heading) => longerName(heading, free, names), true);
  named((heading) => (has('baseline') ? aimColumn(heading, free) : undefined), true);
  named((heading) => nearestColumn(heading, free, names), true);
  return headings.map((heading, index) => found.get(index) ?? { heading });
}

function sameName(heading: string, free: ReadonlySet<FicheColumn>, names: ColumnNames): FicheColumn | undefined {
  const folded = foldText(heading.slice(0, 400));
  if (folded === '') return undefined;
  return columnNamed(folded, free, names) ?? columnNamed(singular(folded), free, names, singular);
}

/** "Rôles" is "Rôle". */
const singular = (folded: string) => folded.replace(/(?<=[a-z]{3})[sx](?= |$)/g, '');

function columnNamed(
  folded: string,
  free: ReadonlySet<FicheColumn>,
  names: ColumnNames,
  form: (name: string) => string = (name) => name,
): FicheColumn | undefined {
  return [...free].find((column) => names.get(column)?.some((name) => form(name) === folded) === true);
}

/** "Cible 2026", "Situation initiale (2023)": the year is no part of the name, but it is no matter of course either. */
function datedColumn(heading: string, free: ReadonlySet<FicheColumn>, names: ColumnNames): FicheColumn | undefined {
  const plain = withoutHelp(heading.slice(0, 200))
    .replace(/[\s(]*(?:en |fin )?(?:19|20)\d\d\)?\s*$/i, '')
    .trim();
  if (plain === heading.trim() || plain === '') return undefined;
  const folded = foldText(plain);
  return [...free].find((column) => names.get(column)?.includes(folded) === true);
}

/** "Indicateur de suivi", "Rôle dans le projet": the name of a column with more words after it. */
function longerName(heading: string, free: ReadonlySet<FicheColumn>, names: ColumnNames): FicheColumn | undefined {
  const folded = foldText(heading.slice(0, 100));
  // "Objectif opérationnel" is an aim in words, whatever else is called so.
  const starts = (name: string) => name.length >= 4 && !AIM.test(name) && folded.startsWith(`${name} `);
  return [...free].find((column) => names.get(column)?.some(starts) === true);
}

const AIM = /^(?:objectif|ziel|goal)s?e?$/i;

/** "Objectif" beside "Situation actuelle" is the value that is aimed at; elsewhere it is an aim in words. */
function aimColumn(heading: string, free: ReadonlySet<FicheColumn>): FicheColumn | undefined {
  return AIM.test(heading) ? [...free].find(({ field }) => field === 'quantity') : undefined;
}

/** The words of a heading in any order: "Pour quoi faire ?" is "Pour faire quoi ?". */
const sorted = (folded: string) => folded.split(' ').sort().join(' ');

/** A column whose name has lost some of its inOrder: at most one in three. */
function nearestColumn(heading: string, free: ReadonlySet<FicheColumn>, names: ColumnNames): FicheColumn | undefined {
  const folded = foldText(heading.slice(0, 200));
  if (folded.length < 4) return undefined;
  let found: FicheColumn | undefined;
  let limit = Math.floor(folded.length / 3);
  const inOrder = sorted(folded);
  for (const column of free) {
    for (const name of names.get(column) ?? []) {
      if (name.length === folded.length && sorted(name) === inOrder) return column;
      const tooFar = Math.abs(name.length - folded.length) > limit;
      const distance = limit < 0 || tooFar ? undefined : editDistance(folded, name, limit);
      if (distance === undefined) continue;
      found = column;
      limit = distance - 1;
    }
  }
  return found;
}

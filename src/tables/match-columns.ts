import { columnLetters } from '../internal/column-letters.ts';
import { foldText } from '../internal/text.ts';
import { type AmountUnit, amountUnit } from './amount-unit.ts';
import { type ProfileColumn, type ProfileField, subjectField, type TableProfile } from './profile.ts';
import type { Table, TableColumn } from './table.ts';

/** A column of a table and the one of the profile that it is. */
export interface MatchedColumn extends TableColumn {
  readonly profile: ProfileColumn | undefined;
  /** Under this name its texts are kept; the letters tell columns of one name apart, and one that no object can have as its own. */
  readonly key: string;
  /** For a column of amounts: what its name says of bare numbers. */
  readonly unit?: AmountUnit;
}

/** Finds each column of a table by its name among those of a profile. Without a name of the profile, a column is kept as text. */
export function matchColumns({ columns, rows }: Table, profile: TableProfile): readonly MatchedColumn[] {
  const byName = profileColumns(profile);
  const count = new Map<string, number>();
  for (const { name } of columns) count.set(name, (count.get(name) ?? 0) + 1);
  const named = new Set(columns.map(({ column }) => column));
  const nameless = new Set<number>();
  for (const { cells } of rows) for (const { column } of cells) if (!named.has(column)) nameless.add(column);
  return [
    ...columns.map((column): MatchedColumn => {
      const known = byName.get(foldText(column.name));
      return {
        ...column,
        profile: known,
        key:
          (count.get(column.name) ?? 0) > 1 || column.name === '__proto__'
            ? `${column.name} (${columnLetters(column.column)})`
            : column.name,
        ...(known !== undefined && isAmountField(known.field) && { unit: amountUnit(column.name) }),
      };
    }),
    ...[...nameless].map((column) => ({ column, name: '', profile: undefined, key: `(${columnLetters(column)})` })),
  ].sort((a, b) => a.column - b.column);
}

const isAmountField = (field: ProfileField): boolean => field === 'amount' || field === 'funder-amount';

/** The same for a table that is to be written, of which there are only names. */
export function matchNames(columns: readonly TableColumn[], profile: TableProfile): readonly MatchedColumn[] {
  const chosen = { headerRow: 1, headerLines: 1, headerWhy: 'given' } as const;
  return matchColumns({ columns, rows: [], header: [], above: [], merged: [], chosen }, profile);
}

/** How many columns of a table a profile knows; none where it misses the one for what its rows are. */
export function recognised({ columns }: Table, profile: TableProfile): number {
  const known = profileColumns(profile);
  const found = columns.flatMap(({ name }) => known.get(foldText(name)) ?? []);
  return found.some(({ field }) => field === subjectField(profile)) ? found.length : 0;
}

/** The columns of a profile by their names. */
function profileColumns({ columns }: TableProfile): ReadonlyMap<string, ProfileColumn> {
  return new Map(columns.flatMap((column) => column.names.map((name) => [foldText(name), column])));
}

import type { ProfileColumn, ProfileField } from '../profile.ts';
import type { ColumnValues } from './column-values.ts';

/**
 * Why a column is taken for what it is: its name says it (`name`), a part of its name (`part-of-name`), its values show it (`values`);
 * or why it is kept as text: its values are not what its name says (`values-differ`), another column is that already
 * (`taken`), its name says that it counts something else (`other-unit`), its name is a year of which nothing says what it counts
 * (`year-open`), nothing tells (`nothing`).
 */
export type GuessReason =
  | 'name'
  | 'part-of-name'
  | 'values'
  | 'values-differ'
  | 'taken'
  | 'other-unit'
  | 'year-open'
  | 'nothing';

/** What a column was guessed to be, with the evidence. */
export interface ColumnGuess {
  readonly column: number;
  readonly name: string;
  readonly field: ProfileField;
  readonly why: GuessReason;
  /** The usual name that stands in the name of the column, where there is one. */
  readonly phrase?: string;
  /** What the phrase means, where the column is kept all the same. */
  readonly instead?: ProfileField;
  readonly values: ColumnValues;
}

/** A guess on its way, with what it becomes in the profile. */
export interface Guess extends ColumnGuess {
  readonly means: Omit<ProfileColumn, 'names'>;
}

export const KEPT = { field: 'kept' } as const;

/** A row is an action by its title, or an indicator by its name and a value of a year. */
export function hasSubject(columns: readonly Guess[]): boolean {
  const has = (wanted: ProfileField): boolean => columns.some(({ field }) => field === wanted);
  return has('title') || (has('indicator') && has('value'));
}

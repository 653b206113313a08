import { defined } from '../../internal/defined.ts';
import type { ProfileField } from '../profile.ts';
import type { Table } from '../table.ts';
import type { TableFinding } from '../table-issue.ts';
import { type Guess, type GuessReason, hasSubject } from './column-guess.ts';
import type { ColumnValues } from './column-values.ts';
import type { MoneyTold } from './money-beside.ts';
import type { YearsTold } from './money-years.ts';
import type { RowSums } from './row-sums.ts';

/** What was found in a table on the way to its profile. */
interface DraftFound {
  readonly columns: readonly Guess[];
  readonly years: YearsTold | undefined;
  readonly money: readonly MoneyTold[];
  readonly guidance: readonly number[];
  readonly sections: readonly number[];
}

/** Each guess as a finding: what only values show, and what a name says against its values, is to be looked at first. */
export function draftFindings(
  { columns, years, money, guidance, sections }: DraftFound,
  rowCount: number,
  { chosen, columns: all }: Table,
): readonly TableFinding[] {
  const found: readonly TableFinding[] = [
    ...(hasSubject(columns) ? [] : [withoutSubject(all.map(({ name }) => name))]),
    ...columns.map(aboutGuess),
    ...columns.filter(({ means }) => means.fillsDown).map((guess) => aboutBlanks(guess, rowCount)),
    ...(years === undefined ? [] : [aboutYears(years)]),
    ...money.map(aboutAmounts),
    ...aboutRows('guidance-guessed', guidance),
    ...aboutRows('sections-guessed', sections),
  ];
  const sheet = defined({ sheet: chosen.sheet });
  return found.map((finding) => ({ ...sheet, ...finding }));
}

function withoutSubject(names: readonly string[]): TableFinding {
  return { code: 'draft-without-title', severity: 'error', params: { found: names } };
}

const DOUBTFUL: ReadonlySet<GuessReason> = new Set(['values', 'values-differ', 'taken', 'other-unit', 'year-open']);

function aboutGuess(guess: Guess): TableFinding {
  const { field, why, phrase, instead, name, values, means } = guess;
  return {
    code: codeOf(guess),
    severity: DOUBTFUL.has(why) ? 'warning' : 'info',
    column: name,
    params: {
      name,
      field: instead ?? field,
      why,
      phrase: phrase === name ? undefined : phrase,
      date: means.asOf,
      valueKind: means.valueKind,
      ...evidence(instead ?? field, values),
      examples: values.examples,
    },
  };
}

function aboutBlanks({ name, values }: Guess, rowCount: number): TableFinding {
  const params = { name, count: rowCount - values.filled };
  return { code: 'fills-down-guessed', severity: 'warning', column: name, params };
}

/** Where every row adds up, and there are several, there is no doubt; else somebody has to look whether money counts twice, or not at all. */
const severityOf = ({ rows = 0, equal }: Partial<RowSums>): 'info' | 'warning' =>
  rows > 1 && equal === rows ? 'info' : 'warning';

function aboutYears({ name, parts, rows, equal, above }: YearsTold): TableFinding {
  return {
    code: parts ? 'years-taken-for-parts' : 'years-beside-amount',
    severity: parts ? severityOf({ rows, equal }) : 'warning',
    column: name,
    params: { name, rows, equal, above },
  };
}

function aboutAmounts({ name, names, rows, equal }: MoneyTold): TableFinding {
  const sums = defined({ rows, equal });
  const params = { names, ...defined({ name }), ...sums };
  if (name === undefined) return { code: 'amounts-added', severity: 'warning', params };
  return { code: 'amounts-taken-for-parts', severity: severityOf(sums), column: name, params };
}

function aboutRows(code: string, rows: readonly number[]): readonly TableFinding[] {
  if (rows.length === 0) return [];
  return [{ code, severity: 'info', params: { rows: rows.slice(0, 20), count: rows.length } }];
}

function codeOf({ field, why }: Guess): string {
  if (why === 'year-open') return 'column-year-open';
  if (why === 'nothing') return 'column-not-guessed';
  return field === 'kept' ? 'column-guess-refused' : 'column-guessed';
}

/** How many of the cells are what the field holds. */
function evidence(
  field: ProfileField,
  { filled, distinct, dates, amounts, states }: ColumnValues,
): { readonly cells: number; readonly fitting: number } {
  const fitting: Partial<Record<ProfileField, number>> = {
    start: dates,
    end: dates,
    amount: amounts,
    state: states,
    title: distinct,
    indicator: distinct,
  };
  return { cells: filled, fitting: fitting[field] ?? filled };
}

import { type Issue, type KeysOf, usageError } from '../../errors/index.ts';
import { type Locale, requireOptions } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { foldText } from '../../internal/text.ts';
import type { LifecycleState } from '../../model/index.ts';
import { amountUnit } from '../amount-unit.ts';
import { cellsByColumn, cellsOfColumn } from '../column-readings.ts';
import { knownWord } from '../known-word.ts';
import {
  AXIS_FIELDS,
  defineProfile,
  isAxisField,
  type ProfileColumn,
  type ProfileField,
  type TableProfile,
} from '../profile.ts';
import { englishStateWords } from '../profiles/english-state-words.ts';
import { germanStateWords } from '../profiles/german-state-words.ts';
import { englishPriorityWords, frenchPriorityWords, germanPriorityWords } from '../profiles/priority-words.ts';
import { frenchStateWords } from '../profiles/state-words.ts';
import type { FilledCell, FilledRow } from '../sheet.ts';
import { requireTable, type Table, type TableColumn } from '../table.ts';
import { tableIssues } from '../table-issue.ts';
import { type ColumnGuess, type Guess, type GuessReason, hasSubject, KEPT } from './column-guess.ts';
import { type ColumnValues, cellsLookedAt, columnValues } from './column-values.ts';
import { draftFindings } from './draft-findings.ts';
import { guidanceRows } from './guidance-rows.ts';
import { moneyBeside } from './money-beside.ts';
import { moneyYears } from './money-years.ts';
import { sectionsOf } from './sections.ts';
import { languageOfNames, type NameFound, usualName } from './usual-names.ts';
import { indicatorColumn, yearColumn } from './year-columns.ts';

/** How a profile is drafted. */
export interface DraftProfileOptions {
  /** Language of the issues; French when left out. */
  readonly locale?: Locale;
  /** Identifier and title of the profile; the name of the sheet gives the title when left out. */
  readonly id?: string;
  readonly title?: string;
  /** Words of states beside the usual French, English and German ones, and instead of them. */
  readonly states?: Readonly<Record<string, LifecycleState>>;
}

const OPTIONS: KeysOf<DraftProfileOptions> = { locale: true, id: true, title: true, states: true };

/** A profile proposed for a table that no profile knows. */
export interface ProfileDraft {
  /** To be looked at, corrected and given to `planFromTable`; absent where no column can be the title. */
  readonly profile?: TableProfile;
  readonly columns: readonly ColumnGuess[];
  /** How many columns have a field: fewer than three may be chance, and the table no board at all. */
  readonly recognised: number;
  /** Rows taken for guidance below the names, and for headings of the rows below them. */
  readonly guidanceRows: readonly number[];
  readonly sectionRows: readonly number[];
  /** Texts of the column of states that the table of words lacks, the commonest first: to be told by a person. */
  readonly unknownStates: readonly { readonly word: string; readonly count: number }[];
  readonly issues: readonly Issue[];
}

/**
 * Proposes a profile for a table that no profile knows: columns by their names and usual synonyms, then by what their cells are (dates, amounts,
 * words of states), guidance below the names, headings between the rows. Each guess comes with its evidence and is an issue, so
 * that a person can correct the profile before, or after, a plan is made of it. A name against its values is no guess: the column is kept.
 *
 * @throws {PlanSanteError} when the table is none, or an option is unknown.
 * @example
 * ```ts
 * import { draftProfile, planFromTable, readTable } from 'plan-sante/tables';
 * const result = readTable('Thématique;Intitulé de la fiche;Avancement;Échéance prévue\nAccès aux soins;Équipe mobile;En cours;fin 2026');
 * if (result.success) {
 *   const { profile, columns } = draftProfile(result.data, { id: 'cls' });
 *   console.log(columns.map(({ field, why }) => `${field}: ${why}`)); // [ 'axis: name', 'title: part-of-name', 'state: name', 'end: part-of-name' ]
 *   if (profile) console.log(planFromTable(result.data, { profile }).data?.projects[0]?.state); // running
 * }
 * ```
 */
export function draftProfile(table: Table, options: DraftProfileOptions = {}): ProfileDraft {
  requireTable('draftProfile', table);
  requireOptions('draftProfile', options, OPTIONS);
  const { locale = 'fr', id = 'draft', title = table.chosen.sheet ?? 'Table' } = options;
  if (typeof id !== 'string' || id === '') throw usageError('draftProfile', 'a text as id', id);
  const states = { ...germanStateWords, ...englishStateWords, ...frenchStateWords, ...options.states };
  const language = languageOfNames(table.columns.map(({ name }) => name));
  const guidance = guidanceRows(table.rows, table.chosen.headerRow);
  const rows = rowsWithout(table.rows, guidance.rows);
  const headings = sectionsOf(rows);
  const content = rowsWithout(rows, headings.rows);
  const words = new Set(Object.keys(states).map(foldText));
  const years = moneyYears(guessColumns(table.columns, content, words, headings.sections.length), content);
  const money = moneyBeside(years.guesses, content);
  const columns = money.guesses.map((guess) =>
    fillsDown(guess, content, table) ? { ...guess, means: { ...guess.means, fillsDown: true as const } } : guess,
  );
  const profile = profileOf(columns, {
    id,
    title,
    states,
    priorities: { ...germanPriorityWords, ...englishPriorityWords, ...frenchPriorityWords },
    ...(language !== 'fr' && { language }),
    ...(guidance.rows.length > 0 && { guidance: { begins: guidance.begins, rows: guidance.rows.length } }),
    ...(headings.sections.length > 0 && { sections: headings.sections }),
  });
  const found = { columns, years: years.told, money: money.told, guidance: guidance.rows, sections: headings.rows };
  return {
    ...defined({ profile }),
    columns: columns.map(({ means: _, ...guess }) => guess),
    recognised: columns.filter(({ field }) => field !== 'kept').length,
    guidanceRows: guidance.rows,
    sectionRows: headings.rows,
    unknownStates: unknownStates(columns, content, words),
    issues: tableIssues(draftFindings(found, content.length, table), locale),
  };
}

function rowsWithout(rows: readonly FilledRow[], numbers: readonly number[]): readonly FilledRow[] {
  const left = new Set(numbers);
  return rows.filter(({ row }) => !left.has(row));
}

/** A column with its evidence, before it is decided. */
interface Candidate {
  readonly column: TableColumn;
  readonly values: ColumnValues;
  readonly found: NameFound | undefined;
}

function guessColumns(
  columns: readonly TableColumn[],
  rows: readonly FilledRow[],
  states: ReadonlySet<string>,
  firstLevel: number,
): readonly Guess[] {
  const cells = cellsByColumn(
    rows,
    columns.map(({ column }) => column),
  );
  const looked = cellsLookedAt(columns.length);
  const candidates = columns.map((column) => ({
    column,
    values: columnValues((cells.get(column.column) ?? []).slice(0, looked), states),
    found: usualName(column.name),
  }));
  if (areIndicators(candidates)) return indicatorGuesses(candidates);
  const named = candidates.map((one) => withDetails(byName(one, rows.length), cells.get(one.column.column) ?? []));
  return byValues(levels(withoutSteps(onlyOneOfEach(named)), firstLevel), rows);
}

/** Rows are indicators where one column names them, no other names an action, and years say what their cells are of. */
function areIndicators(candidates: readonly Candidate[]): boolean {
  const isTitle = ({ found }: Candidate): boolean => found?.whole === true && found.means.field === 'title';
  return (
    candidates.some(({ column }) => indicatorColumn(column.name) === 'indicator') &&
    candidates.some(({ column }) => yearColumn(column.name) !== undefined) &&
    !candidates.some(isTitle)
  );
}

/** The columns of a table of indicators: a bare year is what was measured in it; other words beside a year are asked. */
function indicatorGuesses(candidates: readonly Candidate[]): readonly Guess[] {
  const seen = new Set<string>();
  const first = (key: string): boolean => seen.size < seen.add(key).size;
  return candidates.map(({ column, values, found }): Guess => {
    const base = { column: column.column, name: column.name, values };
    const named = indicatorColumn(column.name);
    if (named !== undefined && first(named))
      return { ...base, field: named, means: { field: named }, why: 'name', phrase: column.name };
    if (found?.means.field === 'id' && fits('id', values) && first('id'))
      return { ...base, field: 'id', means: found.means, why: 'name', phrase: found.phrase };
    const year = yearColumn(column.name);
    const kind = year?.bare === true ? 'value' : year?.means;
    if (year === undefined || kind === undefined || kind === 'open' || kind === 'amount')
      return { ...base, ...KEPT, means: KEPT, why: year === undefined ? 'nothing' : 'year-open' };
    if (!first(kind === 'baseline' ? kind : `${kind} ${year.year}`))
      return { ...base, ...KEPT, means: KEPT, why: 'taken', instead: 'value' };
    const means = { field: 'value', asOf: year.year, ...(kind !== 'value' && { valueKind: kind }) } as const;
    return { ...base, field: 'value', means, why: year.bare ? 'part-of-name' : 'name', phrase: column.name };
  });
}

const NAMES_OF: ReadonlySet<ProfileField> = new Set(['lead', 'contributor', 'funder']);

/** What the cells and the name tell beside the field: commas between names, how far money has come. */
function withDetails(guess: Guess, cells: readonly FilledCell[]): Guess {
  const { field, name, means } = guess;
  if (NAMES_OF.has(field) && commasPart(cells)) return { ...guess, means: { ...means, separator: ',' } };
  const stage = field === 'amount' ? STAGES.find(([, word]) => word.test(foldText(name)))?.[0] : undefined;
  return stage === undefined ? guess : { ...guess, means: { ...means, stage } };
}

const STAGES: readonly (readonly [stage: NonNullable<ProfileColumn['stage']>, word: RegExp])[] = [
  ['spent', /\b(?:realises?|depenses?|consommes?|payes?|verses?|mandates?|spent|paid|verausgabt)\b/],
  ['committed', /\b(?:engages?|committed|gebunden)\b/],
  ['allocated', /\b(?:attribues?|notifies?|accordes?|alloues?|allocated|bewilligt)\b/],
];

/** Commas stand between names where each part is short and begins like a name: not in "Direction de la santé, de la famille". */
function commasPart(cells: readonly FilledCell[]): boolean {
  const parts = cells.filter(({ text }) => text.includes(',')).flatMap(({ text }) => text.split(/[,;\n]/));
  return parts.length > 0 && parts.every((part) => /^\s*(?:\p{Lu}|\d|$)/u.test(part) && part.trim().length <= 60);
}

/** Rows are steps where titles stand on several rows; a column of next steps beside titles of their own makes no row a step. */
function withoutSteps(guesses: readonly Guess[]): readonly Guess[] {
  const title = guesses.find(({ field }) => field === 'title')?.values;
  if (title === undefined || title.distinct < title.filled) return guesses;
  return guesses.map((guess) => {
    if (guess.field !== 'step' || guess.values.filled === 0) return guess;
    return { ...guess, ...KEPT, means: KEPT, why: 'values-differ', instead: 'step' };
  });
}

function byName({ column, values, found }: Candidate, rows: number): Guess {
  const base = { column: column.column, name: column.name, values };
  if (found === undefined) return { ...base, ...KEPT, means: KEPT, why: 'nothing' };
  const means = asLevel(found.means, values, rows);
  const { field } = means;
  const refused = (why: GuessReason): Guess => ({
    ...base,
    ...KEPT,
    means: KEPT,
    why,
    phrase: found.phrase,
    instead: field,
  });
  if (field === 'amount' && countsOther(column.name, values)) return refused('other-unit');
  if (!fits(field, values)) return refused('values-differ');
  return { ...base, field, means, why: found.whole ? 'name' : 'part-of-name', phrase: found.phrase };
}

/** Persons, hours and shares are no money, though a budget may be of them: `Budget (ETP)`. Cells that name a currency are. */
const OTHER_UNITS =
  /\b(?:etp|etpt|fte|vza|vzae|heures?|hours?|stunden|jours?|days?|tage|postes?|personnes?|persons?|personen)\b/;

function countsOther(name: string, { filled, currencies }: ColumnValues): boolean {
  if (!OTHER_UNITS.test(foldText(name)) && !name.includes('%')) return false;
  return amountUnit(name).currency === undefined && (filled === 0 || currencies * 2 < filled);
}

/** A column of objectives that stands for many actions each is a level of the plan; one of its own for each action is its objective. */
function asLevel(means: NameFound['means'], { filled, distinct }: ColumnValues, rows: number): NameFound['means'] {
  if (means.field !== 'objective' || rows < 4 || filled < 4 || distinct * 2 > filled) return means;
  return { field: 'axis', kind: 'objective' };
}

/** An empty column is what its name says. */
function fits(field: ProfileField, values: ColumnValues): boolean {
  return values.filled === 0 || FITTING[field]?.(values) !== false;
}

type Fitting = (values: ColumnValues) => boolean;

const isHalf = (count: number, { filled }: ColumnValues): boolean => count * 2 >= filled;
const isDates: Fitting = (values) => isHalf(values.dates, values);
const isAmounts: Fitting = (values) => isHalf(values.amounts, values);
const isTitles: Fitting = ({ amounts, filled, typicalLength }) => amounts < filled && typicalLength <= 300;
const isNames: Fitting = (values) => !isDates(values) && !isAmounts(values) && values.typicalLength <= 200;
/** Words of states of which we know none: few, short, and the same again and again. */
const isShortWords: Fitting = (values) =>
  !isHalf(values.amounts + values.shares, values) &&
  !isDates(values) &&
  values.typicalLength <= 40 &&
  values.distinct <= 20;

/** What the cells of a column must be for a field that its name gives it: half of them at least. Other fields hold anything. */
const FITTING: Readonly<Partial<Record<ProfileField, Fitting>>> = {
  start: isDates,
  end: isDates,
  amount: isAmounts,
  state: (values) => isHalf(values.states, values) || isShortWords(values),
  title: isTitles,
  step: isTitles,
  lead: isNames,
  contributor: isNames,
  funder: isNames,
  territory: isNames,
  number: ({ typicalLength }) => typicalLength <= 20,
  priority: (values) => values.typicalLength <= 30 && values.distinct <= 10 && isHalf(values.priorities, values),
  id: ({ distinct, filled, typicalLength }) => distinct === filled && typicalLength <= 40,
};

const ONLY_ONE: ReadonlySet<ProfileField> = new Set([
  'id',
  'number',
  'title',
  'step',
  'state',
  'priority',
  'start',
  'end',
]);

/** Of two columns that would be the same, the one whose whole name says so, then the fuller one, then the first. */
function onlyOneOfEach(guesses: readonly Guess[]): readonly Guess[] {
  const best = new Map<ProfileField, Guess>();
  for (const guess of guesses) {
    const before = best.get(guess.field);
    if (before === undefined || stronger(guess, before)) best.set(guess.field, guess);
  }
  return guesses.map((guess) =>
    ONLY_ONE.has(guess.field) && best.get(guess.field) !== guess
      ? { ...guess, ...KEPT, means: KEPT, why: 'taken', instead: guess.field }
      : guess,
  );
}

function stronger(a: Guess, b: Guess): boolean {
  if ((a.why === 'name') !== (b.why === 'name')) return a.why === 'name';
  return a.values.filled > b.values.filled;
}

/** Axes from left to right are levels, each inside the one before, below those of the headings; a fourth is kept. */
function levels(guesses: readonly Guess[], first: number): readonly Guess[] {
  let level = first;
  return guesses.map((guess) => {
    if (guess.field !== 'axis') return guess;
    const field = AXIS_FIELDS[level++];
    if (field === undefined) return { ...guess, ...KEPT, means: KEPT, why: 'taken', instead: 'axis' };
    return { ...guess, field, means: { ...guess.means, field } };
  });
}

/** A board names an axis once for its group: each value stands once, from the first row on, and nothing is merged to say how far it holds. */
function fillsDown({ field, column, values }: Guess, rows: readonly FilledRow[], { merged }: Table): boolean {
  return (
    isAxisField(field) &&
    values.filled >= 2 &&
    values.distinct === values.filled &&
    values.filled < rows.length &&
    rows[0]?.cells.some((cell) => cell.column === column) === true &&
    !merged.some(({ from, to }) => from.column <= column && to.column >= column && to.row > from.row)
  );
}

/** What only the values show: words of states, amounts with their currency, a title where no name gives one. */
function byValues(guesses: readonly Guess[], rows: readonly FilledRow[]): readonly Guess[] {
  const fields = new Set(guesses.map(({ field }) => field));
  const open = guesses.filter(({ why }) => why === 'nothing');
  const chosen = new Map<Guess, ProfileField>();
  const state = fields.has('state')
    ? undefined
    : open.find(({ values }) => values.filled >= 2 && values.states * 5 >= values.filled * 3);
  if (state !== undefined) chosen.set(state, 'state');
  for (const guess of open) {
    const { filled, currencies } = guess.values;
    // Beside a column that says that it is money, another one may be a part of it, such as one year: no euro counts twice.
    if (!fields.has('amount') && !chosen.has(guess) && filled >= 2 && currencies * 5 >= filled * 4)
      chosen.set(guess, 'amount');
  }
  const title = fields.has('title')
    ? undefined
    : open.find((guess) => !chosen.has(guess) && looksLikeTitles(guess.values, rows.length));
  if (title !== undefined) chosen.set(title, 'title');
  return guesses.map((guess) => {
    const field = chosen.get(guess);
    return field === undefined ? guess : { ...guess, field, means: { field }, why: 'values' };
  });
}

/** A text of its own in nearly every row, neither a word nor a page. */
function looksLikeTitles({ filled, distinct, dates, amounts, typicalLength }: ColumnValues, rows: number): boolean {
  const most = (count: number, of: number): boolean => of > 0 && count * 10 >= of * 9;
  return (
    rows >= 2 &&
    most(filled, rows) &&
    most(distinct, filled) &&
    dates === 0 &&
    amounts === 0 &&
    typicalLength >= 8 &&
    typicalLength <= 150
  );
}

function profileOf(columns: readonly Guess[], base: Omit<TableProfile, 'columns'>): TableProfile | undefined {
  if (!hasSubject(columns)) return undefined;
  const seen = new Set<string>();
  const named = columns.filter(({ name }) => {
    const key = foldText(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return defineProfile({ ...base, columns: named.map(({ name, means }) => ({ ...means, names: [name] })) });
}

function unknownStates(
  columns: readonly Guess[],
  rows: readonly FilledRow[],
  known: ReadonlySet<string>,
): ProfileDraft['unknownStates'] {
  const column = columns.find(({ field }) => field === 'state')?.column;
  if (column === undefined) return [];
  const found = new Map<string, { readonly word: string; count: number }>();
  for (const { kind, text } of cellsOfColumn(rows, column)) {
    if (kind === 'error' || knownWord(known, text) !== undefined) continue;
    const key = foldText(text);
    const before = found.get(key);
    if (before === undefined) found.set(key, { word: text.trim(), count: 1 });
    else before.count++;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

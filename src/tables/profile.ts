import { type KeysOf, PlanSanteError, requireKeys, usageError } from '../errors/index.ts';
import { LOCALES, type Locale } from '../i18n/index.ts';
import { foldText } from '../internal/text.ts';
import {
  CURRENCIES,
  type Currency,
  type KnownCode,
  type LifecycleState,
  type PartialDate,
  parsePartialDate,
} from '../model/index.ts';

/**
 * What a column means for a plan. Rows are projects, or steps of a project (`step`); axes are orientations, one under the other;
 * `description` is a part of the project's fiche; `amount` is a budget line, `currency` is its ISO code, `funder` and
 * `funder-amount` are shares of it; `lead`,
 * `contributor` and `territory` name one or several; `kept` is text that a plan has no place for, and that is kept beside it.
 *
 * Where rows are values of indicators (`valueKinds`), `indicator`, `territory-code`, `date` and `value-kind` are the key of a row, and `value`
 * is its number. Where columns of values have a date of their own (`asOf`), each row is an indicator with its `unit`, and each such column
 * a value of it.
 */
export type ProfileField =
  | 'id'
  | 'axis'
  | 'sub-axis'
  | 'sub-sub-axis'
  | 'title'
  | 'step'
  | 'description'
  | 'objective'
  | 'state'
  | 'amount'
  | 'start'
  | 'end'
  | 'number'
  | 'priority'
  | 'lead'
  | 'contributor'
  | 'territory'
  | 'funder'
  | 'funder-amount'
  | 'currency'
  | 'indicator'
  | 'territory-code'
  | 'date'
  | 'value-kind'
  | 'value'
  | 'unit'
  | 'kept';

const FIELDS: Readonly<Record<ProfileField, true>> = {
  id: true,
  axis: true,
  'sub-axis': true,
  'sub-sub-axis': true,
  title: true,
  step: true,
  description: true,
  objective: true,
  state: true,
  amount: true,
  start: true,
  end: true,
  number: true,
  priority: true,
  lead: true,
  contributor: true,
  territory: true,
  funder: true,
  'funder-amount': true,
  currency: true,
  indicator: true,
  'territory-code': true,
  date: true,
  'value-kind': true,
  value: true,
  unit: true,
  kept: true,
};

/** A column of a profile: what it means, and the names it goes by. */
export interface ProfileColumn {
  readonly field: ProfileField;
  /** The name and its synonyms; case, accents and punctuation do not count. */
  readonly names: readonly string[];
  /** For `description`: what the part is about, a code of `description-part-kind`. */
  readonly part?: string;
  /** For `amount`: what the amount covers, such as `HT`. */
  readonly scope?: string;
  /** For `amount`: how far the money has come, a code of `budget-stage`. */
  readonly stage?: KnownCode<'budget-stage'>;
  /** For an axis: what it is, a code of `orientation-kind`; an axis when left out. */
  readonly kind?: string;
  /** For an axis: an empty cell means the axis of the row above, as on boards that name it once for each group. */
  readonly fillsDown?: true;
  /** For an amount or a value: the year, or another date, that its cells are of. */
  readonly asOf?: PartialDate;
  /** For a value with a date of its own: what it is; measured when left out. */
  readonly valueKind?: ValueKind;
  /** For an amount: the dated amounts of the row are its parts, and those that say so (`partOfWhole`). */
  readonly whole?: true;
  /** For an amount: a part of the `whole` one of the row, where both are of one stage. */
  readonly partOfWhole?: true;
  /** For actors and territories: what stands between the names of a cell beside semicolons and line ends. */
  readonly separator?: ',';
}

/** Rows of a single cell that name the axis of all rows below them, up to the next one: how their text begins. */
export interface ProfileSection {
  readonly begins: string;
  readonly field: AxisField;
}

/** What a value of an indicator is: the one to start from, a measured one, one to reach. */
export type ValueKind = 'baseline' | 'value' | 'target';

/** How pressing something is: a code of `priority-level`. */
export type PriorityLevel = KnownCode<'priority-level'>;

/** The levels of axes, the widest first. */
export const AXIS_FIELDS = ['axis', 'sub-axis', 'sub-sub-axis'] as const;
export type AxisField = (typeof AXIS_FIELDS)[number];

export function isAxisField(field: ProfileField): field is AxisField {
  return (AXIS_FIELDS as readonly ProfileField[]).includes(field);
}

/** How the columns of a foreign table map to a plan, as data. */
export interface TableProfile {
  /** Under this name, what has no place in a plan is kept in its `extensions`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ProfileColumn[];
  /** The words of a state and the code they stand for. A word that is not there is kept and asked. */
  readonly states: Readonly<Record<string, LifecycleState>>;
  /** The words of a priority. */
  readonly priorities?: Readonly<Record<string, PriorityLevel>>;
  /** The language of the texts, which becomes the one of the plan; French when left out. */
  readonly language?: Locale;
  /** The currency of bare numbers where neither the column nor its name says one, an ISO code; euros when left out, which is told. */
  readonly currency?: Currency;
  /** Rows below the names that explain how to fill them in: a row most of whose cells begin with one of these, and how many rows it is with it. */
  readonly guidance?: { readonly begins: readonly string[]; readonly rows: number };
  readonly sections?: readonly ProfileSection[];
  /** The words of a column that says what a value is: with them, the rows of the table are values of indicators and not projects. */
  readonly valueKinds?: Readonly<Record<string, ValueKind>>;
  /** A workbook of ours: a sheet for each collection of a plan, whose columns come from the schemas and not from `columns`. */
  readonly collections?: true;
}

const PROFILE: KeysOf<TableProfile> = {
  id: true,
  title: true,
  columns: true,
  states: true,
  priorities: true,
  language: true,
  currency: true,
  guidance: true,
  sections: true,
  valueKinds: true,
  collections: true,
};
const COLUMN: KeysOf<ProfileColumn> = {
  field: true,
  names: true,
  part: true,
  scope: true,
  stage: true,
  kind: true,
  fillsDown: true,
  asOf: true,
  valueKind: true,
  whole: true,
  partOfWhole: true,
  separator: true,
};

/**
 * Checks a profile of your own: no unknown field, no name for two columns, a column for the title (for values of indicators, for the indicator).
 *
 * @throws {PlanSanteError} that names the faulty column.
 * @example
 * ```ts
 * import { defineProfile, frenchStateWords, planFromTable, readTable } from 'plan-sante/tables';
 * const profile = defineProfile({
 *   id: 'cls',
 *   title: 'Tableau du contrat local de santé',
 *   columns: [
 *     { field: 'axis', names: ['Axe stratégique', 'Axe'] },
 *     { field: 'title', names: ['Action', 'Intitulé de l’action'] },
 *     { field: 'state', names: ['Avancement'] },
 *   ],
 *   states: { ...frenchStateWords, 'Pérennisé': 'done' },
 * });
 * const result = readTable('Axe;Action;Avancement\nPrévention;Équipe mobile;Pérennisé', { profile });
 * if (result.success) {
 *   const { data } = planFromTable(result.data, { profile });
 *   console.log(data?.projects[0]?.title, data?.projects[0]?.state); // Équipe mobile done
 * }
 * ```
 */
export function defineProfile(profile: TableProfile): TableProfile {
  const caller = 'defineProfile';
  requireProfile(caller, profile);
  requireKeys(caller, 'its profile', profile, PROFILE);
  const owners = new Map<string, number>();
  for (const [i, column] of profile.columns.entries()) {
    requireColumn(caller, i, column);
    for (const name of column.names) {
      const owner = owners.get(foldText(name));
      if (owner !== undefined && owner !== i)
        throw new PlanSanteError({
          function: caller,
          expected: `no name for two columns (columns[${owner}] and [${i}])`,
          received: name,
        });
      owners.set(foldText(name), i);
    }
  }
  requireDates(caller, profile);
  const subject = subjectField(profile);
  if (!profile.columns.some(({ field }) => field === subject))
    throw usageError(
      caller,
      `a column with the field "${subject}"`,
      profile.columns.map(({ field }) => field),
    );
  if (profile.language !== undefined && !LOCALES.includes(profile.language))
    throw usageError(caller, `a language among ${LOCALES.join(', ')}`, profile.language);
  if (profile.currency !== undefined && !CURRENCIES.includes(profile.currency))
    throw usageError(caller, `a currency among ${CURRENCIES.join(', ')}`, profile.currency);
  checkWords(caller, profile.states);
  checkWords(caller, profile.priorities ?? {});
  checkWords(caller, profile.valueKinds ?? {});
  return profile;
}

/** Two words that people take for the same must not mean two states, or two priorities. */
function checkWords(caller: string, words: Readonly<Record<string, string>>): void {
  const known = new Map<string, string>();
  for (const [word, code] of Object.entries(words)) {
    const before = known.get(foldText(word));
    if (before !== undefined && before !== code)
      throw new PlanSanteError({
        function: caller,
        expected: `one state or priority for the word ${JSON.stringify(word)} (${before} or ${code})`,
      });
    known.set(foldText(word), code);
  }
}

/** Which column says what a row is: without it no row becomes anything. */
export function subjectField(profile: TableProfile): ProfileField {
  return profile.valueKinds === undefined && !hasDatedValues(profile) ? 'title' : 'indicator';
}

/** Whether each row is an indicator, with a column for each date. */
export function hasDatedValues({ columns }: TableProfile): boolean {
  return columns.some(({ field, asOf }) => field === 'value' && asOf !== undefined);
}

/** Dates stand where something is dated, and tell the columns of values apart; an indicator has one value to start from. */
function requireDates(caller: string, { columns, valueKinds }: TableProfile): void {
  const seen = new Set<string>();
  for (const [i, { field, asOf, valueKind = 'value', whole, partOfWhole }] of columns.entries()) {
    for (const [name, told] of Object.entries({ whole, partOfWhole }))
      if (told !== undefined && field !== 'amount')
        throw usageError(caller, `${name} only in an amount, not in columns[${i}]`, field);
    if (asOf === undefined) continue;
    if ((field !== 'value' && field !== 'amount') || parsePartialDate(asOf) === undefined)
      throw usageError(caller, `asOf as a date, such as 2026, of a value or an amount in columns[${i}]`, asOf);
    if (field === 'amount') continue;
    if (valueKinds !== undefined)
      throw usageError(caller, 'either valueKinds or values with a date of their own', asOf);
    const key = valueKind === 'baseline' ? valueKind : `${valueKind} ${asOf}`;
    if (seen.has(key)) throw usageError(caller, `one column for each kind and date of value (columns[${i}])`, key);
    seen.add(key);
  }
}

/** All names of the columns of a profile. */
export function profileNames({ columns }: TableProfile): readonly string[] {
  return columns.flatMap(({ names }) => names);
}

/** Refuses what is no profile. */
export function requireProfile(caller: string, value: unknown): asserts value is TableProfile {
  const { id, columns, states } = (value ?? {}) as Partial<Record<keyof TableProfile, unknown>>;
  if (typeof id === 'string' && Array.isArray(columns) && typeof states === 'object' && states !== null) return;
  throw usageError(caller, 'a profile, as defineProfile makes it: { id, title, columns, states }', value);
}

function requireColumn(caller: string, i: number, column: ProfileColumn): void {
  if (typeof column !== 'object' || column === null || !Array.isArray(column.names))
    throw usageError(caller, `a field and names in columns[${i}]`, column);
  requireKeys(caller, `columns[${i}]`, column, COLUMN);
  if (!Object.hasOwn(FIELDS, column.field))
    throw usageError(caller, `a field of columns[${i}] among ${Object.keys(FIELDS).join(', ')}`, column.field);
  if (column.fillsDown !== undefined && !isAxisField(column.field))
    throw usageError(caller, `fillsDown only in an axis, not in columns[${i}]`, column.field);
}

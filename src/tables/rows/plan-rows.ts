import type { Locale } from '../../i18n/index.ts';
import { grouped } from '../../internal/grouped.ts';
import { foldText } from '../../internal/text.ts';
import {
  type BudgetLine,
  CURRENCIES,
  type Money,
  type Orientation,
  type Plan,
  type Project,
  writeMoney,
  writePartialDate,
} from '../../model/index.ts';
import { inUnit } from '../amount-unit.ts';
import type { MatchedColumn } from '../match-columns.ts';
import { AXIS_FIELDS, type ProfileField, type TableProfile } from '../profile.ts';
import type { CellContent } from '../sheet.ts';

/** What a plan says in a column of a row: the cell to write, and the value behind it, whatever its words. */
export interface FieldContent {
  /** The cell, written when it is asked for: the words of amounts and dates cost more than all the rest. */
  readonly content: () => CellContent;
  /** The value itself; absent where the plan says nothing. */
  readonly said?: unknown;
}

/** The value behind a cell as JSON; empty where the plan says nothing. */
export function saidAsJson({ said }: FieldContent): string {
  return said === undefined ? '' : JSON.stringify(said);
}

/** The part of a plan that a row stands for. */
export interface RowSubject {
  readonly project: string;
  /** Which step of the project, from 0; the project itself when left out. */
  readonly step?: number;
}

/** Says what a plan holds in a column of a row. */
export type RowReader = (subject: RowSubject, column: MatchedColumn) => FieldContent;

const NOTHING: FieldContent = { content: () => null };
const LABEL = 500;

/** What a plan says, row by row, in the columns of a table that a profile knows. */
export function rowsOfPlan(
  plan: Plan,
  profile: TableProfile,
  columns: readonly MatchedColumn[],
  locale: Locale,
): RowReader {
  const context = contextOf(plan, profile, columns, locale);
  return (subject, column) => {
    const project = context.projects.get(subject.project);
    const field = column.profile?.field;
    if (project === undefined || field === undefined || field === 'kept') return NOTHING;
    return subject.step === undefined
      ? ofProject(project, field, column, context)
      : ofStep(project, subject.step, field, context);
  };
}

interface Context {
  readonly locale: Locale;
  /** The usual currency of the plan, and that of bare numbers where no name says one. */
  readonly currency: string;
  readonly assumed: string;
  readonly projects: ReadonlyMap<string, Project>;
  readonly orientations: ReadonlyMap<string, Orientation>;
  readonly names: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly states: ReadonlyMap<string, string>;
  readonly priorities: ReadonlyMap<string, string>;
  /** The columns of one field from left to right. */
  readonly ofField: ReadonlyMap<ProfileField, readonly MatchedColumn[]>;
  /** The levels of axes that the table has. */
  readonly levels: readonly ProfileField[];
  /** Names of columns as they are compared with the titles of budget lines. */
  readonly titles: ReadonlyMap<MatchedColumn, string>;
}

function contextOf(plan: Plan, profile: TableProfile, columns: readonly MatchedColumn[], locale: Locale): Context {
  const ofField = grouped(columns, (column) => column.profile?.field);
  // Levels that headings between the rows give have no column.
  const inHeadings = new Set(profile.sections?.map((section) => section.field));
  return {
    locale,
    currency: plan.currency ?? 'EUR',
    assumed: profile.currency ?? 'EUR',
    projects: new Map(plan.projects.map((project) => [project.id, project])),
    orientations: new Map(plan.orientations.map((one) => [one.id, one])),
    names: new Map([...plan.organisations, ...plan.territories].map(({ id, name }) => [id, name])),
    lines: grouped(plan.budgetLines, ({ project }) => project),
    states: firstWords(profile.states),
    priorities: firstWords(profile.priorities ?? {}),
    ofField,
    levels: AXIS_FIELDS.filter((level) => ofField.has(level) || inHeadings.has(level)),
    titles: new Map((ofField.get('amount') ?? []).map((column) => [column, column.name.slice(0, LABEL)])),
  };
}

/** The first word of each code. */
function firstWords(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [word, code] of Object.entries(words)) if (!first.has(code)) first.set(code, word);
  return first;
}

function found(content: CellContent | undefined, said: unknown = content): FieldContent {
  return content === undefined || content === null || content === '' ? NOTHING : { content: () => content, said };
}

function ofStep(project: Project, step: number, field: ProfileField, context: Context): FieldContent {
  const { text, state, due } = project.nextSteps[step] ?? {};
  if (field === 'step') return found(text);
  if (field === 'title') return found(project.title);
  if (field === 'state') return wordOf(state, context.states);
  if (field === 'end') return dateOf(due, context.locale);
  return isAxis(field) ? axisOf(project, field, context) : NOTHING;
}

const isAxis = (field: ProfileField): field is (typeof AXIS_FIELDS)[number] =>
  (AXIS_FIELDS as readonly string[]).includes(field);

function ofProject(project: Project, field: ProfileField, column: MatchedColumn, context: Context): FieldContent {
  if (isAxis(field)) return axisOf(project, field, context);
  return (OF_PROJECT[field] ?? nothing)(project, column, context);
}

type OfProject = (project: Project, column: MatchedColumn, context: Context) => FieldContent;
const nothing: OfProject = () => NOTHING;

/** What a project has for each field; a field that is not here is none of projects. */
const OF_PROJECT: Readonly<Partial<Record<ProfileField, OfProject>>> = {
  id: ({ id }) => found(id),
  title: ({ title }) => found(title),
  number: ({ number }) => found(number),
  state: ({ state }, _, { states }) => wordOf(state, states),
  priority: ({ priority }, _, { priorities }) => wordOf(priority, priorities),
  start: ({ start }, _, { locale }) => dateOf(start, locale),
  end: ({ due }, _, { locale }) => dateOf(due, locale),
  description: (project, column) => found(partOf(project, column)),
  objective: (project, column, context) => found(objectivesOf(project, column, context)),
  lead: ({ leads }, column, context) => namesOf(leads, column, context),
  contributor: ({ contributors }, column, context) =>
    namesOf(
      contributors?.map(({ organisation }) => organisation),
      column,
      context,
    ),
  territory: ({ territories }, column, context) => namesOf(territories, column, context),
  amount: (project, column, context) =>
    moneyOf(lineOf(linesOf(project, context), column, context)?.amount, context, column),
  currency: (project, _, context) =>
    found(linesOf(project, context).find(({ amount }) => amount?.currency !== undefined)?.amount?.currency),
  funder(project, column, context) {
    const share = shareAt(project, 'funder', column, context);
    return share === undefined ? NOTHING : found(context.names.get(share.funder) ?? share.funder, share.funder);
  },
  'funder-amount': (project, column, context) =>
    moneyOf(shareAt(project, 'funder-amount', column, context)?.amount, context, column),
};

/** A code that the profile has no word for stands as it is: nothing is lost, and reading it back asks. */
function wordOf(code: string | undefined, words: ReadonlyMap<string, string>): FieldContent {
  return code === undefined ? NOTHING : found(words.get(code) ?? code, code);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dateOf(date: string | undefined, locale: Locale): FieldContent {
  if (date === undefined) return NOTHING;
  return { content: () => (DAY.test(date) ? { date } : writePartialDate(date, locale)), said: date };
}

/** The orientation of a level: the chain of themes from the widest on, one a level that the table has. */
function axisOf(
  project: Project,
  field: (typeof AXIS_FIELDS)[number],
  { orientations, levels }: Context,
): FieldContent {
  const chain: Orientation[] = [];
  for (let id = project.theme; id !== undefined && chain.length < AXIS_FIELDS.length; ) {
    const one = orientations.get(id);
    if (one === undefined || chain.includes(one)) break;
    chain.unshift(one);
    id = one.parent;
  }
  const title = chain[levels.indexOf(field)]?.title;
  return found(title);
}

function partOf({ fiche }: Project, column: MatchedColumn): string | undefined {
  const heading = column.name.slice(0, LABEL);
  const kind = column.profile?.part ?? 'other';
  const parts = fiche?.description ?? [];
  return (
    parts.find((part) => part.heading === heading) ??
    parts.find((part) => part.kind === kind && part.heading === undefined)
  )?.text;
}

/** One a column from left to right; the last column has those that are left. */
function objectivesOf({ objectives }: Project, column: MatchedColumn, { ofField }: Context): string | undefined {
  const columns = ofField.get('objective') ?? [];
  const at = columns.indexOf(column);
  const own = at === columns.length - 1 ? objectives.slice(at) : objectives.slice(at, at + 1);
  return own.length === 0 ? undefined : own.join('\n');
}

function namesOf(ids: readonly string[] | undefined, column: MatchedColumn, { names, ofField }: Context): FieldContent {
  const field = column.profile?.field;
  // Two columns of one field say together what the plan says: the first has it all.
  if (ids === undefined || ids.length === 0 || (field && ofField.get(field)?.[0] !== column)) return NOTHING;
  const between = column.profile?.separator === ',' ? ', ' : ' ; ';
  return found(ids.map((id) => names.get(id) ?? id).join(between), ids);
}

const linesOf = (project: Project, { lines }: Context) => lines.get(project.id) ?? [];

/** The share of a funder that a column is about: columns of funders, and of what they give, stand in the order of the shares. */
function shareAt(project: Project, field: 'funder' | 'funder-amount', column: MatchedColumn, context: Context) {
  const shares = linesOf(project, context).find(({ funderShares }) => funderShares !== undefined)?.funderShares;
  return shares?.[(context.ofField.get(field) ?? []).indexOf(column)];
}

/** The line that goes by the name of the column; in a table with one column of amounts also the first line of all. */
function lineOf(
  lines: readonly BudgetLine[],
  column: MatchedColumn,
  { ofField, titles }: Context,
): BudgetLine | undefined {
  const name = titles.get(column) ?? '';
  // Titles that a table gave are the name of the column to the letter.
  const named =
    lines.find(({ title }) => title === name) ?? lines.find(({ title }) => foldText(title) === foldText(name));
  const year = column.profile?.asOf;
  const dated = year === undefined ? undefined : lines.find(({ amount, period }) => amount && period === year);
  if (named !== undefined || dated !== undefined || (ofField.get('amount') ?? []).length > 1) return named ?? dated;
  return lines.find(({ amount }) => amount !== undefined);
}

function moneyOf(
  money: Money | undefined,
  { currency, assumed, locale, ofField }: Context,
  column: MatchedColumn,
): FieldContent {
  if (money === undefined) return NOTHING;
  const { asWritten: _, ...said } = money;
  const { value, currency: own = currency, ...more } = said;
  // Where a column names the currency, in its name or beside it, the amount is a number alone.
  const bare = column.unit?.isOpen ? undefined : (column.unit?.currency ?? assumed);
  const named = ofField.has('currency') || own === bare;
  if (value !== undefined && named && Object.keys(more).length === 0)
    return found(inUnit(value, column.unit?.factor ?? 1), said);
  // A currency whose words are not known stands by its code.
  const words = () =>
    (CURRENCIES as readonly string[]).includes(own)
      ? writeMoney({ ...said, currency: own }, { locale })
      : `${value ?? [said.min, said.max].filter((bound) => bound !== undefined).join(' – ')} ${own}`;
  return { content: words, said };
}

import { type Locale, messageLocale, tableHeadings, vocabularyLabels } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import type { Plan, PlanInput } from '../../model/index.ts';
import type { CellContent, ColumnContent, TableContent } from '../sheet.ts';
import { type CellHolds, cellOfValue, same } from './cell-codec.ts';
import { restCells } from './json-rest.ts';
import { type Meanings, meaningsIn } from './meanings.ts';
import { columnName, type FieldColumn, headingOf, rootSheet, type SheetPlan, sheetName } from './sheet-plan.ts';

type Json = Readonly<Record<string, unknown>>;

/** Sheets that are there even when they are empty, since a new plan is filled in there, in the order of work. */
const FIRST = [
  'orientations',
  'projects',
  'measures',
  'milestones',
  'budgetLines',
  'indicators',
  'judgements',
  'decisions',
];
/** Those that others refer to come last. */
const LAST = ['organisations', 'territories', 'sources'];
const ALWAYS: ReadonlySet<string> = new Set([...FIRST, ...LAST]);

/** Where a sheet stands among the others. */
function placeOf({ path }: SheetPlan): number {
  const [first, last] = [FIRST, LAST].map((names) => names.indexOf(path.join('.')));
  if (first !== undefined && first >= 0) return first;
  return FIRST.length + (last === undefined ? 0 : last + 1);
}

/** A row on its way: the entity that it is, and that of the row it belongs to. */
interface RowSource {
  readonly value: Json;
  readonly parent?: string;
}

/** What all sheets of a workbook depend on. */
interface Writing {
  readonly locale: Locale;
  readonly meanings: Meanings;
}

/** The workbook of a plan: its own fields on the first sheet, a sheet for each collection, and one that explains the columns. */
export function workbookFromPlan(plan: Plan | PlanInput, locale: Locale): TableContent {
  const root = rootSheet();
  const writing: Writing = { locale, meanings: meaningsIn(locale) };
  const whole = plan as unknown as Json;
  const sheets: TableContent[] = [];
  const moved: (readonly string[])[] = [];
  for (const sheet of [...root.inside].sort((a, b) => placeOf(a) - placeOf(b))) {
    const found = valueAt(whole, sheet.path);
    const rows = Array.isArray(found) && found.every(isObject) ? found.map((value): RowSource => ({ value })) : [];
    if (rows.length > 0) moved.push(sheet.path);
    if (rows.length > 0 || ALWAYS.has(sheet.path.join('.'))) append(sheets, sheetsOf(sheet, rows, writing));
  }
  const first = planSheet(root, encodeRow(whole, root, moved, locale), writing);
  return { ...first, title: plan.title, more: [...sheets, explanation(root, writing)] };
}

interface EncodedRow {
  readonly cells: readonly (CellContent | undefined)[];
  /** What no column holds. */
  readonly rest: Json;
}

/** The cells of an entity, and what they do not hold; lists that `moved` to sheets of their own are neither. */
function encodeRow(entity: Json, sheet: SheetPlan, moved: readonly (readonly string[])[], locale: Locale): EncodedRow {
  let rest = moved.reduce(without, entity);
  const written: (readonly string[])[] = [...moved];
  const cells = sheet.columns.map(({ path, holds, defaultValue }) => {
    const value = valueAt(entity, path);
    if (value === undefined) return undefined;
    const content = cellOfValue(value, holds, locale);
    if (content !== undefined) written.push(path);
    if (content !== undefined || (defaultValue !== undefined && same(value, defaultValue))) rest = without(rest, path);
    return content;
  });
  for (const { path, isDefault } of sheet.inside) {
    const value = valueAt(rest, path);
    if (isDefault && Array.isArray(value) && value.length === 0) rest = without(rest, path);
  }
  // An object of which nothing is left comes back with its cells, or by itself.
  for (const { path, isDefault } of sheet.objects) {
    const value = valueAt(rest, path);
    if (!isObject(value) || Object.keys(value).length > 0) continue;
    if (isDefault || written.some((one) => path.every((key, i) => one[i] === key))) rest = without(rest, path);
  }
  return { cells, rest };
}

function valueAt(entity: Json, path: readonly string[]): unknown {
  let value: unknown = entity;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key];
  }
  return value;
}

/** The same without one field. */
function without(entity: Json, path: readonly string[]): Json {
  const [key, ...more] = path;
  if (key === undefined || !Object.hasOwn(entity, key)) return entity;
  const { [key]: value, ...others } = entity;
  if (more.length === 0) return others;
  return isObject(value) ? { ...entity, [key]: without(value, more) } : entity;
}

/** The sheet of a list, and those of the lists inside its entities. */
function sheetsOf(sheet: SheetPlan, sources: readonly RowSource[], writing: Writing): readonly TableContent[] {
  const { key = 'id' } = sheet;
  const ids = onlyOnce(sources.map(({ value }) => value[key]));
  const inside = new Map<SheetPlan, RowSource[]>(sheet.inside.map((one) => [one, []]));
  const rows = sources.map(({ value, parent }) => {
    const id = value[key];
    const moved: (readonly string[])[] = [];
    for (const [list, found] of inside) {
      const items = valueAt(value, list.path);
      if (!ids.has(id) || !Array.isArray(items) || items.length === 0 || !items.every(isObject)) continue;
      append(
        found,
        items.map((item) => ({ value: item, parent: String(id) })),
      );
      moved.push(list.path);
    }
    return { ...encodeRow(value, sheet, moved, writing.locale), parent };
  });
  const table = contentOf(sheet, rows, writing);
  const more = [...inside].flatMap(([list, found]) => (found.length === 0 ? [] : sheetsOf(list, found, writing)));
  return [table, ...more];
}

/** The identifiers that one entity alone has: rows of other sheets can refer to it. */
function onlyOnce(ids: readonly unknown[]): ReadonlySet<unknown> {
  const counts = new Map<unknown, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set(ids.filter((id) => typeof id === 'string' && id.trim() === id && counts.get(id) === 1));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface FullRow extends EncodedRow {
  readonly parent: string | undefined;
}

function contentOf(sheet: SheetPlan, rows: readonly FullRow[], writing: Writing): TableContent {
  const { locale } = writing;
  const withParent = sheet.of !== undefined && sheet.of.path.length > 0;
  const rests = rows.map(({ rest, cells, parent }) => {
    const empty = parent === undefined && cells.every((cell) => cell === undefined);
    return Object.keys(rest).length > 0 || empty ? restCells(rest) : [];
  });
  const most = Math.max(0, ...rests.map((cells) => cells.length));
  return {
    name: sheetName(sheet, locale),
    columns: [
      ...(withParent && sheet.of !== undefined ? [parentColumn(sheet.of, locale)] : []),
      ...sheet.columns.map((column) => columnOf(column, sheet, writing)),
      ...Array.from({ length: most }, (_, i) => restColumn(i, locale)),
    ],
    rows: rows.map(({ cells, parent }, r) => [
      ...(withParent ? [parent ?? null] : []),
      ...cells.map((cell) => cell ?? null),
      ...(rests[r] ?? []),
    ]),
  };
}

/** The name of the column for what has no column: further ones are numbered. */
function restName(at: number, locale: Locale): string {
  const name = headingOf('rest', locale);
  return at === 0 ? name : `${name} ${at + 1}`;
}

function restColumn(at: number, locale: Locale): ColumnContent {
  return { name: restName(at, locale), width: 12, note: fillWords('fill-rest', locale) };
}

function parentColumn(of: SheetPlan, locale: Locale): ColumnContent {
  const sheet = sheetName(of, locale);
  return {
    name: headingOf('belongs-to', locale),
    choicesFrom: { sheet, column: columnName({ path: [of.key ?? 'id'] }, locale) },
    note: fillWords('fill-reference', locale).replace('{sheet}', sheet),
  };
}

function columnOf(column: FieldColumn, of: SheetPlan, { locale, meanings }: Writing): ColumnContent {
  const { holds } = column;
  const note = noteOf(meanings(pathOf(column, of)), howToFill(column, locale));
  const name = columnName(column, locale);
  if (holds.type === 'code')
    return { name, note, choices: Object.values(vocabularyLabels[holds.vocabulary][locale]), open: true };
  if (holds.type === 'word') return { name, note, choices: holds.words };
  if (holds.type === 'boolean') {
    const { yes, no } = tableHeadings[messageLocale(locale)];
    return { name, note, choices: [yes, no] };
  }
  if (holds.type !== 'reference') return { name, note };
  const sheet = sheetName({ path: [holds.collection] }, locale);
  return { name, note, choicesFrom: { sheet, column: columnName({ path: ['id'] }, locale) } };
}

type FillKey = Extract<keyof (typeof tableHeadings)['fr'], `fill-${string}`>;

const fillWords = (key: FillKey, locale: Locale): string => tableHeadings[messageLocale(locale)][key];

const FILL: Readonly<Record<Exclude<CellHolds['type'], 'reference' | 'list'>, FillKey>> = {
  text: 'fill-text',
  id: 'fill-id',
  number: 'fill-number',
  'number-or-text': 'fill-text',
  boolean: 'fill-boolean',
  date: 'fill-date',
  code: 'fill-code',
  word: 'fill-code',
  pairs: 'fill-pairs',
};

function howToFill({ holds, needed }: FieldColumn, locale: Locale): string {
  const one = holds.type === 'list' ? holds.of : holds;
  const words = [
    ...(needed ? [fillWords('fill-needed', locale)] : []),
    one.type === 'reference'
      ? fillWords('fill-reference', locale).replace('{sheet}', sheetName({ path: [one.collection] }, locale))
      : one.type === 'list'
        ? ''
        : fillWords(FILL[one.type], locale),
    ...(holds.type === 'list' ? [fillWords(one.type === 'text' ? 'fill-lines' : 'fill-several', locale)] : []),
  ];
  return words.filter((word) => word !== '').join(', ');
}

const noteOf = (meaning: string, how: string): string => (meaning === '' ? how : `${meaning} (${how})`);

/** Where a field stands in a plan. */
function pathOf({ path }: Pick<FieldColumn, 'path'>, sheet: SheetPlan | undefined): readonly string[] {
  return sheet === undefined ? path : pathOf({ path: [...sheet.path, ...path] }, sheet.of);
}

/** The plan's own fields, one a row: a form, not a table of one row. */
function planSheet(root: SheetPlan, { cells, rest }: EncodedRow, { locale, meanings }: Writing): TableContent {
  const rests = Object.keys(rest).length > 0 ? restCells(rest) : [];
  return {
    name: sheetName(root, locale),
    columns: [
      { name: headingOf('field', locale) },
      { name: headingOf('content', locale), width: 60 },
      { name: headingOf('how-to-fill', locale), width: 60 },
    ],
    rows: [
      ...root.columns.map((column, i) => [
        columnName(column, locale),
        cells[i] ?? null,
        noteOf(meanings(column.path), howToFill(column, locale)),
      ]),
      ...rests.map((cell, i) => [restName(i, locale), cell, fillWords('fill-rest', locale)]),
    ],
  };
}

/** What every column means, on a sheet of its own: notes at cells are not seen on paper, nor by everybody. */
function explanation(root: SheetPlan, { locale, meanings }: Writing): TableContent {
  const rows = root.inside.flatMap((sheet) =>
    [sheet, ...sheet.inside].flatMap((one) =>
      one.columns.map((column) => [
        sheetName(one, locale),
        columnName(column, locale),
        meanings(pathOf(column, one)) || null,
        howToFill(column, locale),
      ]),
    ),
  );
  return {
    name: headingOf('read-me', locale),
    columns: [
      { name: headingOf('sheet', locale) },
      { name: headingOf('column', locale) },
      { name: headingOf('meaning', locale), width: 60 },
      { name: headingOf('how-to-fill', locale), width: 50 },
    ],
    rows,
  };
}

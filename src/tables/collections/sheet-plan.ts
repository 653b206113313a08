import { type Locale, messageLocale, tableHeadings } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { openVocabularies, PartialDateSchema, PlanSchema, references } from '../../model/index.ts';
import type { CellHolds } from './cell-codec.ts';
import { fieldsOf, itemOf, type SchemaNode, typeOf, typesOf, unwrapped, wordsOfEnum } from './schema-shape.ts';

/** A column of our own workbook: where its value stands in the entity, and what it holds. */
export interface FieldColumn {
  readonly path: readonly string[];
  readonly holds: CellHolds;
  readonly needed: boolean;
  /** What the field is when its cell is empty. */
  readonly defaultValue?: unknown;
}

/** A sheet of our own workbook: the entities of one list. */
export interface SheetPlan {
  /** Where the list stands in a plan, or in the entity of `of`. */
  readonly path: readonly string[];
  /** The sheet whose entities hold the list; the plan itself when left out. */
  readonly of?: SheetPlan;
  readonly columns: readonly FieldColumn[];
  /** Objects whose fields have columns, the deepest first, and whether they are there when a plan leaves them out. */
  readonly objects: readonly { readonly path: readonly string[]; readonly isDefault: boolean }[];
  /** Lists of objects inside its entities, each with a sheet of its own. */
  readonly inside: readonly SheetPlan[];
  /** The list is empty where a plan leaves it out. */
  readonly isDefault: boolean;
  /** The field that tells its entities apart, to which the rows of sheets inside refer; without one there are no such sheets. */
  readonly key?: string;
}

/** The plan itself: its own fields one a row, and the sheets of its collections. */
export function rootSheet(): SheetPlan {
  return sheetOf(PlanSchema, { path: [], isDefault: false }, undefined, 0);
}

/** Lists inside lists inside entities have no sheet: they stand in the column for other data. */
const DEEPEST_SHEET = 2;
/** Objects inside objects inside objects have no columns. */
const DEEPEST_COLUMN = 3;

interface ListPlace {
  readonly path: readonly string[];
  readonly isDefault: boolean;
}

function sheetOf(entity: SchemaNode, list: ListPlace, of: SheetPlan | undefined, depth: number): SheetPlan {
  const columns: FieldColumn[] = [];
  const objects: ListPlace[] = [];
  const lists: (ListPlace & { readonly item: SchemaNode })[] = [];
  const walk = (owner: SchemaNode, before: readonly string[]): void => {
    for (const [key, field] of Object.entries(fieldsOf(owner) ?? {})) {
      const { schema, needed, defaultValue } = unwrapped(field);
      const path = [...before, key];
      const holds = holdsOf(schema, path);
      const item = itemOf(schema);
      const isDefault = defaultValue !== undefined;
      if (holds !== undefined) {
        columns.push({ path, holds, needed: needed && before.length === 0, ...(isDefault && { defaultValue }) });
      } else if (item !== undefined && fieldsOf(item) !== undefined) lists.push({ path, item, isDefault });
      else if (typeOf(schema) === 'object' && path.length < DEEPEST_COLUMN) {
        walk(schema, path);
        objects.push({ path, isDefault });
      }
    }
  };
  walk(entity, []);
  const key = ['id', 'acronym'].find((name) => columns.some(({ path }) => path.length === 1 && path[0] === name));
  const sheet = { ...list, ...defined({ of, key }), columns, objects };
  const above = { ...sheet, inside: [] };
  const inside =
    depth >= DEEPEST_SHEET
      ? []
      : lists.map(({ item, path, isDefault }) => sheetOf(item, { path, isDefault }, above, depth + 1));
  return { ...sheet, inside };
}

/** What a cell of the field holds; nothing where it takes more than a cell. */
function holdsOf(schema: SchemaNode, path: readonly string[]): CellHolds | undefined {
  const code = openVocabularies.get(schema as never);
  if (code !== undefined) return { type: 'code', vocabulary: code.vocabulary };
  const reference = references.get(schema as never);
  if (reference !== undefined) return { type: 'reference', collection: reference.collection };
  if ((schema as unknown) === PartialDateSchema) return { type: 'date' };
  const words = wordsOfEnum(schema);
  if (words !== undefined) return { type: 'word', words };
  const types = typesOf(schema);
  if (types.length > 1) return holdsEither(types);
  const type = typeOf(schema);
  if (type === 'array') return listHolds(schema, path);
  if (type === 'string') return { type: path.at(-1) === 'id' ? 'id' : 'text' };
  return type === undefined ? undefined : PLAIN.get(type);
}

/** Values of several types: what all of them can be written as. */
function holdsEither(types: readonly string[]): CellHolds | undefined {
  if (types.every((type) => type === 'number' || type === 'string')) return { type: 'number-or-text' };
  return types.includes('string') && !types.includes('array') ? { type: 'text' } : undefined;
}

const PLAIN: ReadonlyMap<string, CellHolds> = new Map([
  ['number', { type: 'number' }],
  ['int', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
]);

/** What a list of them cannot be read back from one cell. */
const ALONE: ReadonlySet<CellHolds['type']> = new Set(['list', 'number', 'boolean']);

/** Several values, or objects that are a reference and one more word. */
function listHolds(schema: SchemaNode, path: readonly string[]): CellHolds | undefined {
  const item = itemOf(schema);
  if (item === undefined) return undefined;
  const fields = Object.entries(fieldsOf(item) ?? {});
  if (fields.length > 0) return typeOf(item) === 'object' ? pairHolds(fields) : undefined;
  const of = holdsOf(item, path);
  return of === undefined || ALONE.has(of.type) ? undefined : { type: 'list', of };
}

function pairHolds(fields: readonly (readonly [name: string, schema: SchemaNode])[]): CellHolds | undefined {
  const [first, second, more] = fields;
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  const one = holdsOf(unwrapped(first[1]).schema, [first[0]]);
  const other = holdsOf(unwrapped(second[1]).schema, [second[0]]);
  if (one?.type !== 'reference' || (other?.type !== 'code' && other?.type !== 'text')) return undefined;
  return { type: 'pairs', keys: [first[0], second[0]], second: other };
}

/** The word of a key in a language; the key itself where there is none yet. */
export function headingOf(key: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = tableHeadings[messageLocale(locale)];
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** What a column is called: the words of its path. */
export function columnName({ path }: Pick<FieldColumn, 'path'>, locale: Locale): string {
  return path.map((key) => headingOf(key, locale)).join(' – ');
}

const LONGEST_NAME = 31;

/** What a sheet is called: the words of its path, as short as spreadsheets ask. */
export function sheetName({ path, of }: Pick<SheetPlan, 'path' | 'of'>, locale: Locale): string {
  if (path.length === 0) return headingOf('plan', locale);
  // That a project has a fiche says nothing of what the sheet holds.
  const own = path.filter((key) => key !== 'fiche').map((key) => headingOf(key, locale));
  const above = of === undefined || of.path.length === 0 ? [] : [sheetName(of, locale)];
  // The last words tell sheets of one collection apart: the first are cut.
  const [last = '', ...before] = [...above, ...own].reverse();
  const first = before
    .reverse()
    .join(' – ')
    .replace(/[[\]:*?/\\]/g, ' ');
  const room = LONGEST_NAME - last.length - 3;
  if (first === '' || room < 3) return last.slice(0, LONGEST_NAME);
  return `${first.length > room ? `${first.slice(0, room - 1)}…` : first} – ${last}`;
}

/** All sheets under one, itself first. */
export function allSheets(sheet: SheetPlan): readonly SheetPlan[] {
  return [sheet, ...sheet.inside.flatMap(allSheets)];
}

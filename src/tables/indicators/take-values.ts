import { addTo } from '../../internal/add-to.ts';
import { append } from '../../internal/append.ts';
import { defined } from '../../internal/defined.ts';
import { foldText } from '../../internal/text.ts';
import { IdentifierSchema, type PlanInput } from '../../model/index.ts';
import { type CellReading, cellsByColumn, dateReadings } from '../column-readings.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { ProfileField, ValueKind } from '../profile.ts';
import { fieldsOf, keepBeside, keyOfCell, LABEL } from '../row-reading.ts';
import type { FilledCell, FilledRow } from '../sheet.ts';
import { numberReadings } from './number-readings.ts';
import { idOfZone, keyText, type ValueKey, type ValueMemory } from './value-key.ts';

type Input<Collection extends 'indicators' | 'territories'> = NonNullable<PlanInput[Collection]>[number];
type Territory = Input<'territories'>;

/** The indicators of the rows, and what the rows say beside them. */
interface ValuesTaken {
  readonly indicators: readonly Input<'indicators'>[];
  readonly territories: readonly Territory[];
  readonly rows: readonly ValueMemory[];
}

/** What a row gives before its place in the list of its indicator is known. */
interface ValueRow {
  readonly row: FilledRow;
  readonly cells: ReadonlyMap<ProfileField, FilledCell>;
  readonly given?: { readonly key: ValueKey; readonly zone: string | undefined; readonly number: number };
}

/** A plan holds so many values of one kind for one indicator. */
const MOST: Readonly<Record<ValueKind, number>> = { baseline: 1, value: 1000, target: 100 };

/**
 * Takes rows that are values of indicators: the indicator, its zone, the day and the kind are the key. A row that lacks one of them, or
 * says a key again, gives nothing and is kept as text, told with its reason.
 */
export function takeValues(
  draft: PlanDraft,
  rows: readonly FilledRow[],
  dateOrder: 'dmy' | 'mdy' | undefined,
): ValuesTaken {
  const columns = readingsOf(draft, rows, dateOrder);
  const found = rows.map((row) => valueRow(draft, row, columns));
  const { accepted, refused } = byKey(found);
  const territories = new Map<string, Zone>();
  const lists = new Map<string, ValueRow[]>();
  for (const one of accepted) {
    if (one.given === undefined) continue;
    const { key, zone } = one.given;
    if (zone !== undefined && !territories.has(zone))
      territories.set(zone, { at: territories.size, territory: territoryOf(zone, one.cells.get('territory')) });
    addTo(lists, key[0], one);
  }
  const places = new Map<FilledRow, readonly (string | number)[]>();
  const indicators = [...lists.values()].map((list, at) => indicatorOf(list, at, places));
  const memory = found.map((one) => endRow(draft, one, places.get(one.row), territories, refused.get(one.row)));
  return { indicators, territories: Array.from(territories.values(), ({ territory }) => territory), rows: memory };
}

/** A territory, and its place in the list of the plan. */
interface Zone {
  readonly at: number;
  readonly territory: Territory;
}

interface Columns {
  readonly dates: ReadonlyMap<string, CellReading<string>>;
  readonly numbers: ReadonlyMap<string, CellReading<number>>;
  readonly kinds: ReadonlyMap<string, ValueKind>;
}

function readingsOf(draft: PlanDraft, rows: readonly FilledRow[], dateOrder: 'dmy' | 'mdy' | undefined): Columns {
  const of = (field: ProfileField) => [...draft.columns.values()].filter(({ profile }) => profile?.field === field);
  const wanted = [...of('date'), ...of('value')];
  const cells = cellsByColumn(
    rows,
    wanted.map(({ column }) => column),
  );
  const dates = new Map<string, CellReading<string>>();
  for (const { column, key } of of('date')) {
    const read = dateReadings(cells.get(column) ?? [], key, dateOrder);
    draft.dates.set(column, read);
    append(draft.findings, read.findings);
    for (const [address, reading] of read.cells) dates.set(address, reading);
  }
  const numbers = new Map<string, CellReading<number>>();
  for (const { column, key } of of('value'))
    for (const [address, reading] of numberReadings(cells.get(column) ?? [], key)) numbers.set(address, reading);
  const words = Object.entries(draft.profile.valueKinds ?? {});
  return { dates, numbers, kinds: new Map(words.map(([word, kind]) => [foldText(word), kind])) };
}

function valueRow(draft: PlanDraft, row: FilledRow, { dates, numbers, kinds }: Columns): ValueRow {
  const cells = new Map<ProfileField, FilledCell>();
  for (const [field, [first]] of fieldsOf(draft, row)) if (first !== undefined) cells.set(field, first.cell);
  const text = (field: ProfileField) => cells.get(field)?.text.trim();
  const zone = text('territory-code');
  const indicator = text('indicator');
  const id = indicator === undefined ? '' : idOfZone(indicator, zone);
  const address = (field: ProfileField) => cells.get(field)?.address ?? '';
  const [day, value] = [dates.get(address('date')), numbers.get(address('value'))];
  const kind = kinds.get(foldText(text('value-kind') ?? ''));
  const [date, number] = [readOrTold(day, draft), readOrTold(value, draft)];
  if (date === undefined || number === undefined || kind === undefined) return { row, cells };
  if (!isIdentifier(id) || (zone !== undefined && !isIdentifier(zone))) return { row, cells };
  return { row, cells, given: { key: [id, kind, date], zone, number } };
}

/** What was read of a cell; what could not be read is told. */
function readOrTold<T>(read: CellReading<T> | undefined, draft: PlanDraft): T | undefined {
  if (read?.end === 'kept') draft.findings.push(read.finding);
  return read === undefined || read.end === 'kept' ? undefined : read.value;
}

const isIdentifier = (text: string): boolean => IdentifierSchema.safeParse(text).success;

interface Refusal {
  readonly reason: string;
  readonly other?: number;
}

/** The first row of each key, as many as a plan holds; of the others, why. */
function byKey(rows: readonly ValueRow[]): {
  readonly accepted: readonly ValueRow[];
  readonly refused: ReadonlyMap<FilledRow, Refusal>;
} {
  const seen = new Map<string, number>();
  const firsts = new Map<string, { count: number; readonly row: number }>();
  const refused = new Map<FilledRow, Refusal>();
  const accepted = rows.filter(({ row, cells, given }) => {
    const refuse = (refusal: Refusal): false => {
      refused.set(row, refusal);
      return false;
    };
    if (given === undefined) return refuse({ reason: reasonOf(cells) });
    const { key } = given;
    const before = seen.get(keyText(key));
    if (before !== undefined) return refuse({ reason: 'value-same-key', other: before });
    seen.set(keyText(key), row.row);
    const list = `${key[0]} ${key[1]}`;
    const first = firsts.get(list) ?? { count: 0, row: row.row };
    firsts.set(list, first);
    if (first.count >= MOST[key[1]])
      return refuse({ reason: key[1] === 'baseline' ? 'value-second-baseline' : 'value-too-many', other: first.row });
    first.count++;
    return true;
  });
  return { accepted, refused };
}

function reasonOf(cells: ReadonlyMap<ProfileField, FilledCell>): string {
  const missing = (['indicator', 'date', 'value-kind', 'value'] as const).find((field) => !cells.has(field));
  return missing === undefined ? 'value-not-read' : `value-without-${missing}`;
}

function territoryOf(zone: string, named: FilledCell | undefined): Territory {
  const [, letter = '', digits] = /^([DR])(\d[\dAB]\d?)$/.exec(zone) ?? [];
  const level = foldText(zone) === 'france' ? 'country' : (LEVELS[letter] ?? 'unknown');
  const name = named === undefined || named.kind === 'error' ? zone : onOneLine(named.text).slice(0, LABEL) || zone;
  return { id: zone, name, level, ...defined({ code: digits }) };
}

/** The first letter of the code of a zone. */
const LEVELS: Readonly<Record<string, string>> = { D: 'department', R: 'region' };

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The indicator of rows of one key, its values in the order of time; where each row went is noted. */
function indicatorOf(
  rows: readonly ValueRow[],
  at: number,
  places: Map<FilledRow, readonly (string | number)[]>,
): Input<'indicators'> {
  const [first] = rows;
  const zone = first?.given?.zone;
  const name = first?.cells.get('indicator')?.text.trim() ?? '';
  const list = (kind: ValueKind, field: 'baseline' | 'values' | 'targets') =>
    rows
      .flatMap(({ row, given }) => (given?.key[1] === kind ? [{ row, given }] : []))
      .sort((a, b) => (a.given.key[2] < b.given.key[2] ? -1 : 1))
      .map(({ row, given: { key, number } }, i) => {
        places.set(row, kind === 'baseline' ? ['indicators', at, field] : ['indicators', at, field, i]);
        return { asOf: key[2], quantity: { value: number } };
      });
  const [baseline] = list('baseline', 'baseline');
  return {
    id: first?.given?.key[0] ?? '',
    title: name.slice(0, LABEL),
    ...defined({ territory: zone, baseline }),
    values: list('value', 'values'),
    targets: list('target', 'targets'),
  };
}

/** Ends the cells of a row, and remembers it. */
function endRow(
  draft: PlanDraft,
  { row, cells, given }: ValueRow,
  place: readonly (string | number)[] | undefined,
  territories: ReadonlyMap<string, Zone>,
  refused: Refusal | undefined,
): ValueMemory {
  const { ledger } = draft;
  ledger.startRow(row.row);
  const texts = Object.fromEntries(row.cells.map((cell) => [keyOfCell(draft, cell), cell.text]));
  if (place === undefined || given === undefined) {
    for (const cell of row.cells) ledger.end(cell, 'kept');
    const params = { row: row.row, count: row.cells.length, ...refused };
    draft.findings.push({ code: 'value-row-kept', severity: 'warning', address: row.cells[0]?.address ?? '', params });
    return { row: row.row, texts };
  }
  const { key, zone, number } = given;
  const { at: atZone = -1, territory } = (zone === undefined ? undefined : territories.get(zone)) ?? {};
  const named = cells.get('territory');
  const end = (field: ProfileField, path: readonly (string | number)[], reads = false) => {
    const cell = cells.get(field);
    if (cell !== undefined)
      ledger.end(cell, reads || (cell.kind === 'text' && cell.text !== cell.text.trim()) ? 'read' : 'taken', path);
  };
  end('indicator', [...place.slice(0, 2), 'id']);
  end('territory-code', ['territories', atZone, 'id']);
  if (named !== undefined && onOneLine(named.text) === territory?.name)
    end('territory', ['territories', atZone, 'name']);
  end('date', [...place, 'asOf'], cells.get('date')?.kind !== 'date');
  end('value-kind', place, true);
  end('value', [...place, 'quantity', 'value'], cells.get('value')?.kind !== 'number');
  for (const cell of row.cells) if (!ledger.hasEnd(cell)) keepBeside(draft, cell);
  return { row: row.row, texts, value: key, said: JSON.stringify([number, territory?.name]) };
}

import { defined } from '../../internal/defined.ts';
import { foldText } from '../../internal/text.ts';
import { type PlanInput, readPercent } from '../../model/index.ts';
import { type CellReading, cellsByColumn } from '../column-readings.ts';
import type { CellEnd } from '../ledger.ts';
import type { PlanDraft } from '../plan-draft.ts';
import {
  type FieldCell,
  fieldsOf,
  isNoAnswer,
  keepBeside,
  keyOfCell,
  LABEL,
  noteNoValue,
  noteTitle,
} from '../row-reading.ts';
import type { FilledCell, FilledRow } from '../sheet.ts';
import { takeId } from '../take-id.ts';
import { numberReadings } from './number-readings.ts';
import { saidOf, type YearsRow } from './years-memory.ts';

type Indicator = NonNullable<PlanInput['indicators']>[number];
type Quantity = NonNullable<Indicator['baseline']>['quantity'];

/** The indicators of a table with a column for each date, and what its rows say beside them. */
interface YearsTaken {
  readonly indicators: readonly Indicator[];
  readonly territories: readonly [];
  readonly rows: readonly YearsRow[];
}

/** Takes rows that are indicators: each column with a date is a value of it. A row without an indicator is kept as text, and told. */
export function takeYears(draft: PlanDraft, rows: readonly FilledRow[]): YearsTaken {
  const numbers = numbersOf(draft, rows);
  const indicators: Indicator[] = [];
  const memory = rows.map((row): YearsRow => {
    draft.ledger.startRow(row.row);
    const texts = textsOf(draft, row);
    const fields = fieldsOf(draft, row);
    const [named] = fields.get('indicator') ?? [];
    const title = named?.cell.kind === 'text' ? named.cell.text.replace(/\s+/g, ' ').trim() : '';
    if (named === undefined || title === '' || title.length > LABEL) {
      keepRow(draft, row, title === '' ? 'value-without-indicator' : 'value-not-read');
      return { row: row.row, texts };
    }
    const place = ['indicators', indicators.length];
    draft.ledger.end(named.cell, endOf(named.cell, title), [...place, 'title']);
    const { id, refused } = takeId(draft, fields.get('id')?.[0], 'indicators', indicators.length);
    if (refused !== undefined) draft.ledger.end(refused, 'kept');
    const unit = takeUnit(draft, fields.get('unit')?.[0], place);
    const indicator = {
      id,
      title,
      ...defined({ unit }),
      ...valuesOf(draft, fields.get('value') ?? [], numbers, place, unit),
    };
    indicators.push(indicator);
    noteTitle(draft, foldText(title), { title, address: named.cell.address, row: row.row, at: 0 });
    for (const cell of row.cells) if (!draft.ledger.hasEnd(cell)) keepBeside(draft, cell);
    return { row: row.row, texts, indicator: id, said: saidOf(indicator, draft.columns.values()) };
  });
  return { indicators, territories: [], rows: memory };
}

/** The words of a row. A number needs none: it comes back as the number that it is, unless it is shown in percent. */
function textsOf(draft: PlanDraft, { cells }: FilledRow): YearsRow['texts'] {
  const inWords = cells.filter(({ kind, text, column }) => {
    const isValue = draft.columns.get(column)?.profile?.field === 'value';
    return kind !== 'number' || !isValue || text.includes('%');
  });
  return Object.fromEntries(inWords.map((cell) => [keyOfCell(draft, cell), cell.text]));
}

/** The cells of all columns of values together show which mark decimals have. */
function numbersOf(draft: PlanDraft, rows: readonly FilledRow[]): ReadonlyMap<string, CellReading<number>> {
  const columns = [...draft.columns.values()].filter(({ profile }) => profile?.field === 'value');
  const found = cellsByColumn(
    rows,
    columns.map(({ column }) => column),
  );
  const all = columns.flatMap(({ column, key }) => (found.get(column) ?? []).map((cell) => ({ cell, key })));
  const readings = numberReadings(
    all.map(({ cell }) => cell),
    '',
  );
  const keys = new Map(all.map(({ cell, key }) => [cell.address, key]));
  return new Map(
    readings.map(([address, read]) => [
      address,
      read.end === 'kept' ? { ...read, finding: { ...read.finding, column: keys.get(address) ?? '' } } : read,
    ]),
  );
}

function valuesOf(
  draft: PlanDraft,
  cells: readonly FieldCell[],
  numbers: ReadonlyMap<string, CellReading<number>>,
  place: readonly (string | number)[],
  unit: string | undefined,
): Pick<Indicator, 'baseline' | 'values' | 'targets'> {
  const found = cells
    .flatMap(({ cell, column }) => {
      const { asOf, valueKind = 'value' } = column.profile ?? {};
      const read =
        asOf === undefined ? undefined : quantityOf(draft, { cell, column }, numbers.get(cell.address), unit);
      return read === undefined || asOf === undefined ? [] : [{ cell, asOf, valueKind, ...read }];
    })
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const list = (kind: string, field: 'baseline' | 'values' | 'targets') =>
    found
      .filter(({ valueKind }) => valueKind === kind)
      .map(({ cell, asOf, quantity, end }, i) => {
        draft.ledger.end(cell, end, [...place, field, ...(field === 'baseline' ? [] : [i]), 'quantity', 'value']);
        return { asOf, quantity };
      });
  const [baseline] = list('baseline', 'baseline');
  return { ...defined({ baseline }), values: list('value', 'values'), targets: list('target', 'targets') };
}

/** A number, or a share in percent: 0.45 shown as "45 %" is 45 percent. What is neither is told, and kept by the row. */
function quantityOf(
  draft: PlanDraft,
  { cell, column }: Pick<FieldCell, 'cell' | 'column'>,
  read: CellReading<number> | undefined,
  unit: string | undefined,
): { readonly quantity: Quantity; readonly end: CellEnd } | undefined {
  const inPercent = unit === 'percent' ? {} : { unit: 'percent' };
  if (cell.kind === 'number' && typeof cell.value === 'number' && cell.text.includes('%'))
    return { quantity: { value: Number((cell.value * 100).toPrecision(12)), ...inPercent }, end: 'read' };
  if (read !== undefined && read.end !== 'kept') return { quantity: { value: read.value }, end: read.end };
  const text = cell.text.trim();
  if (cell.kind === 'text' && isNoAnswer(text)) {
    noteNoValue(draft, column.key, cell, text);
    draft.ledger.end(cell, 'kept');
    return undefined;
  }
  const share = cell.kind === 'text' ? readPercent(text) : undefined;
  if (
    share?.ok === true &&
    share.value.value !== undefined &&
    (share.value.qualifier ?? 'exact') === 'exact' &&
    share.value.sign === undefined
  )
    return { quantity: { value: share.value.value, ...inPercent }, end: 'read' };
  if (read !== undefined) draft.findings.push(read.finding);
  draft.ledger.end(cell, 'kept');
  return undefined;
}

const PERCENT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ['%', 'en %', 'in %', 'pourcentage', 'pourcent', 'pour cent', 'percent', 'per cent', 'percentage', 'Prozent'].map(
    (word) => foldText(word) || word,
  ),
);

function takeUnit(
  draft: PlanDraft,
  found: FieldCell | undefined,
  place: readonly (string | number)[],
): string | undefined {
  const text = found?.cell.kind === 'text' ? found.cell.text.replace(/\s+/g, ' ').trim() : '';
  if (found === undefined || text === '' || text.length > LABEL || isNoAnswer(text)) return undefined;
  const isPercent = PERCENT.has(foldText(text) || text);
  draft.ledger.end(found.cell, isPercent ? 'read' : endOf(found.cell, text), [...place, 'unit']);
  return isPercent ? 'percent' : text;
}

function endOf({ kind, text }: FilledCell, taken: string): CellEnd {
  return kind === 'text' && text === taken ? 'taken' : 'read';
}

function keepRow(draft: PlanDraft, { row, cells }: FilledRow, reason: string): void {
  for (const cell of cells) draft.ledger.end(cell, 'kept');
  const params = { row, count: cells.length, reason };
  draft.findings.push({ code: 'value-row-kept', severity: 'warning', address: cells[0]?.address ?? '', params });
}

import { defined } from '../internal/defined.ts';
import {
  type Currency,
  type Money,
  type Reading,
  readAmountColumn,
  readDateColumn,
  readMoney,
  readPartialDate,
} from '../model/index.ts';
import { type AmountUnit, inCurrency, isBareNumber } from './amount-unit.ts';
import { shownDay } from './serial-day.ts';
import type { FilledCell, FilledRow } from './sheet.ts';
import type { TableFinding } from './table-issue.ts';

/** What a cell of a typed column was read as: as the file gives it (`taken`), from its text (`read`), or not (`asked`). */
export type CellReading<T> =
  | { readonly end: 'taken' | 'read'; readonly value: T }
  | { readonly end: 'kept'; readonly finding: TableFinding };

/** The readings of a column by the address of the cell, and what there is to tell of the column. */
export interface ColumnReadings<T> {
  readonly cells: ReadonlyMap<string, CellReading<T>>;
  readonly findings: readonly TableFinding[];
  readonly order?: 'dmy' | 'mdy';
  readonly decimalMark?: ',' | '.';
}

/** The cells of one column. */
export function cellsOfColumn(rows: readonly FilledRow[], column: number): readonly FilledCell[] {
  return cellsByColumn(rows, [column]).get(column) ?? [];
}

/** The cells of several columns, found in one pass over the rows. */
export function cellsByColumn(
  rows: readonly FilledRow[],
  columns: readonly number[],
): ReadonlyMap<number, readonly FilledCell[]> {
  const found = new Map<number, FilledCell[]>(columns.map((column) => [column, []]));
  for (const { cells } of rows) for (const cell of cells) found.get(cell.column)?.push(cell);
  return found;
}

/**
 * Amounts: numbers as they are, texts as the whole column shows them. Bare numbers are in the unit that the name of the column says
 * (`k€`, `1000 CHF`), else in the one currency that its cells name. Where nothing names one they are euros, and that is told; where
 * it may be several, they are asked.
 */
export function amountReadings(cells: readonly FilledCell[], column: string, unit: AmountUnit): ColumnReadings<Money> {
  const { factor, currency } = unit;
  const texts = cells.filter(({ kind }) => kind === 'text');
  const written = texts.map(({ text }) => text);
  const first = readAmountColumn(written, currency === undefined ? {} : { currency });
  const { base, assumed } = baseCurrency(cells, first.cells, unit);
  const read = base === undefined || base === currency ? first : readAmountColumn(written, { currency: base });
  const found = new Map<string, CellReading<Money>>();
  const bare: FilledCell[] = [];
  for (const [i, cell] of texts.entries()) {
    const reading = read.cells[i];
    if (reading === undefined) continue;
    const isBare = reading.ok && isBareNumber(cell.text);
    if (isBare) bare.push(cell);
    const amount = isBare && factor !== 1 ? { ...reading, value: multiplied(reading.value, factor) } : reading;
    found.set(cell.address, fromReading(amount, cell, column, 'cell-not-amount', amountWords));
  }
  for (const cell of cells) {
    if (cell.kind === 'text') continue;
    const reading = numberReading(cell, column, factor, base);
    if (reading.end !== 'kept') bare.push(cell);
    found.set(cell.address, reading);
  }
  return {
    cells: found,
    findings: assumed ? aboutCurrency(bare, column) : [],
    ...defined({ decimalMark: read.decimalMark }),
  };
}

/** The currency of bare numbers; nothing where it may be several, and euros, taken to be so, where nothing names one. */
function baseCurrency(
  cells: readonly FilledCell[],
  read: readonly Reading<Money>[],
  { currency, isOpen }: AmountUnit,
): { readonly base: Currency | undefined; readonly assumed: boolean } {
  if (currency !== undefined || isOpen) return { base: currency, assumed: false };
  const [named, other] = namedIn(cells, read);
  if (named === undefined) return { base: 'EUR', assumed: true };
  return { base: other === undefined ? named : undefined, assumed: false };
}

function numberReading(
  cell: FilledCell,
  column: string,
  factor: number,
  base: Currency | undefined,
): CellReading<Money> {
  if (typeof cell.value !== 'number' || cell.kind !== 'number') return notRead(cell, column, 'cell-not-amount');
  const currency = currencyShown(cell) ?? base;
  if (currency === undefined) return notRead(cell, column, 'cell-not-amount', 'no-unit');
  return { end: factor === 1 ? 'taken' : 'read', value: { value: inCurrency(cell.value, factor), currency } };
}

/** The currencies that the cells of a column name. */
function namedIn(cells: readonly FilledCell[], read: readonly Reading<Money>[]): ReadonlySet<Currency> {
  const inTexts = read.flatMap((one) => (one.ok ? [one.value.currency] : []));
  return new Set([...inTexts, ...cells.map(currencyShown)].filter((one) => one !== undefined) as Currency[]);
}

/** The currency that the format of a number shows beside it. */
function currencyShown({ kind, text }: FilledCell): Currency | undefined {
  if (kind !== 'number' || isBareNumber(text)) return undefined;
  const read = readMoney(text);
  return read.ok ? read.value.currency : undefined;
}

function aboutCurrency(bare: readonly FilledCell[], column: string): readonly TableFinding[] {
  const [first] = bare;
  if (first === undefined) return [];
  const params = { name: column, count: bare.length };
  return [{ code: 'currency-assumed', severity: 'info', address: first.address, column, params }];
}

function multiplied<T extends Money>(money: T, factor: number): T {
  return { ...money, ...(money.value !== undefined && { value: inCurrency(money.value, factor) }) };
}

function amountWords({ value, min, max }: Money): string {
  return value === undefined ? [min, max].map((bound) => bound ?? '…').join(' – ') : String(value);
}

const SERIAL = /^\d{5}$/;

/** Days: cells that are days as they are, texts as the whole column shows them; numbers of days that lost their format are asked. */
export function dateReadings(
  cells: readonly FilledCell[],
  column: string,
  order: 'dmy' | 'mdy' | undefined,
): ColumnReadings<string> {
  const texts = cells.filter(({ kind, text }) => kind === 'text' && !SERIAL.test(text.trim()));
  const century = centuryOf(cells);
  const habit = century === 'contradicted' ? {} : { pivot: LAST_YEAR };
  const read = readDateColumn(
    texts.map(({ text }) => text),
    order === undefined ? habit : { ...habit, order },
  );
  const doubtful = order === undefined && (read.order === 'mdy' || read.because.why === 'contradicted');
  const found = new Map<string, CellReading<string>>();
  for (const [i, cell] of texts.entries()) {
    const reading = doubtful ? inEitherOrder(cell.text, habit) : read.cells[i];
    if (reading !== undefined) found.set(cell.address, fromReading(reading, cell, column, 'cell-not-date', String));
  }
  for (const cell of cells) {
    if (cell.kind === 'date' && typeof cell.value === 'string') {
      found.set(cell.address, { end: cell.value.includes('T') ? 'read' : 'taken', value: cell.value.slice(0, 10) });
    } else if (!found.has(cell.address)) found.set(cell.address, serial(cell, column));
  }
  return {
    cells: found,
    findings: [
      ...aboutOrder(texts, read.because.why, doubtful, column),
      ...(century === 'open' ? aboutYears(texts, found, column) : []),
    ],
    ...(!doubtful && read.order && { order: read.order }),
  };
}

/** Boards hold days of this century, unless one of theirs is of the last. */
const LAST_YEAR = 2099;

/** Whether the years in full of a column say which century those of two digits belong to. */
function centuryOf(cells: readonly FilledCell[]): 'shown' | 'open' | 'contradicted' {
  const shows = (year: RegExp): boolean =>
    cells.some(({ kind, text, value }) => year.test(kind === 'date' && typeof value === 'string' ? value : text));
  if (shows(/(?<!\d)19\d\d(?!\d)/)) return 'contradicted';
  return shows(/(?<!\d)20\d\d(?!\d)/) ? 'shown' : 'open';
}

function aboutYears(
  texts: readonly FilledCell[],
  found: ReadonlyMap<string, CellReading<string>>,
  column: string,
): readonly TableFinding[] {
  const short = texts.filter(({ text, address }) => !/\d{4}/.test(text) && found.get(address)?.end === 'read');
  const [first] = short;
  if (first === undefined) return [];
  const params = { count: short.length, found: first.text };
  return [{ code: 'years-open', severity: 'info', address: first.address, column, params }];
}

/**
 * One cell with the month first among days of Europe is more likely a slip than the habit of the sheet: then whatever may be two
 * days is asked, and so is what can only be read with the month first.
 */
function inEitherOrder(text: string, habit: { readonly pivot?: number }): Reading<string> {
  const european = readPartialDate(text, { ...habit, order: 'dmy' });
  const american = readPartialDate(text, { ...habit, order: 'mdy' });
  const readings = [european, american].flatMap((one) => (one.ok ? [one.value] : (one.readings ?? [])));
  if (european.ok && american.ok && european.value === american.value) return european;
  if (european.ok && !american.ok && (american.readings ?? []).length === 0) return european;
  return readings.length === 0 ? european : { ok: false, reason: 'ambiguous', readings: [...new Set(readings)] };
}

function aboutOrder(
  texts: readonly FilledCell[],
  why: 'given' | 'shown' | 'contradicted' | 'open',
  doubtful: boolean,
  column: string,
): readonly TableFinding[] {
  const twoWays = texts.filter(({ text }) => mayBeTwoDays(text));
  const [first] = twoWays;
  if (doubtful) {
    const address = first?.address ?? texts[0]?.address;
    const found = texts
      .filter(({ text }) => /\d[/-]\d{1,2}[/-]\d/.test(text))
      .slice(0, 10)
      .map((cell) => cell.address);
    return address === undefined
      ? []
      : [{ code: 'dates-contradicted', severity: 'warning', address, column, params: { found } }];
  }
  if (why !== 'open' || first === undefined) return [];
  return [{ code: 'dates-open', severity: 'info', address: first.address, column, params: { count: twoWays.length } }];
}

function mayBeTwoDays(text: string): boolean {
  const [, a, b] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d/.exec(text) ?? [];
  return a !== undefined && a !== b && Number(a) <= 12 && Number(b) <= 12;
}

function serial(cell: FilledCell, column: string): CellReading<string> {
  const number = typeof cell.value === 'number' ? cell.value : Number(cell.text);
  const day = cell.kind === 'error' || cell.kind === 'boolean' ? undefined : shownDay(number);
  if (day === undefined) return notRead(cell, column, 'cell-not-date');
  const params = { found: cell.text, readings: [day] };
  return {
    end: 'kept',
    finding: { code: 'cell-serial-date', severity: 'warning', address: cell.address, column, params },
  };
}

function fromReading<T>(
  reading: Reading<T>,
  cell: FilledCell,
  column: string,
  code: string,
  words: (value: T) => string,
): CellReading<T> {
  if (reading.ok) return { end: 'read', value: reading.value };
  const readings = (reading.readings ?? []).slice(0, 5).map(words);
  const params = { found: cell.text, reason: reading.reason, ...(readings.length > 0 && { readings }) };
  return { end: 'kept', finding: { code, severity: 'warning', address: cell.address, column, params } };
}

function notRead<T>(cell: FilledCell, column: string, code: string, reason = 'not-understood'): CellReading<T> {
  const told = cell.kind === 'error' ? 'cell-error' : code;
  const params = { found: cell.text, ...(told === code && { reason }) };
  return { end: 'kept', finding: { code: told, severity: 'warning', address: cell.address, column, params } };
}

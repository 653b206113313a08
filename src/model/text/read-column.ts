import { type KeysOf, requireKeys, requireList, usageError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import { shapeAt } from './grammar/date-parts.ts';
import { habitOfLocale } from './grammar/locale.ts';
import { numberAt } from './grammar/number-marks.ts';
import { tokenize } from './grammar/tokens.ts';
import type { PartialDate } from './partial-date.ts';
import { dateHabit, type ReadDateOptions, readPartialDate } from './read-date.ts';
import { type ReadMoney, type ReadMoneyOptions, readMoney } from './read-money.ts';
import { decide, type Reading } from './reading.ts';
import type { Currency } from './words/currency-words.ts';

/**
 * Why a column is read as it is: the call said so (`given`), its cells show it (`shown`), they contradict each other
 * (`contradicted`: nothing is decided), or nothing shows it (`open`).
 */
export interface ColumnReason {
  readonly why: 'given' | 'shown' | 'contradicted' | 'open';
  /** The cells that show it, counted from 0; at most the first of each kind. */
  readonly cells: readonly number[];
}

/** The amounts of a column, cell by cell. */
export interface AmountColumn {
  readonly cells: readonly Reading<ReadMoney>[];
  /** The mark of decimals in the whole column, where one was decided. */
  readonly decimalMark?: ',' | '.';
  readonly because: ColumnReason;
}

/** The dates of a column, cell by cell. */
export interface DateColumn {
  readonly cells: readonly Reading<PartialDate>[];
  /** What comes first in dates in digits in the whole column; absent where the cells contradict each other. */
  readonly order?: 'dmy' | 'mdy';
  readonly because: ColumnReason;
}

const AMOUNT_OPTIONS: KeysOf<ReadMoneyOptions> = { locale: true, decimalMark: true, currency: true };
const DATE_OPTIONS: KeysOf<ReadDateOptions> = { locale: true, order: true, pivot: true };

/**
 * Reads a column of amounts. What one cell leaves no doubt of holds for all: where `1.234,50 €` stands, `30.000 €` is 30 000; where one
 * cell says `US$`, `$` is that dollar. Where cells contradict each other, or none decides, cells that may be two amounts stay `ambiguous`.
 *
 * @example
 * ```ts
 * import { readAmountColumn } from 'plan-sante/model';
 * const { cells, decimalMark, because } = readAmountColumn(['30,000 €', '1,250,000 €']);
 * const [first] = cells;
 * if (first?.ok) console.log(first.value.value, decimalMark, because); // 30000 . { why: 'shown', cells: [ 1 ] }
 * ```
 */
export function readAmountColumn(texts: readonly string[], options: ReadMoneyOptions = {}): AmountColumn {
  requireTexts('readAmountColumn', texts);
  requireKeys('readAmountColumn', 'its options', options, AMOUNT_OPTIONS);
  habitOfLocale('readAmountColumn', options.locale);
  const { mark, because } = options.decimalMark === undefined ? markOf(texts) : given(options.decimalMark);
  const decided = mark === undefined ? options : { ...options, decimalMark: mark };
  const cells = eachOnce(texts, (text) => readMoney(text, decided));
  const named = new Set(cells.flatMap((cell) => (cell.ok ? [cell.value.currency] : [])));
  return {
    cells: cells.map((cell) => inCurrency(cell, named)),
    ...defined({ decimalMark: mark }),
    because,
  };
}

/** Where readings differ in their currency, the only one that the column names. */
function inCurrency(cell: Reading<ReadMoney>, named: ReadonlySet<Currency>): Reading<ReadMoney> {
  const readings = cell.ok ? [] : (cell.readings ?? []);
  const [only, ...others] = new Set(readings.map(({ currency }) => currency).filter((currency) => named.has(currency)));
  if (cell.ok || only === undefined || others.length > 0) return cell;
  return decide(
    readings.filter(({ currency }) => currency === only),
    () => cell,
  );
}

type Mark = ',' | '.';

function markOf(texts: readonly string[]): { readonly mark?: Mark; readonly because: ColumnReason } {
  const shown = new Map<Mark, number>();
  for (const [i, text] of texts.entries()) for (const mark of marksOf(text)) if (!shown.has(mark)) shown.set(mark, i);
  return chosen(shown);
}

/** The marks of decimals that a cell leaves no doubt of. */
function marksOf(text: string): readonly Mark[] {
  if (!/[.,]/.test(text)) return [];
  const tokens = tokenize(text)?.tokens ?? [];
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at);
    const sure = number?.readings[0]?.sure;
    if (sure?.[','] === 'decimal' || sure?.['.'] === 'group') marks.push(',');
    if (sure?.['.'] === 'decimal' || sure?.[','] === 'group') marks.push('.');
    if (number !== undefined) at = number.next - 1;
  }
  return marks;
}

/**
 * Reads a column of dates. A cell that can only be day first (`21/07/2020`) or month first (`07/21/2020`) decides for all. Where none
 * does, days come first, as in Europe, and `because` says that nothing showed it. Where cells contradict each other, those that may
 * be two days are `ambiguous`.
 *
 * @example
 * ```ts
 * import { readDateColumn } from 'plan-sante/model';
 * const { cells, order, because } = readDateColumn(['02/12/2024', '02/13/2024']);
 * console.log(cells[0], order, because.why); // { ok: true, value: '2024-02-12' } mdy shown
 * ```
 */
export function readDateColumn(texts: readonly string[], options: ReadDateOptions = {}): DateColumn {
  requireTexts('readDateColumn', texts);
  requireKeys('readDateColumn', 'its options', options, DATE_OPTIONS);
  const fallback = dateHabit('readDateColumn', options).order;
  const { mark, because } = options.order === undefined ? orderOf(texts) : given(options.order);
  if (because.why === 'contradicted') return { cells: eachOnce(texts, (text) => inBothOrders(text, options)), because };
  const order = mark ?? fallback;
  return { cells: eachOnce(texts, (text) => readPartialDate(text, { ...options, order })), order, because };
}

function inBothOrders(text: string, options: ReadDateOptions): Reading<PartialDate> {
  const readings = (['dmy', 'mdy'] as const).map((order) => readPartialDate(text, { ...options, order }));
  const dates = readings.flatMap((reading) => (reading.ok ? [reading.value] : (reading.readings ?? [])));
  const refusal = readings.find((reading) => !reading.ok);
  return decide(dates, () => refusal ?? { ok: false, reason: 'not-understood' });
}

function orderOf(texts: readonly string[]): { readonly mark?: 'dmy' | 'mdy'; readonly because: ColumnReason } {
  const shown = new Map<'dmy' | 'mdy', number>();
  for (const [i, text] of texts.entries()) {
    const order = orderShownBy(text);
    if (order !== undefined && !shown.has(order)) shown.set(order, i);
  }
  return chosen(shown);
}

/** The order that the dates in digits of a cell can only have. */
function orderShownBy(text: string): 'dmy' | 'mdy' | undefined {
  if (!/\d[/-]\d/.test(text)) return undefined;
  const tokens = tokenize(text)?.tokens ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const shape = shapeAt(tokens, at, 3);
    if (shape === undefined || !/^2([/-])2\1[24]$/.test(shape.name)) continue;
    const [first, second] = shape.numbers.map(Number);
    if (first === undefined || second === undefined || first > 31 || second > 31) continue;
    if (first > 12 && second <= 12) return 'dmy';
    if (second > 12 && first <= 12) return 'mdy';
  }
  return undefined;
}

function chosen<M>(shown: ReadonlyMap<M, number>): { readonly mark?: M; readonly because: ColumnReason } {
  const cells = [...shown.values()];
  const [only] = shown.keys();
  if (only === undefined) return { because: { why: 'open', cells } };
  return shown.size > 1
    ? { because: { why: 'contradicted', cells } }
    : { mark: only, because: { why: 'shown', cells } };
}

const given = <M>(mark: M): { readonly mark: M; readonly because: ColumnReason } => ({
  mark,
  because: { why: 'given', cells: [] },
});

/** Columns say the same things again and again: each text is read once. */
function eachOnce<T>(texts: readonly string[], readOne: (text: string) => T): readonly T[] {
  const known = new Map<string, T>();
  return texts.map((text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = readOne(text);
    known.set(text, now);
    return now;
  });
}

function requireTexts(caller: string, texts: unknown): void {
  const expected = 'a list of texts, one for each cell';
  requireList(caller, expected, texts);
  if (!texts.every((text) => typeof text === 'string')) throw usageError(caller, expected, texts);
}

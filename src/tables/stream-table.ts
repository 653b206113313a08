import { type Issue, type KeysOf, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import type { NamedBinary } from '../internal/binary-kind.ts';
import { type CsvRow, openCsv } from '../internal/csv-rows.ts';
import { defined } from '../internal/defined.ts';
import { eachChunk, isTextSource, type TextSource } from '../internal/text-chunks.ts';
import { chooseDelimiter, type Delimiter, type DelimiterChoice, requireDelimiter } from './csv/choose-delimiter.ts';
import { encodingOf, type TableEncoding } from './csv/decode-text.ts';
import { filledCells, LONGEST_ROW } from './csv/read-csv.ts';
import { profileNames, requireProfile, type TableProfile } from './profile.ts';
import { aboutColumns, nameless, tableOf } from './read-table.ts';
import type { FilledRow } from './sheet.ts';
import type { Table } from './table.ts';
import { type TableFinding, tableIssues, tallyFindings } from './table-issue.ts';

/** How a long table is read part by part. */
export interface StreamTableOptions {
  /** Called with each part in turn: a table of its own, with the columns of the whole. Promises are waited for before reading on. */
  readonly onTable: (table: Table) => void | Promise<void>;
  readonly locale?: Locale;
  /** How many rows a part has; 5,000 when left out. */
  readonly rowsAtOnce?: number;
  readonly profile?: TableProfile;
  readonly headerRow?: number;
  readonly delimiter?: Delimiter;
  /** Encoding of bytes; by the first 64 kB when left out. */
  readonly encoding?: TableEncoding;
}

const OPTIONS: KeysOf<StreamTableOptions> = {
  onTable: true,
  locale: true,
  rowsAtOnce: true,
  profile: true,
  headerRow: true,
  delimiter: true,
  encoding: true,
};

/** What was read of a long table. */
export interface TableStream {
  /** False where there is no table at all, or something in it could not be read. */
  readonly success: boolean;
  /** Rows and cells that hold something, names included. */
  readonly rows: number;
  readonly cells: number;
  readonly issues: readonly Issue[];
}

/** So much is looked at before delimiter and encoding are decided. */
const HEAD = 65_536;
/** So many rows are looked at for the names of the columns. */
const HEAD_ROWS = 60;

/**
 * Reads a CSV file of any length as it streams in, in memory bounded by a part of it: a million rows need no more than ten thousand. Each part
 * is a table like those of `readTable`, with the columns of the whole and the addresses of the file; names and what stands above them come with
 * the first part only, so that the cells of all parts add up. `planFromTable` takes each part, and makes a plan of its own of it: where rows
 * give no identifier, every part counts its projects and indicators from 1 again.
 *
 * @throws {PlanSanteError} when the source is no iterable of texts or bytes, or an option is unknown.
 * @example
 * ```ts
 * import { pilote, planFromTable, streamTable } from 'plan-sante/tables';
 * const pieces = ['identifiant_indic;zone_id;date_valeur;type_valeur;valeur\n', 'IND-001;D46;2024-12-31;va;12\nIND-001;D46;', '2025-12-31;va;14\n'];
 * let values = 0;
 * const { success, rows } = await streamTable(pieces, {
 *   rowsAtOnce: 1,
 *   onTable: (table) => void (values += planFromTable(table, { profile: pilote }).data?.indicators[0]?.values.length ?? 0),
 * });
 * console.log(success, rows, values); // true 3 2
 * ```
 */
export async function streamTable(source: TextSource, options: StreamTableOptions): Promise<TableStream> {
  checkCall(source, options);
  const { encoding: asked, locale = 'fr' } = options;
  const { pieces, encoding } = await withEncoding(source, asked);
  const reading = openReading({ ...options, ...defined({ encoding }) });
  const file = await eachChunk(pieces, encoding ?? 'utf-8', reading.push, refusePiece);
  if (file !== undefined) reading.tell({ code: CODES[file], severity: 'error', params: { kind: file } });
  else await reading.end();
  const { rows, cells, findings } = reading.result();
  const issues = tableIssues(findings, locale);
  return { success: issues.every(({ severity }) => severity !== 'error'), rows, cells, issues };
}

const CODES: Readonly<Record<NamedBinary, string>> = {
  office: 'workbook-needs-format',
  'old-office': 'workbook-password',
  pdf: 'not-a-table',
};

function refusePiece(piece: unknown): never {
  throw usageError('streamTable', 'an iterable of texts or Uint8Arrays', piece);
}

/** The pieces of a source from the first on, with the encoding that its beginning shows; none for texts. */
async function withEncoding(
  source: TextSource,
  asked: TableEncoding | undefined,
): Promise<{ readonly pieces: TextSource; readonly encoding?: TableEncoding }> {
  if (asked !== undefined) return { pieces: source, encoding: asked };
  const iterator = iteratorOf(source);
  const head: (string | Uint8Array)[] = [];
  let size = 0;
  let whole = false;
  while (size < HEAD) {
    const { value, done } = await iterator.next();
    whole = done === true;
    if (whole) break;
    head.push(value);
    if (typeof value === 'string') break;
    if (!(value instanceof Uint8Array)) return refusePiece(value);
    size += value.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of head) {
    if (typeof piece === 'string') continue;
    bytes.set(piece, at);
    at += piece.length;
  }
  const pieces = rejoined(head, iterator);
  return size === 0 ? { pieces } : { pieces, encoding: encodingOf(bytes, whole) };
}

type Pieces = Iterator<string | Uint8Array> | AsyncIterator<string | Uint8Array>;

function iteratorOf(source: TextSource): Pieces {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

async function* rejoined(head: readonly (string | Uint8Array)[], rest: Pieces): AsyncGenerator<string | Uint8Array> {
  yield* head;
  for (;;) {
    const { value, done } = await rest.next();
    if (done === true) return;
    yield value;
  }
}

interface Reading {
  push(text: string): Promise<void>;
  end(): Promise<void>;
  tell(finding: TableFinding): void;
  result(): { readonly rows: number; readonly cells: number; readonly findings: readonly TableFinding[] };
}

/** Rows that wait until they are a part, then are handed over as one. */
interface Parts {
  readonly total: { rows: number; cells: number };
  add(row: FilledRow): void;
  handOver(choice: DelimiterChoice | undefined, isLast: boolean): Promise<void>;
  /** Columns that have cells but no name, told once for all parts. */
  nameless(): readonly TableFinding[];
}

/** First rows are gathered until the names of the columns are known; they are those of every part. */
function openParts(options: StreamTableOptions, tell: (finding: TableFinding) => void): Parts {
  const { onTable, rowsAtOnce = 5000, profile, headerRow, encoding } = options;
  const total = { rows: 0, cells: 0 };
  const without = new Map<number, { count: number; address: string }>();
  let waiting: FilledRow[] = [];
  let whole: Table | undefined;
  let isFirst = true;

  const start = (choice: DelimiterChoice | undefined): Table => {
    const sheet = { name: '', rows: waiting, merged: [], hiddenColumns: [] };
    const chosen = defined({ delimiter: choice?.delimiter, delimiterWhy: choice?.why, encoding });
    const table = tableOf(sheet, profile === undefined ? [] : profileNames(profile), headerRow, chosen);
    for (const finding of aboutColumns({ ...table, rows: [] }, sheet)) tell(finding);
    return table;
  };
  const give = async (table: Table, rows: readonly FilledRow[]): Promise<void> => {
    const part: Table = isFirst ? { ...table, rows } : { ...table, rows, header: [], above: [] };
    isFirst = false;
    for (const [column, { count, address }] of nameless(part.columns, rows)) {
      const before = without.get(column);
      if (before === undefined) without.set(column, { count, address });
      else before.count += count;
    }
    await onTable(part);
  };
  return {
    total,
    add(row) {
      total.rows++;
      total.cells += row.cells.length;
      waiting.push(row);
    },
    async handOver(choice, isLast) {
      if (whole === undefined) {
        if (waiting.length === 0 || (!isLast && waiting.length < HEAD_ROWS)) return;
        whole = start(choice);
        waiting = [...whole.rows];
        // A table of names alone is a part too.
        if (isLast && waiting.length === 0) return give(whole, []);
      }
      let given = 0;
      for (; waiting.length - given >= rowsAtOnce || (isLast && waiting.length > given); given += rowsAtOnce)
        await give(whole, waiting.slice(given, given + rowsAtOnce));
      waiting = waiting.slice(given);
    },
    nameless: () =>
      [...without].map(([column, { count, address }]) => ({
        code: 'column-without-name',
        severity: 'warning',
        address,
        params: { column: lettersOf(address, column), count },
      })),
  };
}

/** A reading under way: first it gathers enough to choose, then rows go to the parts as they come. */
function openReading(options: StreamTableOptions): Reading {
  const { delimiter, encoding } = options;
  const findings = tallyFindings();
  const parts = openParts(options, findings.add);
  let head = '';
  let choice: DelimiterChoice | undefined;
  let reader: ReturnType<typeof openCsv> | undefined;
  let onMac = false;
  let row = 0;

  const take = ({ cells, fault }: CsvRow): void => {
    row++;
    const number = row;
    const found = filledCells(cells, number, (address) =>
      findings.add({ code: 'formula-mark-removed', severity: 'info', address, params: { count: 1 } }),
    );
    if (fault !== undefined) findings.add({ code: fault, severity: 'error', params: { row: number } });
    if (found.length > 0) parts.add({ row: number, cells: found });
  };
  const read = async (text: string): Promise<void> => {
    if (reader === undefined) {
      onMac = text.includes('\r') && !text.includes('\n');
      choice = chooseDelimiter(onMac ? text.replaceAll('\r', '\n') : text, delimiter);
      reader = openCsv(choice.delimiter, LONGEST_ROW);
    }
    const lines = onMac ? text.replaceAll('\r', '\n') : text;
    for (let at = 0; at < lines.length; at += HEAD) {
      reader.push(lines.slice(at, at + HEAD), take);
      await parts.handOver(choice, false);
    }
  };
  return {
    async push(text) {
      const count = text.match(/\ufffd/g)?.length ?? 0;
      if (count > 0)
        findings.add({ code: 'undecoded-text', severity: 'error', params: { count, encoding: encoding ?? '?' } });
      if (reader !== undefined) return read(text);
      head += text;
      if (head.length < HEAD) return undefined;
      const gathered = head;
      head = '';
      return read(gathered);
    },
    async end() {
      if (reader === undefined && head !== '') await read(head);
      reader?.end(take);
      await parts.handOver(choice, true);
      if (parts.total.rows === 0) findings.add({ code: 'table-empty', severity: 'error' });
      for (const finding of parts.nameless()) findings.add(finding);
    },
    tell: findings.add,
    result: () => ({ ...parts.total, findings: findings.all() }),
  };
}

function lettersOf(address: string, column: number): string {
  return /^[A-Z]+/.exec(address)?.[0] ?? String(column);
}

function checkCall(source: unknown, options: StreamTableOptions): void {
  const caller = 'streamTable';
  if (!isTextSource(source)) throw usageError(caller, 'an iterable, sync or async, of texts or Uint8Arrays', source);
  requireOptions(caller, options, OPTIONS);
  const { onTable, rowsAtOnce = 1, profile, delimiter } = options ?? {};
  if (typeof onTable !== 'function') throw usageError(caller, 'a function for each part, as onTable', onTable);
  if (!(Number.isInteger(rowsAtOnce) && rowsAtOnce >= 1))
    throw usageError(caller, 'how many rows a part has, 1 or more, as rowsAtOnce', rowsAtOnce);
  if (profile !== undefined) requireProfile(caller, profile);
  requireDelimiter(caller, delimiter);
}

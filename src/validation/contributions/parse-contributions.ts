import { type Issue, PlanSanteError, usageError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { NamedBinary } from '../../internal/binary-kind.ts';
import { type CsvRow, openCsv } from '../../internal/csv-rows.ts';
import { defined } from '../../internal/defined.ts';
import { foldText, nearest } from '../../internal/text.ts';
import { eachChunk, isTextSource, type TextSource } from '../../internal/text-chunks.ts';
import { mendJson } from '../text/json-slips.ts';
import { CONTRIBUTION_FIELDS, type Contribution, type ContributionField } from './contribution.ts';
import { cellValue, rowReader } from './row-reader.ts';
import { type SampledIssues, sampleIssues } from './sampled-issues.ts';

/** How contributions are read. */
export interface ParseContributionsOptions {
  /** One JSON object on each line, or a table with a heading. */
  readonly format: 'ndjson' | 'csv';
  /** Language of the messages; `fr` when left out. */
  readonly locale?: Locale;
  /** Called with each contribution in turn, and the number of its row. Promises are waited for before the next piece is read. */
  readonly onContribution?: (contribution: Contribution, row: number) => void | Promise<void>;
  /** Heading of each field in the table ("Proposition" for `text`); the names of the fields when left out. Case and accents do not matter. */
  readonly columns?: Readonly<Partial<Record<ContributionField, string>>>;
  /** What stands between cells; read off the heading when left out, and told in the report. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** How dates are written in the table: ISO 8601, or as French documents print them. */
  readonly dates?: 'iso' | 'french';
  /** Encoding of bytes, as `TextDecoder` names it; `utf-8` when left out. */
  readonly encoding?: string;
  /** How many issues of each code are told; 20 when left out. All are counted. */
  readonly samples?: number;
}

/** What was read, and what was wrong. */
export interface ContributionsReport {
  /** Rows that hold something, the heading left out. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Samples of the issues, in the order of the rows. */
  readonly issues: readonly Issue[];
  /** How many issues there are of each code, those not told included. */
  readonly counts: Readonly<Record<string, number>>;
  readonly conventions: {
    readonly format: 'ndjson' | 'csv';
    readonly delimiter?: string;
    /** Heading that each field was read from. */
    readonly columns?: Readonly<Partial<Record<ContributionField, string>>>;
  };
}

/**
 * Reads contributions as they stream in, in memory bounded by the longest row: a million rows need no more than ten thousand.
 * Issues are counted and told as samples. A row with a faulty optional cell is accepted without it; one without text is not.
 *
 * Ids are not compared with each other: that would need memory that grows with the rows.
 *
 * @throws {PlanSanteError} when the format or encoding is unknown.
 * @example
 * ```ts
 * import { parseContributions } from 'plan-sante/validation';
 * const csv = ['Proposition;Thématique\n', 'Une maison de santé;accès\n', ';prévention\n'];
 * const texts: string[] = [];
 * const report = await parseContributions(csv, {
 *   format: 'csv',
 *   locale: 'en',
 *   columns: { text: 'Proposition', theme: 'Thématique' },
 *   onContribution: ({ text }) => void texts.push(text),
 * });
 * console.log(texts, report.rejected, report.issues[0]?.place); // [ 'Une maison de santé' ] 1 row 3, column "Proposition"
 * ```
 */
export async function parseContributions(
  source: TextSource,
  options: ParseContributionsOptions,
): Promise<ContributionsReport> {
  refuseUnusable(source, options);
  const { format, locale = 'fr', samples = 20, encoding = 'utf-8' } = options;
  const issues = sampleIssues(locale, format === 'csv' ? 'row' : 'line', samples);
  const tally: Tally = { rows: 0, accepted: 0, rejected: 0, waiting: [] };
  const reading = format === 'csv' ? csvReading(options, issues, tally) : ndjsonReading(options, issues, tally);
  const push = async (text: string): Promise<void> => {
    reading.push(text);
    await settle(tally);
  };
  const file = await eachChunk(source, encoding, push, (piece) => {
    throw usageError('parseContributions', 'an iterable of texts or Uint8Arrays', piece);
  });
  if (file === undefined) reading.end();
  else tellNoText(file, format, issues);
  await settle(tally);
  const { rows, accepted, rejected } = tally;
  return { rows, accepted, rejected, issues: issues.issues, counts: issues.counts, conventions: reading.conventions() };
}

/** A spreadsheet or a document in place of its text: one issue, and no rows of what are no letters. */
function tellNoText(file: NamedBinary, format: string, issues: SampledIssues): void {
  issues.addReading(
    { code: 'not-text', path: [], params: { file, wanted: format.toUpperCase() }, leftOut: 0 },
    1,
    undefined,
  );
}

function refuseUnusable(source: unknown, options: ParseContributionsOptions): void {
  const refuse = (expected: string, received: unknown): never => {
    throw new PlanSanteError({ function: 'parseContributions', expected, received });
  };
  if (!isTextSource(source)) refuse('an iterable, sync or async, of texts or Uint8Arrays', source);
  const format: unknown = (options as ParseContributionsOptions | undefined)?.format;
  if (format !== 'ndjson' && format !== 'csv') refuse("format 'ndjson' or 'csv'", format);
  try {
    new TextDecoder(options.encoding ?? 'utf-8');
  } catch {
    refuse('an encoding that TextDecoder knows', options.encoding);
  }
}

/** What was counted so far, and the promises of the caller that are not settled yet. */
interface Tally {
  rows: number;
  accepted: number;
  rejected: number;
  waiting: Promise<void>[];
}

async function settle(tally: Tally): Promise<void> {
  if (tally.waiting.length === 0) return;
  await Promise.all(tally.waiting);
  tally.waiting = [];
}

/** A reading under way. */
interface StreamReading {
  push(text: string): void;
  end(): void;
  conventions(): ContributionsReport['conventions'];
}

type Accept = (value: unknown, row: number) => void;

/** Reads one row, counts it, and hands over what it holds. */
function accepting(
  { onContribution }: ParseContributionsOptions,
  issues: SampledIssues,
  tally: Tally,
  headings: ReadonlyMap<string, string>,
): Accept {
  const read = rowReader(issues, headings);
  return (value, row) => {
    tally.rows++;
    const contribution = read(value, row);
    if (contribution === undefined) {
      tally.rejected++;
      return;
    }
    tally.accepted++;
    const waits = onContribution?.(contribution, row);
    if (waits !== undefined) tally.waiting.push(waits);
  };
}

/** The character that stands for what could not be decoded. */
const UNDECODED = '\uFFFD';

function ndjsonReading(options: ParseContributionsOptions, issues: SampledIssues, tally: Tally): StreamReading {
  const accept = accepting(options, issues, tally, new Map());
  let rest = '';
  let line = 0;
  const readLine = (text: string): void => {
    line++;
    if (text.trim() === '') return;
    if (text.length > LONGEST_LINE) {
      issues.addTable('row-too-long', 'error', { most: LONGEST_LINE }, line);
      refuse(tally);
      return;
    }
    if (text.includes(UNDECODED))
      issues.addTable('undecoded-text', 'warning', { encoding: options.encoding ?? 'utf-8' }, line);
    const value = parsedLine(text);
    if (value === undefined) {
      tellSyntax(text, line, issues);
      refuse(tally);
    } else accept(value, line);
  };
  return {
    push(piece) {
      if (!piece.includes('\n')) {
        // Of a line that is too long only the start is kept: enough to know that it is.
        if (rest.length <= LONGEST_LINE) rest += piece;
        return;
      }
      const all = rest + piece;
      let from = 0;
      for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', from)) {
        readLine(all.slice(from, end));
        from = end + 1;
      }
      rest = all.slice(from);
    },
    end() {
      readLine(rest);
    },
    conventions: () => ({ format: 'ndjson' }),
  };
}

/** What ends a JSON value, by what it begins with. */
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"' };
const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** The value of a line; `undefined` when it is no JSON. An error thrown costs more than many lines: what shows at the ends is seen first. */
function parsedLine(text: string): unknown {
  if (showsFault(text.trim())) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the ends of a line say that it is no JSON: a bracket not closed, a name without quotes, a comma too many. */
function showsFault(value: string): boolean {
  const closing = CLOSING[value.charAt(0)];
  if (closing === undefined) return !SCALAR.test(value);
  if (value.length < 2 || !value.endsWith(closing)) return true;
  if (closing === '"') return false;
  return (closing === '}' && !/^\{\s*["}]/.test(value)) || value.slice(0, -1).trimEnd().endsWith(',');
}

/** Longest line or row, in UTF-16 units; the fields of a contribution together are shorter. */
export const LONGEST_LINE = 200_000;
/** Longest line whose fault of syntax is looked for. */
const LONGEST_EXPLAINED = 10_000;

function refuse(tally: Tally): void {
  tally.rows++;
  tally.rejected++;
}

function tellSyntax(text: string, line: number, issues: SampledIssues): void {
  const isExplained = text.length <= LONGEST_EXPLAINED && !issues.isOnlyCounted('not-json');
  const fault = isExplained ? mendJson(text).faults.find(({ code }) => code === 'not-json') : undefined;
  const params = fault?.params ?? { reason: 'value-expected', found: text.slice(0, 20) };
  issues.addReading({ code: 'not-json', path: [], params, leftOut: 0 }, line, undefined);
}

function csvReading(options: ParseContributionsOptions, issues: SampledIssues, tally: Tally): StreamReading {
  let heading: Heading | undefined;
  let delimiter = options.delimiter;
  let head = '';
  let csv: ReturnType<typeof openCsv> | undefined;
  let accept: Accept | undefined;
  let row = 0;
  /** Whether anything that was read so far could not be decoded: only then are cells looked through. */
  let undecoded = false;
  const onRow = (one: CsvRow): void => {
    row++;
    if (heading === undefined) {
      // Spreadsheets may name the delimiter in a line of its own, and leave lines empty above the table.
      if (one.cells.every((cell) => cell.trim() === '') || /^sep=/i.test(one.cells[0] ?? '')) return;
      heading = readHeading(one.cells, options, issues);
      accept = accepting(options, issues, tally, heading.names);
      return;
    }
    const { cells, fault } = one;
    if (cells.length === 1 && cells[0] === '') return;
    if (fault === 'row-too-long') issues.addTable(fault, 'error', { most: LONGEST_LINE }, row);
    if (!heading.usable || fault === 'row-too-long') {
      refuse(tally);
      return;
    }
    if (fault !== undefined) issues.addTable(fault, 'warning', {}, row);
    accept?.(valueOfRow(cells, heading, { options, issues, row, undecoded }), row);
  };
  return {
    push(text) {
      undecoded ||= text.includes(UNDECODED);
      if (csv !== undefined) return csv.push(text, onRow);
      head += text;
      // The delimiter is read off the whole first line; a heading longer than a row is none.
      if (!head.trimStart().includes('\n') && head.length <= LONGEST_LINE) return;
      delimiter ??= delimiterOf(head);
      csv = openCsv(delimiter, LONGEST_LINE);
      csv.push(head, onRow);
      head = '';
    },
    end() {
      delimiter ??= delimiterOf(head);
      csv ??= openCsv(delimiter, LONGEST_LINE);
      csv.push(head, onRow);
      csv.end(onRow);
      if (heading === undefined) readHeading([], options, issues);
    },
    conventions: () => ({
      format: 'csv',
      ...defined({ delimiter }),
      columns: Object.fromEntries(heading?.names ?? []),
    }),
  };
}

interface RowContext {
  readonly options: ParseContributionsOptions;
  readonly issues: SampledIssues;
  readonly row: number;
  readonly undecoded: boolean;
}

/** The fields of a row, by the names of the heading. */
function valueOfRow(
  cells: readonly string[],
  { width, fields, names }: Heading,
  { options, issues, row, undecoded }: RowContext,
): Readonly<Record<string, unknown>> {
  if (cells.length !== width)
    issues.addTable('wrong-cell-count', 'warning', { count: cells.length, expected: width }, row);
  const value: Record<string, unknown> = {};
  for (const [index, field] of fields) {
    const cell = (cells[index] ?? '').trim();
    const { encoding = 'utf-8' } = options;
    if (undecoded && cell.includes(UNDECODED))
      issues.addTable('undecoded-text', 'warning', { encoding }, row, names.get(field));
    value[field] = cellValue(field, cell, options.dates === 'french');
  }
  return value;
}

/** The delimiter that the first line has most of; a comma when it has none. */
function delimiterOf(text: string): ',' | ';' | '\t' | '|' {
  const [first = ''] = text.trimStart().split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length;
  const marks = [',', ';', '\t', '|'] as const;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Heading {
  readonly width: number;
  /** Which cell each field is read from. */
  readonly fields: readonly (readonly [index: number, field: ContributionField])[];
  /** The heading of each field, as written. */
  readonly names: ReadonlyMap<ContributionField, string>;
  /** Whether rows can be read at all: there is a column for the text. */
  readonly usable: boolean;
}

function readHeading(
  cells: readonly string[],
  { columns = {} }: ParseContributionsOptions,
  issues: SampledIssues,
): Heading {
  const fieldOf = new Map(CONTRIBUTION_FIELDS.map((field) => [foldText(columns[field] ?? field), field]));
  const wanted = CONTRIBUTION_FIELDS.map((field) => columns[field] ?? field);
  const names = new Map<ContributionField, string>();
  const fields: [number, ContributionField][] = [];
  cells.forEach((cell, index) => {
    const column = cell.trim();
    const field = fieldOf.get(foldText(column));
    if (field === undefined) {
      const guess = nearest(column, wanted);
      if (column !== '') issues.addTable('unknown-column', 'warning', { column, ...defined({ nearest: guess }) });
    } else if (names.has(field)) issues.addTable('column-twice', 'warning', { column });
    else {
      names.set(field, column);
      fields.push([index, field]);
    }
  });
  const told = CONTRIBUTION_FIELDS.filter((field) => field === 'text' || columns[field] !== undefined);
  for (const field of told) {
    if (names.has(field)) continue;
    const params = {
      column: columns[field] ?? field,
      found: cells
        .map((cell) => cell.trim())
        .slice(0, 30)
        .join(', '),
    };
    issues.addTable('missing-column', field === 'text' ? 'error' : 'warning', params);
  }
  return { width: cells.length, fields, names, usable: names.has('text') };
}

import type { Issue, Position, Severity } from '../../errors/index.ts';
import {
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
  rowPlaces,
  type TableIssueCode,
  tableIssues,
} from '../../i18n/index.ts';
import { describeFault } from '../reading/describe-faults.ts';
import type { Fault } from '../reading/faults.ts';
import { textWords } from '../text/text-words.ts';

/** Issues of a stream: counted all, told as samples. */
export interface SampledIssues {
  /** One fault of a value, found by a reader; `column` is the heading it stands under. */
  addReading(fault: Fault, row: number, column: string | undefined): void;
  /** One fault of the table or of a row. */
  addTable(
    code: TableIssueCode,
    severity: Severity,
    params: Readonly<Record<string, unknown>>,
    row?: number,
    column?: string,
  ): void;
  /** Whether one more issue of a code would only be counted: then nothing need be found out about it. */
  isOnlyCounted(code: string): boolean;
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Where rows are: under headings in a table, one to a line in NDJSON. */
type RowKind = 'row' | 'line';

export function sampleIssues(locale: Locale, kind: RowKind, samples: number): SampledIssues {
  const issues: Issue[] = [];
  const counts: Record<string, number> = {};
  const language = messageLocale(locale);
  const isSample = (code: string): boolean => {
    const count = (counts[code] ?? 0) + 1;
    counts[code] = count;
    return count <= samples;
  };
  const placed = (row: number, column: string | undefined): { place: string; position: Position } => {
    const words = rowPlaces[language];
    if (kind === 'line')
      return { place: formatMessage(words.line, { row }, locale), position: { line: row, column: 1 } };
    const form = column === undefined ? words.row : words.cell;
    return { place: formatMessage(form, { row, column }, locale), position: { row, columnName: column ?? '' } };
  };
  return {
    issues,
    counts,
    isOnlyCounted: (code) => (counts[code] ?? 0) >= samples,
    addReading(fault, row, column) {
      if (!isSample(fault.code)) return;
      const issue = describeFault(
        { ...fault, leftOut: fault.path.length },
        { locale, root: 'plan', data: undefined, ofText: textWords },
      );
      issues.push({ ...issue, path: [row - 1, ...fault.path], ...placed(row, column) });
    },
    addTable(code, severity, params, row, column) {
      if (!isSample(code)) return;
      const template = tableIssues[language][code];
      const at = row === undefined ? { place: rowPlaces[language].heading, position: undefined } : placed(row, column);
      issues.push(
        makeIssue({ code, severity, path: row === undefined ? [] : [row - 1], template, params, ...at }, locale),
      );
    },
  };
}

import type { Issue, Severity } from '../errors/index.ts';
import {
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
  type TableFileIssueCode,
  type TableWordKey,
  tableFileIssues,
  tableWords,
} from '../i18n/index.ts';
import { defined } from '../internal/defined.ts';
import { placeOfAddress } from './cell-address.ts';
import type { SheetFact } from './sheet.ts';

/** A fact on a table, with the name of its column where it has one. */
export interface TableFinding extends SheetFact {
  readonly column?: string | undefined;
  readonly path?: readonly (string | number)[];
}

/** The issue of a finding, in words of the asked language. Codes of the package code are told in words of spreadsheets. */
function tableIssue(finding: TableFinding, locale: Locale): Issue {
  const { severity, sheet, address, column, path, params = {} } = finding;
  const code = codeOf(finding);
  const language = messageLocale(locale);
  const place = address === undefined ? undefined : placeOfAddress(address);
  return makeIssue(
    {
      code,
      severity,
      ...defined({ path }),
      place: placeWords({ sheet, address, column }, locale),
      template: tableFileIssues[language][code],
      params: {
        ...params,
        ...defined({ address }),
        ...(sheet !== undefined && sheet !== '' && { sheet }),
      },
      words: wordsOf(params, locale),
      ...(place !== undefined && { position: { row: place.row, columnName: column ?? columnOf(address) } }),
    },
    locale,
  );
}

function columnOf(address: string | undefined): string {
  return /^[A-Z]+/.exec(address ?? '')?.[0] ?? '';
}

function codeOf({ code, params }: TableFinding): TableFileIssueCode {
  if (code === 'zip-corrupt' && (params?.['reason'] === 'compound' || params?.['reason'] === 'encrypted'))
    return 'workbook-password';
  return Object.hasOwn(tableFileIssues.en, code) ? (code as TableFileIssueCode) : 'zip-corrupt';
}

function wordsOf(params: Readonly<Record<string, unknown>>, locale: Locale): Record<string, string> {
  const words = tableWords[messageLocale(locale)];
  const word = (key: unknown) =>
    typeof key === 'string' && Object.hasOwn(words, key) ? words[key as TableWordKey] : undefined;
  const what = word(params['what']);
  const reason = word(params['reason']);
  const kind = word(params['kind']);
  const field = word(`field-${params['valueKind'] ?? params['field']}`);
  const why = word(`why-${params['why']}`);
  return {
    ...defined({ fieldWords: field, whyWords: why, whatWords: what, reasonWords: reason, found: kind }),
    ...(reason === undefined && typeof params['reason'] !== 'string' && { reason: '?' }),
  };
}

function placeWords(
  { sheet, address, column }: { sheet: string | undefined; address: string | undefined; column: string | undefined },
  locale: Locale,
): string {
  const words = tableWords[messageLocale(locale)];
  const parts = [
    sheet === undefined || sheet === '' ? '' : formatMessage(words.sheet, { sheet }, locale),
    address === undefined ? '' : formatMessage(words.cell, { address }, locale),
    column === undefined ? '' : formatMessage(words.column, { column }, locale),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How many findings of one code are told one by one. */
const MOST_OF_A_CODE = 100;

/** Findings as they come: those of a code beyond the first hundred are counted, and told as one. */
interface FindingTally {
  readonly add: (finding: TableFinding) => void;
  readonly all: () => readonly TableFinding[];
}

export function tallyFindings(): FindingTally {
  const told: TableFinding[] = [];
  const codes = new Map<string, { count: number; severity: Severity }>();
  return {
    add(finding) {
      const { code, severity } = finding;
      const seen = codes.get(code);
      if (seen === undefined) codes.set(code, { count: 1, severity });
      else {
        seen.count++;
        // What is only counted is no less grave than the worst of it.
        if (RANKS[severity] > RANKS[seen.severity]) seen.severity = severity;
      }
      if ((seen?.count ?? 1) <= MOST_OF_A_CODE) told.push(finding);
    },
    all: () => [
      ...told,
      ...[...codes].flatMap(([code, { count, severity }]) =>
        count <= MOST_OF_A_CODE
          ? []
          : [{ code: 'more-issues', severity, params: { code, count: count - MOST_OF_A_CODE } }],
      ),
    ],
  };
}

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The issues of findings, those of a code beyond the first hundred as one that counts them. */
export function tableIssues(findings: readonly TableFinding[], locale: Locale): readonly Issue[] {
  const tally = tallyFindings();
  for (const finding of findings) tally.add(finding);
  return tally.all().map((finding) => tableIssue(finding, locale));
}

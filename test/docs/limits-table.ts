import { readFileSync } from 'node:fs';
import { LARGEST_FILE } from '../../src/cli/load-plan.ts';
import { TEMPLATE_LIMITS } from '../../src/document/fill/limits.ts';
import { DOCUMENT_LIMITS } from '../../src/document/limits.ts';
import { PACKAGE_LIMITS } from '../../src/document/ooxml/limits.ts';
import { LONGEST_TEXT } from '../../src/model/index.ts';
import { LONGEST_ROW } from '../../src/tables/csv/read-csv.ts';
import { DEFAULT_TABLE_LIMITS } from '../../src/tables/sheet.ts';
import { MOST_SHEETS, WORKBOOK_LIMITS } from '../../src/tables/workbook/read-workbook.ts';
import { LONGEST_LINE } from '../../src/validation/contributions/parse-contributions.ts';
import { LONGEST_LIST } from '../../src/validation/reading/read-list.ts';
import { MAX_ISSUES } from '../../src/validation/reading/read-root.ts';
import { jsonFormat, MOST_JSON_VALUES } from '../../src/validation/text/json-format.ts';
import { DEEPEST_TEXT } from '../../src/validation/text/text-format.ts';
import { MOST_PIECES } from '../../src/validation/text/yaml-document.ts';
import { yaml } from '../../src/validation/yaml.ts';

const SOURCE = new URL('../../src/', import.meta.url);

/** What the comment above a field of an interface says, up to its first full stop. */
function meaningOf(file: string, field: string): string {
  const text = readFileSync(new URL(file, SOURCE), 'utf8');
  const [, comment = ''] = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*readonly ${field}\\b`).exec(text) ?? [];
  if (comment === '') throw new Error(`${file}: ${field} has no comment`);
  const words = comment
    .replace(/\s*\n\s*\*\s*/g, ' ')
    .replace(/\{@link \w+\.(\w+)\}/g, '`$1`')
    .trim();
  return (/^.*?\.(?=\s|$)/.exec(words)?.[0] ?? words).replace(/\.$/, '');
}

type Row = readonly [where: string, limit: string, most: number, meaning: string];

const ofFile = (where: string, file: string, limits: object): readonly Row[] =>
  Object.entries(limits).map(([name, most]) => [where, `\`${name}\``, most as number, meaningOf(file, name)]);

/** Every limit that stands between input and the work it may cause, as the code has it. */
export function limitsTable(): string {
  const rows: readonly Row[] = [
    ['plan, JSON', '`maxMegabytes`', jsonFormat.maxMegabytes, 'Largest text, in megabytes'],
    ['plan, JSON', '–', MOST_JSON_VALUES, 'Values of a text, at all depths'],
    ['plan, YAML', '`maxMegabytes`', yaml.maxMegabytes, 'Largest text, in megabytes'],
    [
      'plan, YAML',
      '–',
      MOST_PIECES,
      'Pieces of a text: names, values, marks, blanks between them; a text in quotes counts as six',
    ],
    ['plan', '–', DEEPEST_TEXT, 'Deepest nesting of a text'],
    ['plan', '–', LONGEST_LIST, 'Items of a list, where its field allows no fewer'],
    ['plan', '–', LONGEST_TEXT, 'Characters of one text'],
    ['plan', '`maxIssues`', MAX_ISSUES, 'Issues told one by one; all are counted'],
    ['contributions', '–', LONGEST_LINE, 'Characters of a row; there may be any number of rows'],
    ['command line', '–', LARGEST_FILE, 'Bytes of a file'],
    ...ofFile('table', 'tables/sheet.ts', DEFAULT_TABLE_LIMITS),
    ['table, CSV', '–', LONGEST_ROW, 'Characters of a row'],
    ['table, workbook', '–', MOST_SHEETS, 'Sheets'],
    ...ofFile('table, workbook', 'document/ooxml/limits.ts', WORKBOOK_LIMITS),
    ...ofFile('document', 'document/limits.ts', DOCUMENT_LIMITS),
    ...ofFile('Word, PowerPoint', 'document/ooxml/limits.ts', PACKAGE_LIMITS),
    ...ofFile('template', 'document/fill/limits.ts', TEMPLATE_LIMITS),
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['Where', 'Option', 'At most', 'Of what']),
    line(['---', '---', '---:', '---']),
    ...rows.map(([where, limit, most, meaning]) => line([where, limit, most.toLocaleString('en-GB'), meaning])),
  ].join('\n');
}

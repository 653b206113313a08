import { readFileSync } from 'node:fs';
import { LARGEST_FILE } from '../../src/cli/load-plan.ts';
import { TEMPLATE_LIMITS } from '../../src/document/fill/limits.ts';
import { DOCUMENT_LIMITS } from '../../src/document/limits.ts';
import { PACKAGE_LIMITS } from '../../src/document/ooxml/limits.ts';
import { LONGEST_TEXT } from '../../src/model/index.ts';
import { MAX_ISSUES } from '../../src/validation/reading/read-root.ts';
import { jsonFormat } from '../../src/validation/text/json-format.ts';
import { DEEPEST_TEXT } from '../../src/validation/text/text-format.ts';
import { yaml } from '../../src/validation/yaml.ts';

const SOURCE = new URL('../../src/document/', import.meta.url);

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
    ['plan, YAML', '`maxMegabytes`', yaml.maxMegabytes, 'Largest text, in megabytes'],
    ['plan', '–', DEEPEST_TEXT, 'Deepest nesting of a text'],
    ['plan', '–', LONGEST_TEXT, 'Characters of one text'],
    ['plan', '`maxIssues`', MAX_ISSUES, 'Issues told one by one; all are counted'],
    ['command line', '–', LARGEST_FILE, 'Bytes of a file'],
    ...ofFile('document', 'limits.ts', DOCUMENT_LIMITS),
    ...ofFile('Word, PowerPoint', 'ooxml/limits.ts', PACKAGE_LIMITS),
    ...ofFile('template', 'fill/limits.ts', TEMPLATE_LIMITS),
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['Where', 'Option', 'At most', 'Of what']),
    line(['---', '---', '---:', '---']),
    ...rows.map(([where, limit, most, meaning]) => line([where, limit, most.toLocaleString('en-GB'), meaning])),
  ].join('\n');
}

import { bulletLength } from '../../document/bullet.ts';
import {
  type BlockNode,
  type DocumentNode,
  plainText,
  type TableCell,
  type TableNode,
  tableGrid,
} from '../../document/index.ts';
import { type Issue, requireParts } from '../../errors/index.ts';
import {
  type FollowUpIssueKey,
  followUpIssues,
  followUpPlaces,
  formatMessage,
  type Locale,
  type MessageParams,
  makeIssue,
  messageLocale,
  requireOptions,
} from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { type Column, columnOf } from './column-heads.ts';

/** One row of a progress table as it was read. */
export interface ReadFollowUpRow {
  readonly proposed?: string;
  readonly done: readonly string[];
  readonly remaining: readonly string[];
}

/** A progress table as it was read: what a `FollowUp` of a plan holds, without what a document does not say. */
export interface ReadFollowUpTable {
  /** Its identifier, where the document keeps it: those of `composeFollowUp` do. */
  readonly id?: string;
  readonly title: string;
  readonly rows: readonly ReadFollowUpRow[];
  readonly requests: readonly string[];
}

/** A project of a list as it was read; its words are those of the document. */
export interface ListedProject {
  readonly id?: string;
  readonly title?: string;
  readonly theme?: string;
  readonly kind?: string;
  readonly state?: string;
}

/** What {@link readFollowUp} answers. */
export interface FollowUpReading {
  readonly followUps: readonly ReadFollowUpTable[];
  readonly projects: readonly ListedProject[];
  readonly issues: readonly Issue[];
}

/** Options of {@link readFollowUp}. */
export interface ReadFollowUpOptions {
  /** Language of the issues; tables are read in every language. Default `fr`. */
  readonly locale?: Locale;
}

/**
 * Reads the progress tables (proposed, done, remaining) and the lists of projects of a document, as `parseDocx`, `parsePptx`,
 * `parseHtml` or `parseMarkdown` gives it, back into data.
 *
 * Tables are known by the heads of their columns, in French, English, German and Luxembourgish; their order does not count. A table
 * takes the heading above it as its title. Items are those of lists, of paragraphs and of numbers typed by hand ("1/ … 2/ …"). A
 * list that follows a progress table holds its requests. Columns of no known name are issues, never guesses.
 *
 * @throws PlanSanteError when the tree is none.
 * @example
 * ```ts
 * import { parseMarkdown } from 'plan-sante/document';
 * import { readFollowUp } from 'plan-sante/report';
 * const text = '# Former\n\n| Proposé | Déjà fait | Reste à faire |\n|---|---|---|\n| Plus de places | Quotas relevés | – |\n';
 * const reading = parseMarkdown(text, { language: 'fr' });
 * if (!reading.success) throw new Error('not Markdown');
 * console.log(readFollowUp(reading.data).followUps[0]?.rows[0]?.done); // [ 'Quotas relevés' ]
 * ```
 */
export function readFollowUp(document: DocumentNode, options: ReadFollowUpOptions = {}): FollowUpReading {
  requireOptions('readFollowUp', options, { locale: true });
  requireParts('readFollowUp', 'a document, as the parsers give it', document, ['children']);
  const reading: Reading = {
    locale: options.locale ?? 'fr',
    followUps: [],
    projects: [],
    issues: [],
    tables: 0,
    title: undefined,
    open: undefined,
  };
  for (const block of document.children) readBlock(block, reading);
  const { followUps, projects, issues } = reading;
  if (followUps.length + projects.length === 0) report(reading, 'follow-up-none', 'document', {});
  return { followUps, projects, issues };
}

interface Reading {
  readonly locale: Locale;
  readonly followUps: ReadFollowUpTable[];
  readonly projects: ListedProject[];
  readonly issues: Issue[];
  tables: number;
  /** The last heading that may be the title of a table. */
  title: { readonly words: string; readonly id?: string } | undefined;
  /** The progress table whose requests may follow. */
  open: number | undefined;
}

const REQUESTS = /^(?:demandes?|requests?|anliegen)\b/i;

function readBlock(block: BlockNode, reading: Reading): void {
  switch (block.type) {
    case 'heading': {
      const words = plainText(block).trim();
      // A heading over the requests of a table is no title of the next one.
      if (reading.open !== undefined && REQUESTS.test(words)) return;
      const id = /^follow-up-(.+)$/.exec(block.anchor ?? '')?.[1];
      reading.title = { words, ...defined({ id }) };
      reading.open = undefined;
      return;
    }
    case 'table':
      reading.tables++;
      readTable(block, reading);
      return;
    case 'list': {
      const table = reading.open === undefined ? undefined : reading.followUps[reading.open];
      if (reading.open === undefined || table === undefined) return;
      const requests = [...table.requests, ...block.items.map(({ children }) => wordsOf(children)).filter(Boolean)];
      reading.followUps[reading.open] = { ...table, requests };
      return;
    }
    default:
  }
}

function readTable(table: TableNode, reading: Reading): void {
  const [head, ...body] = textGrid(table);
  const columns = head?.map(({ words }) => (words === '' ? undefined : columnOf(words))) ?? [];
  const has = (column: Column) => columns.includes(column);
  const progress = ['proposed', 'done', 'remaining'].filter((column) => has(column as Column)).length >= 2;
  const list = has('title') && has('id');
  if (!progress && !list) return;
  head?.forEach(({ words }, index) => {
    if (columns[index] === undefined && words !== '')
      report(reading, 'follow-up-column-unread', 'table', { column: words });
  });
  if (progress) readProgress(table, columns, body, reading);
  else readProjects(columns, body, reading);
}

/** A cell with its words. */
interface TextCell {
  readonly cell: TableCell;
  readonly words: string;
}

/** The rows of a table with a cell in each column; a cell over several stands in each of them. */
function textGrid(table: TableNode): readonly (readonly TextCell[])[] {
  const { cells, columns } = tableGrid(table);
  const empty: TextCell = { cell: { children: [] }, words: '' };
  const rows = table.rows.map(() => Array.from({ length: columns }, () => empty));
  for (const row of cells)
    for (const { cell, row: top, column: left, rowspan, colspan } of row)
      for (let r = top; r < top + rowspan; r++)
        for (let c = left; c < left + colspan; c++) {
          const line = rows[r];
          if (line !== undefined) line[c] = { cell, words: wordsOf(cell.children) };
        }
  return rows;
}

function readProgress(
  table: TableNode,
  columns: readonly (Column | undefined)[],
  body: readonly (readonly TextCell[])[],
  reading: Reading,
): void {
  const rows = body.flatMap((cells): readonly ReadFollowUpRow[] => {
    const at = (column: Column) => cells[columns.indexOf(column)]?.cell.children ?? [];
    const proposed = itemsOf(at('proposed')).join(' ');
    const row = { done: itemsOf(at('done')), remaining: itemsOf(at('remaining')) };
    if (proposed === '' && row.done.length + row.remaining.length === 0) return [];
    return [proposed === '' ? row : { proposed, ...row }];
  });
  const caption = plainText(table.caption ?? []).trim();
  const untitled = formatMessage(
    followUpPlaces[messageLocale(reading.locale)].untitled,
    { number: reading.tables },
    reading.locale,
  );
  const { words = caption || untitled, id } = reading.title ?? {};
  if (reading.title === undefined && caption === '')
    report(reading, 'follow-up-title-missing', 'table', { title: untitled });
  reading.open = reading.followUps.length;
  reading.followUps.push({ ...defined({ id }), title: words, rows, requests: [] });
}

const NAMED = ['id', 'title', 'theme', 'kind', 'state'] as const;

function readProjects(
  columns: readonly (Column | undefined)[],
  body: readonly (readonly TextCell[])[],
  reading: Reading,
): void {
  const seen = new Set(reading.projects.map(({ id }) => id));
  body.forEach((cells, index) => {
    const words = (column: Column) => itemsOf(cells[columns.indexOf(column)]?.cell.children ?? []).join(' ');
    const named = Object.fromEntries(NAMED.map((name) => [name, words(name)]).filter(([, value]) => value !== ''));
    const project: ListedProject = named;
    const found = cells
      .map((cell) => cell.words)
      .join(' ')
      .trim();
    if (project.id === undefined && project.title === undefined) {
      if (found !== '') report(reading, 'follow-up-project-unnamed', 'row', { found, row: index + 2 });
      return;
    }
    if (project.id !== undefined && seen.has(project.id))
      report(reading, 'follow-up-project-twice', 'row', { id: project.id, row: index + 2 });
    seen.add(project.id);
    reading.projects.push(project);
  });
}

/** Signs that say a cell says nothing. */
const NOTHING = /^[-–—.…/]*$/;
/** A number before an item, typed by hand: `1/`, `2)`, `3.`. */
const TYPED = /^\s*\d{1,2}\s*[/).]\s+/;

/** What a cell lists, one text each: items of lists, paragraphs, lines. Numbers and bullets typed by hand are left out. */
function itemsOf(blocks: readonly BlockNode[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list')
      return block.items.map(({ children }) => wordsOf(children)).filter((words) => words !== '');
    return wordsOf([block])
      .split('\n')
      .map((line) => line.replace(TYPED, ''))
      .map((line) => line.slice(bulletLength(line)).trim())
      .filter((line) => !NOTHING.test(line));
  });
}

function wordsOf(blocks: readonly BlockNode[]): string {
  return plainText(blocks)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function report(
  reading: Reading,
  code: FollowUpIssueKey,
  place: 'document' | 'table' | 'row',
  params: MessageParams,
): void {
  const { locale, tables, issues } = reading;
  const language = messageLocale(locale);
  const where = formatMessage(followUpPlaces[language][place], { number: tables, ...params }, locale);
  const severity = code === 'follow-up-none' ? 'error' : 'warning';
  const template = followUpIssues[language][code];
  issues.push(
    makeIssue(
      { code, severity, path: place === 'document' ? [] : ['tables', tables - 1], place: where, template, params },
      locale,
    ),
  );
}

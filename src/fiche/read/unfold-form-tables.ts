import {
  type BlockNode,
  type GridCell,
  type HeadingNode,
  type ParagraphNode,
  type TableNode,
  tableGrid,
  text,
} from '../../document/index.ts';
import { fichePlaces, messageLocale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { foldText } from '../../internal/text.ts';
import { cellLabel, type FormLabel, hasLabel } from './form-label.ts';
import { matchTable } from './match-table.ts';
import { lineOf, type Reading, sectionName, wordsOf } from './reading.ts';

/**
 * Many forms are one table: a label in a cell, what was filled in beside or under it. Such a table becomes the headings and
 * blocks it stands for, and that is said. Tables with a header row of the form stay tables.
 */
export function unfoldFormTables(blocks: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  let titled = false;
  return blocks.flatMap((block): readonly BlockNode[] => {
    if (block.type === 'heading') titled = true;
    if (block.type !== 'table') return [block];
    const rows = filledRows(block, reading);
    const count = isHeadedTable(block, reading) ? 0 : labelledRows(rows, reading);
    if (count < 2 || count * 3 < rows.length) return [block];
    reading.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count } });
    const unfolded = unfold(rows, titled, reading);
    titled = false;
    return unfolded;
  });
}

/** The anchor of the headings that are made of labels: none of them is the title of a fiche. */
export const FORM_LABEL = '?label';
/** The anchor of the heading that is made of the title in a form: there a fiche begins. */
export const FORM_TITLE = '?title';

type Row = readonly GridCell[];

/** The rows that hold words, each without its empty cells at the end. */
function filledRows(table: TableNode, reading: Reading): readonly Row[] {
  return tableGrid(table).cells.filter((row) => row.some(({ cell }) => wordsOf(cell, reading) !== ''));
}

/** A header row that names two columns of the form begins a table of rows. */
function isHeadedTable(table: TableNode, reading: Reading): boolean {
  const match = matchTable(table, reading);
  return match !== undefined && match.columns.filter(({ column }) => column !== undefined).length >= 2;
}

function labelledRows(rows: readonly Row[], reading: Reading): number {
  const labels = new Set<string>();
  for (const row of rows) {
    const first = row[0];
    if (first === undefined || first.column !== 0) continue;
    const words = lineOf(first.cell, reading);
    if (cellLabel(words, reading) !== undefined || hasLabel(words, reading)) labels.add(foldText(words));
  }
  return labels.size;
}

/** What is being put together from the rows. */
interface Unfolding {
  readonly front: BlockNode[];
  readonly body: BlockNode[];
  title: HeadingNode | undefined;
  /** What the last label announces; values before the first label are the head of the form. */
  label: FormLabel | 'unknown' | undefined;
  labelWords: string;
}

function unfold(rows: readonly Row[], titled: boolean, reading: Reading): readonly BlockNode[] {
  const form: Unfolding = { front: [], body: [], title: undefined, label: undefined, labelWords: '' };
  for (let index = 0; index < rows.length; index++) {
    const row = (rows[index] ?? []).filter(({ cell }) => wordsOf(cell, reading) !== '');
    const next = rows[index + 1];
    if (next !== undefined && isLabelRow(row, next, reading)) {
      for (const head of row) {
        openLabel(form, cellLabel(lineOf(head.cell, reading), reading), head, reading);
        for (const cell of next) {
          const under = cell.column >= head.column && cell.column < head.column + head.colspan;
          if (under) addValue(form, cell, reading);
        }
      }
      for (const cell of next) if (!row.some((head) => isUnder(cell, head))) addValue(form, cell, reading);
      index++;
    } else unfoldRow(form, row, reading);
  }
  const [first] = form.front;
  if (form.title === undefined && !titled && first?.type === 'paragraph' && form.front.length > 0) {
    const at = form.front.findIndex((block) => block.type === 'paragraph' && !lineOf(block, reading).includes(' : '));
    const line = form.front[Math.max(at, 0)];
    if (line?.type === 'paragraph' && (at >= 0 || isFicheLine(line, reading))) {
      form.front.splice(form.front.indexOf(line), 1);
      form.title = { ...line, type: 'heading', level: 1, anchor: FORM_TITLE };
    }
  }
  return [...(form.title === undefined ? [] : [form.title]), ...form.front, ...form.body];
}

const isUnder = (cell: GridCell, head: GridCell) =>
  cell.column >= head.column && cell.column < head.column + head.colspan;

function isFicheLine(block: ParagraphNode, reading: Reading): boolean {
  return /^(?:fiche|action|aktions|mesure|projet)/.test(foldText(lineOf(block, reading)));
}

/** Two labels or more side by side, with what was filled in under them. */
function isLabelRow(row: Row, next: Row, reading: Reading): boolean {
  if (row.length < 2 || next.length < 2) return false;
  const all = row.every(({ cell }) => cellLabel(lineOf(cell, reading), reading)?.match !== undefined);
  const first = next[0];
  return all && first !== undefined && cellLabel(lineOf(first.cell, reading), reading) === undefined;
}

function unfoldRow(form: Unfolding, row: Row, reading: Reading): void {
  row.forEach((cell, index) => {
    const label = cellLabel(lineOf(cell.cell, reading), reading);
    const hasValue = index < row.length - 1;
    const alone = row.length === 1;
    if (label !== undefined && (hasValue || alone)) openLabel(form, label, cell, reading);
    else if (hasLabel(lineOf(cell.cell, reading), reading)) form.body.push(...located(cell.cell));
    else if (index === 0 && cell.column === 0 && hasValue && lineOf(cell.cell, reading).length <= 120) {
      const next = row[index + 1];
      const groups =
        next !== undefined && row.length > 2 && cellLabel(lineOf(next.cell, reading), reading) !== undefined;
      if (groups) sayGroup(cell, reading);
      else openLabel(form, undefined, cell, reading);
    } else addValue(form, cell, reading);
  });
}

function openLabel(form: Unfolding, label: FormLabel | undefined, { cell }: GridCell, reading: Reading): void {
  const words = lineOf(cell, reading);
  form.label = label ?? 'unknown';
  form.labelWords = words;
  if (label?.about !== undefined) return;
  const { at } = cell;
  const known = label === undefined ? undefined : reading.recognition.heading(words)?.section === label.match.section;
  if (label !== undefined && known === false) sayGuess(label, words, cell, reading);
  const heading = label === undefined || known === true ? words : sectionName(label.match.section, reading.locale);
  form.body.push({
    type: 'heading',
    level: 2,
    children: [text(heading)],
    anchor: FORM_LABEL,
    ...(at !== undefined && { at }),
  });
}

/** A cell before labels that only groups them. */
function sayGroup({ cell }: GridCell, reading: Reading): void {
  const params = { found: lineOf(cell, reading) };
  reading.report({ code: 'fiche-content-unplaced', severity: 'info', at: cell.at, params });
}

function sayGuess(label: FormLabel, found: string, { at }: GridCell['cell'], reading: Reading): void {
  if (label.match === undefined) return;
  const { section, quality } = label.match;
  const method = quality === 'exact' || quality === 'normalised' ? quality : undefined;
  const words = fichePlaces[messageLocale(reading.locale)];
  const params = {
    found,
    section: sectionName(section, reading.locale),
    method: method === undefined && quality in words ? words[quality as 'prefix'] : quality,
    quality,
  };
  reading.report({ code: 'fiche-heading-guessed', severity: 'warning', section, at, params });
}

function addValue(form: Unfolding, { cell }: GridCell, reading: Reading): void {
  const line = lineOf(cell, reading);
  if (line === '') return;
  const { label } = form;
  const at = cell.at === undefined ? {} : { at: cell.at };
  if (label === undefined) append(form.front, cell.children);
  else if (label === 'unknown' || label.match !== undefined) append(form.body, located(cell));
  else {
    const isTitle = label.about === 'title' || (label.about === 'fiche' && line.split(' ').length > 2);
    if (isTitle && form.title === undefined) {
      form.title = { type: 'heading', level: 1, children: [text(line)], anchor: FORM_TITLE, ...at };
      if (label.numbered) form.front.push({ type: 'paragraph', children: [text(form.labelWords)], ...at });
    } else form.front.push({ type: 'paragraph', children: [text(`${form.labelWords} : ${line}`)], ...at });
  }
}

/** The blocks of a cell, each with a place: its own or that of the cell. */
function located({ children, at }: GridCell['cell']): readonly BlockNode[] {
  return at === undefined ? children : children.map((block) => (block.at === undefined ? { ...block, at } : block));
}

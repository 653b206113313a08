import {
  type BlockNode,
  type GridCell,
  type HeadingNode,
  type ParagraphNode,
  type TableCell,
  type TableNode,
  tableGrid,
  text,
} from '../../document/index.ts';
import { fichePlaces, messageLocale } from '../../i18n/index.ts';
import { append } from '../../internal/append.ts';
import { foldText } from '../../internal/text.ts';
import { isFicheNumber } from './fiche-number.ts';
import { cellLabel, type FormLabel, hasLabel } from './form-label.ts';
import { matchTable } from './match-table.ts';
import { sectionsInside } from './open-layout-table.ts';
import { lineOf, type Reading, sectionName, wordsOf } from './reading.ts';

/**
 * Many forms are one table: a label in a cell, what was filled in beside or under it, or whole sections in each cell. Such a table
 * becomes the headings and blocks it stands for, and that is said. Tables with a header row of the form stay tables.
 */
export function unfoldFormTables(blocks: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  let titled = false;
  return blocks.flatMap((block): readonly BlockNode[] => {
    if (block.type === 'heading') titled = true;
    if (block.type !== 'table') return [block];
    const rows = filledRows(block, reading);
    if (isFrame(rows)) return framed(rows, reading);
    const headed = isHeadedTable(block, reading);
    const inside = headed ? 0 : sectionsInside(rows, reading);
    const count = headed ? 0 : labelledRows(rows, reading);
    if (inside >= 2 && inside > count) {
      // The cells are columns of the page: down one after the other, as they are read.
      reading.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count: inside } });
      return unfoldFormTables(
        rows.flat().flatMap(({ cell }) => located(cell)),
        reading,
      );
    }
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

/** One column: a box drawn around a heading or a text. */
function isFrame(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => row.length === 1 && row[0]?.column === 0 && row[0].colspan === 1);
}

/** The blocks in a box, headings of the form among them. */
function framed(rows: readonly Row[], reading: Reading): readonly BlockNode[] {
  const form: Unfolding = { front: [], body: [], title: undefined, label: undefined, labelWords: '' };
  for (const cell of rows.flat()) {
    const label = cellLabel(lineOf(cell.cell, reading), reading);
    if (label?.match === undefined) append(form.body, located(cell.cell));
    else openLabel(form, label, cell, reading);
  }
  return form.body;
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
    const inner = innerTable(rows, index, reading);
    if (inner !== undefined) {
      openLabel(form, inner.label, inner.head, reading);
      form.body.push(inner.table);
      index += inner.count;
    } else if (next !== undefined && isLabelRow(row, next, reading)) {
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
    const line = titleLine(form.front, reading);
    if (line !== undefined) {
      form.front.splice(form.front.indexOf(line), 1);
      form.title = { ...line, type: 'heading', level: 1, anchor: FORM_TITLE };
    }
  }
  return [...(form.title === undefined ? [] : [form.title]), ...form.front, ...form.body];
}

/** A table of its own within the form, with the label it stands under or beside. */
interface InnerTable {
  readonly label: FormLabel;
  readonly head: GridCell;
  readonly table: TableNode;
  /** Rows it takes after that of the label. */
  readonly count: number;
}

/**
 * The rows under a label of a section that spans the table, or beside it where its cell spans them, when they are no labels themselves and have two
 * cells or more: such as the plan of funding, or the indicators with their values.
 */
function innerTable(rows: readonly Row[], from: number, reading: Reading): InnerTable | undefined {
  const row = rows[from] ?? [];
  const [head] = row;
  if (head === undefined || head.column !== 0) return undefined;
  const label = cellLabel(lineOf(head.cell, reading), reading);
  if (label?.match === undefined) return undefined;
  const beside = head.rowspan > 1;
  if (!beside && (row.length > 1 || head.colspan < 2)) return undefined;
  const inner: Row[] = beside ? [row.slice(1)] : [];
  let next = from + 1;
  for (; next < rows.length; next++) {
    const cells = rows[next] ?? [];
    const [first] = cells;
    if (beside ? first?.column === 0 : first !== undefined && isLabelCell(first, reading)) break;
    if (!beside && cells.filter(({ cell }) => wordsOf(cell, reading) !== '').length < 2 && inner.length === 0) break;
    inner.push(cells);
  }
  const wide = inner.filter((cells) => cells.filter(({ cell }) => wordsOf(cell, reading) !== '').length >= 2);
  const columned =
    wide.length >= 2 && wide.length * 2 > inner.length && !wide[0]?.some((cell) => isLabelCell(cell, reading, label));
  if (!columned) return undefined;
  const at = inner[0]?.[0]?.cell.at;
  const shift = inner.reduce((least, cells) => Math.min(least, cells[0]?.column ?? least), Number.POSITIVE_INFINITY);
  const table: TableNode = {
    type: 'table',
    headerRows: 1,
    rows: inner.map((cells) => ({
      cells: placed(cells, shift),
      ...(cells[0]?.cell.at !== undefined && { at: cells[0].cell.at }),
    })),
    ...(at !== undefined && { at }),
  };
  return { label, head, table, count: next - from - 1 };
}

/** The cells of a row, with empty ones where a span from above left a gap. */
function placed(cells: Row, shift: number): readonly TableCell[] {
  const made: TableCell[] = [];
  let column = shift;
  for (const { cell, column: start, colspan } of cells) {
    for (; column < start; column++) made.push({ children: [] });
    const { rowspan: _rowspan, ...own } = cell;
    made.push(own);
    column = start + colspan;
  }
  return made;
}

/** Whether a cell is the label of another section than the one that a table stands under, whose columns may be worded like it. */
function isLabelCell({ cell }: GridCell, reading: Reading, under?: FormLabel): boolean {
  const words = lineOf(cell, reading);
  const label = cellLabel(words, reading) ?? (hasLabel(words, reading) ? 'said' : undefined);
  if (label === undefined || label === 'said') return label === 'said';
  return under?.match === undefined || label.match?.section !== under.match.section;
}

const isUnder = (cell: GridCell, head: GridCell) =>
  cell.column >= head.column && cell.column < head.column + head.colspan;

/** The line of the head that names the fiche: one that says so, the one under its number, else the first without label. */
function titleLine(front: readonly BlockNode[], reading: Reading): ParagraphNode | undefined {
  const lines = front.filter((block): block is ParagraphNode => block.type === 'paragraph');
  const named = lines.find((block) => isFicheLine(block, reading) && hasName(lineOf(block, reading)));
  if (named !== undefined) return named;
  const free = (block: ParagraphNode | undefined) =>
    block !== undefined && !lineOf(block, reading).includes(' : ') ? block : undefined;
  const number = lines.findIndex((block) => isFicheNumber(block, reading));
  const [first] = lines;
  return (
    (number < 0 ? undefined : free(lines[number + 1])) ??
    lines.find((block) => free(block) !== undefined) ??
    (first !== undefined && isFicheLine(first, reading) ? first : undefined)
  );
}

/** Words after the number: "Fiche action 3.2 – Installer des consultations". */
function hasName(line: string): boolean {
  const rest = /^[^\d:–—-]{1,60}[\d.]*[a-z]?\s*[:–—-]\s*(.*)$/su.exec(line)?.[1];
  return rest !== undefined && /\p{L}{3}/u.test(rest);
}

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

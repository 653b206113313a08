import {
  type BlockNode,
  type GridCell,
  type ParagraphNode,
  type TableCell,
  type TableNode,
  text,
} from '../../../document/index.ts';
import { append } from '../../../internal/append.ts';
import { leastOf } from '../../../internal/extremes.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound, wordsOf } from '../context.ts';
import { END_OF_FORM, type Page, type PageBlock, placeOf } from '../page.ts';
import { cellLabel, formLabel, hasLabel, labelInPlace } from '../recognise/form-label.ts';
import { isFormWord } from '../recognise/form-words.ts';
import { headerFieldOf, isEverydayName } from '../recognise/header-field.ts';
import { isFicheNumber } from '../recognise/header-line.ts';
import { withoutHelp, withoutNumbering } from '../recognise/label-words.ts';
import type { FormLabel } from '../recognise/recognition.ts';

export type Row = readonly GridCell[];

/** A form that is being put together from the rows of a table. */
interface Unfolding {
  readonly front: PageBlock[];
  readonly body: PageBlock[];
  title: PageBlock | undefined;
  /** What the last label announces; values before the first label are the head of the form. */
  label: FormLabel | 'unknown' | undefined;
  labelWords: string;
  /** The first row that is no longer beside a cell which groups labels. */
  groupedTo: number;
  /** Where labels stand beside the first column. */
  readonly columns: ReadonlySet<number>;
  /** The row "Action | Ouvrir un point d'accueil", where no other row names the fiche. */
  readonly named: Row | undefined;
}

export const newForm = (columns: ReadonlySet<number> = new Set(), named?: Row): Unfolding => ({
  front: [],
  body: [],
  title: undefined,
  label: undefined,
  labelWords: '',
  groupedTo: 0,
  columns,
  named,
});

/** Reads the rows from one on and says how many it took; none when they are not laid out as it knows. */
type RowReader = (form: Unfolding, rows: readonly Row[], from: number, context: FicheContext) => number;

/** How rows of a form are read: the first that knows a row takes it. */
const ROW_READERS: readonly RowReader[] = [readName, readInnerTable, readLabelsAbove, readLabelsBeside];

/** A form of labels beside or above their answers, or several one below the other. */
export function unfoldRows(rows: readonly Row[], titled: boolean, context: FicheContext): Page {
  const pages: Page[] = [];
  const columns = labelColumns(rows, context);
  const named = titled ? undefined : everydayName(rows, context);
  let form = newForm(columns, named);
  for (let index = 0; index < rows.length; ) {
    // The title comes again: another fiche begins in the same table.
    if (form.title !== undefined && form.body.length > 0 && isTitleRow(filled(rows[index], context), context)) {
      pages.push(closeForm(form, titled, context));
      form = newForm(columns, named);
    }
    let taken = 0;
    for (const read of ROW_READERS) if (taken === 0) taken = read(form, rows, index, context);
    index += taken;
  }
  return [...pages, closeForm(form, titled, context)].flat();
}

export const isBlank = ({ cell }: GridCell, context: FicheContext) => wordsOf(cell, context) === '';

const filled = (row: Row | undefined, context: FicheContext): Row =>
  (row ?? []).filter((cell) => !isBlank(cell, context));

export const labelOfCell = ({ cell }: GridCell, context: FicheContext) => cellLabel(lineOf(cell, context), context);

/** Whether a cell is a label wherever it stands, whatever follows. */
export function isSureLabel({ cell }: GridCell, context: FicheContext): boolean {
  const words = lineOf(cell, context);
  const label = formLabel(words, context) ?? formLabel(withoutNumbering(words), context);
  return label !== undefined && label.match?.quality !== 'prefix';
}

export const TITLE_LABEL: FormLabel = { about: 'title', numbered: false };

export const isTitleLabel = (label: FormLabel | undefined) =>
  label?.about === 'title' || (label?.about === 'fiche' && !label.numbered);

export function isTitleRow([first]: Row, context: FicheContext): boolean {
  return first !== undefined && isTitleLabel(labelOfCell(first, context));
}

export const isUnder = (cell: GridCell, head: GridCell) =>
  cell.column >= head.column && cell.column < head.column + head.colspan;

/** The columns further right that hold labels with an answer beside them. */
function labelColumns(rows: readonly Row[], context: FicheContext): ReadonlySet<number> {
  const further = rows.flatMap((row) => row.slice(2, -1).filter((cell) => isSureLabel(cell, context)));
  return new Set(further.map(({ column }) => column));
}

const LONGEST_NAME = 200;

function everydayName(rows: readonly Row[], context: FicheContext): Row | undefined {
  const name = rows.find(([first, second, third]) => {
    if (first === undefined || second === undefined || third !== undefined) return false;
    const words = wordsOf(second.cell, context);
    return isEverydayName(lineOf(first.cell, context)) && words.length <= LONGEST_NAME && /^[^\n]*[^.\n]$/.test(words);
  });
  return name === undefined || rows.flat().some((cell) => isTitleRow([cell], context)) ? undefined : name;
}

function readName(form: Unfolding, rows: readonly Row[], from: number, context: FicheContext): number {
  const [label, name] = rows[from] ?? [];
  if (form.named === undefined || rows[from] !== form.named || label === undefined || name === undefined) return 0;
  openLabel(form, TITLE_LABEL, label, context);
  addValue(form, name, context);
  return 1;
}

/**
 * The rows under a label of a section that spans the table, or beside it where its cell spans them, when they are no labels
 * themselves and have two cells or more: such as the plan of funding, or the indicators with their values.
 */
function readInnerTable(form: Unfolding, rows: readonly Row[], from: number, context: FicheContext): number {
  const [head, ...others] = rows[from] ?? [];
  const label = head?.column === 0 ? labelOfCell(head, context) : undefined;
  if (head === undefined || label?.match === undefined) return 0;
  const beside = head.rowspan > 1;
  if (!beside && (others.length > 0 || head.colspan < 2)) return 0;
  const ends = ([first]: Row) => (beside ? first?.column === 0 : first !== undefined && isLabelCell(first, context));
  const after = rows.slice(from + 1);
  const end = after.findIndex(ends);
  const below = end < 0 ? after : after.slice(0, end);
  const inner = beside ? [others, ...below] : below;
  if ((!beside && filled(inner[0], context).length < 2) || !hasColumns(inner, label, context)) return 0;
  openLabel(form, label, head, context);
  form.body.push(tableOf(inner));
  return below.length + 1;
}

/** Whether rows are a table: most have two cells that say something, and no labels stand at their beginning. */
function hasColumns(rows: readonly Row[], label: FormLabel, context: FicheContext): boolean {
  // Labels beside a cell that groups them, each with its answer.
  if (rows.filter(([first]) => first !== undefined && isLabelCell(first, context)).length >= 2) return false;
  const wide = rows.filter((row) => filled(row, context).length >= 2);
  const headed = wide[0]?.some((cell) => isLabelCell(cell, context, label)) === true;
  return wide.length >= 2 && wide.length * 2 > rows.length && !headed;
}

/** Whether a cell is the label of another section than the one that a table stands under, whose columns may be worded like it. */
function isLabelCell(cell: GridCell, context: FicheContext, under?: FormLabel): boolean {
  const label = labelOfCell(cell, context);
  if (label === undefined) return hasLabel(lineOf(cell.cell, context), context);
  return under?.match === undefined || label.match?.section !== under.match.section;
}

function tableOf(rows: readonly Row[]): TableNode {
  const shift = leastOf(rows.flatMap(([first]) => first?.column ?? []));
  const made = rows.map((row) => ({ cells: inColumns(row, shift), ...placeOf(row[0]?.cell ?? {}) }));
  return { type: 'table', headerRows: 1, rows: made, ...placeOf(rows[0]?.[0]?.cell ?? {}) };
}

/** The cells of a row, with empty ones where a span from above left a gap. */
function inColumns(cells: Row, shift: number): readonly TableCell[] {
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

/** Two labels or more side by side, with what was filled in under them. */
function readLabelsAbove(form: Unfolding, rows: readonly Row[], from: number, context: FicheContext): number {
  const heads = filled(rows[from], context);
  const below = rows[from + 1];
  if (below === undefined || !areLabelsOver(heads, below, context)) return 0;
  for (const head of heads) {
    openLabel(form, labelOfCell(head, context), head, context);
    for (const cell of below) if (isUnder(cell, head)) addValue(form, cell, context);
  }
  for (const cell of below) if (!heads.some((head) => isUnder(cell, head))) addValue(form, cell, context);
  return 2;
}

function areLabelsOver(heads: Row, below: Row, context: FicheContext): boolean {
  const [first] = below;
  if (heads.length < 2 || below.length < 2 || first === undefined) return false;
  // "Porteur de projet | Planning familial": an answer that begins like a label is none.
  const sure = heads.slice(1).every((cell) => isSureLabel(cell, context));
  if (!sure || !heads.every((cell) => labelOfCell(cell, context) !== undefined)) return false;
  return labelOfCell(first, context) === undefined && !isFormWord(lineOf(first.cell, context));
}

/** What a cell is in a row of labels beside their answers. */
type CellRole =
  | { readonly is: 'label'; readonly label: FormLabel | undefined }
  /** A label with its answer, an answer, or words before a label that only group it and others. */
  | { readonly is: 'both' | 'answer' | 'group' };

function readLabelsBeside(form: Unfolding, rows: readonly Row[], from: number, context: FicheContext): number {
  const row = filled(rows[from], context);
  if (isHeadOfForm(form, row, context)) {
    for (const cell of row) addValue(form, cell, context);
    return 1;
  }
  const inPairs = row.length % 2 === 0 && row.every((cell, index) => index % 2 === 1 || labelOfCell(cell, context));
  let answers = false;
  row.forEach((cell, index) => {
    const role = roleOfCell(row, index, { answers, inPairs }, form, context);
    answers = role.is === 'label';
    if (role.is === 'label') openLabel(form, role.label, cell, context);
    else if (role.is === 'both') append(form.body, located(cell.cell));
    else if (role.is === 'answer') addValue(form, cell, context);
    else {
      // Before what may be an answer it says more.
      const severity = row[1] !== undefined && isSureLabel(row[1], context) ? 'info' : 'warning';
      sayFound('fiche-content-unplaced', lineOf(cell.cell, context), cell.cell, context, severity);
      form.groupedTo = cell.row + cell.rowspan;
    }
  });
  return 1;
}

/** "Contrat local de santé | Fiche n° 3" above the labels. */
function isHeadOfForm({ label }: Unfolding, [first, ...others]: Row, context: FicheContext): boolean {
  if (label !== undefined || first === undefined || labelOfCell(first, context) !== undefined) return false;
  return others.some(({ cell }) => {
    const field = headerFieldOf(lineOf(cell, context), context);
    return field?.about === 'fiche' && field.numbered;
  });
}

/** Words, not a figure with its sign. */
const CAN_BE_LABEL = /^[^<>≤≥≈~±+−–-](?=.*\p{L}).{0,119}$/su;

function roleOfCell(
  row: Row,
  index: number,
  { answers, inPairs }: { readonly answers: boolean; readonly inPairs: boolean },
  form: Unfolding,
  context: FicheContext,
): CellRole {
  const cell = row[index] as GridCell;
  const line = lineOf(cell.cell, context);
  const last = index === row.length - 1;
  const isAnswer = answers && (inPairs || !isSureLabel(cell, context));
  const label = isAnswer ? undefined : cellLabel(line, context);
  if (label !== undefined && (!last || row.length === 1)) return { is: 'label', label };
  if (hasLabel(line, context)) return { is: 'both' };
  if (answers || last || !isPlaceOfLabel(cell, form) || !CAN_BE_LABEL.test(line)) return { is: 'answer' };
  const [, next] = row;
  const groups = index === 0 && row.length > 2 && next !== undefined && labelOfCell(next, context) !== undefined;
  return groups ? { is: 'group' } : { is: 'label', label: labelInPlace(line, context) };
}

/** In the first column, beside a cell that groups labels, or where other rows of the form have labels too. */
const isPlaceOfLabel = ({ column, row }: GridCell, { groupedTo, columns }: Unfolding) =>
  column === 0 || (column === 1 && row < groupedTo) || columns.has(column);

export function openLabel(
  form: Unfolding,
  label: FormLabel | undefined,
  { cell }: GridCell,
  context: FicheContext,
): void {
  const words = withoutNumbering(lineOf(cell, context));
  form.label = label ?? 'unknown';
  form.labelWords = withoutHelp(words);
  if (label?.about !== undefined) return;
  const known = label === undefined || context.recognition.heading(words)?.section === label.match.section;
  form.body.push({
    type: 'heading',
    level: 2,
    children: [text(words)],
    role: 'label',
    ...(!known && { match: label.match }),
    ...placeOf(cell),
  });
}

export function addValue(form: Unfolding, { cell }: GridCell, context: FicheContext): void {
  const line = lineOf(cell, context);
  if (line === '') return;
  const { label } = form;
  const at = placeOf(cell);
  if (label === undefined) append(form.front, cell.children);
  else if (label === 'unknown' || label.match !== undefined) append(form.body, located(cell));
  else {
    const isTitle = label.about === 'title' || (label.about === 'fiche' && line.split(' ').length > 2);
    if (isTitle && form.title === undefined) {
      form.title = { type: 'heading', level: 1, children: [text(line)], role: 'title', ...at };
      if (label.numbered) form.front.push({ type: 'paragraph', children: [text(form.labelWords)], ...at });
    } else form.front.push({ type: 'paragraph', children: [text(`${form.labelWords} : ${line}`)], ...at });
  }
}

/** The blocks of a cell, each with a place: its own or that of the cell. */
export function located({ children, at }: GridCell['cell']): readonly BlockNode[] {
  return at === undefined ? children : children.map((block) => (block.at === undefined ? { ...block, at } : block));
}

/** What a form became, with its title at the top and, unless its last place waits for what follows the table, its end. */
export function closeForm(form: Unfolding, titled: boolean, context: FicheContext): Page {
  const { front, body } = form;
  const line = form.title === undefined && !titled ? titleLine(front, context) : undefined;
  const title =
    line === undefined ? form.title : { ...line, type: 'heading' as const, level: 1, role: 'title' as const };
  const open = body.length === 0 || body.at(-1)?.role === 'label';
  const above = front.filter((block) => block !== line);
  return [...(title === undefined ? [] : [title as PageBlock]), ...above, ...body, ...(open ? [] : [END_OF_FORM])];
}

/** The line of the head that names the fiche: one that says so, the one under its number, else the first without label. */
function titleLine(front: readonly BlockNode[], context: FicheContext): ParagraphNode | undefined {
  if (front[0]?.type !== 'paragraph') return undefined;
  const lines = front.filter((block): block is ParagraphNode => block.type === 'paragraph');
  const isNamed = (block: ParagraphNode) => isFicheLine(block, context) && hasName(lineOf(block, context));
  const isFree = (block: ParagraphNode) => !lineOf(block, context).includes(' : ');
  const number = lines.findIndex((block) => isFicheNumber(block, context));
  const under = number < 0 ? [] : lines.slice(number + 1, number + 2);
  return (
    lines.find(isNamed) ??
    [...under, ...lines].find(isFree) ??
    lines.slice(0, 1).find((first) => isFicheLine(first, context))
  );
}

/** Words after the number: "Fiche action 3.2 – Installer des consultations". */
function hasName(line: string): boolean {
  const rest = /^[^\d:–—-]{1,60}[\d.]*[a-z]?\s*[:–—-]\s*(.*)$/su.exec(line)?.[1];
  return rest !== undefined && /\p{L}{3}/u.test(rest);
}

function isFicheLine(block: ParagraphNode, context: FicheContext): boolean {
  return /^(?:fiche|action|aktions|mesure|projet)/.test(foldText(lineOf(block, context)));
}

import {
  type BlockNode,
  type GridCell,
  type ParagraphNode,
  type TableCell,
  type TableNode,
  tableGrid,
  text,
} from '../../../document/index.ts';
import { append } from '../../../internal/append.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound, wordsOf } from '../context.ts';
import { END_OF_FORM, type Page, type PageBlock, placeOf } from '../page.ts';
import { cellLabel, type FormLabel, formLabel, hasLabel, labelAtStart, labelInPlace } from '../recognise/form-label.ts';
import { isFormWord } from '../recognise/form-words.ts';
import { headerFieldOf, isEverydayName } from '../recognise/header-field.ts';
import { isFicheNumber } from '../recognise/header-line.ts';
import { withoutNumbering } from '../recognise/label-words.ts';
import { matchTable } from '../recognise/match-table.ts';
import { countSections } from './layout-table.ts';

/**
 * Many forms are one table: a label in a cell, what was filled in beside or under it, or whole sections in each cell. Such a table
 * becomes the headings and blocks it stands for, and that is said. Tables with a header row of the form stay tables.
 */
export function unfoldFormTables(blocks: Page, context: FicheContext): Page {
  let titled = false;
  let begun = false;
  return blocks.flatMap((block): Page => {
    // "Fiche action n° 12" counts a fiche and does not name it.
    if (block.type === 'heading' && !isFicheNumber(block, context)) titled = true;
    if (block.type !== 'table') {
      begun ||= startsForm(block, context);
      return [block];
    }
    const rows = filledRows(block, context);
    if (isFrame(rows)) return framed(rows, context);
    const columns = formsInColumns(rows, context);
    if (columns !== undefined) {
      context.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count: rows.length } });
      begun = true;
      return columns.flatMap((form) => unfold(form, false, context));
    }
    const headed = isHeadedTable(block, context);
    const inside = headed ? 0 : countSections(rows, context);
    const above = headed ? undefined : labelsAbove(rows, begun, context);
    if (above !== undefined) {
      context.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count: above.length } });
      const unfolded = unfoldAbove(rows, above, titled, context);
      titled = false;
      begun = true;
      return unfolded;
    }
    const count = headed ? 0 : labelledRows(rows, context);
    if (inside >= 2 && inside > count) {
      // The cells are columns of the page: down one after the other, as they are read.
      context.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count: inside } });
      return unfoldFormTables(
        rows.flat().flatMap(({ cell }) => located(cell)),
        context,
      );
    }
    if (count < 2 || count * 3 < rows.length) return [block];
    context.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count } });
    const unfolded = unfold(rows, titled, context);
    titled = false;
    begun = true;
    return unfolded;
  });
}

type Row = readonly GridCell[];

/** Whether a block before the table belongs to a fiche already: what follows is then a table in it. */
function startsForm(block: PageBlock, context: FicheContext): boolean {
  const isLine = block.type === 'heading' || block.type === 'paragraph';
  return isLine && labelAtStart(lineOf(block, context), context)?.match !== undefined;
}

/** The rows that hold words, each without its empty cells at the end. */
function filledRows(table: TableNode, context: FicheContext): readonly Row[] {
  return tableGrid(table).cells.filter((row) => row.some(({ cell }) => wordsOf(cell, context) !== ''));
}

/** A header row that names two columns of the form begins a table of rows. */
function isHeadedTable(table: TableNode, context: FicheContext): boolean {
  const match = matchTable(table, context);
  return match !== undefined && match.columns.filter(({ column }) => column !== undefined).length >= 2;
}

/** Several forms side by side, a column each, beside one column of labels; `undefined` for any other table. */
function formsInColumns(rows: readonly Row[], context: FicheContext): readonly (readonly Row[])[] | undefined {
  const answersOf = (row: Row) => row.slice(1).filter(({ cell }) => wordsOf(cell, context) !== '');
  const title = rows.find((row) => isTitleRow(row, context) && answersOf(row).length > 1);
  if (title === undefined || rows.some((row) => row.some(({ colspan }) => colspan > 1))) return undefined;
  const labelled = rows.filter(([first]) => first !== undefined && cellLabel(lineOf(first.cell, context), context));
  const others = labelled.flatMap((row) => row.slice(1));
  if (labelled.length < 3 || labelled.length * 2 < rows.length) return undefined;
  if (others.some(({ cell }) => isSure(lineOf(cell, context), context))) return undefined;
  return answersOf(title).map(({ column }) =>
    rows.flatMap((row) => {
      const answer = row.find((cell) => cell.column === column);
      return answer === undefined ? [] : [row[0] !== undefined && row[0].column === 0 ? [row[0], answer] : [answer]];
    }),
  );
}

/** One column: a box drawn around a heading or a text. */
function isFrame(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every((row) => row.length === 1 && row[0]?.column === 0 && row[0].colspan === 1);
}

/** The blocks in a box, headings of the form among them. */
function framed(rows: readonly Row[], context: FicheContext): Page {
  const form = newForm();
  for (const cell of rows.flat()) {
    const label = cellLabel(lineOf(cell.cell, context), context);
    if (label?.match === undefined) append(form.body, located(cell.cell));
    else openLabel(form, label, cell, context);
  }
  return form.body;
}

/**
 * The labels of a form whose first row holds nothing else, with the answers below; `undefined` for any other table. A table that
 * names an action in each row may have columns of its own, when it stands in no fiche.
 */
function labelsAbove(
  [first = [], ...answers]: readonly Row[],
  begun: boolean,
  context: FicheContext,
): readonly FormLabel[] | undefined {
  const heads = first.filter(({ cell }) => wordsOf(cell, context) !== '');
  const labels = heads.flatMap(({ cell }) => headLabel(lineOf(cell, context), begun, context) ?? []);
  // One row of answers may have a place among the others that no form of ours has.
  const known = labels.length >= 2 && answers.length === 1 && labels.length * 2 > heads.length;
  const several = !begun && labels.some(isTitleLabel) && labels.length >= 3 && labels.length * 2 >= heads.length;
  if (heads.length < 2 || answers.length === 0 || (labels.length < heads.length && !several && !known))
    return undefined;
  const labelled = answers.some((row) =>
    (several ? row.slice(0, 1) : row).some(({ cell }) => {
      const words = lineOf(cell, context);
      return formLabel(words, context) !== undefined || hasLabel(words, context);
    }),
  );
  return labelled ? undefined : labels;
}

const TITLE_LABEL: FormLabel = { about: 'title', numbered: false };

const isTitleLabel = (label: FormLabel | undefined) =>
  label?.about === 'title' || (label?.about === 'fiche' && !label.numbered);

/** The label over a column; "Mesure" and the like say what each row is named by. */
function headLabel(words: string, begun: boolean, context: FicheContext): FormLabel | undefined {
  return !begun && isEverydayName(words) ? TITLE_LABEL : cellLabel(words, context);
}

/** Answers below labels: each row is a fiche of its own where one label is the title and there are several rows. */
function unfoldAbove(
  [first = [], ...answers]: readonly Row[],
  labels: readonly FormLabel[],
  titled: boolean,
  context: FicheContext,
): Page {
  const named = labels.some(isTitleLabel);
  const groups = named ? answers.map((row) => [row]) : [answers];
  return groups.flatMap((rows): Page => {
    const form = newForm();
    for (const head of first) {
      if (wordsOf(head.cell, context) === '') continue;
      const line = lineOf(head.cell, context);
      openLabel(form, headLabel(line, !named, context) ?? labelInPlace(line, context), head, context);
      for (const cell of rows.flat()) if (isUnder(cell, head)) addValue(form, cell, context);
    }
    const heads = first.filter(({ cell }) => wordsOf(cell, context) !== '');
    for (const cell of rows.flat()) if (!heads.some((head) => isUnder(cell, head))) addValue(form, cell, context);
    return closeForm(form, titled, context);
  });
}

function labelledRows(rows: readonly Row[], context: FicheContext): number {
  const labels = new Set<string>();
  for (const row of rows) {
    // A cell that groups labels may stand before them.
    const words = row.filter(({ column }) => column <= 1).map(({ cell }) => lineOf(cell, context));
    const label = words.find((line) => cellLabel(line, context) !== undefined || hasLabel(line, context));
    if (label !== undefined) labels.add(foldText(label));
  }
  return labels.size;
}

/** What is being put together from the rows. */
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
}

const newForm = (columns: ReadonlySet<number> = new Set()): Unfolding => ({
  front: [],
  body: [],
  title: undefined,
  label: undefined,
  labelWords: '',
  groupedTo: 0,
  columns,
});

function unfold(rows: readonly Row[], titled: boolean, context: FicheContext): Page {
  const forms: Page[] = [];
  const columns = labelColumns(rows, context);
  let form = newForm(columns);
  const name = titled ? undefined : everydayTitle(rows, context);
  for (let index = 0; index < rows.length; index++) {
    const row = (rows[index] ?? []).filter(({ cell }) => wordsOf(cell, context) !== '');
    const next = rows[index + 1];
    // The title comes again: another fiche begins in the same table.
    if (form.title !== undefined && form.body.length > 0 && isTitleRow(row, context)) {
      forms.push(closeForm(form, titled, context));
      form = newForm(columns);
    }
    const inner = innerTable(rows, index, context);
    if (index === name && row[0] !== undefined && row[1] !== undefined) {
      openLabel(form, TITLE_LABEL, row[0], context);
      addValue(form, row[1], context);
    } else if (inner !== undefined) {
      openLabel(form, inner.label, inner.head, context);
      form.body.push(inner.table);
      index += inner.count;
    } else if (next !== undefined && isLabelRow(row, next, context)) {
      for (const head of row) {
        openLabel(form, cellLabel(lineOf(head.cell, context), context), head, context);
        for (const cell of next) {
          const under = cell.column >= head.column && cell.column < head.column + head.colspan;
          if (under) addValue(form, cell, context);
        }
      }
      for (const cell of next) if (!row.some((head) => isUnder(cell, head))) addValue(form, cell, context);
      index++;
    } else unfoldRow(form, row, context);
  }
  return [...forms, closeForm(form, titled, context)].flat();
}

/** What a form became, with its title at the top and, unless its last place waits for what follows the table, its end. */
function closeForm(form: Unfolding, titled: boolean, context: FicheContext): Page {
  const [first] = form.front;
  if (form.title === undefined && !titled && first?.type === 'paragraph') {
    const line = titleLine(form.front, context);
    if (line !== undefined) {
      form.front.splice(form.front.indexOf(line), 1);
      form.title = { ...line, type: 'heading', level: 1, role: 'title' };
    }
  }
  const open = form.body.at(-1)?.role === 'label';
  const end = open || form.body.length === 0 ? [] : [END_OF_FORM];
  return [...(form.title === undefined ? [] : [form.title]), ...form.front, ...form.body, ...end];
}

function isTitleRow([first]: Row, context: FicheContext): boolean {
  return first !== undefined && isTitleLabel(cellLabel(lineOf(first.cell, context), context));
}

const LONGEST_NAME = 200;

/** The row "Action | Ouvrir un point d'accueil", where no other row names the fiche. */
function everydayTitle(rows: readonly Row[], context: FicheContext): number | undefined {
  const name = rows.findIndex(([first, second, third]) => {
    if (first === undefined || second === undefined || third !== undefined) return false;
    const words = wordsOf(second.cell, context);
    return isEverydayName(lineOf(first.cell, context)) && words.length <= LONGEST_NAME && /^[^\n]*[^.\n]$/.test(words);
  });
  return name < 0 || rows.some((row) => row.some((cell) => isTitleRow([cell], context))) ? undefined : name;
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
function innerTable(rows: readonly Row[], from: number, context: FicheContext): InnerTable | undefined {
  const row = rows[from] ?? [];
  const [head] = row;
  if (head === undefined || head.column !== 0) return undefined;
  const label = cellLabel(lineOf(head.cell, context), context);
  if (label?.match === undefined) return undefined;
  const beside = head.rowspan > 1;
  if (!beside && (row.length > 1 || head.colspan < 2)) return undefined;
  const inner: Row[] = beside ? [row.slice(1)] : [];
  let next = from + 1;
  for (; next < rows.length; next++) {
    const cells = rows[next] ?? [];
    const [first] = cells;
    if (beside ? first?.column === 0 : first !== undefined && isLabelCell(first, context)) break;
    if (!beside && cells.filter(({ cell }) => wordsOf(cell, context) !== '').length < 2 && inner.length === 0) break;
    inner.push(cells);
  }
  // Labels beside a cell that groups them, each with its answer.
  if (inner.filter(([first]) => first !== undefined && isLabelCell(first, context)).length >= 2) return undefined;
  const wide = inner.filter((cells) => cells.filter(({ cell }) => wordsOf(cell, context) !== '').length >= 2);
  const columned =
    wide.length >= 2 && wide.length * 2 > inner.length && !wide[0]?.some((cell) => isLabelCell(cell, context, label));
  if (!columned) return undefined;
  const at = inner[0]?.[0]?.cell.at;
  const shift = inner.reduce((least, cells) => Math.min(least, cells[0]?.column ?? least), Number.POSITIVE_INFINITY);
  const table: TableNode = {
    type: 'table',
    headerRows: 1,
    rows: inner.map((cells) => ({
      cells: placed(cells, shift),
      ...placeOf(cells[0]?.cell ?? {}),
    })),
    ...placeOf({ at }),
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
function isLabelCell({ cell }: GridCell, context: FicheContext, under?: FormLabel): boolean {
  const words = lineOf(cell, context);
  const label = cellLabel(words, context) ?? (hasLabel(words, context) ? 'said' : undefined);
  if (label === undefined || label === 'said') return label === 'said';
  return under?.match === undefined || label.match?.section !== under.match.section;
}

const isUnder = (cell: GridCell, head: GridCell) =>
  cell.column >= head.column && cell.column < head.column + head.colspan;

/** The line of the head that names the fiche: one that says so, the one under its number, else the first without label. */
function titleLine(front: readonly BlockNode[], context: FicheContext): ParagraphNode | undefined {
  const lines = front.filter((block): block is ParagraphNode => block.type === 'paragraph');
  const named = lines.find((block) => isFicheLine(block, context) && hasName(lineOf(block, context)));
  if (named !== undefined) return named;
  const free = (block: ParagraphNode | undefined) =>
    block !== undefined && !lineOf(block, context).includes(' : ') ? block : undefined;
  const number = lines.findIndex((block) => isFicheNumber(block, context));
  const [first] = lines;
  return (
    (number < 0 ? undefined : free(lines[number + 1])) ??
    lines.find((block) => free(block) !== undefined) ??
    (first !== undefined && isFicheLine(first, context) ? first : undefined)
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

/** Two labels or more side by side, with what was filled in under them. */
function isLabelRow(row: Row, next: Row, context: FicheContext): boolean {
  if (row.length < 2 || next.length < 2) return false;
  const all = row.every(({ cell }) => cellLabel(lineOf(cell, context), context)?.match !== undefined);
  const [first] = next;
  // "Porteur de projet | Planning familial": an answer that begins like a label is none.
  if (!all || first === undefined || !row.slice(1).every(({ cell }) => isSure(lineOf(cell, context), context)))
    return false;
  const below = lineOf(first.cell, context);
  return cellLabel(below, context) === undefined && !isFormWord(below);
}

/** Whether words are a label wherever they stand, whatever follows. */
function isSure(words: string, context: FicheContext): boolean {
  const label = formLabel(words, context) ?? formLabel(withoutNumbering(words), context);
  return label !== undefined && label.match?.quality !== 'prefix';
}

function isNumbered(line: string, context: FicheContext): boolean {
  const field = headerFieldOf(line, context);
  return field?.about === 'fiche' && field.numbered;
}

function unfoldRow(form: Unfolding, row: Row, context: FicheContext): void {
  // "Contrat local de santé | Fiche n° 3" above the labels is the head of the form.
  const [head, ...others] = row;
  const known = head === undefined || cellLabel(lineOf(head.cell, context), context) !== undefined;
  if (form.label === undefined && !known && others.some(({ cell }) => isNumbered(lineOf(cell, context), context))) {
    for (const cell of row) addValue(form, cell, context);
    return;
  }
  const inPairs =
    row.length % 2 === 0 && row.every(({ cell }, i) => i % 2 === 1 || cellLabel(lineOf(cell, context), context));
  let opened = -1;
  const open = (label: FormLabel | undefined, cell: GridCell, index: number) => {
    openLabel(form, label, cell, context);
    opened = index;
  };
  row.forEach((cell, index) => {
    const line = lineOf(cell.cell, context);
    const answers = index > 0 && opened === index - 1;
    const label = answers && (inPairs || !isSure(line, context)) ? undefined : cellLabel(line, context);
    const hasValue = index < row.length - 1;
    if (label !== undefined && (hasValue || row.length === 1)) open(label, cell, index);
    else if (hasLabel(line, context)) append(form.body, located(cell.cell));
    else if (!answers && isPlaceOfLabel(cell, form) && hasValue && CAN_BE_LABEL.test(line)) {
      const next = row[index + 1];
      const groups =
        next !== undefined && row.length > 2 && cellLabel(lineOf(next.cell, context), context) !== undefined;
      if (groups && index === 0) {
        // A cell before labels that only groups them; before what may be an answer it says more.
        const sure = isSure(lineOf(next.cell, context), context);
        sayFound('fiche-content-unplaced', line, cell.cell, context, sure ? 'info' : 'warning');
        form.groupedTo = cell.row + cell.rowspan;
      } else open(labelInPlace(line, context), cell, index);
    } else addValue(form, cell, context);
  });
}

/** Words, not a figure with its sign. */
const CAN_BE_LABEL = /^[^<>≤≥≈~±+−–-](?=.*\p{L}).{0,119}$/su;

/** In the first column, beside a cell that groups labels, or where other rows of the form have labels too. */
const isPlaceOfLabel = ({ column, row }: GridCell, { groupedTo, columns }: Unfolding) =>
  column === 0 || (column === 1 && row < groupedTo) || columns.has(column);

/** The columns further right that hold labels with an answer beside them. */
function labelColumns(rows: readonly Row[], context: FicheContext): ReadonlySet<number> {
  const isLabel = ({ cell }: GridCell) => isSure(lineOf(cell, context), context);
  return new Set(
    rows.flatMap((row) =>
      row
        .slice(2, -1)
        .filter(isLabel)
        .map(({ column }) => column),
    ),
  );
}

function openLabel(form: Unfolding, label: FormLabel | undefined, { cell }: GridCell, context: FicheContext): void {
  const words = withoutNumbering(lineOf(cell, context));
  form.label = label ?? 'unknown';
  form.labelWords = words;
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

function addValue(form: Unfolding, { cell }: GridCell, context: FicheContext): void {
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
function located({ children, at }: GridCell['cell']): readonly BlockNode[] {
  return at === undefined ? children : children.map((block) => (block.at === undefined ? { ...block, at } : block));
}

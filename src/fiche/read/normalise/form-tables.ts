import { type TableNode, tableGrid } from '../../../document/index.ts';
import { append } from '../../../internal/append.ts';
import { foldText } from '../../../internal/text.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { cellLabel, formLabel, hasLabel, labelAtStart, labelInPlace } from '../recognise/form-label.ts';
import { isEverydayName } from '../recognise/header-field.ts';
import { isFicheNumber } from '../recognise/header-line.ts';
import { matchTable } from '../recognise/match-table.ts';
import { isStrong } from '../recognise/printed-words.ts';
import type { FormLabel } from '../recognise/recognition.ts';
import {
  addValue,
  closeForm,
  isBlank,
  isSureLabel,
  isTitleLabel,
  isTitleRow,
  isUnder,
  labelOfCell,
  located,
  newForm,
  openLabel,
  type Row,
  TITLE_LABEL,
  unfoldRows,
} from './unfold-rows.ts';

/** A table of a page, with what stood before it. */
interface TableInForm {
  readonly table: TableNode;
  /** The rows that hold words. */
  readonly rows: readonly Row[];
  /** A heading before it names the fiche. */
  readonly titled: boolean;
  /** It stands in a fiche that has begun. */
  readonly begun: boolean;
}

/** What a table turns out to be. */
interface Unfolded {
  /** The labels or sections that were found, where the table is a form; left out for a table that is none. */
  readonly count?: number;
  readonly page: () => Page;
}

/** How forms are laid out in tables, in the order in which they are tried. A table that is none of these stays as it is. */
const LAYOUTS: readonly ((table: TableInForm, context: FicheContext) => Unfolded | undefined)[] = [
  boxOnThePage,
  formsSideBySide,
  tableOfRows,
  labelsAbove,
  sectionsInCells,
  labelsBeside,
];

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
    const table = { table: block, rows: filledRows(block, context), titled, begun };
    const found = firstOf(LAYOUTS, (layout) => layout(table, context));
    if (found?.count !== undefined) {
      context.report({ code: 'fiche-form-table', severity: 'info', at: block.at, params: { count: found.count } });
      titled = false;
      begun = true;
    }
    return found === undefined ? [block] : found.page();
  });
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a block before the table belongs to a fiche already: what follows is then a table in it. */
function startsForm(block: PageBlock, context: FicheContext): boolean {
  const isLine = block.type === 'heading' || block.type === 'paragraph';
  return isLine && labelAtStart(lineOf(block, context), context)?.match !== undefined;
}

/** The rows that hold words, each without its empty cells at the end. */
function filledRows(table: TableNode, context: FicheContext): readonly Row[] {
  return tableGrid(table).cells.filter((row) => !row.every((cell) => isBlank(cell, context)));
}

/** One column: a box drawn around a heading or a text. Its headings of the form become headings of the page. */
function boxOnThePage({ rows }: TableInForm, context: FicheContext): Unfolded | undefined {
  const isBox =
    rows.length > 0 && rows.every((row) => row.length === 1 && row[0]?.column === 0 && row[0].colspan === 1);
  if (!isBox) return undefined;
  return {
    page: () => {
      const form = newForm();
      for (const cell of rows.flat()) {
        const label = labelOfCell(cell, context);
        if (label?.match === undefined) append(form.body, located(cell.cell));
        else openLabel(form, label, cell, context);
      }
      return form.body;
    },
  };
}

/** Several forms side by side, a column each, beside one column of labels. */
function formsSideBySide({ rows }: TableInForm, context: FicheContext): Unfolded | undefined {
  const answersOf = (row: Row) => row.slice(1).filter((cell) => !isBlank(cell, context));
  const title = rows.find((row) => isTitleRow(row, context) && answersOf(row).length > 1);
  if (title === undefined || rows.some((row) => row.some(({ colspan }) => colspan > 1))) return undefined;
  const labelled = rows.filter(([first]) => first !== undefined && labelOfCell(first, context));
  if (labelled.length < 3 || labelled.length * 2 < rows.length) return undefined;
  if (labelled.some((row) => row.slice(1).some((cell) => isSureLabel(cell, context)))) return undefined;
  const forms = answersOf(title).map(({ column }) =>
    rows.flatMap((row) => {
      const answer = row.find((cell) => cell.column === column);
      return answer === undefined ? [] : [row[0] !== undefined && row[0].column === 0 ? [row[0], answer] : [answer]];
    }),
  );
  return { count: rows.length, page: () => forms.flatMap((form) => unfoldRows(form, false, context)) };
}

/** A header row that names two columns of the form begins a table of rows, which stays one. */
function tableOfRows({ table }: TableInForm, context: FicheContext): Unfolded | undefined {
  const columns = matchTable(table, context)?.columns ?? [];
  const known = columns.filter(({ column }) => column !== undefined);
  return known.length >= 2 ? { page: () => [table] } : undefined;
}

/**
 * The labels of a form whose first row holds nothing else, with the answers below. A table that names an action in each row may
 * have columns of its own, when it stands in no fiche.
 */
function labelsAbove({ rows, titled, begun }: TableInForm, context: FicheContext): Unfolded | undefined {
  const [first = [], ...answers] = rows;
  const heads = first.filter((cell) => !isBlank(cell, context));
  const labels = heads.flatMap(({ cell }) => headLabel(lineOf(cell, context), begun, context) ?? []);
  if (heads.length < 2 || answers.length === 0) return undefined;
  // One row of answers may have a place among the others that no form of ours has.
  const known = labels.length >= 2 && answers.length === 1 && labels.length * 2 > heads.length;
  const several = !begun && labels.some(isTitleLabel) && labels.length >= 3 && labels.length * 2 >= heads.length;
  if (labels.length < heads.length && !several && !known) return undefined;
  const below = answers.flatMap((row) => (several ? row.slice(0, 1) : row)).map(({ cell }) => lineOf(cell, context));
  if (below.some((words) => formLabel(words, context) !== undefined || hasLabel(words, context))) return undefined;
  return { count: labels.length, page: () => unfoldAbove(rows, labels, titled, context) };
}

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
  const heads = first.filter((cell) => !isBlank(cell, context));
  return (named ? answers.map((row) => [row]) : [answers]).flatMap((rows): Page => {
    const form = newForm();
    const cells = rows.flat();
    for (const head of heads) {
      const line = lineOf(head.cell, context);
      openLabel(form, headLabel(line, !named, context) ?? labelInPlace(line, context), head, context);
      for (const cell of cells) if (isUnder(cell, head)) addValue(form, cell, context);
    }
    for (const cell of cells) if (!heads.some((head) => isUnder(cell, head))) addValue(form, cell, context);
    return closeForm(form, titled, context);
  });
}

/** A table that only sets sections on the page: its cells are read down one after the other. */
function sectionsInCells({ rows }: TableInForm, context: FicheContext): Unfolded | undefined {
  const count = countSections(rows, context);
  if (count < 2 || count <= countLabels(rows, context)) return undefined;
  const cells = () => rows.flat().flatMap(({ cell }) => located(cell));
  return { count, page: () => unfoldFormTables(cells(), context) };
}

/** How many sections stand inside cells: a heading or a label in bold, with what was filled in below it. */
function countSections(rows: readonly Row[], context: FicheContext): number {
  const found = new Set<FicheSection>();
  for (const { cell } of rows.flat()) {
    for (const block of cell.children.slice(0, -1)) {
      const isHeading = block.type === 'heading' || (block.type === 'paragraph' && isStrong(block.children));
      const section = isHeading ? formLabel(lineOf(block, context), context)?.match?.section : undefined;
      if (section !== undefined) found.add(section);
    }
  }
  return found.size;
}

/** The usual form: labels in a column, each with its answer beside or below it. */
function labelsBeside({ rows, titled }: TableInForm, context: FicheContext): Unfolded | undefined {
  const count = countLabels(rows, context);
  return count < 2 || count * 3 < rows.length ? undefined : { count, page: () => unfoldRows(rows, titled, context) };
}

/** How many rows have a label of their own. A cell that groups labels may stand before them. */
function countLabels(rows: readonly Row[], context: FicheContext): number {
  const labels = rows.flatMap((row) => {
    const words = row.filter(({ column }) => column <= 1).map(({ cell }) => lineOf(cell, context));
    return words.find((line) => cellLabel(line, context) !== undefined || hasLabel(line, context)) ?? [];
  });
  return new Set(labels.map(foldText)).size;
}

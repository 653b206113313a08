import { defined } from '../../../internal/defined.ts';
import type { Address, BlockNode, InlineNode, TableCell, TableNode, TableRow } from '../../node.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { boundedNumber } from '../bounded-number.ts';
import { type DocxContext, styleOf } from './docx-context.ts';
import { holdsWords, settingOf, switchOf } from './properties.ts';
import { cellsOf, rowsOf } from './table-parts.ts';

/** Reads the blocks of a cell; a control around the cell is given when there is one. */
type ReadCellBlocks = (
  cell: XmlElement,
  at: Address | undefined,
  control: XmlElement | undefined,
) => readonly BlockNode[];

/** Columns that a cell may span at most: more than any page can show. */
const WIDEST = 1000;

interface OpenCell {
  children: readonly BlockNode[];
  colspan: number;
  rowspan: number;
  at: Address | undefined;
}

/** Reads a table. Cells merged downwards become one cell over several rows; addresses count the cells of the file. */
export function readTable(
  element: XmlElement,
  reading: DocxContext,
  table: Address | undefined,
  caption: readonly InlineNode[] | undefined,
  anchor: string | undefined,
  readCell: ReadCellBlocks,
): TableNode {
  const rows: { cells: OpenCell[]; at: Address | undefined; header: boolean }[] = [];
  /** For each column, the cell that a continuation below would join. */
  let above = new Map<number, OpenCell>();
  const rowElements = rowsOf(element, reading.counts);
  for (const row of rowElements) {
    const at = table && { ...table, row: rows.length + 1 };
    const properties = childOf(row, 'w:trPr');
    const cells: OpenCell[] = [];
    const joined = new Map<number, OpenCell>();
    let column = spanOf(settingOf(properties, 'w:gridBefore'), 'gridBefore', 0);
    cellsOf(row).forEach(({ cell, control }, index) => {
      const facts = childOf(cell, 'w:tcPr');
      const colspan = spanOf(settingOf(facts, 'w:gridSpan'), 'gridSpan', 1);
      const merge = childOf(facts, 'w:vMerge');
      const start = merge !== undefined && merge.attributes['w:val'] !== 'restart' ? above.get(column) : undefined;
      if (start !== undefined && start.colspan === colspan) {
        start.rowspan++;
        // A word processor shows only the first of merged cells.
        if (holdsWords(cell)) reading.counts.hidden++;
        joined.set(column, start);
      } else {
        const place = at && { ...at, cell: index + 1 };
        const open = { children: readCell(cell, place, control), colspan, rowspan: 1, at: place };
        cells.push(open);
        if (merge !== undefined) joined.set(column, open);
      }
      column += colspan;
    });
    above = joined;
    reading.counts.shaded += shadedCells(row);
    rows.push({ cells, at, header: switchOf(properties, 'w:tblHeader') === true });
  }
  const body = rows.findIndex((row) => !row.header);
  const widths = widthsOf(element);
  return {
    type: 'table',
    ...defined({ anchor }),
    ...(table && { at: table }),
    ...defined({ caption }),
    headerRows: body < 0 ? rows.length : body,
    ...(namesRows(element, rowElements.slice(body < 0 ? rows.length : body), reading) ? { rowHeaders: true } : {}),
    ...defined({ widths }),
    rows: rows.map(({ cells, at }): TableRow => ({ cells: cells.map(finished), ...(at && { at }) })),
  };
}

/**
 * Empty cells with a colour of their own, in a row that has others: such as the months of a time line. A row in one colour is a
 * header or a rule.
 */
function shadedCells(row: XmlElement): number {
  const cells = cellsOf(row);
  const shaded = cells.filter(({ cell }) => isShaded(childOf(cell, 'w:tcPr')));
  return shaded.length === cells.length ? 0 : shaded.filter(({ cell }) => !holdsWords(cell)).length;
}

function isShaded(facts: XmlElement | undefined): boolean {
  const fill = childOf(facts, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  return fill !== 'auto' && !/^f{6}$/i.test(fill);
}

function finished({ children, colspan, rowspan, at }: OpenCell): TableCell {
  return { children, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}), ...(at && { at }) };
}

function spanOf(text: string | undefined, name: string, least: 0 | 1): number {
  return boundedNumber(text, name, least, WIDEST) ?? least;
}

/**
 * Whether the first column names the rows. Word turns that look on for every new table, so it only counts in the writer's own
 * style; where that is lost, the style of the cells tells.
 */
function namesRows(element: XmlElement, body: readonly XmlElement[], reading: DocxContext): boolean {
  const properties = childOf(element, 'w:tblPr');
  if (settingOf(properties, 'w:tblStyle') === 'PlanTable') {
    return childOf(properties, 'w:tblLook')?.attributes['w:firstColumn'] === '1';
  }
  const namesRow = (row: XmlElement) => {
    const cell = childOf(row, 'w:tc');
    const merge = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge');
    if (merge !== undefined && merge.attributes['w:val'] !== 'restart') return true;
    const paragraph = childOf(cell, 'w:p');
    return styleOf(reading, settingOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')).name === 'table row heading';
  };
  return body.length > 0 && body.every(namesRow);
}

/** Widths that were set on purpose: those of a fixed layout. */
function widthsOf(element: XmlElement): readonly number[] | undefined {
  if (childOf(childOf(element, 'w:tblPr'), 'w:tblLayout')?.attributes['w:type'] !== 'fixed') return undefined;
  const widths = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(column.attributes['w:w']),
  );
  return widths.length > 0 && widths.every((width) => Number.isFinite(width) && width > 0) ? widths : undefined;
}

import type { Address, BlockNode, InlineNode, TableCell, TableNode, TableRow } from '../../node.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { type Reading, styleOf } from './reading.ts';
import { boundedNumber, settingOf, switchOf } from './value.ts';

/** Reads the blocks of a cell; a control around the cell is given when there is one. */
export type ReadCell = (cell: XmlElement, at: Address, control: XmlElement | undefined) => readonly BlockNode[];

/** Columns that a cell may span at most: more than any page can show. */
const WIDEST = 1000;

interface OpenCell {
  children: readonly BlockNode[];
  colspan: number;
  rowspan: number;
  at: Address;
}

/** Reads a table. Cells merged downwards become one cell over several rows; addresses count the cells of the file. */
export function readTable(
  element: XmlElement,
  reading: Reading,
  caption: readonly InlineNode[] | undefined,
  anchor: string | undefined,
  readCell: ReadCell,
): TableNode {
  const table = ++reading.counts.tables;
  const rows: { cells: OpenCell[]; at: Address; header: boolean }[] = [];
  /** For each column, the cell that a continuation below would join. */
  let above = new Map<number, OpenCell>();
  const rowElements = rowsOf(element, reading);
  for (const row of rowElements) {
    const at = { table, row: rows.length + 1 };
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
        joined.set(column, start);
      } else {
        const place = { ...at, cell: index + 1 };
        const open = { children: readCell(cell, place, control), colspan, rowspan: 1, at: place };
        cells.push(open);
        if (merge !== undefined) joined.set(column, open);
      }
      column += colspan;
    });
    above = joined;
    rows.push({ cells, at, header: switchOf(properties, 'w:tblHeader') === true });
  }
  const body = rows.findIndex((row) => !row.header);
  const widths = widthsOf(element);
  return {
    type: 'table',
    ...(anchor === undefined ? {} : { anchor }),
    at: { table },
    ...(caption === undefined ? {} : { caption }),
    headerRows: body < 0 ? rows.length : body,
    ...(namesRows(element, rowElements.slice(body < 0 ? rows.length : body), reading) ? { rowHeaders: true } : {}),
    ...(widths === undefined ? {} : { widths }),
    rows: rows.map(({ cells, at }): TableRow => ({ cells: cells.map(finished), at })),
  };
}

function finished({ children, colspan, rowspan, at }: OpenCell): TableCell {
  return { children, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}), at };
}

function spanOf(text: string | undefined, name: string, least: 0 | 1): number {
  return boundedNumber(text, name, least, WIDEST) ?? least;
}

/** The rows, wherever controls and revisions put them; deleted rows are gone. */
function rowsOf(element: XmlElement, reading: Reading): readonly XmlElement[] {
  return childrenOf(element).flatMap((child): readonly XmlElement[] => {
    switch (child.name) {
      case 'w:tr': {
        const properties = childOf(child, 'w:trPr');
        if (childOf(properties, 'w:del') !== undefined) {
          reading.counts.deletions++;
          return [];
        }
        if (childOf(properties, 'w:ins') !== undefined) reading.counts.insertions++;
        return [child];
      }
      case 'w:sdt':
        return rowsOf(childOf(child, 'w:sdtContent') ?? child, reading);
      case 'w:ins':
      case 'w:customXml':
        return rowsOf(child, reading);
      default:
        return [];
    }
  });
}

function cellsOf(
  row: XmlElement,
  control?: XmlElement,
): readonly { readonly cell: XmlElement; readonly control: XmlElement | undefined }[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [{ cell: child, control }];
    if (child.name === 'w:sdt') return cellsOf(childOf(child, 'w:sdtContent') ?? child, child);
    return child.name === 'w:customXml' ? cellsOf(child, control) : [];
  });
}

/**
 * Whether the first column names the rows. Word turns that look on for every new table, so it only counts in the writer's own
 * style; where that is lost, the style of the cells tells.
 */
function namesRows(element: XmlElement, body: readonly XmlElement[], reading: Reading): boolean {
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

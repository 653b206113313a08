import type { Address } from '../../node.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { HEADER_FILL, isColor } from '../../slide-marks.ts';
import { boundedNumber } from '../bounded-number.ts';
import { isOn } from './pptx-context.ts';
import { type ReadParagraph, readParagraph } from './read-paragraph.ts';
import type { WordContext } from './read-words.ts';

/** A cell of a slide's table; the column counts from 0. */
export interface ReadCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly at: Address;
  readonly paragraphs: readonly ReadParagraph[];
}

/** A table of a slide. */
export interface ReadTable {
  readonly at: Address;
  readonly headerRows: number;
  readonly rowHeaders: boolean;
  readonly rows: readonly (readonly ReadCell[])[];
}

/** Columns and rows that a cell may span at most. */
const WIDEST = 1000;
const TALLEST = 100_000;

/** Reads a table. Cells that another one covers are left out. */
export function readTable(element: XmlElement, at: Address, context: WordContext): ReadTable {
  const properties = childOf(element, 'a:tblPr');
  const rowElements = childrenOf(element, 'a:tr');
  const headerRows = Math.max(shadedRows(rowElements), isOn(properties?.attributes['firstRow']) ? 1 : 0);
  const rowHeaders = isOn(properties?.attributes['firstCol']);
  const rows = rowElements.map((row, index) =>
    childrenOf(row, 'a:tc').flatMap((cell, column): readonly ReadCell[] => {
      const { gridSpan, rowSpan, hMerge, vMerge } = cell.attributes;
      if (isOn(hMerge) || isOn(vMerge)) return [];
      const bold = index < headerRows || (rowHeaders && column === 0);
      const paragraphs = childrenOf(childOf(cell, 'a:txBody'), 'a:p');
      return [
        {
          column,
          colspan: boundedNumber(gridSpan, 'gridSpan', 1, WIDEST) ?? 1,
          rowspan: Math.min(boundedNumber(rowSpan, 'rowSpan', 1, TALLEST) ?? 1, rowElements.length - index),
          at: { ...at, row: index + 1, cell: column + 1 },
          paragraphs: paragraphs.map((paragraph) => readParagraph(paragraph, [], bold, context)),
        },
      ];
    }),
  );
  return { at, headerRows, rowHeaders, rows };
}

/** The first rows in the shade that the writer gives to headers. */
function shadedRows(rows: readonly XmlElement[]): number {
  const body = rows.findIndex((row) => !childrenOf(row, 'a:tc').every(isShaded));
  return body < 0 ? rows.length : body;
}

function isShaded(cell: XmlElement): boolean {
  const fill = childOf(childOf(cell, 'a:tcPr'), 'a:solidFill');
  return childrenOf(fill).some(({ attributes }) => isColor(attributes['val'], HEADER_FILL));
}

import { HEADER_FILL } from '../../slide-marks.ts';
import type { FlowCell } from './flow.ts';
import { TABLE_STYLE_ID } from './markup.ts';
import { CELL_MARGIN, emu } from './page.ts';
import { emptyParagraphXml, paragraphsXml, type WordLook } from './paragraph-xml.ts';
import type { Shape } from './slide.ts';

type TableShape = Extract<Shape, { kind: 'table' }>;

const MARGINS = `marL="${emu(CELL_MARGIN.x)}" marR="${emu(CELL_MARGIN.x)}" marT="${emu(CELL_MARGIN.y)}" marB="${emu(CELL_MARGIN.y)}"`;
const SHADE = `<a:solidFill><a:schemeClr val="${HEADER_FILL.theme}"/></a:solidFill>`;

/** A part of a table: every place of its grid is written, those under a merged cell as its continuation. */
export function tableXml({ widths, rows, rowHeaders, rightToLeft }: TableShape, words: WordLook): string {
  const look = { ...words, flush: true };
  const nothing = `<a:txBody><a:bodyPr/><a:lstStyle/>${emptyParagraphXml(look)}</a:txBody>`;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  /** For each column, the cell above that still covers it, and down to which row. */
  const covering: ({ readonly cell: FlowCell; readonly last: number } | undefined)[] = [];
  const body = rows.map(({ cells, height, header }, row) => {
    const starting = new Map(cells.map((cell) => [cell.column, cell]));
    let xml = '';
    for (let column = 0; column < widths.length; ) {
      const above = covering[column];
      if (above !== undefined && above.last >= row) {
        xml += restXml(nothing, above.cell, column, 'vMerge="1"');
        column++;
        continue;
      }
      const cell = starting.get(column);
      if (cell === undefined) {
        xml += `<a:tc>${nothing}${cellPropertiesXml({ header })}</a:tc>`;
        column++;
        continue;
      }
      const rowspan = Math.min(cell.rowspan, rows.length - row);
      xml += cellXml(cell, rowspan, look);
      for (let c = 1; c < cell.colspan; c++) xml += restXml(nothing, cell, column + c, 'hMerge="1"', rowspan);
      if (rowspan > 1) for (let c = 0; c < cell.colspan; c++) covering[column + c] = { cell, last: row + rowspan - 1 };
      column += cell.colspan;
    }
    return `<a:tr h="${emu(height)}">${xml}</a:tr>`;
  });
  const marks = `${rightToLeft ? ' rtl="1"' : ''}${rows[0]?.header === true ? ' firstRow="1"' : ''}${rowHeaders ? ' firstCol="1"' : ''}`;
  return `<a:tbl><a:tblPr${marks}><a:tableStyleId>${TABLE_STYLE_ID}</a:tableStyleId></a:tblPr><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl>`;
}

function cellXml(cell: FlowCell, rowspan: number, look: WordLook): string {
  const spans = `${rowspan > 1 ? ` rowSpan="${rowspan}"` : ''}${cell.colspan > 1 ? ` gridSpan="${cell.colspan}"` : ''}`;
  return `<a:tc${spans}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cell.paragraphs, look)}</a:txBody>${cellPropertiesXml(cell)}</a:tc>`;
}

function cellPropertiesXml({ header }: Pick<FlowCell, 'header'>): string {
  return header ? `<a:tcPr ${MARGINS}>${SHADE}</a:tcPr>` : `<a:tcPr ${MARGINS}/>`;
}

/** A place that a merged cell covers. */
function restXml(nothing: string, cell: FlowCell, column: number, merge: string, rowspan = 1): string {
  const sideways = merge.startsWith('v') && column > cell.column ? ' hMerge="1"' : '';
  const first =
    merge.startsWith('v') && column === cell.column && cell.colspan > 1 ? ` gridSpan="${cell.colspan}"` : '';
  const down = rowspan > 1 ? ` rowSpan="${rowspan}"` : '';
  return `<a:tc${down}${first}${sideways} ${merge}>${nothing}${cellPropertiesXml(cell)}</a:tc>`;
}

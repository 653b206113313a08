import { alternative, childOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';

/** Tracked changes met so far. */
interface RevisionCounts {
  insertions: number;
  deletions: number;
}

/** The rows, wherever controls and revisions put them; deleted rows are gone. */
export function rowsOf(table: XmlElement, counts: RevisionCounts): readonly XmlElement[] {
  const rows: XmlElement[] = [];
  addRows(table.children, counts, rows);
  return rows;
}

function addRow(row: XmlElement, counts: RevisionCounts, rows: XmlElement[]): void {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:del') !== undefined) {
    counts.deletions++;
    return;
  }
  if (childOf(properties, 'w:ins') !== undefined) counts.insertions++;
  rows.push(row);
}

function addRows(children: readonly XmlNode[], counts: RevisionCounts, rows: XmlElement[]): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:tr':
        addRow(child, counts, rows);
        break;
      case 'w:sdt':
        addRows((childOf(child, 'w:sdtContent') ?? child).children, counts, rows);
        break;
      case 'w:del':
      case 'w:moveFrom':
        counts.deletions++;
        break;
      case 'mc:AlternateContent':
        addRows(alternative(child), counts, rows);
        break;
      case 'w:tc':
      case 'w:p':
      case 'w:tbl':
        // No row around it: its words are still words of the table.
        rows.push({ ...child, name: 'w:tr', attributes: {}, children: [child] });
        break;
      default:
        addRows(child.children, counts, rows);
    }
  }
}

/** A cell with the control around it. */
interface FoundCell {
  readonly cell: XmlElement;
  readonly control: XmlElement | undefined;
}

/** The cells of a row. */
export function cellsOf(row: XmlElement): readonly FoundCell[] {
  const cells: FoundCell[] = [];
  addCells(row.children, undefined, cells);
  return cells;
}

function addCells(children: readonly XmlNode[], control: XmlElement | undefined, cells: FoundCell[]): void {
  for (const child of children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:tc':
        cells.push({ cell: child, control });
        break;
      case 'w:p':
      case 'w:tbl':
        cells.push({ cell: { ...child, name: 'w:tc', attributes: {}, children: [child] }, control });
        break;
      case 'w:sdt':
        addCells((childOf(child, 'w:sdtContent') ?? child).children, child, cells);
        break;
      case 'w:del':
      case 'w:moveFrom':
        break;
      case 'mc:AlternateContent':
        addCells(alternative(child), control, cells);
        break;
      default:
        addCells(child.children, control, cells);
    }
  }
}

import type { Position } from '../../../errors/index.ts';
import { alternative, childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { isInline } from './inline.ts';
import { cellsOf, rowsOf } from './table-parts.ts';

/** The paragraphs of a body or a cell, and of the tables in it, numbered as the reader numbers them. */
interface Place {
  readonly paragraphs: XmlElement[];
  readonly tables: PlacedTable[];
}
interface PlacedTable {
  readonly number: number;
  /** Rows, cells, and what each cell holds. */
  readonly rows: readonly (readonly Place[])[];
}

/** Where the paragraphs of a document are. */
interface DocumentPlaces {
  /** Paragraphs of the body. */
  readonly body: readonly XmlElement[];
  readonly tables: ReadonlyMap<number, PlacedTable>;
}

/** Numbers the paragraphs and tables of a body in the very way {@link readBlocks} does. */
export function placesOf(body: XmlElement): DocumentPlaces {
  const tables = new Map<number, PlacedTable>();
  const place = readPlace(body, tables);
  return { body: place.paragraphs, tables };
}

/** The paragraph a position names, or the nearest that stands for it; `undefined` when the position says nothing here. */
export function paragraphAt(position: Position | undefined, { body, tables }: DocumentPlaces): XmlElement | undefined {
  if (position === undefined || 'columnName' in position || 'line' in position) return undefined;
  const { paragraph, table, row, column } = position;
  if (table === undefined) return paragraph === undefined ? undefined : body[paragraph - 1];
  const rows = tables.get(table)?.rows ?? [];
  const cells = rows[(row ?? 1) - 1] ?? rows[0] ?? [];
  const cell = cells[(column ?? 1) - 1] ?? cells[0];
  return cell && (cell.paragraphs[(paragraph ?? 1) - 1] ?? cell.paragraphs[0]);
}

function readPlace(parent: XmlElement, tables: Map<number, PlacedTable>): Place {
  const place: Place = { paragraphs: [], tables: [] };
  collect(childrenOf(parent), place, tables);
  return place;
}

function collect(children: readonly XmlElement[], place: Place, tables: Map<number, PlacedTable>): void {
  for (const child of children) {
    switch (child.name) {
      case 'w:p':
        place.paragraphs.push(child);
        break;
      case 'w:tbl':
        place.tables.push(readTablePlace(child, tables));
        break;
      case 'w:sdt':
        collect(childrenOf(childOf(child, 'w:sdtContent')), place, tables);
        break;
      case 'mc:AlternateContent':
        collect(
          alternative(child).filter((node): node is XmlElement => typeof node !== 'string'),
          place,
          tables,
        );
        break;
      case 'w:del':
      case 'w:moveFrom':
        break;
      default:
        if (!isInline(child)) collect(childrenOf(child), place, tables);
    }
  }
}

function readTablePlace(element: XmlElement, tables: Map<number, PlacedTable>): PlacedTable {
  const number = tables.size + 1;
  const rows: Place[][] = [];
  const table: PlacedTable = { number, rows };
  tables.set(number, table);
  for (const row of rowsOf(element, { insertions: 0, deletions: 0 })) {
    rows.push(cellsOf(row).map(({ cell }) => readPlace(cell, tables)));
  }
  return table;
}

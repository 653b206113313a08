import type { BlockNode, GridCell } from '../../document/index.ts';
import type { FicheSection } from '../fiche-template.ts';
import { formLabel } from './form-label.ts';
import { isStrong } from './printed-words.ts';
import { lineOf, type Reading } from './reading.ts';

/**
 * How many sections a table only sets on the page: their headings, or their labels in bold, stand inside cells with what was
 * filled in below them, as in a form of two columns.
 */
export function sectionsInside(rows: readonly (readonly GridCell[])[], reading: Reading): number {
  const found = new Set<FicheSection>();
  for (const { cell } of rows.flat()) {
    cell.children.forEach((block, index) => {
      const section = index < cell.children.length - 1 ? headedBy(block, reading) : undefined;
      if (section !== undefined) found.add(section);
    });
  }
  return found.size;
}

function headedBy(block: BlockNode, reading: Reading): FicheSection | undefined {
  const isHeading = block.type === 'heading' || (block.type === 'paragraph' && isStrong(block.children));
  return isHeading ? formLabel(lineOf(block, reading), reading)?.match?.section : undefined;
}

import type { BlockNode, GridCell } from '../../../document/index.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf } from '../context.ts';
import { formLabel } from '../recognise/form-label.ts';
import { isStrong } from '../recognise/printed-words.ts';

/**
 * How many sections a table only sets on the page: their headings, or their labels in bold, stand inside cells with what was
 * filled in below them, as in a form of two columns.
 */
export function countSections(rows: readonly (readonly GridCell[])[], context: FicheContext): number {
  const found = new Set<FicheSection>();
  for (const { cell } of rows.flat()) {
    cell.children.forEach((block, index) => {
      const section = index < cell.children.length - 1 ? headedBy(block, context) : undefined;
      if (section !== undefined) found.add(section);
    });
  }
  return found.size;
}

function headedBy(block: BlockNode, context: FicheContext): FicheSection | undefined {
  const isHeading = block.type === 'heading' || (block.type === 'paragraph' && isStrong(block.children));
  return isHeading ? formLabel(lineOf(block, context), context)?.match?.section : undefined;
}

import { type BlockNode, type InlineNode, mapInlines } from '../../document/index.ts';
import type { FicheSection } from '../fiche-template.ts';

/**
 * What a pass says of a block, for the passes after it. `title`: it names a fiche, which begins there. `label`: it was the
 * label of a place on a form, so it names no fiche. `end`: the form ends here, nothing after it belongs to its last place.
 */
export type Role = 'title' | 'label' | 'end';

/** A block of a page, with the role that a pass gave it and, for a label, the section that it was understood to begin. */
export type PageBlock = BlockNode & { readonly role?: Role; readonly section?: FicheSection };

/** What every pass takes and gives. */
export type Page = readonly PageBlock[];

/** The mark of the end of a form: it holds no words. */
export const END_OF_FORM: PageBlock = { type: 'page-break', role: 'end' };

/** A page without the roles of its blocks, for readers outside. */
export function withoutRoles(page: Page): readonly BlockNode[] {
  return page
    .filter(({ role }) => role !== 'end')
    .map((block) => {
      if (block.role === undefined) return block;
      const { role: _role, section: _section, ...plain } = block;
      return plain as BlockNode;
    });
}

/** A page with every run of words replaced, in reading order. */
export function mapWords(page: Page, change: (inlines: readonly InlineNode[]) => readonly InlineNode[]): Page {
  return mapInlines({ type: 'document', title: '', language: 'und', children: page }, change).children as Page;
}

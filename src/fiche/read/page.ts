import type { Address, BlockNode, InlineNode } from '../../document/index.ts';
import { mapRuns } from '../../document/map-inlines.ts';

import type { HeadingMatch } from './recognise/match-heading.ts';

/**
 * What a pass says of a block, for the passes after it. `title`: it names a fiche, which begins there. `label`: it was the
 * label of a place on a form, so it names no fiche. `end`: the form ends here, nothing after it belongs to its last place.
 */
type Role = 'title' | 'label' | 'end';

/** A block of a page, with the role that a pass gave it and, for a label, what it was understood to begin. */
export type PageBlock = BlockNode & { readonly role?: Role; readonly match?: HeadingMatch };

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
      const { role: _role, match: _match, ...plain } = block;
      return plain as BlockNode;
    });
}

/** Where a block stood, for the block that is made of it. */
export const placeOf = ({ at }: { readonly at?: Address | undefined }): { readonly at?: Address } =>
  at === undefined ? {} : { at };

/** The lines of a run of words. */
export function linesOf(inlines: readonly InlineNode[]): readonly (readonly InlineNode[])[] {
  const lines: InlineNode[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** A page with every run of words replaced, in reading order. */
export function mapWords(page: Page, change: (inlines: readonly InlineNode[]) => readonly InlineNode[]): Page {
  return mapRuns(page, change);
}

/** Whether an anchor is `id`, alone or after the prefix of a fiche among several (`p1-fiche-theme`). */
export function isAnchor(block: BlockNode, id: string): boolean {
  const { anchor } = block;
  return anchor !== undefined && (anchor === id || anchor.endsWith(`-${id}`));
}

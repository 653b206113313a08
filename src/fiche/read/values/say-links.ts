import type { BlockNode } from '../../../document/index.ts';
import { textOf, visitKnown } from '../../../document/visit.ts';
import type { FoundSection } from '../assign.ts';
import type { FicheContext } from '../context.ts';

/** Says the address of each link whose words do not show it: only documents have a place for one. */
export function sayLinks(found: readonly FoundSection[], context: FicheContext): void {
  for (const { section, blocks } of found)
    if (section.field !== 'attachments') for (const block of blocks) sayLinksOf(block, context);
}

function sayLinksOf(block: BlockNode, context: FicheContext): void {
  visitKnown(block, (node) => {
    if (node.type !== 'link') return;
    const words = textOf(node.children).replace(/\s+/g, ' ').trim();
    const address = node.url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/i, '').replace(/\/$/, '');
    if (address === '' || words.includes(address)) return;
    const params = { found: words.slice(0, 80), url: node.url.slice(0, 200) };
    context.report({ code: 'fiche-link-dropped', severity: 'info', at: block.at, params });
  });
}

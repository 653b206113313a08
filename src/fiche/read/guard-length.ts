import type { DocumentNode } from '../../document/index.ts';
import type { Issue } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { ficheIssue } from './context.ts';

/** Headings, paragraphs, lists and tables of a document, far above any deck of fiches. */
const MOST_BLOCKS = 20_000;

/** The issue for a document that is too long to be compared with a form, block by block. */
export function blockLimitIssue(
  tree: DocumentNode,
  options: { readonly blocks?: number; readonly locale?: Locale },
): Issue | undefined {
  const limit = options.blocks ?? MOST_BLOCKS;
  const found = tree.children.length;
  if (found <= limit) return undefined;
  const at = tree.children[limit]?.at;
  const params = { found, limit };
  return ficheIssue({ code: 'fiche-document-too-long', severity: 'error', at, params }, options.locale ?? 'fr');
}

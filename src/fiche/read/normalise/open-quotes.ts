import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { labelAtStart } from '../recognise/form-label.ts';

/** A form sent on in a quotation, as e-mails do, stands there like any other: the quotation is opened when it holds two labels. */
export function openQuotes(blocks: Page, context: FicheContext): Page {
  const opened = blocks.map((block) => openedQuote(block, context));
  const last = opened.findLastIndex((inner) => inner !== undefined);
  if (last < 0) return blocks;
  const after = blocks.slice(last + 1);
  const isLetter = after.every((block) => block.type === 'paragraph' && !hasLabel(block, context));
  // The letter goes on below the form that it quotes: its greetings are no part of the last section.
  for (const block of isLetter ? after : []) sayFound('fiche-content-unplaced', lineOf(block, context), block, context);
  const kept = isLetter ? blocks.slice(0, last + 1) : blocks;
  return kept.flatMap((block, index) => opened[index] ?? [block]);
}

/** The blocks of a quotation that holds a form. */
function openedQuote(block: PageBlock, context: FicheContext): Page | undefined {
  if (block.type !== 'note' || block.kind !== 'info') return undefined;
  const inner = openQuotes(block.children, context);
  return inner.filter((child) => hasLabel(child, context)).length >= 2 ? inner : undefined;
}

function hasLabel(block: PageBlock, context: FicheContext): boolean {
  if (block.type === 'table') return true;
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return labelAtStart(lineOf(block, context), context) !== undefined;
}

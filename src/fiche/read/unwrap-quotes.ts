import type { BlockNode } from '../../document/index.ts';
import { formLabel } from './form-label.ts';
import { lineOf, type Reading } from './reading.ts';

/** A form sent on in a quotation, as e-mails do, stands there like any other: the quotation is opened when it holds two labels. */
export function unwrapQuotes(blocks: readonly BlockNode[], reading: Reading): readonly BlockNode[] {
  const opened = blocks.map((block) => openedQuote(block, reading));
  const last = opened.findLastIndex((inner) => inner !== undefined);
  if (last < 0) return blocks;
  const after = blocks.slice(last + 1);
  const isLetter = after.every((block) => block.type === 'paragraph' && !hasLabel(block, reading));
  // The letter goes on below the form that it quotes: its greetings are no part of the last section.
  for (const block of isLetter ? after : []) {
    const params = { found: lineOf(block, reading) };
    reading.report({ code: 'fiche-content-unplaced', severity: 'warning', at: block.at, params });
  }
  const kept = isLetter ? blocks.slice(0, last + 1) : blocks;
  return kept.flatMap((block, index) => opened[index] ?? [block]);
}

/** The blocks of a quotation that holds a form. */
function openedQuote(block: BlockNode, reading: Reading): readonly BlockNode[] | undefined {
  if (block.type !== 'note' || block.kind !== 'info') return undefined;
  const inner = unwrapQuotes(block.children, reading);
  return inner.filter((child) => hasLabel(child, reading)).length >= 2 ? inner : undefined;
}

function hasLabel(block: BlockNode, reading: Reading): boolean {
  if (block.type === 'table') return true;
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const line = lineOf(block, reading);
  const colon = line.indexOf(':');
  return line.length <= 2_000 && formLabel(colon < 0 ? line : line.slice(0, colon), reading) !== undefined;
}

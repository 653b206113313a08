import { bulletLength } from '../../../document/bullet.ts';
import { br, type InlineNode, type ListNode, type ParagraphNode, text } from '../../../document/index.ts';
import { linesOf, type Page, placeOf } from '../page.ts';

/**
 * Lists typed as the lines of one paragraph, or of a place to fill in: two and more lines at its end that begin with a bullet, with
 * what such a line goes on with below.
 */
export function gatherListLines(blocks: Page): Page {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? gathered(block) : [block]));
}

function gathered(block: ParagraphNode): Page {
  const lines = filledLines(block.children);
  const from = lines.findIndex((line) => bulletOf(line) > 0);
  const bullets = lines.filter((line) => bulletOf(line) > 0).length;
  if (bullets < 2 || lines.slice(from).some((line) => bulletOf(line) === 0)) return [block];
  const at = placeOf(block);
  const list: ListNode = {
    type: 'list',
    ordered: false,
    ...at,
    items: lines.slice(from).map((line) => ({
      ...at,
      children: [{ type: 'paragraph', children: withoutBullet(line, bulletOf(line)), ...at }],
    })),
  };
  if (from === 0) return [list];
  const before = lines.slice(0, from).flatMap((line, index) => (index === 0 ? line : [br(), ...line]));
  return [{ ...block, children: before }, list];
}

function bulletOf([first]: readonly InlineNode[]): number {
  return first?.type === 'text' ? bulletLength(first.value) : 0;
}

function withoutBullet([first, ...rest]: readonly InlineNode[], length: number): readonly InlineNode[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.slice(length) }, ...rest] : rest;
}

/** The lines of a paragraph, or of the one place to fill in that it holds. */
function filledLines(inlines: readonly InlineNode[]): readonly (readonly InlineNode[])[] {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === 'field' && only.control === 'long-text'
    ? (only.value ?? '').split('\n').map((line) => [text(line)])
    : linesOf(inlines);
}

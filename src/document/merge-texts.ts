import type { InlineNode } from './node.ts';

/** The same words with neighbouring text nodes joined and empty ones left out, so that escaping sees whole runs. */
export function mergeTexts(inlines: readonly InlineNode[]): readonly InlineNode[] {
  let changed = false;
  for (let i = 0; i < inlines.length && !changed; i++) {
    const node = inlines[i];
    changed = node?.type === 'text' && (node.value === '' || inlines[i + 1]?.type === 'text');
  }
  if (!changed) return inlines;
  const merged: InlineNode[] = [];
  // Joined by the engine when it is read: who joins one more piece again and again pays for each piece once.
  let value = '';
  const flush = () => {
    if (value !== '') merged.push({ type: 'text', value });
    value = '';
  };
  for (const node of inlines) {
    if (node.type === 'text') value += node.value;
    else {
      flush();
      merged.push(node);
    }
  }
  flush();
  return merged;
}

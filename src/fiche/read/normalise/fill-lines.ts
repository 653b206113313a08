import type { InlineNode } from '../../../document/index.ts';
import { textOf } from '../../../document/visit.ts';
import { mapWords, type Page } from '../page.ts';

/** Dots and strokes to write on, as a form prints them: "Pilote : ........ ARS ......". Three dots after a word are a sentence. */
const FILL = /(?<![^\s:])(?:[.…]{4,}|…{2,}|_{3,})|[.…]{6,}|…{3,}|_{6,}|_{3,}(?=[\s.;,]|$)|(?:[.…] ){4,}[.…]?/g;
const ONLY_FILL = /^[\s.…_]*$/;

/** Takes off the lines to write on where something was written; a line that is still blank stays, to be told. */
export function withoutFillLines(page: Page): Page {
  return mapWords(page, (inlines) => {
    const words = textOf(inlines);
    return ONLY_FILL.test(words) || words.search(FILL) < 0 ? inlines : inlines.map(filled);
  });
}

function filled(inline: InlineNode): InlineNode {
  if (inline.type === 'text') return { ...inline, value: inline.value.replace(FILL, ' ').replace(/ {2,}/g, ' ') };
  return 'children' in inline ? ({ ...inline, children: inline.children.map(filled) } as InlineNode) : inline;
}

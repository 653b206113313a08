import type { InlineNode } from '../../../document/index.ts';
import { textOf, visitKnown } from '../../../document/visit.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';
import { mapWords, type Page } from '../page.ts';

/** What a blank form shows where nothing was filled in. */
const SHOWN = /* @__PURE__ */ new Set(
  LOCALES.flatMap((locale) => {
    const labels = ficheLabels[locale];
    return [labels['to-fill'], labels.choose, labels.title].map(foldText);
  }),
);

/**
 * Empties the places of a form that only show what to do there. Word processors that do not know placeholders save these words
 * as if somebody had typed them. Words outside the places of a form are left as they are.
 */
export function emptyUnfilledPlaces(page: Page): Page {
  let found = false;
  let answers = 0;
  let toFill = 0;
  for (const block of page) {
    visitKnown(block, (node) => {
      found ||= node.type === 'field' && isShown(node.value);
      if (node.type !== 'text' || node.value.trim() === '') return;
      answers++;
      if (isToFill(node.value)) toFill++;
    });
  }
  // Slides have no places to fill in: there a blank form says so in words, over and over.
  const blank = toFill >= FEWEST_TO_FILL && toFill * 3 >= answers;
  if (!found && !blank) return page;
  return mapWords(page, (inlines) => inlines.map((inline) => (blank ? emptiedWords(inline) : emptied(inline))));
}

/** So often the words of a blank form are no accident. */
const FEWEST_TO_FILL = 5;

const TO_FILL = /* @__PURE__ */ new Set(LOCALES.map((locale) => foldText(ficheLabels[locale]['to-fill'])));

function isToFill(text: string): boolean {
  return text.length <= 40 && TO_FILL.has(foldText(text));
}

function emptiedWords(inline: InlineNode): InlineNode {
  if (inline.type !== 'text' || !isShown(inline.value)) return emptied(inline);
  return { type: 'field', name: '', control: 'text', label: '', placeholder: inline.value.trim() };
}

function isShown(value: string | undefined): boolean {
  return value !== undefined && value.length <= 40 && SHOWN.has(foldText(value));
}

function emptied(inline: InlineNode): InlineNode {
  if (inline.type !== 'field' || !isShown(inline.value)) return inline;
  const { value, ...place } = inline;
  return { ...place, placeholder: place.placeholder ?? value ?? '' };
}

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

import { type InlineNode, visit } from '../../../document/index.ts';
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
  for (const block of page) {
    visit(block, (node) => {
      found ||= node.type === 'field' && isShown(node.value);
    });
  }
  return found ? mapWords(page, (inlines) => inlines.map(emptied)) : page;
}

function isShown(value: string | undefined): boolean {
  return value !== undefined && value.length <= 40 && SHOWN.has(foldText(value));
}

function emptied(inline: InlineNode): InlineNode {
  if (inline.type !== 'field' || !isShown(inline.value)) return inline;
  const { value, ...place } = inline;
  return { ...place, placeholder: place.placeholder ?? value ?? '' };
}

import type { InlineNode, ParagraphNode } from '../../../document/index.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf } from '../context.ts';

const NOT_FILLED = /* @__PURE__ */ new Set(LOCALES.map((locale) => foldText(ficheLabels[locale]['not-filled'])));

/**
 * Whether a paragraph is what the form itself prints: its notes, its guidance, the words for an empty section. In
 * a document of this library such words are in italics, so that the same words typed as an answer stay an answer.
 */
export function isPrintedWords(paragraph: ParagraphNode, context: FicheContext): boolean {
  const words = lineOf(paragraph, context);
  if (words === '') return true;
  if (context.anchored && !isEmphasis(paragraph.children)) return false;
  const folded = foldText(words.slice(0, 2_000));
  if (folded === '') return false;
  if (NOT_FILLED.has(folded) && isEmphasis(paragraph.children)) return true;
  return context.recognition.printed.has(folded);
}

/** Whether the whole run is in italics. */
export function isEmphasis(inlines: readonly InlineNode[]): boolean {
  const shown = inlines.filter((inline) => inline.type !== 'text' || inline.value.trim() !== '');
  return shown.length > 0 && shown.every((inline) => inline.type === 'emphasis');
}

/** Whether the whole run is in bold. */
export function isStrong(inlines: readonly InlineNode[]): boolean {
  const shown = inlines.filter((inline) => inline.type !== 'text' || inline.value.trim() !== '');
  return shown.length > 0 && shown.every((inline) => inline.type === 'strong');
}

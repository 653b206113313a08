import {
  br,
  type InlineNode,
  item,
  type ListItem,
  type ListNode,
  type ParagraphNode,
  p,
  strong,
  text,
  ul,
} from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { FicheItem } from '../../model/index.ts';
import { lineOnPaper, textOnPaper } from '../fiche-text.ts';

/** The lines of a text, with breaks between them. */
function composeLines(value: string): readonly InlineNode[] {
  return textOnPaper(value)
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [text(line)] : [br(), text(line)]));
}

export function composeParagraph(value: string): ParagraphNode {
  return p(composeLines(value));
}

/** "Thème : Prévention", the label in bold. French sets a blank before the colon. */
export function composeLabelled(label: string, value: string, locale: Locale, anchor?: string): ParagraphNode {
  const colon = locale === 'fr' ? ' :' : ':';
  const words = [strong(`${label}${colon}`), text(` ${lineOnPaper(value)}`)];
  return anchor === undefined ? p(words) : p(words, { anchor });
}

/** A list of items, each with its details as a list under it. */
export function composeItems(items: readonly FicheItem[]): ListNode {
  return ul(items.map(composeItem));
}

function composeItem(entry: FicheItem): ListItem {
  const details = entry.details ?? [];
  return item([composeParagraph(entry.text), ...(details.length > 0 ? [composeTexts(details)] : [])]);
}

/** A list of texts. */
export function composeTexts(texts: readonly string[]): ListNode {
  return ul(texts.map((value) => item(composeParagraph(value))));
}

import { type BlockNode, em, type HeadingLevel, heading, type InlineNode, text } from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DescriptionPart } from '../../model/index.ts';
import { lineOnPaper, textOnPaper } from '../fiche-text.ts';
import { kindOfHeading, labelOfKind } from '../part-kind.ts';
import { composeItems, composeParagraph } from './compose-text.ts';

/** What the parts of a description are put on paper with. */
interface PartsContext {
  readonly locale: Locale;
  /** The kind that the section is for; `undefined` for a section of every kind. */
  readonly impliedKind: string | undefined;
  /** Whether a kind that a heading does not tell is printed beside it. */
  readonly extras: boolean;
}

/**
 * The parts of a description. A heading as written is plain; the label of the kind, in italics, stands in when there is none,
 * and beside a heading that does not tell the kind. A part without either follows directly, unless it would be taken for more
 * of the part before it.
 */
export function composeParts(
  parts: readonly DescriptionPart[],
  level: HeadingLevel,
  { locale, impliedKind, extras }: PartsContext,
): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  let open = { text: false, items: false, any: false };
  for (const part of parts) {
    const words = composePartHeading(part, { locale, impliedKind, extras }, continues(part, open));
    if (words !== undefined) blocks.push(heading(level, words));
    const hasText = part.text !== undefined && textOnPaper(part.text) !== '';
    if (hasText) blocks.push(composeParagraph(part.text ?? ''));
    if (part.items.length > 0) blocks.push(composeItems(part.items));
    open = { text: hasText, items: part.items.length > 0, any: true };
  }
  return blocks;
}

/** Whether a part without heading would be read as more of the part before it. */
function continues(part: DescriptionPart, open: { text: boolean; items: boolean; any: boolean }): boolean {
  if (!open.any) return false;
  return part.text === undefined ? !open.items : !open.text && !open.items;
}

function composePartHeading(
  part: DescriptionPart,
  { locale, impliedKind, extras }: PartsContext,
  ambiguous: boolean,
): readonly InlineNode[] | undefined {
  const words = lineOnPaper(part.heading ?? '');
  if (words === '') {
    const told = part.kind === (impliedKind ?? 'other') && !ambiguous;
    return told ? undefined : [em(labelOfKind(part.kind, locale))];
  }
  const told = !extras || impliedKind !== undefined || kindOfHeading(words) === part.kind;
  return told ? [text(words)] : [text(`${words} – `), em(labelOfKind(part.kind, locale))];
}

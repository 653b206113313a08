import type { Address, BlockNode } from '../../../document/index.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';
import { pointsElsewhere, saysNothing } from '../../../reference/index.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import { isEmphasis } from './printed-words.ts';

const LONGEST = 80;

/** What a blank form shows in a place to fill in, folded. */
const PROMPTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    // What controls of Word show until something is chosen; programs that do not know them keep it as text.
    'Choisissez un élément.',
    'Choisir un élément.',
    'Cliquez ou appuyez ici pour entrer du texte.',
    'Cliquez ou appuyez ici pour entrer une date.',
    'Cliquez ici pour entrer du texte.',
    'Cliquez ici pour taper du texte.',
    'Cliquez ici pour entrer une date.',
    'Choose an item.',
    'Click or tap here to enter text.',
    'Click or tap to enter a date.',
    'Click here to enter text.',
    'Click here to enter a date.',
    'Wählen Sie ein Element aus.',
    'Klicken oder tippen Sie hier, um Text einzugeben.',
    'Klicken oder tippen Sie, um ein Datum einzugeben.',
    'Klicken Sie hier, um Text einzugeben.',
    'Klicken Sie hier, um ein Datum einzugeben.',
    ...LOCALES.map((locale) => ficheLabels[locale]['to-fill']),
    ...LOCALES.map((locale) => ficheLabels[locale].choose),
  ].map(foldText),
);

/** Whether words are no answer to what a form asks: there is nothing to say, it stands elsewhere, or the form was left as it was. */
export function isNoAnswer(words: string): boolean {
  return saysNothing(words) || pointsElsewhere(words) || (words.length <= LONGEST && PROMPTS.has(foldText(words)));
}

/** A line in italics and in brackets is what a form asks for, not what was filled in. */
function isGuidance(block: BlockNode, context: FicheContext): boolean {
  return block.type === 'paragraph' && isEmphasis(block.children) && /^[([].*[)\]]$/.test(lineOf(block, context));
}

/** Blocks without those that only say that there is nothing to say; each is told. */
export function withoutNoAnswers(
  blocks: readonly BlockNode[],
  section: FicheSection,
  context: FicheContext,
): readonly BlockNode[] {
  const nothing = (found: string, at: Address | undefined) => {
    if (!isNoAnswer(found)) return false;
    sayFound('fiche-no-answer', found, { section, at }, context);
    return true;
  };
  return blocks.flatMap((block): readonly BlockNode[] => {
    if (isGuidance(block, context)) {
      sayFound('fiche-noise', lineOf(block, context), { section, at: block.at }, context);
      return [];
    }
    if (block.type === 'paragraph') return nothing(lineOf(block, context), block.at) ? [] : [block];
    if (block.type !== 'list') return [block];
    const items = block.items.filter((item) => !nothing(lineOf(item, context), item.at ?? block.at));
    return items.length === 0 ? [] : [items.length === block.items.length ? block : { ...block, items }];
  });
}

import type { Address, BlockNode } from '../../../document/index.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText } from '../../../internal/text.ts';
import { pointsElsewhere, saysNothing } from '../../../reference/index.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import { isEmphasis } from './printed-words.ts';

const LONGEST = 80;

/** What the library prints where nothing was filled in, folded. */
const TO_FILL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  LOCALES.flatMap((locale) => [ficheLabels[locale]['to-fill'], ficheLabels[locale].choose].map(foldText)),
);

/** What controls of Word show until something is chosen; programs that do not know them keep it as text. */
const PROMPTS = /* @__PURE__ */ new RegExp(
  `^(?:${[
    'chois(?:issez|ir) un element|cliquez (?:ou appuyez )?ici pour (?:entrer|taper) (?:du texte|une date)',
    'choose an item|click (?:or tap )?(?:here )?to enter (?:text|a date)',
    'wahlen sie ein element aus|klicken (?:oder tippen )?sie (?:hier )?um (?:text|ein datum) einzugeben',
  ].join('|')})$`,
);

/** Whether words are no answer to what a form asks: there is nothing to say, it stands elsewhere, or the form was left as it was. */
export function isNoAnswer(words: string): boolean {
  if (saysNothing(words) || pointsElsewhere(words)) return true;
  const folded = words.length > LONGEST ? '' : foldText(words);
  return TO_FILL.has(folded) || PROMPTS.test(folded);
}

/** A line in italics and in brackets is what a form asks for, not what was filled in. */
export function isGuidance(block: BlockNode, context: FicheContext): boolean {
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

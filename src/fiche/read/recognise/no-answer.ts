import type { BlockNode } from '../../../document/index.ts';
import { foldText } from '../../../internal/text.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { type FicheContext, lineOf } from '../context.ts';
import { isEmphasis } from './printed-words.ts';

/** What people write in a place of a form to say that they have nothing to write there, folded. */
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'néant',
    'sans objet',
    's.o.',
    'so',
    'NC',
    'n.c.',
    'non communiqué',
    'non connu',
    'non renseigné',
    'non précisé',
    'NA',
    'n/a',
    'n. a.',
    'non applicable',
    'non concerné',
    'aucun',
    'aucune',
    'RAS',
    'none',
    'nothing',
    'not applicable',
    'keine',
    'keiner',
    'keines',
    'entfällt',
    'k. A.',
    'nicht zutreffend',
    'keng',
    'keen',
    'JJ/MM/AAAA',
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
  ].map(foldText),
);

const LONGEST = 80;

/** Strokes, and the dots of a line to write on. */
const STROKES = /^[-–—_/.…\s]+$/;

/** Whether words only say that there is nothing to say: "néant", "sans objet", "NC", a stroke. */
export function isNoAnswer(words: string): boolean {
  return (
    words.length <= 400 &&
    words !== '' &&
    (STROKES.test(words) || (words.length <= LONGEST && NOTHING.has(foldText(words))))
  );
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
  return blocks.filter((block) => {
    if (isGuidance(block, context)) {
      const params = { found: lineOf(block, context) };
      context.report({ code: 'fiche-noise', severity: 'info', section, at: block.at, params });
      return false;
    }
    if (block.type !== 'paragraph' && !(block.type === 'list' && block.items.length === 1)) return true;
    const found = lineOf(block, context);
    if (!isNoAnswer(found)) return true;
    context.report({ code: 'fiche-no-answer', severity: 'info', section, at: block.at, params: { found } });
    return false;
  });
}

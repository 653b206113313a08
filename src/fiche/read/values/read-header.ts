import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { formLabel } from '../recognise/form-label.ts';
import { headerLine, isFicheNumber } from '../recognise/header-line.ts';
import { isNoise } from '../recognise/match-heading.ts';
import { isNoAnswer } from '../recognise/no-answer.ts';
import { isPrintedWords } from '../recognise/printed-words.ts';

/** What stands above the sections: the title and the lines under it. */
interface FicheHeader {
  readonly title: string | undefined;
  readonly theme?: string;
  readonly subTheme?: string;
}

/** Reads the title, the theme and the sub-theme; whatever else stands there is reported. */
export function readHeader(preface: Page, titleBlock: PageBlock | undefined, context: FicheContext): FicheHeader {
  const said: { theme?: string; subTheme?: string } = {};
  for (const block of preface) {
    if (block === titleBlock || (block.type === 'note' && block.kind === 'help')) continue;
    const line = block.type === 'paragraph' ? headerLine(block, context) : undefined;
    const field = line?.about === 'theme' || line?.about === 'subTheme' ? line.about : undefined;
    const nothing = emptyAnswer(block, line, context);
    if (nothing !== undefined) sayFound('fiche-no-answer', nothing, block, context);
    else if (line !== undefined && field !== undefined && said[field] === undefined) said[field] = line.value;
    else if (line === undefined || !context.anchored) sayUnplaced(block, line, context);
  }
  const { theme, subTheme } = said;
  const title = titleBlock === undefined ? '' : lineOf(titleBlock, context);
  return { title: title === '' ? undefined : title, ...(theme && { theme }), ...(subTheme && { subTheme }) };
}

type HeaderLine = ReturnType<typeof headerLine>;

/** What says that a place above the sections has no answer: its label alone, or words such as "néant" after it. */
function emptyAnswer(block: PageBlock, line: HeaderLine, context: FicheContext): string | undefined {
  if (line !== undefined) return !context.anchored && isNoAnswer(line.value) ? line.value : undefined;
  return block.type === 'paragraph' && isLabelAlone(block, context) ? lineOf(block, context) : undefined;
}

/** "Axe stratégique :" with nothing after it. */
function isLabelAlone(block: PageBlock, context: FicheContext): boolean {
  const line = lineOf(block, context);
  return /:$/.test(line) && formLabel(line, context)?.about !== undefined;
}

/** The number of the fiche and the name of the plan are kept outside the fiche: to say them is enough. */
function sayUnplaced(block: PageBlock, line: HeaderLine, context: FicheContext): void {
  if (block.type === 'paragraph' && isPrintedWords(block, context)) return;
  const found = lineOf(block, context);
  const elsewhere = line === undefined ? isFicheNumber(block, context) : ['fiche', 'plan'].includes(line.about);
  if (block.type !== 'table' && isNoise(found)) sayFound('fiche-noise', found, block, context);
  else sayFound('fiche-content-unplaced', found, block, context, elsewhere ? 'info' : 'warning');
}

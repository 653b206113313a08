import type { Severity } from '../../../errors/index.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { formLabel } from '../recognise/form-label.ts';
import type { HeaderField } from '../recognise/header-field.ts';
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
  let theme: string | undefined;
  let subTheme: string | undefined;
  for (const block of preface) {
    if (block === titleBlock || (block.type === 'note' && block.kind === 'help')) continue;
    const line = block.type === 'paragraph' ? headerLine(block, context) : undefined;
    if (line === undefined && block.type === 'paragraph' && isLabelAlone(block, context)) {
      sayFound('fiche-no-answer', lineOf(block, context), block, context);
    } else if (line !== undefined && !context.anchored && isNoAnswer(line.value)) {
      sayFound('fiche-no-answer', line.value, block, context);
    } else if (line?.about === 'theme' && theme === undefined) theme = line.value;
    else if (line?.about === 'subTheme' && subTheme === undefined) subTheme = line.value;
    else if (line === undefined) sayUnplaced(block, isFicheNumber(block, context) ? 'info' : 'warning', context);
    else if (!context.anchored) sayUnplaced(block, isSaidElsewhere(line.about) ? 'info' : 'warning', context);
  }
  const title = titleBlock === undefined ? undefined : lineOf(titleBlock, context);
  return { title: title === '' ? undefined : title, ...(theme && { theme }), ...(subTheme && { subTheme }) };
}

/** "Axe stratégique :" with nothing after it. */
function isLabelAlone(block: PageBlock, context: FicheContext): boolean {
  const line = lineOf(block, context);
  return /:$/.test(line) && formLabel(line, context)?.about !== undefined;
}

/** The number of the fiche and the name of the plan are kept outside the fiche. */
function isSaidElsewhere(about: HeaderField): boolean {
  return about === 'fiche' || about === 'plan';
}

function sayUnplaced(block: PageBlock, severity: Severity, context: FicheContext): void {
  if (block.type === 'paragraph' && isPrintedWords(block, context)) return;
  const found = lineOf(block, context);
  if (block.type !== 'table' && isNoise(found)) sayFound('fiche-noise', found, block, context);
  else sayFound('fiche-content-unplaced', found, block, context, severity);
}

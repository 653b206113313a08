import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf, sayFound } from '../context.ts';
import type { Page, PageBlock } from '../page.ts';
import { isFormHeading } from '../recognise/form-label.ts';

const LONGEST_TITLE = 200;

/**
 * Slides whose titles are plain text boxes: the first words of a slide are its title when they come again on another slide, or
 * when a heading of the form follows. Titles that come again, and the numbers of slides, are told and taken off.
 */
export function nameSlides(blocks: Page, context: FicheContext): Page {
  const slides = slidesOf(blocks);
  if (slides.length < 2) return blocks;
  const counts = new Map<string, number>();
  for (const slide of slides) {
    const title = baseOf(slide[0], context);
    if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return slides.flatMap((slide): Page => {
    const shown = withoutNumber(slide, context);
    const [first, ...rest] = shown;
    const title = baseOf(first, context);
    if (first?.type !== 'paragraph' || title === '' || slide.some(({ type }) => type === 'heading')) return shown;
    if (seen.has(title)) {
      sayFound('fiche-noise', lineOf(first, context), first, context);
      return rest;
    }
    const again = (counts.get(title) ?? 0) > 1;
    if (!again && !rest.slice(0, 1).some((next) => isFormHeading(next, context))) return shown;
    seen.add(title);
    const params = { found: lineOf(first, context) };
    context.report({ code: 'fiche-title-guessed', severity: 'info', at: first.at, params });
    return [{ ...first, type: 'heading', level: 1 }, ...rest];
  });
}

/** Runs of blocks of one slide; nothing in documents without slides. */
function slidesOf(blocks: Page): readonly Page[] {
  const slides: PageBlock[][] = [];
  let open: number | undefined;
  for (const block of blocks) {
    const slide = block.at?.slide;
    if (slide === undefined && slides.length === 0) return [];
    if (slide !== open && slide !== undefined) slides.push([]);
    open = slide ?? open;
    slides.at(-1)?.push(block);
  }
  return slides;
}

/** The words that name a slide, without "(suite)"; empty when the block names none. */
function baseOf(block: PageBlock | undefined, context: FicheContext): string {
  if (block?.type !== 'paragraph') return '';
  const line = lineOf(block, context);
  if (line.length > LONGEST_TITLE || /[.:;]$/.test(line) || isFormHeading(block, context)) return '';
  const words = foldText(
    line.replace(/\s*\((?:suite|suite et fin|fin|continued|cont\.|Fortsetzung|\d+\/\d+)\)\s*$/i, ''),
  );
  return /\p{L}{3}/u.test(words) ? words : '';
}

/** A slide without the number at its foot or its head. */
function withoutNumber(slide: Page, context: FicheContext): Page {
  if (slide.length < 2) return slide;
  return slide.filter((block, index) => {
    const edge = index === 0 || index === slide.length - 1;
    if (!edge || block.type !== 'paragraph' || !/^\d{1,3}$/.test(lineOf(block, context))) return true;
    sayFound('fiche-noise', lineOf(block, context), block, context);
    return false;
  });
}

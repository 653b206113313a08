import { append } from '../../../internal/append.ts';
import type { Chapter, FlowBlock } from './flow.ts';
import { paragraphHeight, paragraphsHeight, takeParagraphs } from './measure.ts';
import { BLOCK_GAP, BODY_HEIGHT, BODY_WIDTH, BOX_MARGIN, LINE, SMALLEST_SIZE, TEXT_SIZES } from './page.ts';
import { NO_MARK, type Paragraph } from './paragraph.ts';
import type { Shape, Slide } from './slide.ts';
import { isLongTitle } from './slide-titles.ts';
import { placeRows, startTable, type TableLeft, tableTextSize, totalHeight } from './table-parts.ts';

/** The slides that share a title. */
export interface LaidChapter extends Pick<Chapter, 'title' | 'untitled'> {
  readonly slides: readonly Slide[];
}

/**
 * Slides of a document, chapter by chapter; each chapter is set in the largest letters with which it stays short.
 * `undefined` when there would be more slides than `most`.
 */
export function layOutChapters(chapters: readonly Chapter[], most: number): readonly LaidChapter[] | undefined {
  const laid: LaidChapter[] = [];
  let count = 0;
  for (const chapter of chapters) {
    for (const part of layOutChapter(chapter, most)) {
      count += part.slides.length;
      if (count > most) return undefined;
      laid.push(part);
    }
  }
  return laid;
}

function layOutChapter(chapter: Chapter, most: number): readonly LaidChapter[] {
  const short = layOutShort(chapter);
  if (short !== undefined) return [{ ...titled(chapter), slides: short }];
  return sectionsOf(chapter).map((section) => ({
    ...titled(section),
    slides: layOutShort(section) ?? layOut(section, SMALLEST_SIZE, most),
  }));
}

/** Slides in the largest letters with which there are few of them; `undefined` when there are many whatever the letters. */
function layOutShort(chapter: Chapter): readonly Slide[] | undefined {
  let short: readonly Slide[] | undefined;
  for (const { size, mostSlides } of TEXT_SIZES) {
    const slides = layOut(chapter, size, mostSlides);
    // A few words left over for one more slide are taken in by letters one step smaller, where that does it.
    if (short !== undefined) return slides.length < short.length ? slides : short;
    if (slides.length > mostSlides) continue;
    if (slides.length === 1 || !endsEarly(slides)) return slides;
    short = slides;
  }
  return short;
}

/** A last slide filled less than this has little to say. */
const LITTLE = 0.3;

function endsEarly(slides: readonly Slide[]): boolean {
  const last = slides.at(-1)?.shapes.at(-1);
  return last === undefined || last.top + last.height < LITTLE * BODY_HEIGHT;
}

function titled({ title, untitled }: Chapter): Pick<Chapter, 'title' | 'untitled'> {
  return { title, untitled };
}

/** A chapter that would be too long under one title, cut at its sections: each has its heading as title. */
function sectionsOf(chapter: Chapter): readonly Chapter[] {
  const sections: (Chapter & { readonly flow: FlowBlock[] })[] = [{ ...titled(chapter), flow: [] }];
  for (const block of chapter.flow) {
    const last = sections.at(-1);
    // The first section stays under the title of the chapter when nothing else would.
    const full = last?.flow.some(({ kind }) => kind !== 'break') === true;
    if (full && block.kind === 'paragraph' && block.paragraph.look === 'heading-2') {
      sections.push({ title: block.paragraph.runs, untitled: false, flow: [] });
    } else {
      last?.flow.push(block);
    }
  }
  return sections;
}

/** What is being put on slides. */
interface Laying {
  readonly textSize: number;
  readonly slides: Slide[];
  shapes: Shape[];
  /** Paragraphs that will share the next text shape. */
  words: Paragraph[];
  wordsTop: number;
  wordsHeight: number;
  wordsContinued: boolean;
  /** Where the next thing goes, from the top of the body. */
  at: number;
}

/** Slides of a chapter in letters of one size; it stops soon after there are more than `most`. */
function layOut(chapter: Chapter, textSize: number, most: number): readonly Slide[] {
  const flow = isLongTitle(chapter.title) ? [wholeTitle(chapter.title), ...chapter.flow] : chapter.flow;
  const laying: Laying = {
    textSize,
    slides: [],
    shapes: [],
    words: [],
    wordsTop: 0,
    wordsHeight: 0,
    wordsContinued: false,
    at: 0,
  };
  const tables = flow.map((block) =>
    block.kind === 'table' ? startTable(block.table, tableTextSize(textSize)) : undefined,
  );
  for (let i = 0; i < flow.length && laying.slides.length <= most; i++) {
    const block = flow[i] as FlowBlock;
    switch (block.kind) {
      case 'paragraph':
        if (laying.at > 0 && laying.at + keptTogether(flow, tables, i, textSize) > BODY_HEIGHT) turn(laying);
        placeParagraph(laying, block.paragraph, most);
        break;
      case 'box':
        placeBox(laying, block, most);
        break;
      case 'table':
        placeTable(laying, tables[i], most);
        break;
      case 'break':
        turn(laying);
        break;
      default:
        block satisfies never;
    }
  }
  turn(laying);
  return laying.slides.length === 0 ? [{ textSize, shapes: [] }] : laying.slides;
}

/** A title that its slide can only show the start of stands whole among the words below it. */
function wholeTitle(title: Chapter['title']): FlowBlock {
  const runs = title.map((run) => ({ ...run, strong: true }));
  return { kind: 'paragraph', paragraph: { look: 'heading-3', runs, depth: 0, mark: NO_MARK } };
}

/** Lines of a paragraph that must follow its heading. */
const LINES_AFTER_HEADING = 3;

/** Height of a paragraph, with what may not be parted from it: after headings and captions, the start of what they announce. */
function keptTogether(
  flow: readonly FlowBlock[],
  tables: readonly (TableLeft | undefined)[],
  from: number,
  textSize: number,
): number {
  let height = 0;
  for (let i = from; i < flow.length; i++) {
    const block = flow[i] as FlowBlock;
    if (block.kind === 'break') return height;
    if (block.kind === 'table') {
      const { headers = [], rows = [], next = 0 } = tables[i] ?? {};
      const start = totalHeight(headers) + (rows[next]?.height ?? 0);
      return height + BLOCK_GAP + Math.min(start, BODY_HEIGHT / 2);
    }
    if (block.kind === 'box') {
      const first = block.paragraphs[0];
      const start = first === undefined ? 0 : paragraphHeight(first, BODY_WIDTH - 2 * BOX_MARGIN.x, textSize);
      return height + BLOCK_GAP + 2 * BOX_MARGIN.y + Math.min(start, BODY_HEIGHT / 2);
    }
    const whole = paragraphHeight(block.paragraph, BODY_WIDTH, textSize);
    if (block.paragraph.look === 'text' && !(i > from && isGuidance(block.paragraph))) {
      const start = i === from ? whole : Math.min(whole, LINES_AFTER_HEADING * textSize * LINE);
      return height + start;
    }
    height += whole;
    if (height > BODY_HEIGHT / 2) return height;
  }
  return height;
}

/** Words in italics below a heading belong to it: they say what is asked, not what is answered. */
function isGuidance({ runs, mark }: Paragraph): boolean {
  return mark.kind === 'none' && runs.every(({ emphasis }) => emphasis);
}

function placeParagraph(laying: Laying, paragraph: Paragraph, most: number): void {
  let rest: readonly Paragraph[] = [paragraph];
  while (rest.length > 0 && laying.slides.length <= most) {
    const room = BODY_HEIGHT - laying.at;
    const step = takeParagraphs(rest, BODY_WIDTH, laying.textSize, room, laying.at === 0);
    if (step.taken.length > 0) {
      if (laying.words.length === 0) laying.wordsTop = laying.at;
      append(laying.words, step.taken);
      laying.wordsHeight += step.height;
      laying.at += step.height;
    } else if (laying.at === 0) {
      // One line is taller than a slide: nothing that could be cut is left.
      append(laying.words, rest);
      laying.wordsHeight = BODY_HEIGHT;
      laying.at = BODY_HEIGHT;
      return;
    }
    rest = step.rest;
    if (rest.length > 0) {
      turn(laying);
      laying.wordsContinued = step.cut;
    }
  }
}

function placeBox(
  laying: Laying,
  { look, paragraphs, description }: Extract<FlowBlock, { kind: 'box' }>,
  most: number,
): void {
  const width = BODY_WIDTH - 2 * BOX_MARGIN.x;
  const frame = 2 * BOX_MARGIN.y;
  const whole = paragraphsHeight(paragraphs, width, laying.textSize) + frame;
  let rest = paragraphs;
  // A box that fits on a slide is kept whole.
  if (laying.at > 0 && laying.at + BLOCK_GAP + whole > BODY_HEIGHT && whole <= BODY_HEIGHT) turn(laying);
  while (rest.length > 0 && laying.slides.length <= most) {
    const atTop = laying.at === 0;
    const top = laying.at + (atTop ? 0 : BLOCK_GAP);
    const step = takeParagraphs(rest, width, laying.textSize, BODY_HEIGHT - top - frame, atTop);
    const stuck = step.taken.length === 0 && atTop;
    if (step.taken.length > 0 || stuck) {
      closeWords(laying);
      const height = step.height + frame;
      laying.shapes.push({ kind: 'box', look, paragraphs: stuck ? rest : step.taken, description, top, height });
      laying.at = top + height + BLOCK_GAP;
    }
    rest = stuck ? [] : step.rest;
    if (rest.length > 0) turn(laying);
  }
}

function placeTable(laying: Laying, whole: TableLeft | undefined, most: number): void {
  let left = whole;
  let part = 1;
  while (left !== undefined && laying.slides.length <= most) {
    const { widths, table } = left;
    const atTop = laying.at === 0;
    const top = laying.at + (atTop ? 0 : BLOCK_GAP);
    const step = placeRows(left, BODY_HEIGHT - top, atTop || onlyItsCaption(laying));
    if (step.placed.length > 0) {
      closeWords(laying);
      const height = totalHeight(step.placed);
      laying.shapes.push({
        kind: 'table',
        part,
        continued: left.continued,
        rowHeaders: table.rowHeaders,
        description: table.description,
        widths,
        rows: step.placed,
        top,
        height,
      });
      part++;
      laying.at = top + height + BLOCK_GAP;
    }
    left = step.left;
    if (left !== undefined) turn(laying);
  }
}

/** Whether all that stands on the slide is what announces the table: going to the next slide would leave it alone here. */
function onlyItsCaption({ shapes, words }: Laying): boolean {
  return shapes.length === 0 && words.length > 0 && words.every(({ look }) => look !== 'text');
}

function closeWords(laying: Laying): void {
  if (laying.words.length === 0) return;
  laying.shapes.push({
    kind: 'text',
    paragraphs: laying.words,
    continued: laying.wordsContinued,
    top: laying.wordsTop,
    height: Math.min(laying.wordsHeight, BODY_HEIGHT - laying.wordsTop),
  });
  laying.words = [];
  laying.wordsHeight = 0;
  laying.wordsContinued = false;
}

/** Ends the slide, unless there is nothing on it. */
function turn(laying: Laying): void {
  closeWords(laying);
  if (laying.shapes.length > 0) laying.slides.push({ textSize: laying.textSize, shapes: laying.shapes });
  laying.shapes = [];
  laying.at = 0;
}

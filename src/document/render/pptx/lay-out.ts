import { append } from '../../../internal/append.ts';
import type { FigureNode } from '../../node.ts';
import { chartHeight } from '../office-chart/chart-parts.ts';
import { pictureSize } from '../office-picture.ts';
import { isRightToLeftText } from '../text-direction.ts';
import { chartTextSize } from './chart-frame.ts';
import { splitColumns } from './column-widths.ts';
import type { Chapter, FlowBlock, FlowCell } from './flow.ts';
import { takeMargins } from './margins.ts';
import { paragraphHeight, paragraphsHeight, takeParagraphs } from './measure.ts';
import { BLOCK_GAP, BODY_HEIGHT, BODY_WIDTH, BOX_MARGIN, LINE, SMALLEST_SIZE, TEXT_SIZES } from './page.ts';
import { NO_LIST_MARK, type Paragraph, type Run } from './paragraph.ts';
import type { LaidChapter, Shape, Slide } from './slide.ts';
import { isLongTitle } from './slide-titles.ts';
import { placeRows, startTable, type TableLeft, totalHeight } from './table-parts.ts';

/**
 * Slides of a document, chapter by chapter; `continued` is put behind a heading that comes again after a break. Each chapter is set in the largest letters with which it stays short.
 * `undefined` when there would be more slides than `most`.
 */
export function layOutChapters(
  chapters: readonly Chapter[],
  most: number,
  continued: Run,
): readonly LaidChapter[] | undefined {
  const laid: LaidChapter[] = [];
  let count = 0;
  for (const chapter of chapters) {
    for (const part of layOutChapter(chapter, most, continued)) {
      count += part.slides.length;
      if (count > most) return undefined;
      laid.push(part);
    }
  }
  return laid;
}

function layOutChapter(whole: Chapter, most: number, continued: Run): readonly LaidChapter[] {
  const { chapter, margins } = takeMargins(whole);
  const parts = layOutParts(chapter, most, continued);
  const count = parts.reduce((sum, { slides }) => sum + slides.length, 0);
  let number = 0;
  return parts.map(({ slides, ...part }) => ({
    ...part,
    slides: slides.map((slide) => {
      number++;
      const cover = chapter.cover === true && count === 1 && isShort(slide);
      const said = number === 1 && whole.speaker.length > 0 ? { speaker: whole.speaker } : {};
      return { ...slide, ...said, cover, margins: { ...margins, first: number === 1, last: number === count } };
    }),
  }));
}

/** Share of a slide that the words under the title of a cover may take. */
const MOST_ON_COVER = 0.4;

function isShort({ shapes }: Slide): boolean {
  return shapes.every(({ kind, top, height }) => kind === 'text' && top + height <= MOST_ON_COVER * BODY_HEIGHT);
}

function layOutParts(chapter: Chapter, most: number, continued: Run): readonly LaidChapter[] {
  const short = layOutShort(onSlides(chapter), continued);
  if (short !== undefined) return [{ ...titled(chapter), slides: short }];
  const parts: LaidChapter[] = [];
  let count = 0;
  for (const section of sectionsOf(chapter)) {
    const ready = onSlides(section);
    const setting = { textSize: SMALLEST_SIZE, continued, room: section.room ?? BODY_HEIGHT };
    const slides = layOutShort(ready, continued) ?? layOut(ready, setting, most);
    parts.push({ ...titled(section), slides });
    count += slides.length;
    // Whoever asked refuses so many: further ones are not laid out.
    if (count > most) break;
  }
  return parts;
}

/** A chapter with what stands below its title as it goes on slides, put together once for all sizes of letters. */
function onSlides(chapter: Chapter): Chapter {
  const flow: FlowBlock[] = isLongTitle(chapter.title) ? [wholeTitle(chapter.title)] : [];
  for (const block of chapter.flow) {
    if (block.kind === 'table') for (const table of splitColumns(block.table)) flow.push({ kind: 'table', table });
    else flow.push(block);
  }
  return { ...chapter, flow };
}

/** Slides in the largest letters with which there are few of them; `undefined` when there are many whatever the letters. */
function layOutShort(chapter: Chapter, continued: Run): readonly Slide[] | undefined {
  return (chapter.oneSlide ? layOutSingle(chapter, continued) : undefined) ?? layOutFew(chapter, continued);
}

/** Letters of a slide with a few words and nothing else. */
const WORDS_ALONE = [24, 20] as const;

/** One slide, in the largest letters that do it. */
function layOutSingle(chapter: Chapter, continued: Run): readonly Slide[] | undefined {
  const letters = chapter.flow.every(({ kind }) => kind === 'paragraph') ? WORDS_ALONE : [];
  for (const size of [...letters, ...TEXT_SIZES.map((step) => step.size)]) {
    const slides = layOut(chapter, { textSize: size, continued, room: chapter.room ?? BODY_HEIGHT }, 1);
    if (slides.length === 1) return slides;
  }
  return undefined;
}

function layOutFew(chapter: Chapter, continued: Run): readonly Slide[] | undefined {
  let short: readonly Slide[] | undefined;
  for (const { size, mostSlides } of TEXT_SIZES) {
    const slides = layOut(chapter, { textSize: size, continued, room: chapter.room ?? BODY_HEIGHT }, mostSlides);
    // A few words left over for one more slide are taken in by letters one step smaller, where that does it.
    if (short !== undefined) return balanced(chapter, slides.length < short.length ? slides : short, continued);
    if (slides.length > mostSlides) continue;
    if (slides.length === 1 || !endsEarly(slides, LITTLE)) return balanced(chapter, slides, continued);
    short = slides;
  }
  return short && balanced(chapter, short, continued);
}

/** Shares of a slide to fill, the smallest first: what is left for the last slide is then as much as it can be. */
const FILLS = [0.55, 0.65, 0.75, 0.85] as const;
const HALF = 0.5;

/** The same number of slides, none of them nearly empty. */
function balanced(chapter: Chapter, slides: readonly Slide[], continued: Run): readonly Slide[] {
  const textSize = slides[0]?.textSize;
  if (textSize === undefined || slides.length === 1 || !endsEarly(slides, HALF)) return slides;
  for (const fill of FILLS) {
    const even = layOut(chapter, { textSize, continued, room: chapter.room ?? BODY_HEIGHT * fill }, slides.length);
    if (even.length <= slides.length) return even;
  }
  return slides;
}

/** A last slide filled less than this has little to say. */
const LITTLE = 0.3;

function endsEarly(slides: readonly Slide[], share: number): boolean {
  const last = slides.at(-1)?.shapes.at(-1);
  return last === undefined || last.top + last.height < share * BODY_HEIGHT;
}

function titled({ title, untitled }: Chapter): Pick<Chapter, 'title' | 'untitled'> {
  return { title, untitled };
}

/** A chapter that would be too long under one title, cut at its sections: each has its heading as title. */
function sectionsOf(chapter: Chapter): readonly Chapter[] {
  const sections: (Chapter & { readonly flow: FlowBlock[] })[] = [
    { ...titled(chapter), oneSlide: false, flow: [], speaker: [] },
  ];
  for (const block of chapter.flow) {
    const last = sections.at(-1);
    // The first section stays under the title of the chapter when nothing else would.
    const full = last?.flow.some(({ kind }) => kind !== 'break') === true;
    if (full && block.kind === 'paragraph' && block.paragraph.look === 'heading-2') {
      sections.push({
        ...chapter,
        cover: false,
        title: block.paragraph.runs,
        untitled: false,
        oneSlide: false,
        flow: [],
        speaker: [],
      });
    } else {
      last?.flow.push(block);
    }
  }
  return sections;
}

/** How a chapter is set. */
interface Setting {
  readonly textSize: number;
  /** Height of a slide to fill. */
  readonly room: number;
  /** Stands behind a heading that comes again. */
  readonly continued: Run;
}

/** What is being put on slides. */
interface Laying extends Setting {
  readonly slides: Slide[];
  shapes: Shape[];
  /** Paragraphs that will share the next text shape. */
  words: Paragraph[];
  wordsTop: number;
  wordsHeight: number;
  wordsContinued: boolean;
  /** Where the next thing goes, from the top of the body. */
  at: number;
  /** Where the first thing went that is not a heading come again. */
  top: number;
  /** The heading that what follows stands under. */
  heading: Paragraph | undefined;
}

/** Slides of a chapter in letters of one size; it stops soon after there are more than `most`. */
function layOut({ flow }: Chapter, setting: Setting, most: number): readonly Slide[] {
  const { textSize, room } = setting;
  const laying: Laying = {
    ...setting,
    slides: [],
    shapes: [],
    words: [],
    wordsTop: 0,
    wordsHeight: 0,
    wordsContinued: false,
    at: 0,
    top: 0,
    heading: undefined,
  };
  const started = new Map<number, TableLeft | undefined>();
  const tableAt = (index: number) => {
    const block = flow[index];
    if (block?.kind === 'table' && !started.has(index)) started.set(index, startTable(block.table, textSize));
    return started.get(index);
  };
  for (let i = 0; i < flow.length && laying.slides.length <= most; i++) {
    const block = flow[i] as FlowBlock;
    switch (block.kind) {
      case 'paragraph':
        if (laying.at > 0 && laying.at + keptTogether(flow, tableAt, i, textSize) > room) turn(laying);
        placeParagraph(laying, block.paragraph, most);
        break;
      case 'box':
        placeBox(laying, block, most);
        break;
      case 'table':
        placeTable(laying, tableAt(i), most);
        break;
      case 'chart':
        placeChart(laying, block, flow, i);
        break;
      case 'picture':
        placePicture(laying, block.figure, flow, i);
        break;
      case 'break':
        turn(laying);
        laying.heading = undefined;
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
  return { kind: 'paragraph', paragraph: { look: 'heading-3', runs, depth: 0, mark: NO_LIST_MARK } };
}

/** Lines of a paragraph that must follow its heading. */
const LINES_AFTER_HEADING = 3;

/** Height of a paragraph, with what may not be parted from it: after headings and captions, the start of what they announce. */
function keptTogether(
  flow: readonly FlowBlock[],
  tableAt: (index: number) => TableLeft | undefined,
  from: number,
  textSize: number,
): number {
  let height = 0;
  for (let i = from; i < flow.length; i++) {
    const block = flow[i] as FlowBlock;
    if (block.kind === 'break') return height;
    if (block.kind === 'chart' || block.kind === 'picture') return height + BLOCK_GAP + LOWEST_CHART;
    if (block.kind === 'table') {
      const { headers = [], rows = [], next = 0 } = tableAt(i) ?? {};
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
  const isHeading = paragraph.look !== 'text' && paragraph.look !== 'caption';
  let rest: readonly Paragraph[] = [paragraph];
  while (rest.length > 0 && laying.slides.length <= most) {
    if (!isHeading) repeatHeading(laying);
    const atTop = laying.at <= laying.top;
    const step = takeParagraphs(rest, BODY_WIDTH, laying.textSize, laying.room - laying.at, atTop);
    if (step.taken.length > 0) {
      if (laying.words.length === 0) laying.wordsTop = laying.at;
      append(laying.words, step.taken);
      laying.wordsHeight += step.height;
      laying.at += step.height;
    } else if (atTop) {
      // One line is taller than a slide: nothing that could be cut is left.
      append(laying.words, rest);
      laying.wordsHeight = BODY_HEIGHT;
      laying.at = BODY_HEIGHT;
      break;
    }
    rest = step.rest;
    if (rest.length > 0) {
      turn(laying);
      laying.wordsContinued = step.cut;
    }
  }
  if (isHeading) laying.heading = paragraph;
}

/** A heading taller than this share of a slide does not come again. */
const TALLEST_HEADING = 0.2;

/** On a slide that goes on with words of the one before, the heading comes again; a table has headers of its own. */
function repeatHeading(laying: Laying): void {
  const { heading, textSize, continued } = laying;
  if (laying.at > 0 || laying.slides.length === 0 || heading === undefined) return;
  const again: Paragraph = { ...heading, runs: [...heading.runs, continued] };
  const height = paragraphHeight(again, BODY_WIDTH, textSize);
  if (height > TALLEST_HEADING * laying.room) return;
  laying.words = [again];
  laying.wordsTop = 0;
  laying.wordsHeight = height;
  laying.at = height;
  laying.top = height;
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
  if (laying.at > 0 && laying.at + BLOCK_GAP + whole > laying.room && whole <= laying.room) turn(laying);
  while (rest.length > 0 && laying.slides.length <= most) {
    const atTop = laying.at <= laying.top;
    const top = laying.at + (laying.at === 0 ? 0 : BLOCK_GAP);
    const step = takeParagraphs(rest, width, laying.textSize, laying.room - top - frame, atTop);
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

/** A chart lower than this says nothing; and it may have twice what it asks for, where nothing else needs the room. */
const LOWEST_CHART = 150;
const MOST_STRETCH = 2;

function placeChart(
  laying: Laying,
  { chart, title, description }: Extract<FlowBlock, { kind: 'chart' }>,
  flow: readonly FlowBlock[],
  index: number,
): void {
  const wanted = chartHeight(chart, chartTextSize(chart));
  const place = placeFigure(laying, wanted, MOST_STRETCH, notesBelow(flow, index, laying.textSize));
  laying.shapes.push({ kind: 'chart', chart, title, description, ...place });
}

/** A picture keeps its shape, and is no larger than it is. */
function placePicture(laying: Laying, figure: FigureNode, flow: readonly FlowBlock[], index: number): void {
  const { width, height } = pictureSize(figure) ?? { width: 1, height: 1 };
  const place = placeFigure(
    laying,
    Math.min(height, (BODY_WIDTH * height) / width),
    1,
    notesBelow(flow, index, laying.textSize),
  );
  laying.shapes.push({ kind: 'picture', figure, width: (place.height * width) / height, ...place });
}

/** The notes below a figure. */
interface NotesBelow {
  readonly height: number;
  /** Whether nothing else comes after them. */
  readonly last: boolean;
}

/** What is said below a figure, of which no more is measured than a slide could hold. */
function notesBelow(flow: readonly FlowBlock[], index: number, textSize: number): NotesBelow {
  let height = 0;
  let last = true;
  for (let i = index + 1; i < flow.length && (last || height <= BODY_HEIGHT); i++) {
    const block = flow[i] as FlowBlock;
    if (block.kind !== 'paragraph') last = false;
    else if (height <= BODY_HEIGHT) height += paragraphHeight(block.paragraph, BODY_WIDTH, textSize);
  }
  return { height, last };
}

/** The place of a chart or a picture: on one slide, over the notes that belong to it. */
function placeFigure(
  laying: Laying,
  asked: number,
  stretch: number,
  notes: NotesBelow,
): { readonly top: number; readonly height: number } {
  const { room } = laying;
  const wanted = Math.min(asked, room);
  const gap = () => (laying.at === 0 ? 0 : BLOCK_GAP);
  if (laying.at > 0 && room - laying.at - gap() < Math.min(wanted, LOWEST_CHART)) turn(laying);
  closeWords(laying);
  const top = laying.at + gap();
  const below = notes.height + 2 * BLOCK_GAP;
  const free = notes.last ? room - top - below : wanted;
  const height = Math.min(Math.max(wanted, Math.min(free, wanted * stretch)), room - top);
  const least = Math.min(wanted, LOWEST_CHART);
  // Rather a little lower than with its notes on the next slide.
  const shown = height + below > room - top ? Math.max(least, Math.min(height, free)) : height;
  laying.at = top + shown + BLOCK_GAP;
  return { top, height: shown };
}

function placeTable(laying: Laying, whole: TableLeft | undefined, most: number): void {
  let left = whole;
  let part = 1;
  const beside = whole?.table.beside === true;
  if (beside) turn(laying);
  while (left !== undefined && laying.slides.length <= most) {
    const { widths, table, textSize } = left;
    const atTop = laying.at <= laying.top;
    const top = laying.at + (laying.at === 0 ? 0 : BLOCK_GAP);
    const step = placeRows(left, laying.room - top, atTop || onlyItsCaption(laying));
    if (step.placed.length > 0) {
      closeWords(laying);
      const height = totalHeight(step.placed);
      laying.shapes.push({
        kind: 'table',
        part,
        continued: left.continued,
        beside,
        rowHeaders: table.rowHeaders,
        rightToLeft: isRightToLeftText(rowText(table.rows[0])),
        description: table.description,
        textSize,
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

function rowText(row: readonly FlowCell[] = []): string {
  return row.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text))).join(' ');
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
  laying.top = 0;
}

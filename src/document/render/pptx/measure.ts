import { DEEPEST_SLIDE_LEVEL } from '../../slide-marks.ts';
import { characterWidth } from '../character-widths.ts';
import { LINE, listIndent } from './page.ts';
import { type Paragraph, type Run, sizeOf, spaceBefore } from './paragraph.ts';

/** Words are taken a little wider than they are: no two programs break lines at quite the same place. */
const SAFETY = 1.02;

/** Lines that are counted of one paragraph: more than any slide holds, whatever its letters. */
const MOST_LINES = 60;
/** Points that words have at least beside an indent, and in a column. */
export const NARROWEST = 40;
/** Paragraphs are not measured beyond this height in points: more than any slide has. */
const TALLEST = 2000;

/** Where a line starts: a run and a place in its text. */
interface LineStart {
  readonly run: number;
  readonly offset: number;
}

/** How far the words of a paragraph stand from the left of their box. */
function indentOf(depth: number, textSize: number): number {
  return Math.min(depth, DEEPEST_SLIDE_LEVEL + 1) * listIndent(textSize);
}

/** Starts of the lines of a paragraph that is this wide; of its first lines when it has more than a slide holds. */
function lineStarts({ runs, look, depth }: Paragraph, width: number, textSize: number): readonly LineStart[] {
  const inside = Math.max(Math.min(NARROWEST, width), width - indentOf(depth, textSize));
  const room = (inside * 1000) / (sizeOf(look, textSize) * SAFETY);
  const starts: LineStart[] = [{ run: 0, offset: 0 }];
  let line = 0;
  /** Width up to the last place where a line may end, and that place. */
  let fitted = 0;
  let next: LineStart | undefined;
  for (let r = 0; r < runs.length && starts.length <= MOST_LINES; r++) {
    const { text, strong } = runs[r] as Run;
    for (let i = 0; i < text.length && starts.length <= MOST_LINES; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) {
        starts.push({ run: r, offset: i + 1 });
        line = 0;
        next = undefined;
        continue;
      }
      const pair = code >= 0xd800 && code < 0xdc00;
      const wide = characterWidth(pair ? (text.codePointAt(i) ?? code) : code, strong);
      if (code === 32) {
        // A space at the end of a line takes no room.
        line += wide;
        fitted = line;
        next = { run: r, offset: i + 1 };
        continue;
      }
      if (line + wide > room && line > 0) {
        const start = next ?? { run: r, offset: i };
        starts.push(start);
        line = next === undefined ? 0 : line - fitted;
        next = undefined;
      }
      line += wide;
      if (pair) i++;
      if (code === 45) {
        fitted = line;
        next = { run: r, offset: i + 1 };
      }
    }
  }
  return starts;
}

/** Height of a paragraph, the room above it included; of one taller than any slide, just enough to see that it is. */
export function paragraphHeight(paragraph: Paragraph, width: number, textSize: number): number {
  const lines = lineStarts(paragraph, width, textSize).length;
  return spaceBefore(paragraph, textSize) + lines * sizeOf(paragraph.look, textSize) * LINE;
}

/** Height of paragraphs one below the other, with the same bound. */
export function paragraphsHeight(paragraphs: readonly Paragraph[], width: number, textSize: number): number {
  let height = 0;
  for (const paragraph of paragraphs) {
    height += paragraphHeight(paragraph, width, textSize);
    if (height > TALLEST) return height;
  }
  return height;
}

/** As much of some paragraphs as a height holds, and the rest. */
interface Taken {
  readonly taken: readonly Paragraph[];
  readonly rest: readonly Paragraph[];
  readonly height: number;
  /** Whether the last paragraph taken goes on in the rest. */
  readonly cut: boolean;
}

/** Takes what fits: whole paragraphs first, then, of one that is itself too tall, the lines that do. */
export function takeParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  textSize: number,
  room: number,
  cutFirst: boolean,
): Taken {
  let height = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    const needed = paragraphHeight(paragraph, width, textSize);
    if (height + needed <= room) {
      height += needed;
      continue;
    }
    const cut = i === 0 && cutFirst ? cutParagraph(paragraph, width, textSize, room) : undefined;
    if (cut === undefined) return { taken: paragraphs.slice(0, i), rest: paragraphs.slice(i), height, cut: false };
    return {
      taken: [cut[0]],
      rest: [cut[1], ...paragraphs.slice(1)],
      height: paragraphHeight(cut[0], width, textSize),
      cut: true,
    };
  }
  return { taken: paragraphs, rest: [], height, cut: false };
}

/** Cuts a paragraph after its last line that fits; always after one line at least, so that what is left gets shorter. */
function cutParagraph(
  paragraph: Paragraph,
  width: number,
  textSize: number,
  room: number,
): readonly [Paragraph, Paragraph] | undefined {
  const starts = lineStarts(paragraph, width, textSize);
  const lines = Math.max(
    1,
    Math.floor((room - spaceBefore(paragraph, textSize)) / (sizeOf(paragraph.look, textSize) * LINE)),
  );
  const at = starts[lines];
  if (at === undefined) return undefined;
  const { runs } = paragraph;
  const run = runs[at.run] as Run;
  // The runs that follow are many where a paragraph is long: they are copied once for each slide, and not looked at.
  const head = run.text.slice(0, at.offset);
  const tail = run.text.slice(at.offset);
  const before = runs.slice(0, at.run);
  const after = runs.slice(at.run + 1);
  if (head !== '') before.push({ ...run, text: head });
  return [
    { ...paragraph, runs: before },
    { ...paragraph, runs: tail === '' ? after : [{ ...run, text: tail }, ...after], mark: { kind: 'none' } },
  ];
}

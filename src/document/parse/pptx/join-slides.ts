import { documentLabels, LOCALES } from '../../../i18n/index.ts';
import { append } from '../../../internal/append.ts';
import { greatestOf } from '../../../internal/extremes.ts';
import { mergeTexts } from '../../merge-texts.ts';
import { plainText } from '../../visit.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import type { ReadShape, ReadSlide } from './read-slide.ts';
import type { ReadCell, ReadTable } from './read-table.ts';

/** What stands under one title, over as many slides as it needs. */
export interface ReadChapter extends Pick<ReadSlide, 'at' | 'title'> {
  readonly shapes: readonly ReadShape[];
}

/** A shape that may still grow. */
type Growing<Shape> = Shape extends { readonly kind: 'table' }
  ? Omit<Shape, 'table'> & { readonly table: Omit<ReadTable, 'rows'> & { readonly rows: (readonly ReadCell[])[] } }
  : Shape extends { readonly paragraphs: unknown }
    ? Omit<Shape, 'paragraphs'> & { readonly paragraphs: ReadParagraph[] }
    : Shape;
type GrowingShape = Growing<ReadShape>;

/** Slides whose title says that they go on with the slide before are joined to it, with what was cut at the end of it. */
export function joinSlides(slides: readonly ReadSlide[]): readonly ReadChapter[] {
  const chapters: (ReadChapter & { readonly shapes: GrowingShape[] })[] = [];
  let name: string | undefined;
  for (const slide of slides) {
    const words = slide.title === undefined ? undefined : plainText(slide.title.words).trim();
    const last = chapters.at(-1);
    if (last !== undefined && name !== undefined && words !== undefined && goesOn(words, name)) {
      for (const shape of slide.shapes) addShape(last.shapes, shape);
      continue;
    }
    name = words;
    const { title, shapes } = withWholeTitle(slide);
    chapters.push({ at: slide.at, title, shapes: shapes.map(growing) });
  }
  return chapters.map((chapter) => ({ ...chapter, shapes: joinColumns(chapter.shapes) }));
}

/** Tables that were too wide for a slide: the further columns come back beside the first. */
function joinColumns(shapes: readonly ReadShape[]): readonly ReadShape[] {
  const joined: ReadShape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    const further = shape.kind === 'table' && shape.continued === 'columns' ? shape.table : undefined;
    if (further !== undefined && last?.kind === 'table')
      joined[joined.length - 1] = { ...last, table: withColumns(last.table, further) };
    else joined.push(shape);
  }
  return joined;
}

/** A table with the columns of another beside its own; the first column, which came again, is left out. */
function withColumns(table: ReadTable, further: ReadTable): ReadTable {
  const width = greatestOf(table.rows.flatMap((row) => row.map(({ column, colspan }) => column + colspan)));
  const rows = Array.from({ length: Math.max(table.rows.length, further.rows.length) }, (_, index) => [
    ...(table.rows[index] ?? []),
    ...(further.rows[index] ?? []).flatMap((cell) =>
      cell.column === 0 ? [] : [{ ...cell, column: cell.column + width - 1 }],
    ),
  ]);
  return { ...table, rows };
}

const CONTINUED = LOCALES.map((locale) => documentLabels[locale].continued);

/** Whether a title is another with "(suite)" behind it, in any language of the writer, or simply the same again. */
function goesOn(words: string, before: string): boolean {
  if (words === before) return true;
  if (!words.startsWith(before)) return false;
  const [, word = ''] = /^\s+\((\p{L}+)(?: \d+)?\)(?: \(\d+\))?$/u.exec(words.slice(before.length)) ?? [];
  return CONTINUED.includes(word);
}

/** A title that was too long for its slide stands whole in the first words below it. */
function withWholeTitle({ title, shapes }: ReadSlide): Pick<ReadSlide, 'title' | 'shapes'> {
  const [first, ...others] = shapes;
  const paragraph = first?.kind === 'text' ? first.paragraphs[0] : undefined;
  const shown = title === undefined ? '' : plainText(title.words).trimEnd();
  if (title === undefined || first?.kind !== 'text' || paragraph?.look !== 'heading' || !shown.endsWith('…')) {
    return { title, shapes };
  }
  if (!plainText(paragraph.words).startsWith(shown.slice(0, -1))) return { title, shapes };
  const paragraphs = first.paragraphs.slice(1);
  return {
    title: { ...title, words: paragraph.words },
    shapes: paragraphs.length === 0 ? others : [{ ...first, paragraphs }, ...others],
  };
}

function growing(shape: ReadShape): GrowingShape {
  if (shape.kind === 'chart' || shape.kind === 'picture') return shape;
  return shape.kind === 'table'
    ? { ...shape, table: { ...shape.table, rows: [...shape.table.rows] } }
    : { ...shape, paragraphs: [...shape.paragraphs] };
}

/** Characters of a heading that comes again: a longer one fills slides, and is not looked through on each of them. */
const LONGEST_REPEATED = 5000;

/** The heading of the slide before, come again with "(suite)" behind it, is not one more heading. */
function withoutRepeat(shapes: readonly GrowingShape[], shape: ReadShape): ReadShape | undefined {
  const first = shape.kind === 'text' ? shape.paragraphs[0] : undefined;
  if (shape.kind !== 'text' || first?.look !== 'heading') return shape;
  const before = lastHeading(shapes);
  const heading = before === undefined ? '' : plainText(before.words);
  if (before === undefined || heading.length > LONGEST_REPEATED) return shape;
  const words = plainText(first.words).trim();
  const name = heading.trim();
  if (words === name || !goesOn(words, name)) return shape;
  const paragraphs = shape.paragraphs.slice(1);
  return paragraphs.length === 0 ? undefined : { ...shape, paragraphs };
}

function lastHeading(shapes: readonly GrowingShape[]): ReadParagraph | undefined {
  for (let index = shapes.length - 1; index >= 0; index--) {
    const shape = shapes[index];
    const found = shape?.kind === 'text' ? shape.paragraphs.findLast(({ look }) => look === 'heading') : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paragraphs behind those before; where a text goes on, its first words belong to the last paragraph. */
function goOn(before: ReadParagraph[], more: readonly ReadParagraph[], continued: boolean): void {
  const [first, ...others] = more;
  const last = continued ? before.pop() : undefined;
  if (last === undefined || first === undefined) append(before, more);
  else append(before, [{ ...last, words: mergeTexts([...last.words, ...first.words]) }, ...others]);
}

function addShape(shapes: GrowingShape[], read: ReadShape): void {
  const last = shapes.at(-1);
  const shape = withoutRepeat(shapes, read);
  if (shape === undefined) return;
  if (shape.kind === 'text' && last?.kind === 'text') {
    goOn(last.paragraphs, shape.paragraphs, shape.continued);
  } else if (
    shape.kind === 'table' &&
    shape.continued !== 'no' &&
    shape.continued !== 'columns' &&
    last?.kind === 'table'
  ) {
    addRows(last.table.rows, shape.table, shape.continued);
  } else if (shape.kind === 'box' && last?.kind === 'box' && sameBox(shape, last)) {
    append(last.paragraphs, shape.paragraphs);
  } else shapes.push(growing(shape));
}

function sameBox(a: { look: string; description: string }, b: { look: string; description: string }): boolean {
  return a.look === b.look && a.description === b.description;
}

function sameRow(a: readonly ReadCell[] = [], b: readonly ReadCell[] = []): boolean {
  const texts = (row: readonly ReadCell[]) =>
    row.map(({ column, paragraphs }) => `${column} ${paragraphs.map(({ words }) => wordsText(words)).join('\n')}`);
  return texts(a).join('\n') === texts(b).join('\n');
}

function wordsText(words: ReadParagraph['words']): string {
  return plainText(words);
}

/** Adds the rows of a further part of a table but for the header rows that are there already. */
function addRows(rows: (readonly ReadCell[])[], { rows: all, headerRows }: ReadTable, continued: 'rows' | 'row'): void {
  let repeated = 0;
  while (repeated < headerRows && sameRow(rows[repeated], all[repeated])) repeated++;
  const more = all.slice(repeated);
  const [first, ...others] = more;
  const last = rows.at(-1);
  if (continued === 'row' && first !== undefined && last?.length === first.length) {
    rows[rows.length - 1] = last.map((cell, index): ReadCell => {
      const rest = first[index]?.paragraphs ?? [];
      return { ...cell, paragraphs: [...cell.paragraphs, ...rest.filter(({ words }) => words.length > 0)] };
    });
    append(rows, others);
  } else append(rows, more);
}

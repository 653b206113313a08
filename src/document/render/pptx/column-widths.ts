import { longestWord, sharedWidths } from '../character-widths.ts';
import type { FlowCell, FlowTable } from './flow.ts';
import { NARROWEST } from './measure.ts';
import { BODY_WIDTH, CELL_MARGIN, SMALLEST_SIZE } from './page.ts';
import { type ParagraphLook, sizeOf } from './paragraph.ts';

/** Rows looked at when widths are guessed: more would not change the guess. */
const ROWS_LOOKED_AT = 200;
/** Characters that count as the shortest and the longest column. */
const SHORT = 12;
const LONG = 400;
/** The letters of a table with many columns may be smaller than all others: a word that is cut reads worse. */
const SMALLEST_IN_TABLE = 10;

/** The columns of a table as they are set. */
interface Columns {
  readonly textSize: number;
  readonly widths: readonly number[];
}

/**
 * Letters and columns of a table: the largest letters, no larger than asked, with which no word is cut, and columns as wide as asked,
 * or guessed from what they hold. Where even the smallest letters cut words, they are those of other tables.
 */
export function setColumns(table: FlowTable, asked: number): Columns {
  const needsAt = needsOf(table);
  const sizes = Array.from({ length: Math.max(0, asked - SMALLEST_IN_TABLE) + 1 }, (_, less) => asked - less);
  const textSize = sizes.find((size) => sumOf(needsAt(size)) <= BODY_WIDTH) ?? Math.min(asked, SMALLEST_SIZE);
  const needs = needsAt(textSize);
  // Where not all words fit, the longest are broken.
  const least = sumOf(needs) <= BODY_WIDTH ? needs : needs.map((width) => Math.min(width, BODY_WIDTH / table.columns));
  const { widths } = table;
  // Long columns get more, but not in proportion: they can use more lines.
  const shares = widths !== undefined && widths.length === table.columns ? widths : columnTexts(table).map(Math.sqrt);
  return { textSize, widths: sharedWidths(shares, least, BODY_WIDTH) };
}

/** The widths with which the words of each column stay whole, in letters of any size. */
function needsOf(table: FlowTable): (textSize: number) => readonly number[] {
  const longest = longestWords(table);
  return (size) => longest.map((words) => needOf(words, size));
}

/** A column narrower than this holds no words. */
const NARROWEST_COLUMN = NARROWEST + 2 * CELL_MARGIN.x;
/** The share of a slide that one column may take of it. */
const WIDEST = 1 / 3;

/**
 * A table with more columns than a slide has room for, cut between them: each part has the first column again. Where not even the
 * smallest letters show all columns beside one another, what stood in the last would run into the margin and out at the foot.
 */
export function splitColumns(table: FlowTable): readonly FlowTable[] {
  if (table.columns * NARROWEST_COLUMN <= BODY_WIDTH) return [table];
  const needsAt = needsOf(table);
  const crossed = new Set(
    table.rows.flatMap((row) =>
      row.flatMap(({ column, colspan }) => Array.from({ length: colspan - 1 }, (_, more) => column + 1 + more)),
    ),
  );
  if (sumOf(needsAt(SMALLEST_IN_TABLE)) <= BODY_WIDTH || crossed.has(1)) return [table];
  const needs = needsAt(SMALLEST_SIZE).map((need) => Math.max(NARROWEST_COLUMN, Math.min(need, BODY_WIDTH * WIDEST)));
  const [first = NARROWEST_COLUMN] = needs;
  const groups: { from: number; to: number }[] = [];
  let width = first;
  for (let column = 1; column < table.columns; column++) {
    const need = needs[column] ?? NARROWEST_COLUMN;
    const open = groups.at(-1);
    if (open === undefined || (width + need > BODY_WIDTH && !crossed.has(column))) {
      groups.push({ from: column, to: column + 1 });
      width = first + need;
    } else {
      open.to = column + 1;
      width += need;
    }
  }
  return groups.map(({ from, to }, part) => withColumns(table, from, to, part > 0));
}

/** The first column of a table with some of the others. */
function withColumns(table: FlowTable, from: number, to: number, beside: boolean): FlowTable {
  const { widths } = table;
  return {
    ...table,
    columns: to - from + 1,
    ...(widths !== undefined && { widths: [...widths.slice(0, 1), ...widths.slice(from, to)] }),
    rows: table.rows.map((row) =>
      row.flatMap((cell): readonly FlowCell[] => {
        if (cell.column === 0) return [cell];
        return cell.column >= from && cell.column < to ? [{ ...cell, column: cell.column - from + 1 }] : [];
      }),
    ),
    beside,
  };
}

/** Of each column, the widths of the longest words in each look, in thousandths of the size of their letters. */
function longestWords(table: FlowTable): readonly ReadonlyMap<ParagraphLook, number>[] {
  const longest = Array.from({ length: table.columns }, () => new Map<ParagraphLook, number>());
  for (const { column, paragraphs } of measuredCells(table)) {
    for (const { runs, look } of paragraphs) {
      for (const { text, strong } of runs) {
        const width = longestWord(text, strong);
        if (width > (longest[column]?.get(look) ?? 0)) longest[column]?.set(look, width);
      }
    }
  }
  return longest;
}

/** The width with which the words of a column stay whole. */
function needOf(words: ReadonlyMap<ParagraphLook, number>, textSize: number): number {
  let longest = 0;
  for (const [look, width] of words) longest = Math.max(longest, width * sizeOf(look, textSize));
  return longest / 1000 + 2 * CELL_MARGIN.x + 2;
}

/** Characters of the longest cell of each column. */
function columnTexts(table: FlowTable): readonly number[] {
  const texts = new Array<number>(table.columns).fill(SHORT);
  for (const { column, paragraphs } of measuredCells(table)) {
    let count = 0;
    for (const { runs } of paragraphs) for (const { text } of runs) count += text.length;
    texts[column] = Math.max(texts[column] ?? SHORT, Math.min(LONG, count));
  }
  return texts;
}

function measuredCells({ rows }: FlowTable): readonly FlowCell[] {
  return rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => row.filter(({ colspan }) => colspan <= 1));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

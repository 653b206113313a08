import type { Address } from '../../node.ts';
import { type ReadState, stopAtLimit } from '../read-state.ts';
import type { SourcePiece } from './cut-source.ts';
import { isDelimiterRow, startsRow } from './table-row.ts';

const MARK = /\\[\s\S]?|[*_]+|`+|\[|\]|<|!\[|&/g;
const ITEM_START = /^[ \t]*(?:[-*+]|1[.)])[ \t]/;
/** After these a table may start: nothing of a paragraph is open. */
const ENDS_BLOCK = /^[ \t]*$|^#{1,6}[ \t]|^<!--.*-->$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** A passage of so many times the limit on its marks, squared, is still read when they stand in several passages. */
const PASSAGES = 4;
/** Lines in all for each line with words. */
const LINES_PER_LINE = 10;
/** What a parser notes down for a line, and for each list or quote that opens on it. */
const NOTES_PER_LINE = 4;
const NOTES_PER_CONTAINER = 8;
const MARKS_PER_CELL = 2;
const MARKS_PER_CONTAINER = 4;

/**
 * Refuses Markdown whose marks or containers would make a parser work in quadratic time: tens of thousands of unmatched
 * stars or brackets in one passage, quotes in quotes in quotes, thousands of lists that close one inside another.
 */
export function guardMarkup(text: string, pieces: readonly SourcePiece[], state: ReadState): void {
  const { limits } = state;
  const square = limits.passageMarks * limits.passageMarks;
  const total = { work: 0, marks: 0, lines: 0 };
  const passage = { marks: 0, backticks: 0, length: 0 };
  const pieceStarts = new Set(pieces.map((piece) => piece.line));
  let piece = newPiece();
  let inTable = false;
  let before = '';

  const refusePassage = (found: number, line: number): void => {
    stopAtLimit(state, 'limit-markup', { found: Math.ceil(found), limit: limits.passageMarks }, { line, column: 1 });
  };
  const closePassage = (line: number) => {
    total.work += passage.marks * passage.marks;
    if (passage.marks > limits.passageMarks) refusePassage(passage.marks, line);
    if (total.work > PASSAGES * square) refusePassage(Math.sqrt(total.work), line);
    // A run of backticks is looked for to the end of its passage.
    const search = passage.backticks * passage.length;
    if (search > 2 * square) refusePassage(Math.sqrt(search), line);
    passage.marks = 0;
    passage.backticks = 0;
    passage.length = 0;
  };

  const lines = text.split(/\r\n?|\n/);
  const mostLines = limits.lines * LINES_PER_LINE;
  if (lines.length > mostLines) stopAtLimit(state, 'limit-lines', { found: lines.length, limit: mostLines });
  lines.forEach((line, index) => {
    const at: Address = { line: index + 1, column: 1 };
    const containers = openContainers(line);
    if (containers.count > limits.depth) stopAtLimit(state, 'limit-depth', { limit: limits.depth }, at);
    if (pieceStarts.has(index)) piece = newPiece();
    if (line.trim() === '') {
      closePassage(index + 1);
      inTable = false;
      piece.blank = true;
      before = line;
      return;
    }
    if (++total.lines > limits.lines) {
      stopAtLimit(state, 'limit-lines', { found: lines.length, limit: limits.lines }, at);
    }
    countNotes(piece, line, containers);
    // The notes of the piece are copied each time, eight times as fast as marks are matched.
    if (piece.copied > 2 * square) refusePassage(Math.sqrt(piece.copied), index + 1);
    inTable = startsRow(line) && (inTable || (piece.headed && isDelimiterRow(line, before)));
    if (inTable || ITEM_START.test(line)) closePassage(index + 1);
    piece.headed = startsRow(line) && ENDS_BLOCK.test(before);
    before = line;
    passage.length += line.length;
    total.marks += MARKS_PER_CONTAINER * containers.count;
    const pipes = line.split('|').length - 1;
    total.marks += MARKS_PER_CELL * (inTable ? Math.max(1, pipes - 1) : pipes);
    for (const [mark] of line.matchAll(MARK)) {
      total.marks++;
      if (mark[0] === '`') passage.backticks++;
      if (mark[0] !== '\\' && mark !== '&') passage.marks++;
    }
    if (total.marks > limits.marks) {
      stopAtLimit(state, 'limit-markup', { found: total.marks, limit: limits.marks }, at);
    }
  });
  closePassage(lines.length);
}

/** What a parser keeps of a piece, and how often it copies all of it. */
interface PieceNotes {
  notes: number;
  copied: number;
  /** Column of the innermost list marker that may still be open. */
  open: number;
  quoted: boolean;
  lazy: boolean;
  blank: boolean;
  /** Whether the line before may be the head of a table. */
  headed: boolean;
}

const NONE = -2;

function newPiece(): PieceNotes {
  return { notes: 0, copied: 0, open: NONE, quoted: false, lazy: false, blank: true, headed: false };
}

/** The parser copies its notes when lists or quotes inside others end, and for every underlined heading. */
function countNotes(piece: PieceNotes, line: string, containers: Containers): void {
  piece.notes += NOTES_PER_LINE + NOTES_PER_CONTAINER * containers.count;
  const ends = containers.count === 0 && containers.first < piece.open + 2;
  if (ends) piece.copied += 2 * piece.notes;
  else if (containers.first < piece.open || (piece.quoted && piece.blank)) piece.copied += piece.notes;
  if (!piece.blank && UNDERLINE.test(line)) piece.copied += piece.notes;
  // A line that goes on with the words of a list or a quote without its mark: they are looked through for where it belongs.
  piece.lazy = containers.count === 0 && !piece.blank && (ends || piece.quoted || piece.lazy);
  if (piece.lazy) piece.copied += piece.notes / 4;
  if (containers.count > 0) piece.open = containers.last;
  else if (ends) piece.open = NONE;
  piece.quoted = containers.quotes > 0;
  piece.blank = false;
}

interface Containers {
  readonly count: number;
  readonly quotes: number;
  /** Column of the first marker of a list, else of the last quote, else of the first word. */
  readonly first: number;
  /** Column of the last marker. */
  readonly last: number;
}

/** Quotes and list items a line opens before its first word. */
function openContainers(line: string): Containers {
  const start = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
  let count = 0;
  let quotes = 0;
  let item: number | undefined;
  let last = line.length - line.slice(start.length).trimStart().length;
  for (let column = 0; column < start.length; column++) {
    const mark = start[column] ?? '';
    if (!'>*+.)-'.includes(mark)) continue;
    count++;
    last = column;
    if (mark === '>') quotes++;
    else item ??= column;
  }
  return { count, quotes, first: item ?? last, last };
}

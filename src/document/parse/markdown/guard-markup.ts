import type { Address } from '../../node.ts';
import { type ReadState, stopAtLimit } from '../read-state.ts';
import type { MarkdownPiece } from './cut-source.ts';
import { isDelimiterRow, startsRow } from './table-row.ts';

const MARK = /\\[\s\S]?|[*_]+|`+|\[|\]|<|!\[?|&/g;
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
export function guardMarkup(text: string, pieces: readonly MarkdownPiece[], state: ReadState): void {
  const lines = text.split(/\r\n?|\n/);
  const mostLines = state.limits.lines * LINES_PER_LINE;
  if (lines.length > mostLines) stopAtLimit(state, 'limit-lines', { found: lines.length, limit: mostLines });
  const guard: Guard = {
    state,
    square: state.limits.passageMarks * state.limits.passageMarks,
    total: { work: 0, marks: 0, lines: 0 },
    passage: { marks: 0, backticks: 0, length: 0 },
    piece: newPiece(),
    inTable: false,
    before: '',
  };
  const pieceStarts = new Set(pieces.map((piece) => piece.line));
  lines.forEach((line, index) => {
    if (pieceStarts.has(index)) guard.piece = newPiece();
    guardLine(guard, line, index + 1, lines.length);
    guard.before = line;
  });
  closePassage(guard, lines.length);
}

/** What has been counted so far. */
interface Guard {
  readonly state: ReadState;
  /** The most marks of a passage, squared: what a parser may do to match them. */
  readonly square: number;
  readonly total: { work: number; marks: number; lines: number };
  readonly passage: { marks: number; backticks: number; length: number };
  piece: PieceNotes;
  inTable: boolean;
  before: string;
}

function guardLine(guard: Guard, line: string, number: number, count: number): void {
  const { state, piece, total, before } = guard;
  const { limits } = state;
  const at: Address = { line: number, column: 1 };
  const containers = openContainers(line);
  if (containers.count > limits.depth) stopAtLimit(state, 'limit-depth', { limit: limits.depth }, at);
  if (line.trim() === '') {
    closePassage(guard, number);
    guard.inTable = false;
    piece.blank = true;
    return;
  }
  if (++total.lines > limits.lines) stopAtLimit(state, 'limit-lines', { found: count, limit: limits.lines }, at);
  countNotes(piece, line, containers);
  // The notes of the piece are copied each time, eight times as fast as marks are matched.
  if (piece.copied > 2 * guard.square) refusePassage(guard, Math.sqrt(piece.copied), number);
  guard.inTable = startsRow(line) && (guard.inTable || (piece.headed && isDelimiterRow(line, before)));
  if (guard.inTable || ITEM_START.test(line)) closePassage(guard, number);
  piece.headed = startsRow(line) && ENDS_BLOCK.test(before);
  countMarks(guard, line, containers);
  if (total.marks > limits.marks) {
    stopAtLimit(state, 'limit-markup', { found: total.marks, limit: limits.marks }, at);
  }
}

function countMarks({ passage, total, inTable }: Guard, line: string, containers: Containers): void {
  passage.length += line.length;
  total.marks += MARKS_PER_CONTAINER * containers.count;
  const pipes = line.split('|').length - 1;
  total.marks += MARKS_PER_CELL * (inTable ? Math.max(1, pipes - 1) : pipes);
  for (const [mark] of line.matchAll(MARK)) {
    total.marks++;
    if (mark[0] === '`') passage.backticks++;
    if (mark[0] !== '\\' && mark !== '&' && mark !== '!') passage.marks++;
  }
}

function closePassage(guard: Guard, line: number): void {
  const { state, passage, total, square } = guard;
  total.work += passage.marks * passage.marks;
  if (passage.marks > state.limits.passageMarks) refusePassage(guard, passage.marks, line);
  if (total.work > PASSAGES * square) refusePassage(guard, Math.sqrt(total.work), line);
  // A run of backticks is looked for to the end of its passage.
  const search = passage.backticks * passage.length;
  if (search > 2 * square) refusePassage(guard, Math.sqrt(search), line);
  passage.marks = 0;
  passage.backticks = 0;
  passage.length = 0;
}

function refusePassage({ state }: Guard, found: number, line: number): void {
  const limit = state.limits.passageMarks;
  stopAtLimit(state, 'limit-markup', { found: Math.ceil(found), limit }, { line, column: 1 });
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

import type { Address } from '../../node.ts';
import { type ReadState, stopAtLimit } from '../read-state.ts';

/** The work of matching marks grows with their square in one passage: this many in one, or the like over several. */
const MOST_MARKS = 3000;
const MOST_WORK = 4 * MOST_MARKS * MOST_MARKS;
/** Every mark costs, also one that is escaped or alone. */
const MOST_IN_ALL = 30_000;
/** A run of backticks is looked for to the end of its passage. */
const MOST_BACKTICK_WORK = 20_000_000;
const MARK = /\\[\s\S]?|[*_]+|`+|\[|\]|<|!\[|&/g;
const ITEM_START = /^[ \t]*(?:[-*+]|1[.)])[ \t]/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Refuses Markdown whose marks or containers would make a parser work in quadratic time: tens of thousands of unmatched
 * stars or brackets in one passage, quotes in quotes in quotes.
 */
export function guardMarkup(text: string, state: ReadState): void {
  const passage: Passage = { marks: 0, backticks: 0, length: 0 };
  const total = { work: 0, marks: 0, lines: 0 };
  let inTable = false;
  const close = (line: number) => {
    total.work += passage.marks * passage.marks;
    const found = Math.max(passage.marks, passage.backticks);
    const tooMany =
      passage.marks > MOST_MARKS || total.work > MOST_WORK || passage.backticks * passage.length > MOST_BACKTICK_WORK;
    if (tooMany) stopAtLimit(state, 'limit-markup', { found, limit: MOST_MARKS }, { line, column: 1 });
    passage.marks = 0;
    passage.backticks = 0;
    passage.length = 0;
  };
  const lines = text.split(/\r\n?|\n/);
  lines.forEach((line, index) => {
    const at: Address = { line: index + 1, column: 1 };
    if (containerDepth(line) > state.limits.depth) stopAtLimit(state, 'limit-depth', { limit: state.limits.depth }, at);
    if (line.trim() === '') {
      close(index + 1);
      inTable = false;
      return;
    }
    if (++total.lines > state.limits.lines) {
      stopAtLimit(state, 'limit-lines', { found: lines.length, limit: state.limits.lines }, at);
    }
    if (inTable || ITEM_START.test(line)) close(index + 1);
    inTable ||= line.includes('-') && line.length < 10_000 && DELIMITER_ROW.test(line);
    passage.length += line.length;
    for (const [mark] of line.matchAll(MARK)) {
      total.marks++;
      if (mark[0] === '`') passage.backticks++;
      if (mark[0] !== '\\' && mark !== '&') passage.marks++;
    }
    if (total.marks > MOST_IN_ALL) {
      stopAtLimit(state, 'limit-markup', { found: total.marks, limit: MOST_IN_ALL }, at);
    }
  });
  close(lines.length);
}

interface Passage {
  marks: number;
  backticks: number;
  length: number;
}

/** Quotes and list items a line opens before its first word. */
function containerDepth(line: string): number {
  const start = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  return start.replace(/[^>*+.)-]/g, '').length;
}

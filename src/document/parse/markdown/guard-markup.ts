import { type ReadState, stopAtLimit } from '../read-state.ts';

/** The work of matching marks grows with their square in one passage: this many in one, or the like over several. */
const MOST_MARKS = 3000;
const MOST_WORK = 4 * MOST_MARKS * MOST_MARKS;
const MARK = /\\[\s\S]|[*_]+|`+|\[|\]|<|!\[/g;
const ITEM_START = /^[ \t]*(?:[-*+]|1[.)])[ \t]/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Refuses Markdown whose marks or containers would make a parser work in quadratic time: tens of thousands of unmatched
 * stars or brackets in one passage, quotes in quotes in quotes.
 */
export function guardMarkup(text: string, state: ReadState): void {
  const lines = text.split(/\r\n?|\n/);
  let passage = 0;
  let work = 0;
  let inTable = false;
  const close = (line: number) => {
    if (passage > MOST_MARKS)
      stopAtLimit(state, 'limit-markup', { found: passage, limit: MOST_MARKS }, { line, column: 1 });
    work += passage * passage;
    if (work > MOST_WORK)
      stopAtLimit(state, 'limit-markup', { found: passage, limit: MOST_MARKS }, { line, column: 1 });
    passage = 0;
  };
  lines.forEach((line, index) => {
    const number = index + 1;
    if (containerDepth(line) > state.limits.depth)
      stopAtLimit(state, 'limit-depth', { limit: state.limits.depth }, { line: number, column: 1 });
    if (line.trim() === '') {
      close(number);
      inTable = false;
      return;
    }
    if (inTable || ITEM_START.test(line)) close(number);
    if (passage === 0 || !inTable) inTable ||= line.includes('-') && line.length < 10_000 && DELIMITER_ROW.test(line);
    for (const [mark] of line.matchAll(MARK)) if (mark[0] !== '\\') passage++;
  });
  close(lines.length);
}

/** Quotes and list items a line opens before its first word. */
function containerDepth(line: string): number {
  const start = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
  return start.replace(/[^>*+.)-]/g, '').length;
}

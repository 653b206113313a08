/** A stretch of Markdown that can be parsed alone: what stands before it changes nothing in it. */
export interface MarkdownPiece {
  readonly text: string;
  /** Lines before the piece. */
  readonly line: number;
  /** Characters before the piece. */
  readonly offset: number;
  /** The piece goes on with the list that the one before it ends with. */
  readonly goesOn?: boolean;
}

/** Pieces shorter than this are not worth a parser of their own. */
const LEAST_LINES = 50;
/** What runs on over blank lines until its own end: fences, raw HTML, instructions. */
const RUNS_ON = /```|~~~|<(?:pre|script|style|textarea)|<\?|<!\[?[a-z]/i;
/** A line that is an item of a list outside of all others, and nothing else that a dash or a star could begin. */
const ITEM = /^([-*+]) [^\s\-*+]/;
/** The first character of a line that ends every list, quote, table and paragraph before it. */
const STARTS_ANEW = /^[^\s\-*+0-9\ufeff]/;

/**
 * Cuts a Markdown text at blank lines that a line without indent follows, and between the items of long lists, so that a parser whose
 * work grows with the square of a passage never meets a whole document. Texts with link definitions, which hold everywhere, stay in one piece, and so does
 * all that comes after something that could run on over blank lines.
 */
export function cutSource(source: string): readonly MarkdownPiece[] {
  if (source.includes(']:')) return [{ text: source, line: 0, offset: 0 }];
  const pieces: MarkdownPiece[] = [];
  let from: Omit<MarkdownPiece, 'text'> = { line: 0, offset: 0 };
  let blank = false;
  /** The sign of the list whose items the lines just read are, one a line. */
  let list: string | undefined;
  let inComment = false;
  let line = 0;
  for (let start = 0; start < source.length; line++) {
    const end = lineEnd(source, start);
    const text = source.slice(start, end);
    const sign = inComment ? undefined : ITEM.exec(text)?.[1];
    const goesOn = sign !== undefined && sign === list;
    const anew = blank && !inComment && STARTS_ANEW.test(text);
    if ((anew || goesOn) && line - from.line >= LEAST_LINES) {
      pieces.push({ text: source.slice(from.offset, start), ...from });
      from = { line, offset: start, ...(goesOn && { goesOn }) };
    }
    list = goesOn || blank || line === 0 ? sign : undefined;
    if (RUNS_ON.test(text)) break;
    inComment = staysInComment(text, inComment);
    blank = /^[ \t]*$/.test(text);
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  pieces.push({ text: source.slice(from.offset), ...from });
  return pieces;
}

/** Where the line ends, before its line ending. */
function lineEnd(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return source.length;
}

/** Whether a comment may still be open after a line; in doubt it is. */
function staysInComment(line: string, before: boolean): boolean {
  const opens = line.lastIndexOf('<!--');
  if (opens < 0) return before && !line.includes('-->');
  return !line.includes('-->', opens + 4);
}

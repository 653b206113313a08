/**
 * How deep the blocks of a YAML text may nest at most, from its indentation and its `-`, `?` and `:` marks: an upper bound
 * that is found without parsing, since parsers nest by recursion. Flow collections (`[`, `{`) are bounded by the parser itself.
 */
export function yamlBlockDepth(text: string): number {
  const columns: number[] = [];
  let deepest = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    for (const column of openings(text, start, end)) {
      while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop();
      columns.push(column);
      if (columns.length > deepest) deepest = columns.length;
    }
    start = end + 1;
  }
  return deepest;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

const SPACE = /[ \t]*/y;
/** A mark that opens a block on its line, or an anchor or tag before one. */
const MARK = /(?:[-?:]|[&!]\S*)(?=[ \t\r]|$)[ \t]*/my;

/** The columns at which something opens in one line: after its indentation, and after each mark. */
function openings(text: string, start: number, end: number): readonly number[] {
  SPACE.lastIndex = start;
  SPACE.exec(text);
  let at = Math.min(SPACE.lastIndex, end);
  if (at >= end) return [];
  const columns = [at - start];
  for (;;) {
    MARK.lastIndex = at;
    if (!MARK.test(text) || MARK.lastIndex > end || MARK.lastIndex === at) return columns;
    at = MARK.lastIndex;
    columns.push(at - start);
  }
}

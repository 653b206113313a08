/** Whether a line can be a row of a table that stands by itself, not in a list or a quote. */
export function startsRow(line: string): boolean {
  return line.startsWith('|');
}

/** Whether a line is the row of dashes that makes a table of the line before it: as many cells, nothing but dashes and colons. */
export function isDelimiterRow(line: string, head: string): boolean {
  if (!/^[ \t|:-]+$/.test(line)) return false;
  const cells = line
    .replace(/[ \t]+/g, ' ')
    .split('|')
    .slice(1);
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.length === countCells(head) && cells.every((cell) => /^ ?:?-+:? ?$/.test(cell));
}

/** Cells of a row that starts with a pipe. An escaped pipe separates nothing. */
function countCells(row: string): number {
  let pipes = 0;
  let last = -1;
  for (let at = 0; at < row.length; at++) {
    const character = row[at];
    if (character === '\\' && (row[at + 1] === '\\' || row[at + 1] === '|')) at++;
    else if (character === '|') {
      pipes++;
      last = at;
    }
  }
  return row.slice(last + 1).trim() === '' ? pipes - 1 : pipes;
}

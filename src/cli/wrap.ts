/** The narrowest and the widest that text is laid out for. */
const NARROWEST = 60;
const WIDEST = 100;

/** The width to lay text out for in a terminal of so many columns. */
export function widthFor(columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** A space where a line may end: not before a French double sign, nor inside its quotation marks. */
const BREAK = /(?<!«) (?![:;!?»])/u;

/** The text in lines of at most `width`, broken at spaces; lines after the first start `hanging` columns to the right. A longer word stays whole. */
export function wrapped(text: string, width: number, first = 0, hanging = first): string {
  const lines: string[] = [];
  const indent = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  let room = width - first - indent.length;
  for (const word of text.slice(indent.length).split(BREAK)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || [...longer].length <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    room = width - hanging;
  }
  return indent + [...lines, line].join(`\n${' '.repeat(hanging)}`);
}

import type { Position } from '../../errors/index.ts';

/** The start of one line in so many is kept: a text may be nothing but line breaks. */
const STEP = 512;

/** Turns offsets of a text into lines and columns, as editors count them: from 1, in UTF-16 units. */
export function lineCounter(text: string): (offset: number) => Extract<Position, { readonly line: number }> {
  let starts: readonly number[] | undefined;
  // The line that was asked for last: a text may be one long line, and is not gone through for each place in it.
  let last = { line: 1, start: 0, next: -1 };
  return (offset) => {
    if (offset >= last.start && offset < last.next) return { line: last.line, column: offset - last.start + 1, offset };
    starts ??= someLineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    let line = low * STEP + 1;
    let start = starts[low] as number;
    let next = lineAfter(text, start);
    for (; next <= offset; next = lineAfter(text, next)) {
      line++;
      start = next;
    }
    last = { line, start, next };
    return { line, column: offset - start + 1, offset };
  };
}

function someLineStarts(text: string): readonly number[] {
  const starts = [0];
  let line = 0;
  for (let start = lineAfter(text, 0); start <= text.length; start = lineAfter(text, start)) {
    if (++line % STEP === 0) starts.push(start);
  }
  return starts;
}

/** Where the next line starts, after LF, CR LF or CR; infinitely far when there is none. */
function lineAfter(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) return i + 1;
    if (unit === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return Number.POSITIVE_INFINITY;
}

import { expect, test } from 'vitest';
import { lineCounter } from '../../../src/validation/text/line-counter.ts';

/** A text that counts how many of its letters are looked at. */
function watched(text: string) {
  const looks = { count: 0 };
  const letters = {
    length: text.length,
    charCodeAt(at: number) {
      looks.count++;
      return text.charCodeAt(at);
    },
  };
  return { text: letters as unknown as string, looks };
}
const LINES = 10_000;
/** Ten letters a line, the break among them. */
const long = `${'x'.repeat(9)}\n`.repeat(LINES);

test('the lines of a text are gone through once, and then a few hundred at the most for each place', () => {
  const { text, looks } = watched(long);
  const at = lineCounter(text);
  expect(looks.count).toBe(0);
  const cost = (line: number) => {
    const before = looks.count;
    expect(at(line * 10 + 3)).toEqual({ line: line + 1, column: 4, offset: line * 10 + 3 });
    return looks.count - before;
  };
  // The text once, and the first line again.
  expect(cost(0)).toBe(long.length + 10);
  // From the start of a line that is kept, one in 512, to the end of the line that is asked for.
  expect([cost(511), cost(512), cost(513), cost(1_023), cost(1_024)]).toEqual([5_120, 10, 20, 5_120, 10]);
  for (const line of [9_999, 5, 7_300, 512 * 19, 512 * 19 - 1, 1]) expect(cost(line)).toBe(((line % 512) + 1) * 10);
});

test('a place in the line that was asked for last costs nothing', () => {
  const { text, looks } = watched(long);
  const at = lineCounter(text);
  at(5_000);
  const before = looks.count;
  for (const offset of [5_000, 5_009, 5_004]) expect(at(offset)).toEqual({ line: 501, column: offset - 4_999, offset });
  expect(looks.count).toBe(before);
  // The letter before it and the one after it are of other lines.
  expect(at(4_999)).toEqual({ line: 500, column: 10, offset: 4_999 });
  expect(at(5_010)).toEqual({ line: 502, column: 1, offset: 5_010 });
});

test('a text of one line is gone through once, however often it is asked for', () => {
  const { text, looks } = watched('x'.repeat(1_000));
  const at = lineCounter(text);
  for (let offset = 0; offset <= 1_000; offset++) expect(at(offset)).toEqual({ line: 1, column: offset + 1, offset });
  // Once to find the lines, once for the first place.
  expect(looks.count).toBe(2_000);
});

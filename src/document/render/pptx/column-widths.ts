import { longestWord, sharedWidths } from '../character-widths.ts';
import type { FlowTable } from './flow.ts';
import { BODY_WIDTH, CELL_MARGIN } from './page.ts';
import { sizeOf } from './paragraph.ts';

/** Rows looked at when widths are guessed: more would not change the guess. */
const ROWS_LOOKED_AT = 200;
/** Characters that count as the shortest and the longest column. */
const SHORT = 12;
const LONG = 400;

/** Widths of the columns in points: as asked, or guessed from what they hold, so that the longest words are not broken. */
export function columnWidths(table: FlowTable, textSize: number): readonly number[] {
  const asked = table.widths;
  const characters = new Array<number>(table.columns).fill(SHORT);
  const longest = new Array<number>(table.columns).fill(0);
  for (const row of table.rows.slice(0, ROWS_LOOKED_AT)) {
    for (const cell of row) {
      if (cell.colspan > 1) continue;
      let count = 0;
      for (const { runs, look } of cell.paragraphs) {
        for (const { text, strong } of runs) {
          count += text.length;
          const width = longestWord(text, strong) * sizeOf(look, textSize);
          longest[cell.column] = Math.max(longest[cell.column] ?? 0, width);
        }
      }
      characters[cell.column] = Math.max(characters[cell.column] ?? SHORT, Math.min(LONG, count));
    }
  }
  const needs = longest.map((width) => width / 1000 + 2 * CELL_MARGIN.x + 2);
  const needed = needs.reduce((sum, width) => sum + width, 0);
  // Where not all words fit, the longest are broken.
  const least = needed <= BODY_WIDTH ? needs : needs.map((width) => Math.min(width, BODY_WIDTH / table.columns));
  // Long columns get more, but not in proportion: they can use more lines.
  const shares = asked !== undefined && asked.length === table.columns ? asked : characters.map(Math.sqrt);
  return sharedWidths(shares, least, BODY_WIDTH);
}

import { characterWidth } from './character-widths.ts';
import type { FlowTable } from './flow.ts';
import { BODY_WIDTH, CELL_MARGIN } from './page.ts';
import { sizeOf } from './paragraph.ts';

/** Rows looked at when widths are guessed: more would not change the guess. */
const ROWS_LOOKED_AT = 200;
/** Characters that count as the shortest and the longest column. */
const SHORT = 12;
const LONG = 400;

/** Widths of the columns in points: as asked, or guessed from what they hold so that the longest words are not broken. */
export function columnWidths(table: FlowTable, textSize: number): readonly number[] {
  const asked = table.widths;
  if (asked !== undefined && asked.length === table.columns) return scaled(asked);
  const characters = new Array<number>(table.columns).fill(SHORT);
  const longest = new Array<number>(table.columns).fill(0);
  for (const row of table.rows.slice(0, ROWS_LOOKED_AT)) {
    for (const cell of row) {
      if (cell.colspan > 1) continue;
      let count = 0;
      for (const { runs, look } of cell.paragraphs) {
        for (const { text, strong } of runs) {
          count += text.length;
          longest[cell.column] = Math.max(
            longest[cell.column] ?? 0,
            longestWord(text, strong) * sizeOf(look, textSize),
          );
        }
      }
      characters[cell.column] = Math.max(characters[cell.column] ?? SHORT, Math.min(LONG, count));
    }
  }
  // Long columns get more, but not in proportion: they can use more lines.
  const widths = scaled(characters.map(Math.sqrt));
  const least = longest.map((width) => Math.min(width / 1000 + 2 * CELL_MARGIN.x + 2, BODY_WIDTH / table.columns));
  const missing = widths.map((width, i) => Math.max(0, (least[i] ?? 0) - width));
  const lack = missing.reduce((sum, width) => sum + width, 0);
  const spare = widths.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const spared = spare.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) =>
    spared === 0 ? width : width + (missing[i] ?? 0) - ((spare[i] ?? 0) * Math.min(lack, spared)) / spared,
  );
}

function scaled(shares: readonly number[]): readonly number[] {
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  const sum = shares.reduce((total, share) => total + share / largest, 0);
  return shares.map((share) => (share / largest / sum) * BODY_WIDTH);
}

const LONGEST_LOOKED_AT = 40;

function longestWord(text: string, strong: boolean): number {
  let longest = 0;
  for (const word of text.split(/[ \n-]/, 2000)) {
    let width = 0;
    for (const character of word.slice(0, LONGEST_LOOKED_AT)) {
      width += characterWidth(character.codePointAt(0) ?? 0, strong);
    }
    longest = Math.max(longest, width * 1.03);
  }
  return longest;
}

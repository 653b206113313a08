import { textWidth, wrapText } from '../text-lines.ts';
import { type Canvas, type Drawn, LINE_HEIGHT, SIZES } from './chart-frame.ts';
import { type DrawnItem, textAt } from './drawing.ts';

/** One sign and what it stands for. */
export interface LegendEntry {
  readonly name: string;
  /** The sign, in a field of 16 by 12 from this corner. */
  readonly sign: (x: number, y: number) => readonly DrawnItem[];
}

const SIGN = 22;
const GAP = 18;

/** What the signs stand for, side by side and on as many lines as that needs. */
export function drawLegend(entries: readonly LegendEntry[], { left, width, top }: Canvas): Drawn {
  if (entries.length === 0) return { items: [], bottom: top };
  const items: DrawnItem[] = [];
  let x = left;
  let y = top;
  let tallest = 1;
  for (const { name, sign } of entries) {
    const lines = wrapText(name, width - SIGN, { size: SIZES.note });
    const room = SIGN + lines.reduce((most, line) => Math.max(most, textWidth(line, SIZES.note)), 0);
    if (x > left && x + room > left + width) {
      x = left;
      y += tallest * LINE_HEIGHT.note + 4;
      tallest = 1;
    }
    items.push(...sign(x, y + 2));
    items.push(
      ...lines.map((line, i) => textAt(x + SIGN, y + (i + 1) * LINE_HEIGHT.note - 4, line, { size: SIZES.note })),
    );
    x += room + GAP;
    tallest = Math.max(tallest, lines.length);
  }
  return { items, bottom: y + tallest * LINE_HEIGHT.note + 8 };
}

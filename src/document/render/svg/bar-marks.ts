import type { RowPlace, Stretch } from './chart-rows.ts';
import type { DrawnItem } from './drawing.ts';
import type { Place } from './scale.ts';

/** From one value to another, whichever lies to the left. */
export function between(place: Place, from: number, to: number): Stretch {
  const [a, b] = [place(from), place(to)];
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** The line from which bars go to both sides. */
export function zeroLine(place: Place, { y, height }: RowPlace): DrawnItem {
  const x = place(0);
  return {
    type: 'line',
    points: [
      [x, y - 3],
      [x, y + height + 3],
    ],
    stroke: 'soft',
    width: 1,
  };
}

import { FAINT, GREY } from './frame.ts';
import { element, type Svg, textAt } from './svg.ts';

/** Upright lines with a word above each. `marks` are places on the picture with their words. */
export function axis(
  top: number,
  bottom: number,
  marks: readonly { readonly x: number; readonly word: string }[],
): Svg {
  const drawn = marks.map(({ x, word }) =>
    element(
      'g',
      {},
      element('line', { x1: x, y1: top - 6, x2: x, y2: bottom, stroke: FAINT }),
      textAt(x, top - 10, word, { 'font-size': 11, fill: GREY, 'text-anchor': 'middle' }),
    ),
  );
  return element('g', {}, ...drawn);
}

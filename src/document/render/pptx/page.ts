/** Measures of a slide, 16:9, in points. */
export const PAGE = {
  width: 960,
  height: 540,
  left: 44,
  right: 44,
  titleTop: 26,
  titleHeight: 62,
  top: 102,
  bottom: 504,
} as const;

export const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const BODY_HEIGHT = PAGE.bottom - PAGE.top;

/**
 * Sizes of plain text, the largest first: a chapter is set in the first with which it stays short, and nothing is smaller than
 * the last. With more slides than the last allows for one level-1 heading, each of its sections gets slides of its own.
 */
export const TEXT_SIZES = [
  { size: 18, mostSlides: 3 },
  { size: 16, mostSlides: 3 },
  { size: 14, mostSlides: 4 },
  { size: 12, mostSlides: 8 },
] as const;
export const SMALLEST_SIZE = 12;

/** From one line to the next, per point of size: PowerPoint leaves more room than the metrics of Arial ask for. */
export const LINE = 1.2;

/** Room between the frame of a cell or a box and its words. */
export const CELL_MARGIN = { x: 6, y: 4 } as const;
export const BOX_MARGIN = { x: 10, y: 6 } as const;

/** How far each level of a list stands to the right: enough for a number of two digits, its point and a gap behind it. */
export function listIndent(textSize: number): number {
  return Math.round(textSize * 1.7);
}

/** Where a stamp stands above the title, and where the words of a slide were taken from: at its foot, beside its number. */
export const STAMP = { left: 690, top: 5, width: 226, height: 20, textSize: 12 } as const;
export const FOOT = { left: PAGE.left, top: 504, width: 770, height: 34, textSize: 12 } as const;

/** Room above a table or a box. */
export const BLOCK_GAP = 8;

const EMU_PER_POINT = 12_700;

/** Points in the unit of the format. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

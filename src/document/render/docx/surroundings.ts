/** Where a block stands, which decides how its paragraphs look. */
export interface Surroundings {
  /** Style of plain paragraphs here; empty in the body. */
  readonly style: string;
  /** Lists around: 0 outside of any. */
  readonly depth: number;
  /** Tables around. */
  readonly tables: number;
  /** Whether in a note, whose frame shifts lists to the right. */
  readonly note: boolean;
  /** Width between the margins of the page, in twentieths of a point. */
  readonly width: number;
}

/** Width between the margins of an A4 page upright, and on its side. */
export const PAGE_WIDTH = { upright: 9638, sideways: 14_570 } as const;

export const BODY: Surroundings = { style: '', depth: 0, tables: 0, note: false, width: PAGE_WIDTH.upright };

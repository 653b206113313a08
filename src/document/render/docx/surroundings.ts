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
}

export const BODY: Surroundings = { style: '', depth: 0, tables: 0, note: false };

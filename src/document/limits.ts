/** Bounds on the work a document may cause. Each one met gives an error issue (`limit-…`) at once; nothing is cut silently. */
export interface DocumentLimits {
  /** Characters of an input text (readers). */
  readonly inputSize: number;
  /** Lines with words of a Markdown text; it may have ten times as many lines in all. */
  readonly lines: number;
  /**
   * Marks of a Markdown text: stars, brackets, backticks, escapes, exclamation marks, signs of HTML; each cell of a table counts as
   * two, each marker of a list or a quote as four.
   */
  readonly marks: number;
  /** Marks of Markdown in one passage without a blank line, or as much work over several: matching them takes its square. */
  readonly passageMarks: number;
  /** Attributes of one HTML element. */
  readonly attributes: number;
  /** Nodes inside nodes: lists in lists, tables in cells, strong in emphasis. */
  readonly depth: number;
  /** Nodes of the whole tree; an HTML text may have fifteen elements for every hundred. */
  readonly nodes: number;
  /** Characters of all the texts of a tree. */
  readonly characters: number;
  /** Cells of one table. */
  readonly tableCells: number;
  /** Values of one chart. */
  readonly chartValues: number;
  /** Pictures of a document. */
  readonly pictures: number;
  /** Bytes of all pictures of a document. */
  readonly pictureBytes: number;
  /** Dots of one picture, as its first bytes tell. */
  readonly picturePixels: number;
  /** Slides of a presentation (the PowerPoint writer). */
  readonly slides: number;
  /** Columns of a table on slides. */
  readonly slideColumns: number;
}

/** Far above any real plan, far below what would hurt. */
export const DOCUMENT_LIMITS: DocumentLimits = {
  inputSize: 500_000,
  lines: 10_000,
  marks: 30_000,
  passageMarks: 3000,
  attributes: 500,
  depth: 100,
  nodes: 500_000,
  characters: 10_000_000,
  tableCells: 100_000,
  chartValues: 10_000,
  pictures: 1000,
  pictureBytes: 32_000_000,
  picturePixels: 50_000_000,
  slides: 2_000,
  slideColumns: 200,
};

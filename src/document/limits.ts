/** Bounds on the work a document may cause. Each one met gives an error issue (`limit-…`) at once; nothing is cut silently. */
export interface DocumentLimits {
  /** Characters of an input text (readers). */
  readonly inputSize: number;
  /** Lines with words of a Markdown text. */
  readonly lines: number;
  /** Nodes inside nodes: lists in lists, tables in cells, strong in emphasis. */
  readonly depth: number;
  /** Nodes of the whole tree. */
  readonly nodes: number;
  /** Cells of one table. */
  readonly tableCells: number;
  /** Slides of a presentation (the PowerPoint writer). */
  readonly slides: number;
}

/** Far above any real plan, far below what would hurt. */
export const DEFAULT_LIMITS: DocumentLimits = {
  inputSize: 500_000,
  lines: 10_000,
  depth: 100,
  nodes: 500_000,
  tableCells: 200_000,
  slides: 2_000,
};

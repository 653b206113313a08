import type { FilledCell } from './sheet.ts';

/**
 * Where a cell ended: in the plan as it is (`taken`), in the plan after a reading that is told (`read`), beside the plan as text
 * (`kept`), or nowhere (`left-out`).
 */
export type CellEnd = 'taken' | 'read' | 'kept' | 'left-out';

/** The end of one cell. */
export interface CellFate {
  /** The sheet, where a plan is made of several. */
  readonly sheet?: string;
  readonly address: string;
  readonly end: CellEnd;
  /** Where in the plan, for what is taken or read. */
  readonly path?: readonly (string | number)[];
}

/** How many cells ended how. The four add up to `cells`, all that hold something. */
export interface FateCounts {
  readonly cells: number;
  readonly taken: number;
  readonly read: number;
  readonly kept: number;
  readonly leftOut: number;
}

/** The ends of the cells, row by row from the first to the last; each cell has one. */
export interface Ledger {
  readonly fates: readonly CellFate[];
  /** Goes on to a row further down: only its cells can get an end now. */
  startRow(row: number): void;
  end(cell: FilledCell, end: CellEnd, path?: readonly (string | number)[]): void;
  hasEnd(cell: FilledCell): boolean;
}

/**
 * A ledger without entries. The first end of a cell is its end: what comes after is another use of the same words. A hundred thousand
 * cells pass here, so that what has ended is marked by column and not looked up by address.
 */
export function openLedger(): Ledger {
  const fates: CellFate[] = [];
  const endedIn: number[] = [];
  let current = 0;
  return {
    fates,
    startRow(row) {
      current = row;
    },
    end({ address, column }, end, path) {
      if (endedIn[column] === current) return;
      endedIn[column] = current;
      fates.push(path === undefined ? { address, end } : { address, end, path });
    },
    hasEnd: ({ column }) => endedIn[column] === current,
  };
}

/** Counts the ends of as many cells as there are; those without an end would show as a sum that is too small. */
export function countEnds(fates: Iterable<CellFate>, cells: number): FateCounts {
  const counts: Record<CellEnd, number> = { taken: 0, read: 0, kept: 0, 'left-out': 0 };
  for (const { end } of fates) counts[end]++;
  return { cells, taken: counts.taken, read: counts.read, kept: counts.kept, leftOut: counts['left-out'] };
}

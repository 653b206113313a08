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

/** The ends of the cells as they come; each cell has one. */
export interface Ledger {
  readonly fates: Map<string, CellFate>;
  end(address: string, end: CellEnd, path?: readonly (string | number)[]): void;
}

/** A ledger without entries. The first end of a cell is its end: what comes after is another use of the same words. */
export function openLedger(): Ledger {
  const fates = new Map<string, CellFate>();
  return {
    fates,
    end(address, end, path) {
      if (!fates.has(address)) fates.set(address, path === undefined ? { address, end } : { address, end, path });
    },
  };
}

/** Counts the ends of as many cells as there are; those without an end would show as a sum that is too small. */
export function countEnds(fates: Iterable<CellFate>, cells: number): FateCounts {
  const counts: Record<CellEnd, number> = { taken: 0, read: 0, kept: 0, 'left-out': 0 };
  for (const { end } of fates) counts[end]++;
  return { cells, taken: counts.taken, read: counts.read, kept: counts.kept, leftOut: counts['left-out'] };
}

import { refuse } from '../../document/ooxml/index.ts';
import type { TableLimits } from '../sheet.ts';

/** What is left of the limits; all sheets of a file share it. */
export interface SheetBudget {
  rows: number;
  cells: number;
  characters: number;
  readonly limits: TableLimits;
}

export function openBudget(limits: TableLimits): SheetBudget {
  const { rows, cells, characters } = limits;
  return { rows, cells, characters, limits };
}

/** Takes something from what is left; where nothing is, the file is refused. */
export function spend(budget: SheetBudget, what: 'rows' | 'cells' | 'characters', amount: number, part: string): void {
  budget[what] -= amount;
  if (budget[what] < 0) refuse('xml-nodes', { what, limit: budget.limits[what] }, part);
}

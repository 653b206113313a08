import type { LifecycleState, Money, PlanInput } from '../model/index.ts';
import type { ColumnReadings } from './column-readings.ts';
import type { Ledger } from './ledger.ts';
import type { MatchedColumn } from './match-columns.ts';
import type { MergedCells } from './merged-cells.ts';
import type { AxisField, PriorityLevel, TableProfile } from './profile.ts';
import type { RowKept } from './rows/row-memory.ts';
import type { FilledCell } from './sheet.ts';
import type { TableFinding } from './table-issue.ts';

/** A part of the input of a plan while it grows. */
type Growing<Collection extends keyof PlanInput> =
  NonNullable<PlanInput[Collection]> extends readonly (infer Item)[] ? Item : never;

/** A project while it grows row by row. */
export interface ProjectDraft {
  readonly id: string;
  readonly title: string;
  theme?: string;
  state?: string;
  number?: number | string;
  priority?: string;
  start?: string;
  due?: string;
  leads?: readonly string[];
  contributors?: readonly { readonly organisation: string }[];
  territories?: readonly string[];
  readonly objectives: string[];
  readonly nextSteps: { text: string; due?: string; state?: string }[];
  readonly parts: { kind: string; heading: string; text: string }[];
}

/** A text on one line and the cell that it stands in: one of the row itself, or of a row above that holds for it too. */
export interface Label {
  readonly text: string;
  readonly cell: FilledCell;
  readonly isOwn: boolean;
}

interface OrientationDraft {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly parent?: string;
}

/** A word that no table of words has, with all its cells. */
export interface UnknownWord {
  readonly found: string;
  readonly column: string;
  readonly addresses: string[];
}

/** Rows without an axis below rows that have one in the same column. */
interface AxisBlanks {
  readonly column: string;
  readonly address: string;
  readonly rows: number[];
  /** The axis that was named last, and whether empty cells still stand below it. */
  text: string;
  open: boolean;
}

/** Everything that grows while a table is read into a plan, and what stays the same all the while. */
export interface PlanDraft {
  readonly profile: TableProfile;
  readonly merged: MergedCells;
  readonly columns: ReadonlyMap<number, MatchedColumn>;
  readonly states: ReadonlyMap<string, LifecycleState>;
  readonly priorities: ReadonlyMap<string, PriorityLevel>;
  readonly usedIds: Set<string>;
  /** A stem and the next number from one on that no row has used, nor gives. */
  readonly freeId: (stem: string, from: number) => string;
  readonly amounts: Map<number, ColumnReadings<Money>>;
  readonly dates: Map<number, ColumnReadings<string>>;
  readonly ledger: Ledger;
  readonly findings: TableFinding[];
  readonly projects: ProjectDraft[];
  readonly byTitle: Map<
    string,
    { readonly title: string; readonly address: string; readonly rows: number[]; readonly at: number }
  >;
  readonly orientations: Map<string, OrientationDraft>;
  /** The axes that hold for the rows below them: of headings, and of columns that fill down. */
  readonly sections: Map<AxisField, Label>;
  readonly axisBlanks: Map<AxisField, AxisBlanks>;
  readonly budgetLines: Growing<'budgetLines'>[];
  /** By their name, so that one that is named twice is one. */
  readonly organisations: Map<string, { readonly id: string; readonly name: string }>;
  readonly territories: Map<string, { readonly id: string; readonly name: string }>;
  readonly rows: RowKept[];
  readonly keptCounts: Map<string, { count: number; readonly address: string }>;
  readonly unknownStates: Map<string, UnknownWord>;
  readonly unknownPriorities: Map<string, UnknownWord>;
  /** Words in the place of a name, a day or an amount that say that there is none, by their column. */
  readonly noValues: Map<string, UnknownWord>;
  /** Merged cells that were told to hold for all their rows. */
  readonly filled: Set<string>;
}

/** The input of a plan: what the rows gave, and what they have beside it under the name of the profile. */
export function planInput(draft: PlanDraft, { id, title }: { readonly id: string; readonly title: string }): PlanInput {
  const { language } = draft.profile;
  return {
    id,
    title,
    ...(language !== undefined && { language }),
    orientations: [...draft.orientations.values()],
    projects: draft.projects.map(({ parts, ...project }) => ({
      ...project,
      kind: 'project',
      ...(parts.length > 0 && { fiche: { title: project.title, description: parts } }),
    })),
    budgetLines: draft.budgetLines,
    organisations: [...draft.organisations.values()],
    territories: [...draft.territories.values()].map((one) => ({ ...one, level: 'unknown' })),
  };
}

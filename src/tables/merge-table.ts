import { type Issue, type KeysOf, usageError } from '../errors/index.ts';
import { requireOptions } from '../i18n/index.ts';
import { defined } from '../internal/defined.ts';
import type { Plan } from '../model/index.ts';
import { comparePlans, type PlanChange } from '../tracking/index.ts';
import { mergeValues } from './indicators/merge-values.ts';
import { mergeYears } from './indicators/merge-years.ts';
import { mergeRows } from './merge/merge-rows.ts';
import { mergeWorkbook } from './merge/merge-workbook.ts';
import { type PlanFromTableOptions, planFromTable } from './plan-from-table.ts';
import { hasDatedValues, requireProfile, type TableProfile } from './profile.ts';
import { profileOfTable } from './profile-of-table.ts';
import { requireTable, type Table } from './table.ts';
import { type TableFinding, tableIssues } from './table-issue.ts';

/** How a table that came back is brought into a plan. */
export interface MergeTableOptions extends Omit<PlanFromTableOptions, 'id' | 'title'> {
  /** The plan as it was when the table went out. With it, what nobody changed in the table is left alone, and what both changed is told. */
  readonly base?: Plan;
}

const OPTIONS: KeysOf<MergeTableOptions> = {
  locale: true,
  profile: true,
  states: true,
  priorities: true,
  dateOrder: true,
  base: true,
};

/** What a table changes in a plan. Nothing is done to the plan: `applyChanges` does what is accepted. */
export interface TableMerge {
  /** False where the table is no plan at all, or cells could not be read. */
  readonly success: boolean;
  /** In the order of the plan, each to be accepted or not. */
  readonly changes: readonly PlanChange[];
  /** Those among them that undo what was changed in the plan since the table went out. */
  readonly conflicts: readonly PlanChange[];
  readonly issues: readonly Issue[];
}

/**
 * What a table that came back changes in a plan: rows that are new, that say something else, that are gone; as a list of changes that a person
 * accepts one by one, and that `applyChanges` (`plan-sante/tracking`) carries out. Rows are those of the plan by their identifier, else by
 * their axes and title; a row that may be two is asked. An empty cell of a foreign table erases nothing; columns that are not there
 * change nothing. Of a workbook of ours, an emptied cell does erase, and a sheet that is not there changes nothing.
 *
 * @throws {PlanSanteError} when the plan or the table is none, or an option is unknown.
 * @example
 * ```ts
 * import { mergeTable, planFromTable, readTable, tet } from 'plan-sante/tables';
 * import { applyChanges } from 'plan-sante/tracking';
 * const sent = readTable("Titre de l'action;Statut\nBus;En cours\nTram;À venir");
 * const back = readTable("Titre de l'action;Statut\nBus;Réalisé\nTram;À venir\nVélo;À venir");
 * if (sent.success && back.success) {
 *   const { data: plan } = planFromTable(sent.data, { profile: tet });
 *   if (plan) {
 *     const { changes } = mergeTable(plan, back.data, { profile: tet });
 *     console.log(changes.filter(({ collection }) => collection === 'projects').map(({ kind, id }) => `${kind} ${id}`)); // [ 'changed P1', 'added P3' ]
 *     console.log(applyChanges(plan, changes).projects.map(({ state }) => state)); // [ 'done', 'todo', 'todo' ]
 *   }
 * }
 * ```
 */
export function mergeTable(plan: Plan, table: Table, options: MergeTableOptions = {}): TableMerge {
  checkCall(plan, table, options);
  const { base, ...reading } = options;
  const profile: TableProfile | undefined = options.profile ?? profileOfTable(table);
  const made = planFromTable(table, {
    ...reading,
    ...defined({ profile }),
    id: plan.id,
    title: plan.title,
  });
  const failed = made.issues.some(({ severity }) => severity === 'error');
  if (profile === undefined || made.data === undefined)
    return { success: false, changes: [], conflicts: [], issues: made.issues };
  const findings: TableFinding[] = [];
  const merged =
    profile.collections === true
      ? mergeWorkbook(plan, made.data, table)
      : hasDatedValues(profile)
        ? mergeYears(plan, made.data, profile)
        : profile.valueKinds !== undefined
          ? mergeValues(plan, made.data, profile)
          : mergeRows(plan, made.data, { table, profile, columns: made.columns, findings });
  const all = comparePlans(plan, merged);
  const changes = base === undefined ? all : all.filter((change) => !isOfBase(change, base));
  const since = base === undefined ? [] : comparePlans(base, plan);
  return {
    success: !failed,
    changes,
    conflicts: changes.filter(({ path }) => since.some((earlier) => touches(earlier.path, path))),
    issues: [...made.issues, ...tableIssues(findings, options.locale ?? 'fr')],
  };
}

/** The table says what the plan said when it went out: nobody changed it there. */
function isOfBase({ path, after, kind }: PlanChange, base: Plan): boolean {
  if (kind === 'moved') return true;
  const there = valueAt(base, path);
  return JSON.stringify(there ?? null) === JSON.stringify(after ?? null);
}

/** The value at a path of names of fields, ids of entities and positions. */
function valueAt(base: Plan, path: PlanChange['path']): unknown {
  let value: unknown = base;
  for (const key of path) {
    if (Array.isArray(value)) {
      value = typeof key === 'number' ? value[key] : value.find((one) => (one as { id?: unknown } | null)?.id === key);
    } else value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return value;
}

function touches(a: PlanChange['path'], b: PlanChange['path']): boolean {
  return a.slice(0, b.length).every((key, i) => key === b[i]);
}

function checkCall(plan: Plan, table: Table, options: MergeTableOptions): void {
  const caller = 'mergeTable';
  for (const one of [plan, options?.base ?? plan]) {
    if (typeof one !== 'object' || one === null || !Array.isArray(one.projects))
      throw usageError(caller, 'a plan, as parsePlan gives it', one);
  }
  requireTable(caller, table);
  requireOptions(caller, options, OPTIONS);
  if (options.profile !== undefined) requireProfile(caller, options.profile);
}

import { type Issue, type KeysOf, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import { workbookFromPlan } from './collections/workbook-from-plan.ts';
import { tableOfValues } from './indicators/table-of-values.ts';
import { tableOfYears } from './indicators/table-of-years.ts';
import { hasDatedValues, requireProfile, type TableProfile } from './profile.ts';
import { tableOfRows } from './rows/table-of-rows.ts';
import type { TableContent } from './sheet.ts';
import { tableIssues } from './table-issue.ts';

/** How a plan becomes a table. */
export interface TableFromPlanOptions {
  /** What the table looks like: `planSante` for a workbook that holds all of the plan. */
  readonly profile: TableProfile;
  /** Language of names and words; French when left out. */
  readonly locale?: Locale;
}

const OPTIONS: KeysOf<TableFromPlanOptions> = { profile: true, locale: true };

/** A table made of a plan, and what of the plan has no place in it. */
export interface TableFromPlan {
  /** For `writeTable`. */
  readonly data: TableContent;
  readonly issues: readonly Issue[];
}

/**
 * A plan as a table to write. With `planSante` it is a workbook that holds all of the plan: its fields on the first sheet, a sheet for each
 * collection and for the lists inside it, drop-down lists for codes and references, a note for each column. `planFromTable` gives the
 * same plan back.
 *
 * With another profile the rows are projects and their steps, or values of indicators (`pilote`). A plan that was made of such a table gets its own columns back, in their order,
 * with its own words wherever they still say what the plan says; what the table has no place for is told.
 *
 * @throws {PlanSanteError} when the plan or the profile is none, or an option is unknown.
 * @example
 * ```ts
 * import { parsePlan } from 'plan-sante';
 * import { planFromTable, planSante, readTable, tableFromPlan, writeTable } from 'plan-sante/tables';
 * import { xlsx } from 'plan-sante/xlsx';
 * const plan = parsePlan({ id: 'cls', title: 'Contrat local', projects: [{ id: 'P1', title: 'Équipe mobile', state: 'running' }] });
 * const bytes = writeTable(tableFromPlan(plan, { profile: planSante, locale: 'fr' }).data, { format: xlsx });
 * const table = readTable(bytes, { format: xlsx });
 * if (table.success) console.log(planFromTable(table.data).data?.projects[0]?.state); // running
 * ```
 */
export function tableFromPlan(plan: Plan, options: TableFromPlanOptions): TableFromPlan {
  const caller = 'tableFromPlan';
  requireOptions(caller, options, OPTIONS);
  requireProfile(caller, options?.profile);
  if (typeof plan !== 'object' || plan === null || typeof plan.title !== 'string')
    throw usageError(caller, 'a plan, as parsePlan gives it', plan);
  const { profile, locale = 'fr' } = options;
  if (profile.collections === true) return { data: workbookFromPlan(plan, locale), issues: [] };
  const write = hasDatedValues(profile) ? tableOfYears : profile.valueKinds === undefined ? tableOfRows : tableOfValues;
  const { content, findings } = write(plan, profile, locale);
  return { data: content, issues: tableIssues(findings, locale) };
}

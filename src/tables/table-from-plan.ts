import { type KeysOf, usageError } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import { workbookFromPlan } from './collections/workbook-from-plan.ts';
import { requireProfile, type TableProfile } from './profile.ts';
import type { TableContent } from './sheet.ts';

/** How a plan becomes a table. */
export interface TableFromPlanOptions {
  /** What the table looks like: `planSante` for a workbook that holds all of the plan. */
  readonly profile: TableProfile;
  /** Language of names and words; French when left out. */
  readonly locale?: Locale;
}

const OPTIONS: KeysOf<TableFromPlanOptions> = { profile: true, locale: true };

/**
 * A plan as a table to write. With `planSante` it is a workbook that holds all of the plan: its fields on the first sheet, a sheet for each
 * collection and for the lists inside it, drop-down lists for codes and references, a note for each column. `planFromTable` gives the
 * same plan back.
 *
 * @throws {PlanSanteError} when the plan or the profile is none, or an option is unknown.
 * @example
 * ```ts
 * import { parsePlan } from 'plan-sante';
 * import { planFromTable, planSante, readTable, tableFromPlan, writeTable } from 'plan-sante/tables';
 * import { xlsx } from 'plan-sante/xlsx';
 * const plan = parsePlan({ id: 'cls', title: 'Contrat local', projects: [{ id: 'P1', title: 'Équipe mobile', state: 'running' }] });
 * const bytes = writeTable(tableFromPlan(plan, { profile: planSante, locale: 'fr' }), { format: xlsx });
 * const table = readTable(bytes, { format: xlsx });
 * if (table.success) console.log(planFromTable(table.data).data?.projects[0]?.state); // running
 * ```
 */
export function tableFromPlan(plan: Plan, options: TableFromPlanOptions): TableContent {
  const caller = 'tableFromPlan';
  requireOptions(caller, options, OPTIONS);
  requireProfile(caller, options.profile);
  if (typeof plan !== 'object' || plan === null || typeof plan.title !== 'string')
    throw usageError(caller, 'a plan, as parsePlan gives it', plan);
  const { profile, locale = 'fr' } = options;
  if (profile.collections === true) return workbookFromPlan(plan, locale);
  throw usageError(caller, 'planSante as profile', profile.id);
}

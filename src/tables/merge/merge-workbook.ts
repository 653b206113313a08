import type { Plan } from '../../model/index.ts';
import { localeOfWorkbook, sheetsByName } from '../collections/own-sheets.ts';
import { rootSheet } from '../collections/sheet-plan.ts';
import type { Table } from '../table.ts';

/** The plan of a workbook of ours; collections whose sheet is not there stay those of the plan. */
export function mergeWorkbook(plan: Plan, read: Plan, table: Table): Plan {
  const root = rootSheet();
  const names = sheetsByName(root, localeOfWorkbook(table.columns.map(({ name }) => name)));
  const there = new Set(
    (table.more ?? []).flatMap(({ chosen }) => {
      const path = names.get(chosen.sheet ?? '')?.path;
      return path === undefined ? [] : [path.join('.')];
    }),
  );
  const missing = root.inside
    .filter(({ path }) => path.length === 1 && !there.has(path.join('.')))
    .map(({ path }) => path[0] ?? '');
  const kept = Object.entries(plan).filter(([key]) => missing.includes(key));
  return { ...read, ...Object.fromEntries(kept) };
}

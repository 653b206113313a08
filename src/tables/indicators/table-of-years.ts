import type { Locale } from '../../i18n/index.ts';
import type { Indicator, Plan } from '../../model/index.ts';
import { type MatchedColumn, matchNames } from '../match-columns.ts';
import type { TableProfile } from '../profile.ts';
import { notWritten } from '../rows/not-written.ts';
import type { CellContent, TableContent } from '../sheet.ts';
import type { TableFinding } from '../table-issue.ts';
import { valuesOf } from './value-key.ts';
import { saidIn, type YearsRow, yearsMemory } from './years-memory.ts';

const SHOWN: ReadonlySet<string> = new Set(['indicators']);

/** The indicators of a plan as rows with a column for each date: those of the table that the plan was made of, with its words, then new ones. */
export function tableOfYears(
  plan: Plan,
  profile: TableProfile,
  _locale: Locale,
): { readonly content: TableContent; readonly findings: readonly TableFinding[] } {
  const memory = yearsMemory(plan, profile.id);
  const names = profile.columns.flatMap(({ names: [first] }) => first ?? []);
  const columns = matchNames(memory?.columns ?? names.map((name, i) => ({ column: i + 1, name })), profile);
  const left = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const known = (memory?.rows ?? []).flatMap((row): readonly (readonly CellContent[])[] => {
    const indicator = row.indicator === undefined ? undefined : left.get(row.indicator);
    if (row.indicator !== undefined && indicator === undefined) return [];
    if (indicator !== undefined) left.delete(indicator.id);
    return [columns.map((column) => cellOf(row, indicator, column))];
  });
  const fresh = [...left.values()].map((indicator) => columns.map((column) => saidIn(indicator, column) ?? null));
  const lost = plan.indicators.reduce((count, indicator) => count + withoutColumn(indicator, columns), 0);
  const params = { collection: 'indicators', count: lost, profile: profile.id };
  return {
    content: {
      name: 'Plan',
      title: plan.title,
      columns: columns.map(({ name }) => ({ name })),
      rows: [...known, ...fresh],
    },
    findings: [
      ...notWritten(plan, profile, SHOWN),
      ...(lost === 0 ? [] : [{ code: 'not-in-table', severity: 'warning' as const, params }]),
    ],
  };
}

/** The words of the table where they still say what the plan says; else the plan's. */
function cellOf({ texts, said = {} }: YearsRow, indicator: Indicator | undefined, column: MatchedColumn): CellContent {
  const { key } = column;
  const now = indicator && saidIn(indicator, column);
  const before = Object.hasOwn(said, key) ? said[key] : undefined;
  return (now === before && Object.hasOwn(texts, key) ? texts[key] : now) ?? null;
}

/** How many values of an indicator the table has no column for, or cannot hold: bounds, values of another zone, a unit of their own. */
function withoutColumn(indicator: Indicator, columns: readonly MatchedColumn[]): number {
  const shown = columns.filter(
    (column) => column.profile?.field === 'value' && saidIn(indicator, column) !== undefined,
  );
  return valuesOf(indicator).length - shown.length;
}

import type { Indicator, IndicatorInput, Plan } from '../../model/index.ts';
import type { MatchedColumn } from '../match-columns.ts';
import { isRecord, ownMemory } from '../own-memory.ts';
import type { TableColumn } from '../table.ts';

/** A row of a table with a column for each date, beside the plan: its texts, its indicator, and what that said. */
export interface YearsRow {
  readonly row: number;
  /** By the name of their column. */
  readonly texts: Readonly<Record<string, string>>;
  readonly indicator?: string;
  /** What the indicator said in each column when the table was read. */
  readonly said?: Readonly<Record<string, string | number>>;
}

/** What an indicator says in a column; nothing where it says nothing, or where a cell could not hold it. */
export function saidIn(indicator: Indicator | IndicatorInput, { profile }: MatchedColumn): string | number | undefined {
  const { id, title, unit, baseline, values = [], targets = [] } = indicator;
  switch (profile?.field) {
    case 'id':
      return id;
    case 'indicator':
      return title;
    case 'unit':
      return unit;
    case 'value': {
      const { asOf, valueKind = 'value' } = profile;
      const lists = { baseline: baseline === undefined ? [] : [baseline], value: values, target: targets };
      const found = lists[valueKind].find((value) => value.asOf === asOf)?.quantity;
      if (found?.value === undefined || found.unit === undefined || found.unit === unit) return found?.value;
      return found.unit === 'percent' ? `${found.value} %` : undefined;
    }
    default:
      return undefined;
  }
}

/** The same for all columns, by their names. */
export function saidOf(
  indicator: Indicator | IndicatorInput,
  columns: Iterable<MatchedColumn>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    [...columns].flatMap((column) => {
      const said = saidIn(indicator, column);
      return said === undefined ? [] : [[column.key, said]];
    }),
  );
}

/** What is remembered of the table that a plan was made of. */
export function yearsMemory(
  plan: Plan,
  profile: string,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly YearsRow[] } | undefined {
  const memory = ownMemory(plan, profile);
  if (memory === undefined) return undefined;
  const rows = memory.rows.filter(
    ({ texts, indicator, said = {} }) =>
      isRecord(texts) && isRecord(said) && (indicator === undefined || typeof indicator === 'string'),
  );
  return { columns: memory.columns as unknown as readonly TableColumn[], rows: rows as unknown as readonly YearsRow[] };
}

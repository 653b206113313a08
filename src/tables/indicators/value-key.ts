import type { Indicator, IndicatorValue, JsonValue, Plan } from '../../model/index.ts';
import { isRecord, ownMemory } from '../own-memory.ts';
import type { ValueKind } from '../profile.ts';
import type { TableColumn } from '../table.ts';

/** What tells one value of a plan from another: its indicator, what it is, and its day. */
export type ValueKey = readonly [indicator: string, kind: ValueKind, asOf: string];

/** A row of values beside the plan: its texts, which value it gave, and what that value was. */
export interface ValueMemory {
  readonly row: number;
  /** By the name of their column. */
  readonly texts: Readonly<Record<string, string>>;
  readonly value?: ValueKey;
  /** The number and the name of the territory, as JSON. */
  readonly said?: string;
}

interface ValuesMemory {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ValueMemory[];
}

export const keyText = (key: ValueKey): string => JSON.stringify(key);

/** The values of an indicator with their keys; those without a day have none. */
export function valuesOf(indicator: Indicator): readonly (readonly [key: ValueKey, value: IndicatorValue])[] {
  const { id, baseline, targets, values } = indicator;
  const lists: readonly (readonly [ValueKind, readonly IndicatorValue[]])[] = [
    ['baseline', baseline === undefined ? [] : [baseline]],
    ['value', values],
    ['target', targets],
  ];
  return lists.flatMap(([kind, list]) => list.map((value) => [[id, kind, value.asOf ?? ''] as const, value] as const));
}

/** Identifiers that a table gave end in the zone: two zones of one indicator are two indicators of the plan. */
export function idOfZone(indicator: string, zone: string | undefined): string {
  return zone === undefined ? indicator : `${indicator}_${zone}`;
}

export function indicatorWithoutZone({ id, territory }: Indicator): string {
  const ending = `_${territory}`;
  return territory !== undefined && id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}

/** What is remembered of the table of values that a plan was made of. */
export function valuesMemory(plan: Plan, profile: string): ValuesMemory | undefined {
  const memory = ownMemory(plan, profile);
  if (memory === undefined) return undefined;
  const rows = memory.rows.filter(({ texts, value }) => isRecord(texts) && isKeyOrNothing(value));
  return {
    columns: memory.columns as unknown as ValuesMemory['columns'],
    rows: rows as unknown as ValuesMemory['rows'],
  };
}

const isKeyOrNothing = (value: JsonValue | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'string'));

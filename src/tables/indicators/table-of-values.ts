import type { Locale } from '../../i18n/index.ts';
import { type Indicator, type IndicatorValue, type Plan, writePartialDate } from '../../model/index.ts';
import { type MatchedColumn, matchNames } from '../match-columns.ts';
import type { TableProfile, ValueKind } from '../profile.ts';
import { notWritten } from '../rows/not-written.ts';
import type { CellContent, TableContent } from '../sheet.ts';
import type { TableFinding } from '../table-issue.ts';
import { indicatorWithoutZone, keyText, type ValueKey, valuesMemory, valuesOf } from './value-key.ts';

const SHOWN: ReadonlySet<string> = new Set(['indicators', 'territories']);

/** The indicators of a plan as rows of values: those of the table that the plan was made of, with its words, then those that are new. */
export function tableOfValues(
  plan: Plan,
  profile: TableProfile,
  locale: Locale,
): { readonly content: TableContent; readonly findings: readonly TableFinding[] } {
  const memory = valuesMemory(plan, profile.id);
  const names = profile.columns.flatMap(({ names: [first] }) => first ?? []);
  const columns = matchNames(memory?.columns ?? names.map((name, i) => ({ column: i + 1, name })), profile);
  const territories = new Map(plan.territories.map(({ id, name }) => [id, name]));
  const values = new Map<string, ValueOfPlan>();
  let dropped = 0;
  for (const indicator of plan.indicators) {
    for (const [key, value] of valuesOf(indicator)) {
      if (value.quantity.value === undefined || key[2] === '') dropped++;
      else values.set(keyText(key), { key, indicator, value, number: value.quantity.value });
    }
  }
  const words = wordsOf(profile);
  const fresh = (one: ValueOfPlan) => columns.map((column) => cellOf(one, column, words, territories, locale));
  const known = (memory?.rows ?? []).flatMap(({ texts, value, said }): readonly (readonly CellContent[])[] => {
    const own = columns.map(({ key }) => (Object.hasOwn(texts, key) ? (texts[key] ?? null) : null));
    if (value === undefined) return [own];
    const one = values.get(keyText(value));
    values.delete(keyText(value));
    if (one === undefined) return [];
    const name = territories.get(one.indicator.territory ?? '');
    if (JSON.stringify([one.number, name]) === said) return [own];
    const now = fresh(one);
    // The key is the same, so that only the number and the name are to be written anew.
    return [own.map((text, i) => (isOneOf(columns[i], 'value', 'territory') ? (now[i] ?? null) : text))];
  });
  const findings = notWritten(plan, profile, SHOWN);
  return {
    content: {
      name: 'Plan',
      title: plan.title,
      columns: columns.map(({ name }) => ({ name })),
      rows: [...known, ...[...values.values()].map(fresh)],
    },
    findings: dropped === 0 ? findings : [...findings, lost(dropped, profile)],
  };
}

interface ValueOfPlan {
  readonly key: ValueKey;
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
  readonly number: number;
}

const isOneOf = (column: MatchedColumn | undefined, ...fields: readonly string[]): boolean =>
  fields.includes(column?.profile?.field ?? '');

function wordsOf({ valueKinds = {} }: TableProfile): ReadonlyMap<ValueKind, string> {
  return new Map(Object.entries(valueKinds).map(([word, kind]) => [kind, word]));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function cellOf(
  { key: [, kind, asOf], indicator, value, number }: ValueOfPlan,
  column: MatchedColumn,
  words: ReadonlyMap<ValueKind, string>,
  territories: ReadonlyMap<string, string>,
  locale: Locale,
): CellContent {
  const zone = value.territory ?? indicator.territory;
  switch (column.profile?.field) {
    case 'indicator':
      return indicatorWithoutZone(indicator);
    case 'territory-code':
      return zone ?? null;
    case 'territory':
      return territories.get(zone ?? '') ?? null;
    case 'date':
      return DAY.test(asOf) ? { date: asOf } : writePartialDate(asOf, locale);
    case 'value-kind':
      return words.get(kind) ?? kind;
    case 'value':
      return number;
    default:
      return null;
  }
}

function lost(count: number, { id }: TableProfile): TableFinding {
  return { code: 'not-in-table', severity: 'warning', params: { collection: 'indicators', count, profile: id } };
}

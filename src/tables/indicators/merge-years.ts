import { defined } from '../../internal/defined.ts';
import { freeNames } from '../../internal/free-names.ts';
import { grouped } from '../../internal/grouped.ts';
import { foldText } from '../../internal/text.ts';
import type { Indicator, Plan } from '../../model/index.ts';
import type { TableProfile } from '../profile.ts';
import { mergedValues } from './merge-values.ts';
import { yearsMemory } from './years-memory.ts';

/**
 * The plan with the indicators of a table that came back: each is the one of the plan with its name, where there is one, else the one with
 * its identifier. Indicators whose row is gone are gone; an empty cell erases nothing.
 */
export function mergeYears(plan: Plan, read: Plan, { id }: TableProfile): Plan {
  const byTitle = grouped(plan.indicators, ({ title }) => foldText(title));
  const hasIds = new Set(plan.indicators.map((one) => one.id));
  const matched = new Map<string, Indicator>();
  const fresh: Indicator[] = [];
  for (const one of read.indicators) {
    const [named, second] = byTitle.get(foldText(one.title)) ?? [];
    const own = second === undefined && named !== undefined ? named.id : hasIds.has(one.id) ? one.id : undefined;
    if (own !== undefined && !matched.has(own)) matched.set(own, one);
    else fresh.push(one);
  }
  const memory = yearsMemory(plan, id);
  const had = new Set((memory?.rows ?? []).flatMap(({ indicator }) => indicator ?? []));
  const kept = plan.indicators.filter((one) => matched.has(one.id) || !had.has(one.id));
  const taken = new Set(kept.map((one) => one.id));
  const next = freeNames((id) => taken.has(id));
  const ids = new Map([...matched].map(([own, one]) => [one.id, own]));
  const added = fresh.map((one) => {
    const free = taken.has(one.id) ? next(`${one.id}-`, 2) : one.id;
    taken.add(free);
    ids.set(one.id, free);
    return { ...one, id: free };
  });
  return {
    ...plan,
    indicators: [...kept.map((one) => withRead(one, matched.get(one.id))), ...added],
    extensions: { ...plan.extensions, ...read.extensions, ...remembered(read, id, ids) },
  };
}

/** What is remembered of the table, with the identifiers that its indicators have in the plan. */
function remembered(read: Plan, id: string, ids: ReadonlyMap<string, string>): Plan['extensions'] {
  const memory = yearsMemory(read, id);
  if (memory === undefined) return {};
  const rows = memory.rows.map((row) =>
    row.indicator === undefined ? row : { ...row, indicator: ids.get(row.indicator) ?? row.indicator },
  );
  return { [id]: { ...memory, rows } } as unknown as NonNullable<Plan['extensions']>;
}

function withRead(own: Indicator, read: Indicator | undefined): Indicator {
  if (read === undefined) return own;
  const [baseline] =
    read.baseline === undefined
      ? [own.baseline]
      : mergedValues(own.baseline === undefined ? [] : [own.baseline], [read.baseline]).slice(-1);
  return {
    ...own,
    title: read.title,
    ...defined({ unit: read.unit ?? own.unit, baseline }),
    values: mergedValues(own.values, read.values),
    targets: mergedValues(own.targets, read.targets),
  };
}

import { defined } from '../../internal/defined.ts';
import type { Indicator, IndicatorValue, Plan } from '../../model/index.ts';
import type { TableProfile, ValueKind } from '../profile.ts';
import { keyText, valuesMemory, valuesOf } from './value-key.ts';

/**
 * The plan with the values of a table that came back: each by its indicator, its kind and its day. Values that the table had and has no
 * more are gone; those that it never had stay.
 */
export function mergeValues(plan: Plan, read: Plan, { id }: TableProfile): Plan {
  const there = new Set(read.indicators.flatMap(valuesOf).map(([key]) => keyText(key)));
  const had = (valuesMemory(plan, id)?.rows ?? []).flatMap(({ value }) =>
    value === undefined ? [] : [keyText(value)],
  );
  const gone = new Set(had.filter((key) => !there.has(key)));
  const byId = new Map(read.indicators.map((one) => [one.id, one]));
  const known = new Set(plan.indicators.map((one) => one.id));
  const places = new Set(plan.territories.map((one) => one.id));
  return {
    ...plan,
    territories: [...plan.territories, ...read.territories.filter((one) => !places.has(one.id))],
    indicators: [
      ...plan.indicators.map((one) => withValues(one, byId.get(one.id), gone)),
      ...read.indicators.filter((one) => !known.has(one.id)),
    ],
    extensions: { ...plan.extensions, ...read.extensions },
  };
}

function withValues(own: Indicator, read: Indicator | undefined, gone: ReadonlySet<string>): Indicator {
  const stays = (kind: ValueKind, { asOf = '' }: IndicatorValue): boolean => !gone.has(keyText([own.id, kind, asOf]));
  const { baseline, ...rest } = own;
  const before = baseline !== undefined && stays('baseline', baseline) ? [baseline] : [];
  const [start] = read?.baseline === undefined ? before : mergedValues(before, [read.baseline]).slice(-1);
  return {
    ...rest,
    ...defined({ baseline: start }),
    values: mergedValues(
      own.values.filter((one) => stays('value', one)),
      read?.values ?? [],
    ),
    targets: mergedValues(
      own.targets.filter((one) => stays('target', one)),
      read?.targets ?? [],
    ),
  };
}

/** What the plan knows beside the number, such as its source, stays where the number does. */
export function mergedValues(
  own: readonly IndicatorValue[],
  read: readonly IndicatorValue[],
): readonly IndicatorValue[] {
  const byDay = new Map(own.map((one) => [one.asOf ?? '', one]));
  for (const one of read) {
    const before = byDay.get(one.asOf ?? '');
    if (before?.quantity.value === one.quantity.value) continue;
    byDay.set(
      one.asOf ?? '',
      before === undefined ? one : { ...before, quantity: { ...before.quantity, ...one.quantity } },
    );
  }
  return [...byDay.values()].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
}

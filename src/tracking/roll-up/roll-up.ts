import { type KeysOf, usageError } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import { daySpans } from '../days.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import { requireOneOf } from '../require-one-of.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { stateGroup } from '../states/state-group.ts';
import { readState } from '../states/state-of.ts';
import { bySubject, entryKey, subjectsOf } from '../subjects.ts';
import { TRACKED_LISTS, type TrackedPlan } from '../tracked-plan.ts';
import { carriedEntries, type RolledItem, type ShareInterval, stepsOf, titleOf } from './carried-item.ts';
import { GROUP_KEYS, type GroupKey, type RollUpBy } from './group-keys.ts';
import { itemProgress, meanShare } from './item-progress.ts';

/** How a plan is to be rolled up. */
export interface RollUpOptions {
  readonly by: RollUpBy;
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Weights of items by their ids, 0 or more; 1 where left out. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** What is told of several items together. */
export interface RolledTotal {
  /** Places in the list of items. */
  readonly items: readonly number[];
  /** How many items are in each state; `none` where none is declared. */
  readonly states: Readonly<Record<string, number>>;
  /** The mean progress, with what is unknown at 0 and at 1; `null` where nothing counts. */
  readonly progress: ShareInterval | null;
  /** How many items nothing tells the progress of. */
  readonly unknown: number;
  /** How many items are past their date, as the dates say. */
  readonly overdue: number;
  readonly reasons: readonly TrackingReason[];
}

/** One group of a roll-up; `id` and `title` are `null` for what belongs to none. */
export interface RolledGroup extends RolledTotal {
  readonly id: string | null;
  readonly title: string | null;
  /** Of an orientation or a territory: the one above, which counts these items too. */
  readonly parent?: string;
}

/** A plan rolled up. */
export interface RollUp {
  readonly by: RollUpBy;
  readonly asOf: string;
  readonly items: readonly RolledItem[];
  /** In the order in which the plan names them; an item with two leads, funders or territories is in both groups. */
  readonly groups: readonly RolledGroup[];
  /** Every item once. */
  readonly whole: RolledTotal;
}

const OPTIONS: KeysOf<RollUpOptions> = { by: true, asOf: true, weights: true };

/**
 * Counts what a plan carries out, group by group: how many items are in each state, and their mean progress as an interval. What is
 * unknown is neither nothing nor left out: it is 0 at one end and 1 at the other, so whatever it turns out to be, the true mean lies
 * between. The progress of an item is that of its indicators; without a share there, of its actions, its milestones, its state.
 *
 * @throws PlanSanteError when the call has no plan, no day, or an unknown option, order or weight.
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { rollUp } from 'plan-sante/tracking';
 * const { groups, whole } = rollUp(cnrGrandEst2023, { by: 'theme', asOf: '2023-02-08' });
 * console.log(groups.length, whole.states); // 5 { drafted: 15, pilot: 1, none: 3, announced: 1 }
 * ```
 */
export function rollUp(plan: TrackedPlan, options: RollUpOptions): RollUp {
  requirePlanOf('rollUp', plan, TRACKED_LISTS);
  requireOptions('rollUp', options, OPTIONS);
  requireDay('rollUp', options?.asOf);
  if (options.by === undefined)
    throw usageError('rollUp', `by as one of ${Object.keys(GROUP_KEYS).join(', ')}`, options.by);
  requireOneOf('rollUp', 'by', options.by, Object.keys(GROUP_KEYS));
  const { by, asOf, weights = {} } = options;
  const indicators = bySubject(plan.indicators);
  const milestones = bySubject(plan.milestones);
  const spanOf = daySpans();
  const entries = carriedEntries(plan, (id) => indicators.has(entryKey('orientations', id)));
  const items = entries.map((carried): RolledItem => {
    const { collection, entry } = carried;
    const key = entryKey(collection, entry.id);
    const own = milestones.get(key) ?? [];
    const { declared, byDates, agree } = readState(entry, own, asOf, spanOf);
    const state = declared?.state;
    const measured = { indicators: indicators.get(key) ?? [], steps: stepsOf(carried), milestones: own };
    const { progress, basis } = itemProgress({ ...measured, state, asOf, spanOf });
    const givenUp = stateGroup(state) === 'given-up';
    const title = titleOf(carried);
    return { collection, id: entry.id, title, state: state ?? null, byDates, agree, progress, basis, givenUp };
  });
  const weightOf = weightsOf(items, weights);
  const { groups, none } = grouped(entries.map(GROUP_KEYS[by](plan)));
  const total = (members: readonly number[]): RolledTotal => totalOf(members, items, weightOf);
  return {
    by,
    asOf,
    items,
    groups: [
      ...groups.map(({ members, ...key }) => ({ ...key, ...total(members) })),
      ...(none.length > 0 ? [{ id: null, title: null, ...total(none) }] : []),
    ],
    whole: withIndicatorsLeft(total(items.map((_, i) => i)), plan, items),
  };
}

interface Grouped {
  readonly groups: readonly (GroupKey & { readonly members: readonly number[] })[];
  /** What belongs to no group. */
  readonly none: readonly number[];
}

/** Items by the groups that each of them names, by their places. */
function grouped(keysOfItems: readonly (readonly GroupKey[])[]): Grouped {
  const groups = new Map<string, GroupKey & { readonly members: number[] }>();
  const none: number[] = [];
  keysOfItems.forEach((keys, i) => {
    if (keys.length === 0) none.push(i);
    for (const key of keys) {
      const name = key.id === null ? `words ${key.title}` : `id ${key.id}`;
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { ...key, members: [i] });
      else group.members.push(i);
    }
  });
  return { groups: [...groups.values()], none };
}

/** Indicators about the whole plan, or about nothing that the plan has, count in no item: that is told. */
function withIndicatorsLeft(whole: RolledTotal, plan: TrackedPlan, items: readonly RolledItem[]): RolledTotal {
  const counted = new Set(items.map(({ collection, id }) => entryKey(collection, id)));
  const left = plan.indicators.filter((one) => !subjectsOf(one).some((key) => counted.has(key))).length;
  return left === 0
    ? whole
    : { ...whole, reasons: [...whole.reasons, reason('indicators-not-counted', { count: left })] };
}

function weightsOf(items: readonly RolledItem[], weights: Readonly<Record<string, number>>): (index: number) => number {
  const known = new Set(items.map(({ id }) => id));
  for (const [id, weight] of Object.entries(weights)) {
    if (!known.has(id)) throw usageError('rollUp', `weights of items of the plan; none is called "${id}"`, id);
    if (!(Number.isFinite(weight) && weight >= 0))
      throw usageError('rollUp', `the weight of "${id}" as a number of 0 or more`, weight);
  }
  return (index) => {
    const id = items[index]?.id ?? '';
    return Object.hasOwn(weights, id) ? (weights[id] ?? 1) : 1;
  };
}

function isOverdue({ byDates, state }: RolledItem): boolean {
  return byDates === 'overdue' && stateGroup(state ?? undefined) !== 'done';
}

function totalOf(
  members: readonly number[],
  items: readonly RolledItem[],
  weightOf: (index: number) => number,
): RolledTotal {
  const states = new Map<string, number>();
  const those = members.flatMap((index) => {
    const item = items[index];
    return item === undefined ? [] : [{ ...item, index }];
  });
  for (const { state } of those) states.set(state ?? 'none', (states.get(state ?? 'none') ?? 0) + 1);
  const counted = those.filter(({ givenUp: isOut }) => !isOut);
  const givenUp = those.length - counted.length;
  const unknown = counted.filter(({ basis }) => basis === 'none').length;
  const overdue = counted.filter(isOverdue).length;
  const shares = counted.map(({ progress: share }) => share ?? { min: 0, max: 1 });
  const progress = meanShare(shares, (at) => weightOf(counted[at]?.index ?? -1)) ?? null;
  const reasons: TrackingReason[] = [];
  if (unknown > 0) reasons.push(reason('progress-unknown', { count: unknown, of: counted.length }));
  if (givenUp > 0) reasons.push(reason('given-up-left-out', { count: givenUp }));
  if (progress === null) reasons.push(reason('nothing-to-count'));
  return { items: members, states: Object.fromEntries(states), progress, unknown, overdue, reasons };
}

import { type KeysOf, requireKeys } from '../../errors/index.ts';
import type { Plan } from '../../model/index.ts';
import { extentOf } from '../progress/extent.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { requireDay } from '../require-day.ts';
import { requireOneOf } from '../require-one-of.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import { sumOf } from './amounts.ts';
import { GROUPINGS } from './group-keys.ts';
import { groupsOf } from './groups-of.ts';
import type { LinePlacement, MoneyBy, MoneyReport, UnexplainedMoney } from './money.ts';
import { type MoneyNode, type MoneyTree, moneyTree } from './money-tree.ts';
import { gapsOf } from './stage-gaps.ts';
import { comparableParts, restOf, wholeTotals } from './total-up.ts';

/** How money is looked at. */
export interface MoneyOptions {
  /** What it is ordered by; `stage` when left out. */
  readonly by?: MoneyBy;
  /** The day that is spoken of: what is said to be spent in a time that begins later does not count. */
  readonly asOf?: string;
}

const OPTIONS: KeysOf<MoneyOptions> = { by: true, asOf: true };

/** The ways money can be ordered. */
export const MONEY_BY: readonly MoneyBy[] = ['stage', ...(Object.keys(GROUPINGS) as Exclude<MoneyBy, 'stage'>[])];

/**
 * The money of a plan by its budget lines, no euro twice. A line that is part of another one, tells another one again (`sameAs`, a
 * link `same-envelope`) or was replaced counts once; what lies in two wholes is taken off once. Amounts of two stages, currencies,
 * taxes or rhythms are never added: each total says what it is made of, and its ends are as open as its amounts. Work time stands
 * apart. A part has the stage and the tax of its whole where it says none. A line without an amount is at least what its funders give.
 *
 * Every line has exactly one place: counted, part of what counts, the same as another, superseded, or left out with a reason.
 * Nothing depends on the order of the lines. {@link describeReason} says reasons and notes in words.
 *
 * @throws PlanSanteError for something else than a plan, an unknown `by`, or a day that is none
 * @example
 * ```ts
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * import { moneyOf } from 'plan-sante/tracking';
 * const { groups, lines } = moneyOf(numeriqueSante2022, { by: 'programme' });
 * const innovation = groups.find(({ key }) => key === 'carte-5');
 * console.log(innovation?.stated[0]?.min, innovation?.stated[0]?.currency); // 2150000000 EUR
 * console.log(lines.length); // 37
 * ```
 */
export function moneyOf(plan: Plan, options: MoneyOptions = {}): MoneyReport {
  requirePlanOf('moneyOf', plan);
  requireKeys('moneyOf', 'its options', options, OPTIONS);
  const { by = 'stage', asOf } = options;
  requireOneOf('moneyOf', 'by', by, MONEY_BY);
  if (asOf !== undefined) requireDay('moneyOf', asOf);
  const tree = moneyTree(plan, asOf);
  const totals = wholeTotals(tree.nodes);
  return {
    by,
    totals,
    groups: groupsOf(plan, tree, by),
    gaps: gapsOf(totals),
    unexplained: tree.nodes.flatMap(unexplainedOf).sort((a, b) => (a.line < b.line ? -1 : 1)),
    lines: placementsOf(plan, tree),
    workTime: workTimeOf(tree),
    notes: notesOf(tree),
  };
}

function placementsOf({ budgetLines }: Plan, { nodes, superseded, circular }: MoneyTree): readonly LinePlacement[] {
  const nodeOf = new Map(nodes.flatMap((node) => node.family.members.map(({ id }) => [id, node] as const)));
  return budgetLines.map(({ id: line }): LinePlacement => {
    const by = superseded.get(line);
    if (by !== undefined) return { line, place: 'superseded', of: by };
    const node = nodeOf.get(line);
    if (node === undefined || circular.has(line))
      return { line, place: 'left-out', reason: reason('money-in-circle', { id: line }) };
    if (node.id !== line) return { line, place: 'same', of: node.id };
    const [container] = node.containers;
    if (container !== undefined) return { line, place: 'part', of: container.id };
    if (node.missing !== undefined) return { line, place: 'left-out', reason: node.missing };
    return { line, place: 'counted' };
  });
}

function unexplainedOf(node: MoneyNode): readonly UnexplainedMoney[] {
  const { amount, id: line } = node;
  const { known, unknown } = comparableParts(node);
  if (amount === undefined || known.length + unknown.length === 0) return [];
  const ids = (list: readonly MoneyNode[]): readonly string[] => list.map(({ id }) => id).sort();
  const rest = restOf(
    amount,
    known.flatMap((part) => part.amount ?? []),
  );
  const { basis } = amount;
  return [
    {
      ...basis,
      line,
      min: unknown.length > 0 ? 0 : (rest?.min ?? 0),
      ...(rest === undefined ? { max: 0 } : rest.max !== undefined && { max: rest.max }),
      parts: ids(known),
      unknownParts: ids(unknown),
      partsAbove: rest === undefined,
    },
  ];
}

/** The work time of families that no other one with work time holds. */
function workTimeOf({ nodes }: MoneyTree): MoneyReport['workTime'] {
  const told = new Map(
    nodes.flatMap(({ family }) => {
      const time = [family.line, ...family.members].find(({ workTimeFte }) => workTimeFte !== undefined);
      const extent = time?.workTimeFte && extentOf(time.workTimeFte);
      return time === undefined || extent === undefined ? [] : [[family, { line: time.id, extent }] as const];
    }),
  );
  const isHeld = new Map<MoneyNode['family'], boolean>();
  const own = nodes.flatMap(({ family }) => {
    // Wholes come before their parts: what holds them is known.
    const held = [...family.wholes].some((whole) => told.has(whole) || isHeld.get(whole) === true);
    isHeld.set(family, held);
    return held ? [] : (told.get(family) ?? []);
  });
  if (own.length === 0) return null;
  const sum = sumOf(own.map(({ extent }) => extent));
  return { ...sum, lines: own.map(({ line }) => line).sort() };
}

function notesOf({ nodes, orphans }: MoneyTree): readonly TrackingReason[] {
  const byId = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = (list: readonly MoneyNode[]): readonly string[] => list.map(({ id }) => id).sort();
  return [
    ...byId.filter(saysTwoAmounts).map(({ id, family }) =>
      reason('money-same-differs', {
        ids: [id, ...family.members.map((line) => line.id).filter((other) => other !== id)],
      }),
    ),
    ...byId.flatMap((node) =>
      unexplainedOf(node).flatMap(({ line, parts, partsAbove }) =>
        partsAbove ? [reason('money-parts-above-whole', { id: line, ids: parts })] : [],
      ),
    ),
    ...byId
      .filter(({ containers, amount }) => amount !== undefined && containers.length > 1)
      .map(({ id, containers }) => reason('money-shared', { id, ids: names(containers) })),
    ...byId
      .filter(({ isOpen }) => isOpen)
      .map(({ id, containers }) => reason('money-overlap-open', { id, ids: names(containers) })),
    ...byId
      .filter(({ maybeIn }) => maybeIn.length > 0)
      .map(({ id, maybeIn }) => reason('money-may-be-part', { id, ids: names(maybeIn) })),
    ...orphans.map(({ line, whole }) => reason('money-whole-missing', { id: line, ids: [whole] })),
  ];
}

/** Whether the lines of a family tell the same money with two amounts. */
function saysTwoAmounts({ family }: MoneyNode): boolean {
  const said = family.members.flatMap(({ amount }) =>
    amount === undefined ? [] : [[amount.value, amount.min, amount.max, amount.currency].join(' ')],
  );
  return new Set(said).size > 1;
}

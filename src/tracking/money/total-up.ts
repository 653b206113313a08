import { addTo } from '../../internal/add-to.ts';
import { defined } from '../../internal/defined.ts';
import type { Interval } from '../interval.ts';
import { type Amount, basisKey, sortTotals, sumOf, without } from './amounts.ts';
import type { MoneyTotal } from './money.ts';
import { isDoubtful, type MoneyNode } from './money-tree.ts';

/** An amount that goes into a total, with the line it comes from. */
export interface Entry {
  readonly line: string;
  readonly amount: Amount;
}

/** Something that lies in several entries, and how many times too often it would count. */
export interface Shared extends Entry {
  readonly times: number;
  /** Whether it may lie in them or not. */
  readonly isOpen?: boolean;
}

/** One total for each basis: what is shared is taken off, and no total falls below its largest entry. */
export function totalUp(entries: readonly Entry[], shared: readonly Shared[]): readonly MoneyTotal[] {
  const byBasis = groupByBasis(entries);
  const offByBasis = groupByBasis(shared);
  const totals = [...byBasis].map(([key, added]): MoneyTotal => {
    const off = offByBasis.get(key) ?? [];
    const sum = sumOf(added.map(({ amount }) => amount));
    const sure = off.filter(({ isOpen }) => isOpen !== true).flatMap(timesOver);
    const open = off.filter(({ isOpen }) => isOpen === true).flatMap(timesOver);
    const ends = without(sum, sumOf(sure));
    const lowered = without(ends, sumOf(open)).min;
    const largest = Math.max(0, ...added.map(({ amount }) => amount.min));
    const lines = added.map(({ line }) => line).sort();
    const basis = (added[0] as Entry).amount.basis;
    return {
      ...basis,
      min: Math.max(largest, lowered ?? 0),
      ...defined({ max: ends.max }),
      about: [...added, ...off].some(({ amount }) => amount.about),
      lines,
      shared: off.map(({ line }) => line).sort(),
    };
  });
  return sortTotals(totals);
}

function timesOver({ amount, times }: Shared): readonly Interval[] {
  return Array.from({ length: times }, () => amount);
}

function groupByBasis<One extends Entry>(entries: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const entry of entries) {
    const key = basisKey(entry.amount.basis);
    addTo(groups, key, entry);
  }
  return groups;
}

/** The totals of the whole budget: what nothing holds, less what several of these hold together. */
export function wholeTotals(nodes: readonly MoneyNode[]): readonly MoneyTotal[] {
  const entries: Entry[] = [];
  const shared: Shared[] = [];
  for (const node of nodes) {
    if (node.amount === undefined) continue;
    if (node.containers.length === 0) entries.push({ line: node.id, amount: node.amount });
    const times = timesTooOften(node);
    if (times > 0) shared.push({ line: node.id, amount: node.amount, times });
    else if (node.isOpen || isDoubtful(node))
      shared.push({ line: node.id, amount: node.amount, times: 1, isOpen: true });
  }
  return totalUp(entries, shared);
}

/** How many wholes of its own basis hold it beyond the first: so often it would be added twice. */
function timesTooOften({ amount, containers }: MoneyNode): number {
  if (amount === undefined || containers.length < 2) return 0;
  const key = basisKey(amount.basis);
  const held = containers.filter(({ roots }) =>
    [...roots].some((root) => root.amount !== undefined && basisKey(root.amount.basis) === key),
  );
  return Math.max(0, held.length - 1);
}

/** What the parts of a family come to, those that can be compared with it. */
export function comparableParts(node: MoneyNode): {
  readonly known: readonly MoneyNode[];
  readonly unknown: readonly MoneyNode[];
} {
  const basis = node.amount?.basis;
  const isKnown = ({ amount }: MoneyNode): boolean =>
    amount !== undefined && basis !== undefined && basisKey(amount.basis) === basisKey(basis);
  return {
    known: node.parts.filter(isKnown),
    unknown: [...node.parts.filter((part) => !isKnown(part)), ...node.unknownParts],
  };
}

/** What is left of an amount without its parts; never below 0. Undefined when the parts are surely more. */
export function restOf(amount: Amount, parts: readonly Interval[]): Amount | undefined {
  const sum = sumOf(parts);
  const left = without(amount, sum);
  if (left.max !== undefined && left.max < 0) return undefined;
  const { basis, about } = amount;
  return { min: Math.max(0, left.min ?? 0), ...defined({ max: left.max }), about, basis };
}

/** Of the families that hold one, the first that it can be compared with: there its money is told. */
export function tellerOf({ amount, containers }: MoneyNode): MoneyNode | undefined {
  const key = amount && basisKey(amount.basis);
  return containers.find((container) => container.amount !== undefined && basisKey(container.amount.basis) === key);
}

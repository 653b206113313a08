import { addTo } from '../../internal/add-to.ts';
import { append } from '../../internal/append.ts';
import type { Plan } from '../../model/index.ts';
import { type Amount, amountOf, basisKey } from './amounts.ts';
import { GROUPINGS, type Grouping } from './group-keys.ts';
import type { Line } from './line-families.ts';
import type { MoneyBy, MoneyGroup } from './money.ts';
import { isDoubtful, type MoneyNode, type MoneyTree } from './money-tree.ts';
import { gapsOf } from './stage-gaps.ts';
import { comparableParts, type Entry, restOf, type Shared, tellerOf, totalUp } from './total-up.ts';

type Key = string | null;

/** The money of each group: its share of the whole, and what is stated for it alone. */
export function groupsOf(plan: Plan, tree: MoneyTree, by: MoneyBy): readonly MoneyGroup[] {
  const grouping: Grouping | undefined = by === 'stage' ? undefined : GROUPINGS[by](plan);
  const keys = keysOf(tree, grouping);
  const slices = by === 'funder' ? funderSlices(plan, tree) : new Map<MoneyNode, readonly Slice[]>();
  const shares = sharesOf(tree, keys, slices);
  const stated = statedOf(tree, keys, slices, grouping);
  return inOrder([...new Set([...shares.keys(), ...stated.keys()])]).map((key) => {
    const totals = totalUp(shares.get(key) ?? [], []);
    return {
      key,
      title: key === null ? '' : (grouping?.titleOf(key) ?? key),
      totals,
      stated: totalUp(stated.get(key)?.entries ?? [], stated.get(key)?.shared ?? []),
      gaps: gapsOf(totals),
    };
  });
}

/** By name, `carte-4` before `carte-12`, what has none at the end. */
function inOrder(names: readonly Key[]): readonly Key[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const named = names.filter((name) => name !== null);
  named.sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  return [...named, ...(named.length < names.length ? [null] : [])];
}

type Keys = ReadonlyMap<MoneyNode, Key>;

/** The group of each family: by its own word, else that of what holds it. */
function keysOf({ nodes }: MoneyTree, grouping: Grouping | undefined): Keys {
  const keys = new Map<MoneyNode, Key>();
  const families = new Map(nodes.map((node) => [node.family, node]));
  for (const node of nodes) {
    if (grouping === undefined) {
      keys.set(node, node.stage === 'unknown' ? null : node.stage);
      continue;
    }
    const { line, members, wholes } = node.family;
    const own = grouping.keyOf(line) ?? members.map(grouping.keyOf).find((key) => key !== undefined);
    const above = [...wholes].flatMap((whole) => families.get(whole) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    keys.set(node, own ?? above.map((whole) => keys.get(whole) ?? null).find((key) => key !== null) ?? null);
  }
  return keys;
}

/** What one funder pays of a line. */
interface Slice {
  readonly key: string;
  readonly amount: Amount;
}

function funderSlices({ currency: usual }: Plan, { nodes }: MoneyTree): ReadonlyMap<MoneyNode, readonly Slice[]> {
  const slices = new Map<MoneyNode, readonly Slice[]>();
  for (const node of nodes) {
    const { amount: whole, family } = node;
    const told = family.line.funderShares ?? [];
    if (whole === undefined || told.length === 0) continue;
    const found = told.flatMap(({ funder, amount, share }): readonly Slice[] => {
      const { basis } = whole;
      const part =
        amount === undefined
          ? shareOf(whole, share)
          : amountOf(amount, {
              ...basis,
              currency: amount.currency ?? usual ?? basis.currency,
              tax: amount.tax ?? basis.tax,
              per: amount.per ?? basis.per,
            });
      return part !== undefined && basisKey(part.basis) === basisKey(basis) ? [{ key: funder, amount: part }] : [];
    });
    slices.set(node, found);
  }
  return slices;
}

/** A percentage of an amount; undefined for a share that says no number. */
function shareOf(
  whole: Amount,
  share: { readonly value?: number | undefined; readonly unit?: string | undefined } | undefined,
) {
  const { value, unit } = share ?? {};
  if (value === undefined || value < 0 || value > 100 || (unit !== undefined && unit !== 'percent' && unit !== '%'))
    return undefined;
  const part = (end: number): number => Number(((end * value) / 100).toPrecision(15));
  return { ...whole, min: part(whole.min), ...(whole.max !== undefined && { max: part(whole.max) }) };
}

/**
 * Each euro to one group: a family whose parts all belong to its own group goes there whole; else the parts go to theirs, and what
 * they leave stays. Parts that are more than their whole change nothing about it.
 */
function sharesOf(
  { nodes }: MoneyTree,
  keys: Keys,
  slices: ReadonlyMap<MoneyNode, readonly Slice[]>,
): ReadonlyMap<Key, readonly Entry[]> {
  const uniform = uniformNodes(nodes, keys, slices);
  const shares = new Map<Key, Entry[]>();
  const give = (key: Key, entry: Entry): void => {
    addTo(shares, key, entry);
  };
  const doubtful = new Set(nodes.filter(isDoubtful));
  const stack = nodes.filter(({ amount, containers }) => amount !== undefined && containers.length === 0).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { id } = node;
    // What another line may hold already may add nothing here.
    const amount = node.amount && (doubtful.has(node) ? { ...node.amount, min: 0 } : node.amount);
    if (amount === undefined) continue;
    const key = keys.get(node) ?? null;
    const cut = slices.get(node) ?? [];
    const { known } = comparableParts(node);
    const taken = cut.length > 0 ? cut.map((slice) => slice.amount) : known.flatMap((part) => part.amount ?? []);
    const rest = uniform.has(node) ? undefined : restOf(amount, taken);
    if (rest === undefined) {
      // What another whole tells already is not told here again.
      const elsewhere = known.filter((part) => tellerOf(part) !== node).flatMap((part) => part.amount ?? []);
      const own = uniform.has(node) ? amount : restOf(amount, elsewhere);
      if (own !== undefined) give(key, { line: id, amount: own });
      continue;
    }
    if (rest.max !== 0) give(key, { line: id, amount: rest });
    for (const { key: funder, amount: part } of cut)
      give(funder, { line: id, amount: doubtful.has(node) ? { ...part, min: 0 } : part });
    if (cut.length > 0) continue;
    for (const part of known) {
      if (tellerOf(part) !== node) continue;
      if (doubtful.has(node)) doubtful.add(part);
      stack.push(part);
    }
  }
  return shares;
}

/** Families that go to one group whole. */
function uniformNodes(
  nodes: readonly MoneyNode[],
  keys: Keys,
  slices: ReadonlyMap<MoneyNode, readonly Slice[]>,
): ReadonlySet<MoneyNode> {
  const uniform = new Set<MoneyNode>();
  for (const node of [...nodes].reverse()) {
    const { known } = comparableParts(node);
    const isWhole = known.every(
      (part) => uniform.has(part) && part.containers.length === 1 && keys.get(part) === keys.get(node),
    );
    if (isWhole && (slices.get(node) ?? []).length === 0) uniform.add(node);
  }
  return uniform;
}

interface Stated {
  readonly entries: Entry[];
  readonly shared: Shared[];
}

/** What the plan states for each group taken alone: the outermost families that say it themselves. */
function statedOf(
  { nodes }: MoneyTree,
  keys: Keys,
  slices: ReadonlyMap<MoneyNode, readonly Slice[]>,
  grouping: Grouping | undefined,
): ReadonlyMap<Key, Stated> {
  const members = new Map<Key, Map<MoneyNode, Amount[]>>();
  const add = (key: Key, node: MoneyNode, amount: Amount): void => {
    const group = members.get(key) ?? new Map<MoneyNode, Amount[]>();
    members.set(key, group);
    addTo(group, node, amount);
  };
  for (const node of nodes) {
    if (node.amount === undefined) continue;
    const cut = slices.get(node) ?? [];
    for (const { key, amount } of cut) add(key, node, amount);
    if (cut.length > 0) continue;
    for (const [key, amount] of ownAmounts(node, node.amount, keys, grouping)) add(key, node, amount);
  }
  return new Map([...members].map(([key, group]) => [key, outermost(group)]));
}

/** A family says its amount for the group of its chief line; another member says its own for its own group. */
function ownAmounts(
  node: MoneyNode,
  amount: Amount,
  keys: Keys,
  grouping: Grouping | undefined,
): ReadonlyMap<Key, Amount> {
  const found = new Map<Key, Amount>([[keys.get(node) ?? null, amount]]);
  for (const line of grouping === undefined ? [] : node.family.members) {
    const key = grouping?.keyOf(line);
    if (key === undefined || found.has(key)) continue;
    found.set(key, amountOfMember(line, amount) ?? amount);
  }
  return found;
}

function amountOfMember({ amount }: Line, chief: Amount): Amount | undefined {
  if (amount === undefined) return undefined;
  const { basis } = chief;
  const currency = amount.currency ?? basis.currency;
  return amountOf(amount, { ...basis, currency, tax: amount.tax ?? basis.tax, per: amount.per ?? null });
}

function outermost(group: ReadonlyMap<MoneyNode, readonly Amount[]>): Stated {
  const entries: Entry[] = [];
  const shared: Shared[] = [];
  const inside = new Map<MoneyNode, boolean>();
  for (const [node, amounts] of group) {
    const holders = node.containers.filter((container) => isInside(container, group, inside));
    const { id: line } = node;
    const mayBeHeld = isDoubtful(node) && node.maybeIn.some((whole) => isInside(whole, group, inside));
    if (holders.length === 0) for (const amount of amounts) entries.push({ line, amount });
    if (mayBeHeld) for (const amount of amounts) shared.push({ line, amount, times: 1, isOpen: true });
    if (holders.length > 1) for (const amount of amounts) shared.push({ line, amount, times: holders.length - 1 });
  }
  return { entries, shared };
}

/** Whether a family is of the group, or anything that holds it is. */
function isInside(node: MoneyNode, group: ReadonlyMap<MoneyNode, unknown>, known: Map<MoneyNode, boolean>): boolean {
  const stack = [node];
  for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
    const open =
      group.has(at) || known.has(at) ? [] : at.containers.filter((one) => !group.has(one) && !known.has(one));
    if (open.length > 0) {
      append(stack, open);
      continue;
    }
    stack.pop();
    known.set(at, group.has(at) || at.containers.some((one) => group.has(one) || known.get(one) === true));
  }
  return known.get(node) === true;
}

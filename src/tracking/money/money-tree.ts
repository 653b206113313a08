import { append } from '../../internal/append.ts';
import { decimalSum } from '../../internal/decimal.ts';
import { defined } from '../../internal/defined.ts';
import type { Money, Plan } from '../../model/index.ts';
import { partialDateBounds } from '../../model/text/index.ts';
import { reason, type TrackingReason } from '../reason.ts';
import { type Amount, amountOf, basisKey } from './amounts.ts';
import { type Families, type Family, familiesOf } from './line-families.ts';

/** A family of lines with what it is worth, and what holds it. */
export interface MoneyNode {
  readonly id: string;
  readonly family: Family;
  readonly stage: string;
  readonly tax: 'included' | 'excluded' | null;
  /** Undefined where the family has no amount that could be added. */
  readonly amount: Amount | undefined;
  /** Why it has none. */
  readonly missing: TrackingReason | undefined;
  /** The nearest families of its stage that hold it and have an amount, none of them inside the others. */
  readonly containers: readonly MoneyNode[];
  /** The outermost families that hold it; itself when none does. */
  readonly roots: ReadonlySet<MoneyNode>;
  readonly depth: number;
  /** Whether it lies in wholes that overlap in more than it, so that what is counted twice is not known for sure. */
  readonly isOpen: boolean;
  /** Families that may hold it or not: the plan leaves it open. */
  readonly maybeIn: MoneyNode[];
  /** The families that it holds next, as far as they have an amount, and the others. */
  readonly parts: MoneyNode[];
  readonly unknownParts: MoneyNode[];
}

export interface MoneyTree extends Families {
  /** Wholes come before their parts. */
  readonly nodes: readonly MoneyNode[];
}

function laterThan(asOf: string | undefined): (line: Plan['budgetLines'][number]) => boolean {
  return ({ period }) => {
    const from = period === undefined ? undefined : partialDateBounds(period).from;
    return asOf !== undefined && from !== undefined && from > asOf;
  };
}

/** The budget as a tree of families: every amount stands inside what holds it. */
export function moneyTree(plan: Plan, asOf: string | undefined): MoneyTree {
  const families = familiesOf(plan);
  const nodes = new Map<Family, MoneyNode>();
  const nearest = nearestFinder(nodes);
  const isLater = laterThan(asOf);
  for (const family of inOrder(families.families)) {
    const wholes = wholesOf(family, nodes);
    const stage = ownStage(family) ?? wholes.find(({ stage: told }) => told !== 'unknown')?.stage ?? 'unknown';
    const tax = family.line.amount?.tax ?? wholes.find(({ tax: told }) => told !== null)?.tax ?? null;
    const { amount, missing } = worthOf(family, { plan, stage, tax, isLater });
    const found = [...new Set(wholes.flatMap((whole) => nearest(whole, stage)))];
    const { kept, isOpen } = disjoint(found);
    const node: MoneyNode = {
      id: family.line.id,
      family,
      stage,
      tax,
      amount,
      missing,
      containers: kept,
      roots: new Set<MoneyNode>(kept.flatMap(({ roots }) => [...roots])),
      depth: Math.max(0, ...kept.map(({ depth }) => depth + 1)),
      isOpen: isOpen && amount !== undefined,
      maybeIn: [],
      parts: [],
      unknownParts: [],
    };
    if (kept.length === 0) (node.roots as Set<MoneyNode>).add(node);
    for (const container of kept) (amount === undefined ? container.unknownParts : container.parts).push(node);
    // A part of another stage is a part all the same, only not one to be taken off.
    for (const whole of wholes) if (whole.amount !== undefined && whole.stage !== stage) whole.unknownParts.push(node);
    nodes.set(family, node);
  }
  for (const [part, whole] of families.doubts) {
    const [inner, outer] = [nodes.get(part), nodes.get(whole)];
    if (inner !== undefined && outer !== undefined && isApart(inner, outer) && !inner.maybeIn.includes(outer))
      inner.maybeIn.push(outer);
  }
  return { ...families, nodes: [...nodes.values()] };
}

/** Whether one family is held by nothing and has nothing in common with another one, as far as the plan tells. */
function isApart(a: MoneyNode, b: MoneyNode): boolean {
  return a.amount !== undefined && b.amount !== undefined && a.containers.length === 0 && !b.roots.has(a);
}

/** Whether a family may lie in one that it would be added to. */
export function isDoubtful({ amount, maybeIn }: MoneyNode): boolean {
  const key = amount && basisKey(amount.basis);
  return maybeIn.some((whole) => whole.amount !== undefined && basisKey(whole.amount.basis) === key);
}

function ownStage({ line, members }: Family): string | undefined {
  return line.stage ?? members.find(({ stage }) => stage !== undefined)?.stage;
}

function wholesOf(family: Family, nodes: ReadonlyMap<Family, MoneyNode>): readonly MoneyNode[] {
  const wholes = [...family.wholes].flatMap((whole) => nodes.get(whole) ?? []);
  return wholes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Circumstances {
  readonly plan: Plan;
  readonly stage: string;
  readonly tax: MoneyNode['tax'];
  readonly isLater: (line: Plan['budgetLines'][number]) => boolean;
}

function worthOf(
  { line }: Family,
  { plan, stage, tax, isLater }: Circumstances,
): Pick<MoneyNode, 'amount' | 'missing'> {
  const { id, amount, workTimeFte } = line;
  const money = amount ?? moneyOfFunders(line.funderShares);
  const currency = money?.currency ?? plan.currency;
  if (money === undefined)
    return {
      amount: undefined,
      missing: reason(workTimeFte === undefined ? 'money-no-amount' : 'money-work-time-only', { id }),
    };
  if (currency === undefined) return { amount: undefined, missing: reason('money-no-currency', { id }) };
  if (stage === 'spent' && isLater(line)) return { amount: undefined, missing: reason('money-not-yet-spent', { id }) };
  const worth = amountOf(money, { stage, currency, tax: money.tax ?? tax, per: money.per ?? null });
  return { amount: worth, missing: worth === undefined ? reason('money-no-amount', { id }) : undefined };
}

/** What funders give together is the least that a line without an amount can be; nothing where they give money that cannot be added. */
function moneyOfFunders(shares: Plan['budgetLines'][number]['funderShares'] = []): Money | undefined {
  const given = shares.flatMap(({ amount }) => amount ?? []);
  const [first] = given;
  const isOne = ({ value, currency, tax, per }: Money): boolean =>
    value !== undefined && currency === first?.currency && tax === first?.tax && per === first?.per;
  if (first === undefined || !given.every(isOne)) return undefined;
  const { currency, tax, per } = first;
  return { min: decimalSum(given.map(({ value = 0 }) => value)), ...defined({ currency, tax, per }) };
}

/** Wholes before their parts; circles have been taken out before. */
function inOrder(families: readonly Family[]): readonly Family[] {
  const waiting = new Map(families.map((family) => [family, family.wholes.size]));
  const parts = new Map<Family, Family[]>(families.map((family) => [family, []]));
  for (const family of families) for (const whole of family.wholes) parts.get(whole)?.push(family);
  const queue = families.filter(({ wholes }) => wholes.size === 0);
  for (const family of queue)
    for (const part of parts.get(family) ?? []) {
      const left = (waiting.get(part) ?? 1) - 1;
      waiting.set(part, left);
      if (left === 0) queue.push(part);
    }
  return queue;
}

/** The nearest families at or above one that have an amount of a stage; each question is answered once. */
function nearestFinder(nodes: ReadonlyMap<Family, MoneyNode>) {
  const known = new Map<MoneyNode, Map<string, readonly MoneyNode[]>>();
  return (node: MoneyNode, stage: string): readonly MoneyNode[] => {
    // The way up is walked without recursion: chains of lines may be long.
    const stack = [node];
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const answers = known.get(at) ?? new Map<string, readonly MoneyNode[]>();
      known.set(at, answers);
      const wholes = at.amount !== undefined && at.stage === stage ? [] : wholesOf(at.family, nodes);
      const open = wholes.filter((whole) => known.get(whole)?.has(stage) !== true);
      if (open.length > 0 && !answers.has(stage)) {
        append(stack, open);
        continue;
      }
      stack.pop();
      if (answers.has(stage)) continue;
      const found = wholes.flatMap((whole) => known.get(whole)?.get(stage) ?? []);
      answers.set(stage, at.amount !== undefined && at.stage === stage ? [at] : [...new Set(found)]);
    }
    return known.get(node)?.get(stage) ?? [];
  };
}

/** Those of several holders that have no outermost whole in common; the innermost of those that have. */
function disjoint(holders: readonly MoneyNode[]): { readonly kept: readonly MoneyNode[]; readonly isOpen: boolean } {
  if (holders.length < 2) return { kept: holders, isOpen: false };
  const ordered = [...holders].sort(
    (a, b) => b.roots.size - a.roots.size || b.depth - a.depth || (a.id < b.id ? -1 : 1),
  );
  const roots = new Set<MoneyNode>();
  const kept: MoneyNode[] = [];
  const dropped: MoneyNode[] = [];
  for (const holder of ordered) {
    const isApart = [...holder.roots].every((root) => !roots.has(root));
    (isApart ? kept : dropped).push(holder);
    if (isApart) for (const root of holder.roots) roots.add(root);
  }
  const isOpen = dropped.some((holder) => [...holder.roots].some((root) => !roots.has(root)));
  return { kept: kept.sort((a, b) => (a.id < b.id ? -1 : 1)), isOpen };
}

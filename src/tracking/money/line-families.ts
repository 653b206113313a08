import { addTo } from '../../internal/add-to.ts';
import type { Plan } from '../../model/index.ts';

export type Line = Plan['budgetLines'][number];

/** Lines that tell the same money. */
export interface Family {
  /** The line whose amount counts. */
  readonly line: Line;
  readonly members: readonly Line[];
  /** The families that hold this one, as the plan says. */
  readonly wholes: Set<Family>;
}

/** The lines of a budget, sorted by what the plan says of how they go together. */
export interface Families {
  readonly families: readonly Family[];
  /** Lines that another one replaces, with that one; parts of such a line go with it. */
  readonly superseded: ReadonlyMap<string, string>;
  /** Lines that replace themselves or lie in themselves, in the end. */
  readonly circular: ReadonlySet<string>;
  /** Families of which the plan does not say whether they lie in another one. */
  readonly doubts: readonly (readonly [part: Family, whole: Family])[];
  /** Lines that say they are part of a line that the plan does not have. */
  readonly orphans: readonly { readonly line: string; readonly whole: string }[];
}

/** Sorts the lines of a budget; the order in which they stand does not matter. */
export function familiesOf(plan: Plan): Families {
  const lines = [...plan.budgetLines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const { superseded, circular } = supersededLines(lines, byId);
  const alive = lines.filter(({ id }) => !superseded.has(id) && !circular.has(id));
  const familyOf = sameLines(alive, plan);
  const orphans: { line: string; whole: string }[] = [];
  for (const [part, whole] of partsToldIn(alive, plan)) {
    const [inner, outer] = [familyOf.get(part), familyOf.get(whole)];
    if (inner !== undefined && outer !== undefined && inner !== outer) inner.wholes.add(outer);
    else if (inner !== undefined && !byId.has(whole)) orphans.push({ line: part, whole });
    else if (part === whole) circular.add(part);
  }
  const families = [...new Set(familyOf.values())];
  const turning = familiesInCircles(families);
  for (const { members } of turning) for (const { id } of members) circular.add(id);
  for (const family of families) for (const whole of family.wholes) if (turning.has(whole)) family.wholes.delete(whole);
  const doubts = linksBetweenLines(plan, 'may-be-part-of').flatMap(([part, whole]) => {
    const [inner, outer] = [familyOf.get(part), familyOf.get(whole)];
    return inner === undefined || outer === undefined || inner === outer ? [] : [[inner, outer] as const];
  });
  return { families: families.filter(({ line }) => !circular.has(line.id)), superseded, circular, doubts, orphans };
}

function supersededLines(lines: readonly Line[], byId: ReadonlyMap<string, Line>) {
  const superseded = new Map<string, string>();
  const circular = new Set(linesInCircles(lines, byId));
  for (const { id, supersedes } of lines)
    if (supersedes !== undefined && byId.has(supersedes) && !circular.has(supersedes) && !superseded.has(supersedes))
      superseded.set(supersedes, id);
  // What was part of a line that is replaced is replaced with it: nothing says that the new line leaves it out.
  const checked = new Set<string>();
  for (const { id } of lines) {
    const way: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !checked.has(at) && !superseded.has(at) && !circular.has(at)) {
      checked.add(at);
      const line = byId.get(at);
      way.push(at);
      at = line?.sameAs === undefined ? line?.partOf : undefined;
    }
    const by = at === undefined ? undefined : superseded.get(at);
    if (by !== undefined) for (const part of way) if (part !== by) superseded.set(part, by);
  }
  return { superseded, circular };
}

/** The lines from which one comes back to where one was, going from each to the line that it replaces. */
function linesInCircles(lines: readonly Line[], byId: ReadonlyMap<string, Line>): ReadonlySet<string> {
  const circular = new Set<string>();
  const left = new Set<string>();
  for (const { id } of lines) {
    const way = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && byId.has(at) && !left.has(at) && !way.has(at)) {
      way.add(at);
      at = byId.get(at)?.supersedes;
    }
    let isInside = false;
    for (const one of way) {
      isInside ||= one === at;
      if (isInside) circular.add(one);
      left.add(one);
    }
  }
  return circular;
}

/** Lines of one stage that tell the same money, by their own word or by a link. */
function sameLines(lines: readonly Line[], plan: Plan): ReadonlyMap<string, Family> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const leaders = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = leaders.get(top); next !== undefined; next = leaders.get(top)) top = next;
    for (let at = id; at !== top; ) {
      const next = leaders.get(at) ?? top;
      leaders.set(at, top);
      at = next;
    }
    return top;
  };
  const stages = new Map(lines.map(({ id, stage }) => [id, stage]));
  const pointing = new Set<string>();
  for (const [one, other] of samesToldIn(lines, plan)) {
    if (!byId.has(one) || !byId.has(other)) continue;
    const [a, b] = [find(one), find(other)];
    const [stage, others] = [stages.get(a), stages.get(b)];
    if (a === b || (stage !== undefined && others !== undefined && stage !== others)) continue;
    leaders.set(a, b);
    stages.set(b, stage ?? others);
    pointing.add(one);
  }
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const top = find(line.id);
    addTo(groups, top, line);
  }
  const families = new Map<string, Family>();
  for (const members of groups.values()) {
    const family = { line: chiefOf(members, pointing), members, wholes: new Set<Family>() };
    for (const { id } of members) families.set(id, family);
  }
  return families;
}

/** The line that others point to, if it has an amount; the first by id where several do. */
function chiefOf(members: readonly Line[], pointing: ReadonlySet<string>): Line {
  const paid = members.filter(({ amount }) => amount !== undefined);
  const among = paid.length > 0 ? paid : members;
  return (among.find(({ id }) => !pointing.has(id)) ?? among[0] ?? members[0]) as Line;
}

type Pair = readonly [string, string];

function samesToldIn(lines: readonly Line[], plan: Plan): readonly Pair[] {
  const told = lines.flatMap(({ id, sameAs }): Pair[] => (sameAs === undefined ? [] : [[id, sameAs]]));
  return [...told, ...linksBetweenLines(plan, 'same-envelope')].sort(byText);
}

function partsToldIn(lines: readonly Line[], plan: Plan): readonly Pair[] {
  const told = lines.flatMap(({ id, partOf }): Pair[] => (partOf === undefined ? [] : [[id, partOf]]));
  return [...told, ...linksBetweenLines(plan, 'part-of')].sort(byText);
}

function byText(a: Pair, b: Pair): number {
  const [one, other] = [a.join('\n'), b.join('\n')];
  return one < other ? -1 : one > other ? 1 : 0;
}

function linksBetweenLines({ links }: Plan, wanted: string): readonly Pair[] {
  return links.flatMap(({ kind, from, to }): Pair[] =>
    kind === wanted && from.collection === 'budgetLines' && to.collection === 'budgetLines' ? [[from.id, to.id]] : [],
  );
}

/** Families that lie in themselves, in the end: what is left when all that leads out of circles, or only into them, is taken away. */
function familiesInCircles(families: readonly Family[]): ReadonlySet<Family> {
  const parts = new Map<Family, Family[]>(families.map((family) => [family, []]));
  for (const family of families) for (const whole of family.wholes) parts.get(whole)?.push(family);
  const left = new Set(families);
  peel(
    left,
    (family) => [...family.wholes],
    (family) => parts.get(family) ?? [],
  );
  peel(
    left,
    (family) => parts.get(family) ?? [],
    (family) => [...family.wholes],
  );
  return left;
}

/** Takes away, again and again, what has none of `needs` left; `next` are those that may be free then. */
function peel(
  left: Set<Family>,
  needs: (family: Family) => readonly Family[],
  next: (family: Family) => readonly Family[],
): void {
  const counts = new Map([...left].map((family) => [family, needs(family).filter((one) => left.has(one)).length]));
  const queue = [...left].filter((family) => counts.get(family) === 0);
  for (const family of queue) {
    left.delete(family);
    for (const other of next(family)) {
      if (!left.has(other)) continue;
      const count = (counts.get(other) ?? 1) - 1;
      counts.set(other, count);
      if (count === 0) queue.push(other);
    }
  }
}

import { addTo } from '../../internal/add-to.ts';
import { entryKey } from '../subjects.ts';
import type { TrackedPlan } from '../tracked-plan.ts';
import type { CarriedEntry } from './carried-item.ts';

/** What a roll-up is ordered by. */
export type RollUpBy = 'orientation' | 'theme' | 'territory' | 'lead' | 'funder';

/** The name of a group: an id of the plan, or the words of a document where it names nobody that the plan lists. */
export interface GroupKey {
  readonly id: string | null;
  readonly title: string;
  readonly parent?: string;
}

/** Reads the groups that an entry belongs to; none where the plan does not say. */
type KeysOfEntry = (entry: CarriedEntry) => readonly GroupKey[];

/** How the groups of each kind are found. */
export const GROUP_KEYS: Readonly<Record<RollUpBy, (plan: TrackedPlan) => KeysOfEntry>> = {
  orientation: byOrientation,
  theme: byTheme,
  territory: byTerritory,
  lead: byLead,
  funder: byFunder,
};

type Titles = (id: string) => string;

function titles(list: readonly { readonly id: string; readonly title?: string; readonly name?: string }[]): Titles {
  const known = new Map(list.map(({ id, title, name }) => [id, title ?? name ?? id]));
  return (id) => known.get(id) ?? id;
}

/** Its orientation and all those above: what stands below counts above. */
function byOrientation({ orientations }: TrackedPlan): KeysOfEntry {
  const lines = linesUp(orientations);
  return (carried) => lines(orientationOf(carried)).map(({ id, title, parent }) => keyOf(id, title, parent));
}

function byTheme({ orientations }: TrackedPlan): KeysOfEntry {
  const lines = linesUp(orientations);
  const titleOf = titles(orientations);
  return (carried) => {
    const own = carried.collection === 'projects' ? carried.entry.theme : undefined;
    const theme = own ?? lines(orientationOf(carried)).find(({ kind }) => kind === 'theme')?.id;
    return theme === undefined ? [] : [{ id: theme, title: titleOf(theme) }];
  };
}

/** Its territories and all those that they lie in, each once however many of them lie there. */
function byTerritory({ territories }: TrackedPlan): KeysOfEntry {
  const lines = linesUp(territories);
  return ({ entry }) => {
    const own = 'territories' in entry ? (entry.territories ?? []) : [];
    const all = new Map(own.flatMap(lines).map((one) => [one.id, one]));
    return [...all.values()].map(({ id, name, parent }) => keyOf(id, name, parent));
  };
}

function keyOf(id: string, title: string | undefined, parent: string | undefined): GroupKey {
  return parent === undefined ? { id, title: title ?? id } : { id, title: title ?? id, parent };
}

/** Those who lead it; else those who lead its actions; else those whom its fiche or its actions name in words. */
function byLead({ organisations }: TrackedPlan): KeysOfEntry {
  const titleOf = titles(organisations);
  const listed = (ids: readonly string[]): GroupKey[] => [...new Set(ids)].map((id) => ({ id, title: titleOf(id) }));
  const named = (words: readonly string[]): GroupKey[] => [...new Set(words)].map((title) => ({ id: null, title }));
  return (carried) => {
    const own = 'leads' in carried.entry ? (carried.entry.leads ?? []) : [];
    if (own.length > 0) return listed(own);
    if (carried.collection === 'measures') {
      const { actions = [] } = carried.entry;
      const leads = actions.flatMap((action) => action.leads ?? []);
      return leads.length > 0 ? listed(leads) : named(actions.flatMap(({ responsible }) => responsible ?? []));
    }
    if (carried.collection !== 'projects') return [];
    const steering = (carried.entry.fiche?.stakeholders ?? []).filter(({ roleKinds = [] }) =>
      roleKinds.some((role) => role === 'steering' || role === 'co-steering'),
    );
    const refs = steering.flatMap(({ organisations: own = [] }) => own);
    const words = steering.filter(({ organisations: own = [] }) => own.length === 0).map(({ name }) => name);
    return [...listed(refs), ...named(words)];
  };
}

function byFunder({ budgetLines, organisations }: TrackedPlan): KeysOfEntry {
  const titleOf = titles(organisations);
  const byId = new Map(budgetLines.map((line) => [line.id, line]));
  const byEntry = new Map<string, string[]>();
  const add = (key: string, { funder, funderShares = [] }: TrackedPlan['budgetLines'][number]): void => {
    const funders = [...(funder === undefined ? [] : [funder]), ...funderShares.map((share) => share.funder)];
    for (const one of funders) addTo(byEntry, key, one);
  };
  for (const line of budgetLines) {
    if (line.orientation !== undefined) add(entryKey('orientations', line.orientation), line);
    if (line.project !== undefined) add(entryKey('projects', line.project), line);
    if (line.measure !== undefined) add(entryKey('measures', line.measure), line);
    if (line.programme !== undefined) add(entryKey('programmes', line.programme), line);
  }
  return ({ collection, entry }) => {
    const referred = 'budgetLines' in entry ? (entry.budgetLines ?? []) : [];
    const told = referred.flatMap((id) => {
      const line = byId.get(id);
      return line === undefined
        ? []
        : [line.funder ?? [], ...(line.funderShares ?? []).map(({ funder }) => funder)].flat();
    });
    const ids = new Set([...(byEntry.get(entryKey(collection, entry.id)) ?? []), ...told]);
    return [...ids].map((id) => ({ id, title: titleOf(id) }));
  };
}

/** The orientation that an entry stands under; of an orientation itself. */
function orientationOf(carried: CarriedEntry): string | undefined {
  switch (carried.collection) {
    case 'orientations':
      return carried.entry.id;
    case 'projects':
      return carried.entry.subTheme ?? carried.entry.theme;
    case 'measures':
      return carried.entry.orientation;
    case 'programmes':
      return undefined;
  }
}

/** A node and those above it, each once: a circle of parents ends where it began. What the plan does not have stands alone. */
function linesUp<Node extends { readonly id: string; readonly parent?: string | undefined }>(
  nodes: readonly Node[],
): (id: string | undefined) => readonly Line<Node>[] {
  const byId = new Map(nodes.map((one) => [one.id, one]));
  const lines = new Map<string, readonly Line<Node>[]>();
  return (start) => {
    if (start === undefined) return [];
    const known = lines.get(start);
    if (known !== undefined) return known;
    const line = new Set<Line<Node>>();
    let one: Line<Node> | undefined = byId.get(start) ?? ({ id: start } as Line<Node>);
    while (one !== undefined && !line.has(one)) {
      line.add(one);
      one = one.parent === undefined ? undefined : byId.get(one.parent);
    }
    lines.set(start, [...line]);
    return [...line];
  };
}

/** A node of the plan, or only its id where the plan does not have it. */
type Line<Node> = Partial<Node> & { readonly id: string };

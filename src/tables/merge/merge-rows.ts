import { addTo } from '../../internal/add-to.ts';
import { defined } from '../../internal/defined.ts';
import { freeNames } from '../../internal/free-names.ts';
import { foldText } from '../../internal/text.ts';
import type { BudgetLine, JsonValue, Orientation, Plan, Project } from '../../model/index.ts';
import type { ColumnUse } from '../plan-from-table.ts';
import type { ProfileField, TableProfile } from '../profile.ts';
import { memoryOf } from '../rows/row-memory.ts';
import type { Table } from '../table.ts';
import type { TableFinding } from '../table-issue.ts';

interface Merging {
  readonly table: Table;
  readonly profile: TableProfile;
  readonly columns: readonly ColumnUse[];
  readonly findings: TableFinding[];
}

/** The plan with what the rows of a table say; fields that the table has no column for, and empty cells, change nothing. */
export function mergeRows(plan: Plan, read: Plan, merging: Merging): Plan {
  const fields = new Set(merging.columns.map(({ field }) => field));
  const organisations = known(plan.organisations, read.organisations, ({ name }) => foldText(name), 'O');
  const territories = known(plan.territories, read.territories, ({ name }) => foldText(name), 'T');
  const themes = knownThemes(plan, read);
  const ids = idsOf(plan, read, fields, merging.findings);
  const newId = newIds(plan.projects, 'P');
  const names = new Map<string, string>();
  for (const { id } of read.projects) {
    const found = ids.get(id);
    if (found !== null) names.set(id, found ?? newId(id));
  }
  const refer = (project: Project): Project => ({
    ...project,
    ...(project.theme !== undefined && { theme: themes.ids.get(project.theme) ?? project.theme }),
    ...(project.leads !== undefined && { leads: project.leads.map((id) => organisations.ids.get(id) ?? id) }),
    ...(project.contributors !== undefined && {
      contributors: project.contributors.map((one) => ({
        ...one,
        organisation: organisations.ids.get(one.organisation) ?? one.organisation,
      })),
    }),
    ...(project.territories !== undefined && {
      territories: project.territories.map((id) => territories.ids.get(id) ?? id),
    }),
  });
  const byId = new Map(
    read.projects.flatMap((project) => {
      const id = names.get(project.id);
      return id === undefined ? [] : [[id, { ...refer(project), id }] as const];
    }),
  );
  const gone = goneFrom(plan, merging.profile, new Set(byId.keys()), ids);
  const before = plan.projects
    .filter(({ id }) => !gone.has(id))
    .map((project) => withFields(project, byId.get(project.id), fields));
  const there = new Set(plan.projects.map(({ id }) => id));
  const lines = mergeLines(plan, read, names, organisations.ids);
  return {
    ...plan,
    organisations: [...plan.organisations, ...organisations.added],
    territories: [...plan.territories, ...territories.added],
    orientations: [...plan.orientations, ...themes.added],
    projects: [...before, ...[...byId].filter(([id]) => !there.has(id)).map(([, project]) => project)],
    budgetLines: lines,
    extensions: { ...plan.extensions, ...remembered(read, merging.profile, names) },
  };
}

interface Known<T> {
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly T[];
}

/** Entities of the table that the plan has already, by a key, and those that are new with an identifier that is free. */
function known<T extends { readonly id: string }>(
  own: readonly T[],
  read: readonly T[],
  keyOf: (one: T) => string,
  prefix: string,
): Known<T> {
  const byKey = new Map(own.map((one) => [keyOf(one), one.id]));
  const newId = newIds(own, prefix);
  const ids = new Map<string, string>();
  const added: T[] = [];
  for (const one of read) {
    const there = byKey.get(keyOf(one));
    const id = there ?? newId(one.id);
    if (there === undefined) added.push({ ...one, id });
    ids.set(one.id, id);
  }
  return { ids, added };
}

/** Identifiers for what is new beside the entities of a plan: the one of the table where it is free, else the next number. */
function newIds(own: readonly { readonly id: string }[], prefix: string): (wanted: string) => string {
  const taken = new Set(own.map(({ id }) => id));
  const next = freeNames((id) => taken.has(id));
  return (wanted) => {
    const id = taken.has(wanted) ? next(prefix) : wanted;
    taken.add(id);
    return id;
  };
}

/** The titles from the widest orientation down: the same way leads to the same orientation. */
function wayOf(id: string | undefined, all: ReadonlyMap<string, Orientation>): string {
  const way: string[] = [];
  for (let at = id; at !== undefined && way.length < 10; ) {
    const one = all.get(at);
    if (one === undefined) break;
    way.unshift(foldText(one.title));
    at = one.parent;
  }
  return JSON.stringify(way);
}

const orientationsById = ({ orientations }: Plan): ReadonlyMap<string, Orientation> =>
  new Map(orientations.map((one) => [one.id, one]));

function knownThemes(plan: Plan, read: Plan): Known<Orientation> {
  const [own, other] = [orientationsById(plan), orientationsById(read)];
  const keys = new Map([...own.keys()].map((id) => [wayOf(id, own), id]));
  const newId = newIds(plan.orientations, 'A');
  const ids = new Map<string, string>();
  const added: Orientation[] = [];
  for (const one of read.orientations) {
    const there = keys.get(wayOf(one.id, other));
    const id = there ?? newId(one.id);
    ids.set(one.id, id);
    if (there !== undefined) continue;
    // Parents stand before what is under them.
    added.push({ ...one, id, ...(one.parent !== undefined && { parent: ids.get(one.parent) ?? one.parent }) });
  }
  return { ids, added };
}

/** Which project of the plan each one of the table is: its identifier, `undefined` for a new one, `null` where it may be two. */
function idsOf(
  plan: Plan,
  read: Plan,
  fields: ReadonlySet<ProfileField>,
  findings: TableFinding[],
): ReadonlyMap<string, string | undefined | null> {
  const own = orientationsById(plan);
  const other = orientationsById(read);
  const full = groupedIds(plan.projects, (project) => keyOf(project, own));
  const byTitle = groupedIds(plan.projects, ({ title }) => foldText(title));
  const readFull = groupedIds(read.projects, (project) => keyOf(project, other));
  const readTitle = groupedIds(read.projects, ({ title }) => foldText(title));
  const there = new Set(plan.projects.map(({ id }) => id));
  return new Map(
    read.projects.map((project): [string, string | undefined | null] => {
      if (fields.has('id') && there.has(project.id)) return [project.id, project.id];
      const key = keyOf(project, other);
      const title = foldText(project.title);
      const found = full.get(key) ?? (readTitle.get(title)?.length === 1 ? byTitle.get(title) : undefined) ?? [];
      if (found.length === 0) return [project.id, undefined];
      // The first of several rows that are alike is the first of several projects that are.
      const place = (readFull.get(key) ?? []).indexOf(project.id);
      const match =
        found.length === (readFull.get(key) ?? []).length
          ? found[place]
          : found.length === 1 && place === 0
            ? found[0]
            : undefined;
      if (match !== undefined) return [project.id, match];
      findings.push({
        code: 'row-match-open',
        severity: 'warning',
        params: { found: project.title, count: found.length, known: found },
      });
      return [project.id, null];
    }),
  );
}

function keyOf(project: Project, orientations: ReadonlyMap<string, Orientation>): string {
  return `${wayOf(project.theme, orientations)}${foldText(project.title)}`;
}

function groupedIds(
  projects: readonly Project[],
  keyOfOne: (project: Project) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const project of projects) addTo(groups, keyOfOne(project), project.id);
  return groups;
}

/** Projects that this table had when the plan was made of it, and has no more. A row that may be two is not gone. */
function goneFrom(
  plan: Plan,
  profile: TableProfile,
  there: ReadonlySet<string>,
  ids: ReadonlyMap<string, string | undefined | null>,
): ReadonlySet<string> {
  const open = [...ids.values()].some((id) => id === null);
  const had = (memoryOf(plan, profile)?.rows ?? []).flatMap(({ project }) => (project === undefined ? [] : [project]));
  return new Set(open ? [] : had.filter((id) => !there.has(id)));
}

/** Fields of a project by the columns that say them. */
const FIELDS: Readonly<Partial<Record<ProfileField, keyof Project>>> = {
  title: 'title',
  number: 'number',
  state: 'state',
  priority: 'priority',
  start: 'start',
  end: 'due',
  lead: 'leads',
  contributor: 'contributors',
  territory: 'territories',
  objective: 'objectives',
  axis: 'theme',
  'sub-axis': 'theme',
  'sub-sub-axis': 'theme',
  step: 'nextSteps',
};

function withFields(project: Project, read: Project | undefined, fields: ReadonlySet<ProfileField>): Project {
  if (read === undefined) return project;
  let merged = project;
  for (const field of fields) {
    const key = FIELDS[field];
    const value = key === undefined ? undefined : read[key];
    if (key === undefined || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    merged = { ...merged, [key]: key === 'contributors' ? withRoles(project, read) : value };
  }
  return fields.has('description') ? withParts(merged, read) : merged;
}

/** A table names partners; what the plan knows of their roles stays. */
function withRoles({ contributors = [] }: Project, read: Project): Project['contributors'] {
  const roles = new Map(contributors.map((one) => [one.organisation, one]));
  return read.contributors?.map((one) => roles.get(one.organisation) ?? one);
}

function withParts(project: Project, { fiche: read }: Project): Project {
  if (read === undefined) return project;
  const { fiche } = project;
  if (fiche === undefined) return { ...project, fiche: read };
  const parts = new Map(read.description.map((part) => [part.heading, part]));
  const before = fiche.description.map((part) => {
    const found = parts.get(part.heading);
    parts.delete(part.heading);
    return found === undefined || found.text === part.text ? part : { ...part, ...defined({ text: found.text }) };
  });
  return { ...project, fiche: { ...fiche, description: [...before, ...parts.values()] } };
}

/** The amount of a column is the line that goes by its name in the project. */
function mergeLines(
  plan: Plan,
  read: Plan,
  names: ReadonlyMap<string, string>,
  organisations: ReadonlyMap<string, string>,
): readonly BudgetLine[] {
  const lines = [...plan.budgetLines];
  const newId = newIds(lines, 'B');
  const keyOf = ({ project, title }: BudgetLine): string => JSON.stringify([project, foldText(title)]);
  const places = new Map<string, number>();
  const place = (line: BudgetLine, at: number): void => {
    const key = keyOf(line);
    if (!places.has(key)) places.set(key, at);
  };
  lines.forEach(place);
  for (const line of read.budgetLines) {
    const project = names.get(line.project ?? '');
    if (project === undefined) continue;
    const shares = line.funderShares?.map((share) => ({
      ...share,
      funder: organisations.get(share.funder) ?? share.funder,
    }));
    const own = { ...line, project, ...defined({ funderShares: shares }) };
    const at = places.get(keyOf(own));
    const there = at === undefined ? undefined : lines[at];
    if (at === undefined || there === undefined) {
      place(own, lines.length);
      lines.push({ ...own, id: newId(line.id) });
    } else
      lines[at] = sameMoney(there, own)
        ? there
        : {
            ...there,
            ...defined({ amount: own.amount, funderShares: shares }),
          };
  }
  return lines;
}

function sameMoney(a: BudgetLine, b: BudgetLine): boolean {
  const said = ({ amount, funderShares }: BudgetLine): string => {
    const { asWritten: _, ...money } = amount ?? {};
    return JSON.stringify([Object.entries(money).sort(), funderShares]);
  };
  return said(a) === said(b);
}

/** What the table says in its own words, with the identifiers of the plan. */
function remembered(read: Plan, profile: TableProfile, names: ReadonlyMap<string, string>): Plan['extensions'] {
  const memory = memoryOf(read, profile);
  if (memory === undefined) return {};
  const rows = memory.rows.map((row) => {
    const project = row.project === undefined ? undefined : names.get(row.project);
    return project === undefined ? row : { ...row, project };
  });
  return { [profile.id]: { columns: memory.columns, rows } as unknown as JsonValue };
}

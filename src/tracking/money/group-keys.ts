import type { Plan } from '../../model/index.ts';
import { partialDateBounds } from '../../model/text/index.ts';
import type { Line } from './line-families.ts';
import type { MoneyBy } from './money.ts';

/** Which group a line belongs to by its own word; undefined where nothing says it. */
type KeyOf = (line: Line) => string | undefined;

/** How groups are found and called. */
export interface Grouping {
  readonly keyOf: KeyOf;
  readonly titleOf: (key: string) => string;
}

/** The ways money is ordered; by stage is told by the tree itself, where a part has the stage of its whole. */
export const GROUPINGS: Readonly<Record<Exclude<MoneyBy, 'stage'>, (plan: Plan) => Grouping>> = {
  funder: ({ organisations }) => ({
    keyOf: ({ funder }) => funder,
    titleOf: titlesOf(organisations.map(({ id, name }) => ({ id, title: name }))),
  }),
  year: () => ({ keyOf: yearsOf(), titleOf: (key) => key.replace('/..', '–').replace('../', '–').replace('/', '–') }),
  orientation: byOrientation,
  project: (plan) => bySubject(plan, 'projects', ({ project }) => project),
  measure: (plan) => bySubject(plan, 'measures', ({ measure }) => measure),
  programme: (plan) => bySubject(plan, 'programmes', ({ programme }) => programme),
  origin: () => ({ keyOf: ({ origin }) => known(origin), titleOf: (key) => key }),
  sector: () => ({ keyOf: ({ sector }) => known(sector), titleOf: (key) => key }),
  use: () => ({ keyOf: ({ use }) => known(use), titleOf: (key) => key }),
};

function known(code: string | undefined): string | undefined {
  return code === 'unknown' ? undefined : code;
}

function titlesOf(list: readonly { readonly id: string; readonly title: string }[]): (key: string) => string {
  const titles = new Map(list.map(({ id, title }) => [id, title]));
  return (key) => titles.get(key) ?? key;
}

/** The year of a line, or its first and last year: money of several years is never split among them. */
function yearsOf(): KeyOf {
  const years = new Map<string, string | undefined>();
  return ({ period }) => {
    if (period === undefined) return undefined;
    if (!years.has(period)) years.set(period, yearsIn(period));
    return years.get(period);
  };
}

function yearsIn(period: string): string | undefined {
  const { from, to } = partialDateBounds(period);
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first === undefined) return last === undefined ? undefined : `../${last}`;
  if (last === undefined) return `${first}/..`;
  return first === last ? first : `${first}/${last}`;
}

/** What goes by a title, or by its text. */
interface Titled {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

type Subjects = 'projects' | 'measures' | 'programmes' | 'orientations';

/** By what the line says itself; else by the one thing that refers to it or that a link joins to it. */
function bySubject(plan: Plan, collection: Subjects, own: KeyOf): Grouping {
  const told = new Map<string, Set<string>>();
  const tell = (line: string, id: string): void => {
    const ids = told.get(line);
    if (ids === undefined) told.set(line, new Set([id]));
    else ids.add(id);
  };
  if (collection === 'measures' || collection === 'programmes')
    for (const { id, budgetLines = [] } of plan[collection]) for (const line of budgetLines) tell(line, id);
  for (const { kind, from, to } of plan.links) {
    if (kind === 'related') continue;
    if (from.collection === 'budgetLines' && to.collection === collection) tell(from.id, to.id);
    if (to.collection === 'budgetLines' && from.collection === collection) tell(to.id, from.id);
  }
  const list: readonly Titled[] = plan[collection];
  return {
    keyOf: (line) => {
      const ids = told.get(line.id);
      return own(line) ?? (ids?.size === 1 ? [...ids][0] : undefined);
    },
    titleOf: titlesOf(list.map(({ id, title, text }) => ({ id, title: title ?? text ?? id }))),
  };
}

/** Its orientation; else that of the project or measure that it pays for. */
function byOrientation(plan: Plan): Grouping {
  const own = bySubject(plan, 'orientations', ({ orientation }) => orientation);
  const project = bySubject(plan, 'projects', (line) => line.project).keyOf;
  const measure = bySubject(plan, 'measures', (line) => line.measure).keyOf;
  const ofProject = new Map(plan.projects.map(({ id, subTheme, theme }) => [id, subTheme ?? theme]));
  const ofMeasure = new Map(plan.measures.map(({ id, orientation }) => [id, orientation]));
  return {
    keyOf: (line) => own.keyOf(line) ?? ofProject.get(project(line) ?? '') ?? ofMeasure.get(measure(line) ?? ''),
    titleOf: own.titleOf,
  };
}

import { addTo } from '../../internal/add-to.ts';
import { defined } from '../../internal/defined.ts';
import type { Plan } from '../../model/index.ts';
import { entityKey } from '../entity-ref.ts';
import { requirePlanOf } from '../require-plan-of.ts';
import type { NeedRow, PlanTrace, Said, TraceCoverage, TraceEdge, TraceRef, TraceStage } from './plan-trace.ts';
import { rankOf, STAGES, traceEdges } from './trace-edges.ts';

/** Entities that are looked at for all rows together; beyond it a row lists what is tied to its need directly. */
const MOST_STEPS = 1_000_000;

/**
 * The chain of a plan from what was found to what is followed up: constats, pistes and dispositifs, projects, measures, review cards,
 * follow-up. It rests on what the plan says, by fields (`answers`, the subject of a follow-up row, milestone, indicator …) and by
 * links of every kind; no similarity of words is taken for a tie.
 *
 * `needs` is the matrix, one row a constat, with where it was said. `coverage` looks both ways at every collection: what has no
 * origin, and what has no sequel. `merged` and `split` tell where several become one and one several. Work grows with the size of
 * the plan; rows are cut short, and say so, beyond a million steps.
 *
 * @throws PlanSanteError for something else than a plan
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { tracePlan } from 'plan-sante/tracking';
 * const { needs, answeringNothing } = tracePlan(cnrGrandEst2023);
 * const need = needs.find(({ constat }) => constat === 'constat-acces-aux-soins-1');
 * console.log(need?.projects.map(({ id }) => id).join(', '), need?.said.length); // S1, M2 1
 * console.log(answeringNothing.length); // 0
 * ```
 */
export function tracePlan(plan: Plan): PlanTrace {
  requirePlanOf('tracePlan', plan);
  const { edges, dangling } = soundEdges(plan);
  const sequels = groupBy(edges, ({ from }) => from);
  const origins = groupBy(edges, ({ to }) => to);
  const needs = needRows(plan, sequels);
  return {
    needs,
    unanswered: plan.constats
      .filter(({ id }) => !(sequels.get(entityKey('constats', id)) ?? []).some(isAnswer))
      .map(({ id }) => id),
    ideasOnly: needs.filter(isIdeaOnly).map(({ constat }) => constat),
    answeringNothing: plan.projects
      .filter(({ id }) => !(origins.get(entityKey('projects', id)) ?? []).some(comesFromNeed))
      .map(({ id, fiche }) => ({ id, ownConstats: fiche?.constats.length ?? 0 })),
    coverage: coverageOf(plan, origins, sequels),
    merged: knots(origins, ({ from }) => from).map(([into, from]) => ({ into, from })),
    split: knots(sequels, ({ to }) => to).map(([from, into]) => ({ from, into })),
    edges,
    dangling,
  };
}

type Grouped = ReadonlyMap<string, readonly TraceEdge[]>;

const keyOf = ({ collection, id }: TraceRef): string => entityKey(collection, id);

function groupBy(edges: readonly TraceEdge[], end: (edge: TraceEdge) => TraceRef): Grouped {
  const groups = new Map<string, TraceEdge[]>();
  for (const edge of edges) addTo(groups, keyOf(end(edge)), edge);
  return groups;
}

/** The edges between entities that the plan has, and the others. */
function soundEdges(plan: Plan): Pick<PlanTrace, 'edges' | 'dangling'> {
  const keys = new Set<string>();
  for (const collection of Object.keys(STAGES))
    for (const { id } of entitiesOf(plan, collection)) keys.add(entityKey(collection, id));
  const edges: TraceEdge[] = [];
  const dangling: TraceEdge[] = [];
  for (const edge of traceEdges(plan))
    (keys.has(keyOf(edge.from)) && keys.has(keyOf(edge.to)) ? edges : dangling).push(edge);
  return { edges, dangling };
}

interface Entity {
  readonly id: string;
}

function entitiesOf(plan: Plan, collection: string): readonly Entity[] {
  return (plan as unknown as Readonly<Record<string, readonly Entity[] | undefined>>)[collection] ?? [];
}

function stageOf(collection: string): TraceStage {
  return STAGES[collection] ?? 'follow-up';
}

/** A follow-up table speaks of a need; it is no answer to it. */
function isAnswer({ to, carries }: TraceEdge): boolean {
  return carries && !['need', 'follow-up'].includes(stageOf(to.collection));
}

function isIdeaOnly({ ideas, projects, measures, reviews, complete }: NeedRow): boolean {
  return complete && ideas.length > 0 && projects.length + measures.length + reviews.length === 0;
}

function comesFromNeed({ from, carries }: TraceEdge): boolean {
  return carries && (from.collection === 'constats' || from.collection === 'pistes');
}

function needRows(plan: Plan, sequels: Grouped): readonly NeedRow[] {
  const consultations = consultationsByTheme(plan);
  const linked = consultationsByLink(plan);
  let steps = 0;
  return plan.constats.map(({ id, theme, sources = [] }) => {
    const reached = reachedFrom(entityKey('constats', id), sequels, MOST_STEPS - steps);
    steps += reached.steps;
    const at = (stage: TraceStage) => reached.refs.filter(({ collection }) => stageOf(collection) === stage);
    return {
      constat: id,
      ...defined({ theme }),
      said: [...sources.map(saidIn), ...(linked.get(id) ?? []).map((consultation) => ({ consultation }))],
      discussedIn: (theme === undefined ? undefined : consultations.get(theme)) ?? [],
      ideas: at('idea'),
      projects: at('project'),
      measures: at('measure'),
      reviews: at('review'),
      followUps: at('follow-up'),
      complete: reached.complete,
    };
  });
}

function saidIn({ source, place }: { readonly source: string; readonly place?: string | undefined }): Said {
  return { source, ...defined({ place }) };
}

/** All that the need goes on to, nearest first; only what is next to it when that would take more steps than are left. */
function reachedFrom(start: string, sequels: Grouped, most: number) {
  const seen = new Set([start]);
  const refs: TraceRef[] = [];
  const queue = [start];
  let direct = 0;
  let steps = 0;
  for (let at = 0; at < queue.length; at++) {
    for (const { to, carries } of sequels.get(queue[at] as string) ?? []) {
      if (at > 0 && ++steps > most) return { refs: refs.slice(0, direct), steps, complete: false };
      const key = to.row === undefined ? keyOf(to) : `${keyOf(to)}/${to.row}`;
      if (!carries || seen.has(key)) continue;
      seen.add(key);
      refs.push(to);
      queue.push(key);
    }
    if (at === 0) direct = refs.length;
  }
  return { refs, steps, complete: true };
}

function consultationsByTheme({ consultations }: Plan): ReadonlyMap<string, readonly string[]> {
  const byTheme = new Map<string, string[]>();
  for (const { id, meetings } of consultations)
    for (const theme of new Set(meetings.flatMap(({ themes = [] }) => themes))) addTo(byTheme, theme, id);
  return byTheme;
}

/** The consultations that links join to a constat. */
function consultationsByLink({ links }: Plan): ReadonlyMap<string, readonly string[]> {
  const byConstat = new Map<string, string[]>();
  for (const { from, to } of links) {
    const [constat, other] = from.collection === 'constats' ? [from, to] : [to, from];
    if (constat.collection !== 'constats' || other.collection !== 'consultations') continue;
    addTo(byConstat, constat.id, other.id);
  }
  return byConstat;
}

function coverageOf(plan: Plan, origins: Grouped, sequels: Grouped): readonly TraceCoverage[] {
  return Object.entries(STAGES).flatMap(([collection, stage]) => {
    const ids = entitiesOf(plan, collection).map(({ id }) => id);
    if (ids.length === 0) return [];
    const rank = rankOf(collection) ?? 0;
    const lacks = (groups: Grouped, leads: (edge: TraceEdge) => boolean) =>
      ids.filter((id) => !(groups.get(entityKey(collection, id)) ?? []).some((edge) => edge.carries && leads(edge)));
    const withoutOrigin = lacks(origins, ({ from }) => (rankOf(from.collection) ?? rank) < rank);
    const withoutSequel = lacks(sequels, ({ to }) => (rankOf(to.collection) ?? rank) > rank);
    return {
      collection,
      stage,
      total: ids.length,
      withoutOrigin: stage === 'need' ? [] : withoutOrigin,
      withoutSequel: stage === 'follow-up' ? [] : withoutSequel,
    };
  });
}

/** Where two or more of one collection meet in one entity; follow-up is neither merged nor split. */
function knots(
  groups: Grouped,
  otherEnd: (edge: TraceEdge) => TraceRef,
): readonly (readonly [TraceRef, readonly TraceRef[]])[] {
  return [...groups.values()].flatMap((edges) => {
    const byCollection = new Map<string, Map<string, TraceRef>>();
    let knot: TraceRef | undefined;
    for (const edge of edges) {
      if (!edge.carries || [edge.from, edge.to].some(({ collection }) => stageOf(collection) === 'follow-up')) continue;
      const other = otherEnd(edge);
      knot = other === edge.from ? edge.to : edge.from;
      const refs = byCollection.get(other.collection) ?? new Map<string, TraceRef>();
      byCollection.set(other.collection, refs.set(other.id, other));
    }
    const meets = knot;
    if (meets === undefined) return [];
    return [...byCollection.values()].flatMap((refs) => (refs.size < 2 ? [] : [[meets, [...refs.values()]] as const]));
  });
}

import type { Plan } from '../../model/index.ts';
import type { EntityRef } from '../entity-ref.ts';
import type { TraceEdge, TraceRef, TraceStage } from './plan-trace.ts';

/** The collections of the chain, in its order. */
export const STAGES: Readonly<Record<string, TraceStage>> = {
  constats: 'need',
  pistes: 'idea',
  dispositifs: 'idea',
  projects: 'project',
  measures: 'measure',
  programmes: 'review',
  followUps: 'follow-up',
  milestones: 'follow-up',
  indicators: 'follow-up',
  decisions: 'follow-up',
  judgements: 'follow-up',
};

const RANKS: Readonly<Record<TraceStage, number>> = {
  need: 0,
  idea: 1,
  project: 2,
  measure: 3,
  review: 4,
  'follow-up': 5,
};

/** Where in the chain a collection stands; undefined for one that is not in it. */
export function rankOf(collection: string): number | undefined {
  const stage = Object.hasOwn(STAGES, collection) ? STAGES[collection] : undefined;
  return stage && RANKS[stage];
}

/** Links that join two things without the need going on from one to the other. */
const SIDEWAYS: readonly string[] = ['related', 'same-envelope', 'told-in'];

/** Links that are written from the later thing to the earlier one: a project answers a constat. */
const BACKWARD: readonly string[] = ['answers', 'restates', 'implements', 'extends', 'inspired-by'];

/** The fields of follow-up that say what it is about, with their collections. */
const SUBJECTS = [
  ['constat', 'constats'],
  ['project', 'projects'],
  ['measure', 'measures'],
  ['programme', 'programmes'],
] as const;

type Subject = { readonly [Field in (typeof SUBJECTS)[number][0]]?: string | undefined };

/** Every tie of the chain that the plan tells, by a field or by a link, in the order of the plan. */
export function traceEdges(plan: Plan): readonly TraceEdge[] {
  const edges: TraceEdge[] = [];
  const field = (from: EntityRef, to: TraceRef, by: string): void => {
    edges.push({ from, to, by, told: 'field', carries: true });
  };
  const about = (subject: Subject, to: TraceRef): void => {
    for (const [name, collection] of SUBJECTS) {
      const id = subject[name];
      if (id !== undefined) field({ collection, id }, to, name);
    }
  };
  for (const { id, answers = [] } of plan.pistes)
    for (const constat of answers)
      field({ collection: 'constats', id: constat }, { collection: 'pistes', id }, 'answers');
  for (const { id, answers } of plan.projects)
    for (const constat of answers)
      field({ collection: 'constats', id: constat }, { collection: 'projects', id }, 'answers');
  for (const { id, rows } of plan.followUps)
    for (const [row, line] of rows.entries()) about(line, { collection: 'followUps', id, row });
  for (const collection of ['milestones', 'indicators', 'decisions', 'judgements'] as const)
    for (const one of followUpOf(plan, collection)) about(one, { collection, id: one.id });
  for (const link of plan.links) {
    const edge = edgeOfLink(link);
    if (edge !== undefined) edges.push(edge);
  }
  return edges;
}

type FollowUp = Subject & { readonly id: string };

/** A collection of follow-up; a plan of an older caller may lack it. */
function followUpOf(plan: Plan, collection: string): readonly FollowUp[] {
  return (plan as unknown as Readonly<Record<string, readonly FollowUp[] | undefined>>)[collection] ?? [];
}

/** A link between two things of the chain, turned so that it leads on. */
function edgeOfLink({ kind, from, to }: Plan['links'][number]): TraceEdge | undefined {
  const [a, b] = [rankOf(from.collection), rankOf(to.collection)];
  if (a === undefined || b === undefined) return undefined;
  const turned = a === b ? BACKWARD.includes(kind) : a > b;
  const [first, second] = turned ? [to, from] : [from, to];
  const ends = { from: refOf(first), to: refOf(second) };
  return { ...ends, by: kind, told: 'link', carries: !SIDEWAYS.includes(kind) };
}

function refOf({ collection, id }: EntityRef): TraceRef {
  return { collection, id };
}

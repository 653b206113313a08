import type { RequirementKey } from '../i18n/index.ts';
import type { Project } from '../model/index.ts';
import type { CompletenessLevel } from './completeness-level.ts';
import type { PartialPlan } from './plan-reading.ts';

/** Facts about the whole plan that requirements on its projects ask for, gathered once. */
export interface PlanFacts {
  readonly plan: PartialPlan;
  readonly projectsWithBudget: ReadonlySet<string>;
  readonly projectsWithMilestone: ReadonlySet<string>;
}

/** What a plan must have for a level. Requirements are data: each has a code, a level, and a reason in the catalogue. */
export interface PlanRequirement {
  readonly code: RequirementKey;
  readonly level: CompletenessLevel;
  /** `reached(level)` counts the projects with a fiche that reach a level; `fiches` is how many there are. */
  readonly met: (
    plan: PartialPlan,
    projects: { reached(level: CompletenessLevel): number; readonly fiches: number },
  ) => boolean;
}

/** What a project must have for a level. */
export interface ProjectRequirement {
  readonly code: RequirementKey;
  readonly level: CompletenessLevel;
  readonly met: (project: Project, facts: PlanFacts) => boolean;
}

/** What each level asks of a plan. `draft` asks for a name only: budgets, dates and fiches may all be empty. */
export const PLAN_REQUIREMENTS: readonly PlanRequirement[] = [
  { code: 'plan-title', level: 'draft', met: ({ id, title }) => id !== undefined && title !== undefined },
  { code: 'plan-kind', level: 'presentable', met: ({ kind }) => kind !== 'unknown' },
  {
    code: 'plan-date',
    level: 'presentable',
    met: ({ period, sources }) => period !== undefined || sources.some(({ date }) => date !== undefined),
  },
  { code: 'plan-publisher', level: 'presentable', met: ({ publishers }) => publishers.length > 0 },
  { code: 'plan-orientation', level: 'presentable', met: ({ orientations }) => orientations.length > 0 },
  {
    code: 'plan-content',
    level: 'presentable',
    met: ({ constats, projects, measures, programmes }) =>
      constats.length + projects.length + measures.length + programmes.length > 0,
  },
  {
    code: 'plan-projects',
    level: 'priority-ready',
    met: ({ projects, measures }) => Math.max(projects.length, measures.length) >= 2,
  },
  {
    code: 'plan-comparison',
    level: 'priority-ready',
    met: ({ prioritisation: choice }) => choice !== undefined && choice.gates.length + choice.criteria.length > 0,
  },
  {
    code: 'plan-ready-projects',
    level: 'priority-ready',
    met: ({ projects }, { reached }) => projects.length === 0 || reached('priority-ready') >= 2,
  },
  { code: 'plan-sources', level: 'auditable', met: ({ sources }) => sources.length > 0 },
  {
    code: 'plan-sourced-figures',
    level: 'auditable',
    met: ({ figures }) => figures.every(({ sources = [] }) => sources.length > 0),
  },
  { code: 'plan-claims', level: 'auditable', met: ({ claims }) => claims.length > 0 },
  {
    code: 'plan-auditable-projects',
    level: 'auditable',
    met: (_plan, { reached, fiches }) => reached('auditable') === fiches,
  },
];

/** What each level asks of a project. */
export const PROJECT_REQUIREMENTS: readonly ProjectRequirement[] = [
  { code: 'project-theme', level: 'presentable', met: ({ theme, fiche }) => (theme ?? fiche?.theme) !== undefined },
  { code: 'project-fiche', level: 'presentable', met: ({ fiche }) => fiche !== undefined },
  {
    code: 'project-beneficiaries',
    level: 'presentable',
    met: ({ fiche }) => fiche !== undefined && fiche.beneficiaries.length > 0,
  },
  {
    code: 'project-description',
    level: 'presentable',
    met: ({ fiche }) => fiche?.description.some(({ text, items }) => text !== undefined || items.length > 0) === true,
  },
  {
    code: 'project-constats',
    level: 'priority-ready',
    met: ({ answers, fiche }) => answers.length > 0 || (fiche !== undefined && fiche.constats.length > 0),
  },
  {
    code: 'project-benefits',
    level: 'priority-ready',
    met: ({ fiche }) => fiche?.beneficiaries.every(({ benefits }) => benefits.length > 0) === true,
  },
  {
    code: 'project-stakeholders',
    level: 'priority-ready',
    met: ({ fiche }) =>
      fiche?.stakeholders.some(({ role, roleKinds = [] }) => role !== undefined || roleKinds.length > 0) === true,
  },
  {
    code: 'project-expectations',
    level: 'priority-ready',
    met: ({ fiche }) =>
      fiche !== undefined && fiche.expectations.territory.length + fiche.expectations.national.length > 0,
  },
  {
    code: 'project-sources',
    level: 'auditable',
    met: ({ sources = [], fiche }) => sources.length + (fiche?.sources?.length ?? 0) > 0,
  },
  { code: 'project-trace', level: 'auditable', met: ({ answers }) => answers.length > 0 },
  {
    code: 'project-date',
    level: 'auditable',
    met: ({ id, nextSteps, fiche }, { projectsWithMilestone }) =>
      projectsWithMilestone.has(id) ||
      nextSteps.some(({ due }) => due !== undefined) ||
      fiche?.targets.some(({ due }) => due !== undefined) === true,
  },
  { code: 'project-budget', level: 'auditable', met: ({ id }, { projectsWithBudget }) => projectsWithBudget.has(id) },
];

import { type Locale, messageLocale, type RequirementKey, requirementTexts, requireOptions } from '../i18n/index.ts';
import { defined } from '../internal/defined.ts';
import type { Plan, Project } from '../model/index.ts';
import { COMPLETENESS_LEVELS, type CompletenessLevel, reachesLevel } from './completeness-level.ts';
import type { PartialPlan } from './plan-reading.ts';
import { requirePlan } from './require-plan.ts';
import { PLAN_REQUIREMENTS, type PlanFacts, PROJECT_REQUIREMENTS } from './requirement.ts';

/** Something that a level asks for and that is not there. */
export interface MissingPart {
  readonly code: RequirementKey;
  readonly level: CompletenessLevel;
  /** What to add, in words. */
  readonly what: string;
  /** Why the level asks for it. */
  readonly why: string;
}

/** How far something is, and what it takes to go on. */
export interface Completeness {
  /** The highest level of which everything is there, those below included; absent where not even `draft` is reached. */
  readonly level?: CompletenessLevel;
  readonly next?: CompletenessLevel;
  /** What is missing for `next`; empty at the top. */
  readonly missing: readonly MissingPart[];
}

/** How far one project is. */
export interface ProjectCompleteness extends Completeness {
  readonly id: string;
  readonly title: string;
}

/** How far a plan is, and each of its projects. */
export interface PlanCompleteness extends Completeness {
  readonly projects: readonly ProjectCompleteness[];
}

/**
 * How far a plan is, and what is missing for the next level. Requirements grow with the use, not with the schema: a thin
 * plan is a valid `draft`.
 *
 * @throws {PlanSanteError} when the plan was not read by `safeParsePlan`.
 * @example
 * ```ts
 * import { completeness, parsePlan } from 'plan-sante/validation';
 * const { level, next, missing } = completeness(parsePlan({ id: 'cls', title: 'Contrat local de santé' }));
 * console.log(level, next, missing.length); // draft presentable 5
 * ```
 */
export function completeness(plan: Plan | PartialPlan, options: { readonly locale?: Locale } = {}): PlanCompleteness {
  requireOptions('completeness', options, { locale: true });
  requirePlan('completeness', plan);
  const { locale = 'fr' } = options;
  const facts = gatherFacts(plan);
  const projects = plan.projects.map((project) => ofProject(project, facts, locale));
  const withFiche = projects.filter((_, i) => plan.projects[i]?.fiche !== undefined);
  const counter = {
    fiches: withFiche.length,
    reached: (wanted: CompletenessLevel) =>
      withFiche.filter(({ level }) => level !== undefined && reachesLevel(level, wanted)).length,
  };
  const unmet = PLAN_REQUIREMENTS.filter(({ met }) => !met(plan, counter));
  return { ...weigh(unmet, locale), projects };
}

function gatherFacts(plan: PartialPlan): PlanFacts {
  return {
    plan,
    projectsWithBudget: new Set(plan.budgetLines.flatMap(({ project }) => project ?? [])),
    projectsWithMilestone: new Set(plan.milestones.flatMap(({ project }) => project ?? [])),
  };
}

function ofProject(project: Project, facts: PlanFacts, locale: Locale): ProjectCompleteness {
  const unmet = PROJECT_REQUIREMENTS.filter(({ met }) => !met(project, facts));
  return { id: project.id, title: project.title, ...weigh(unmet, locale) };
}

interface Unmet {
  readonly code: RequirementKey;
  readonly level: CompletenessLevel;
}

/** The level that what is missing leaves, and what the next one asks for. */
function weigh(unmet: readonly Unmet[], locale: Locale): Completeness {
  const next = COMPLETENESS_LEVELS.find((level) => unmet.some((part) => part.level === level));
  if (next === undefined) return { level: 'auditable', missing: [] };
  const level = COMPLETENESS_LEVELS[COMPLETENESS_LEVELS.indexOf(next) - 1];
  const texts = requirementTexts[messageLocale(locale)];
  const missing = unmet
    .filter((part) => part.level === next)
    .map(({ code }) => ({ code, level: next, what: texts[`${code}.what`], why: texts[`${code}.why`] }));
  return { ...defined({ level }), next, missing };
}

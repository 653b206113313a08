import {
  type Alternative,
  type AlternativeVerdict,
  type CriterionScore,
  NATIONAL_DEPENDENCE,
  type PrioritisationModel,
} from '../../criteria/index.ts';
import { type KeysOf, PlanSanteError, requireEntries, requireKeys, usageError } from '../../errors/index.ts';
import { grouped } from '../../internal/grouped.ts';
import type { Criterion, Plan } from '../../model/index.ts';
import { constatsVerdict, localHandsVerdict } from './fiche-verdicts.ts';
import { type NationalDependence, nationalDependence } from './national-dependence.ts';
import type { Prioritisation } from './prioritisation.ts';
import { PRIORITISE_OPTIONS, type PrioritiseOptions, prioritise } from './prioritise.ts';

type Project = Plan['projects'][number];
type PlanRules = NonNullable<Plan['prioritisation']>;

/** Options of {@link prioritisePlan}. */
export interface PrioritisePlanOptions extends PrioritiseOptions {
  /**
   * The rules. Default: those of the plan; for a plan without any, the one criterion that every fiche answers, the dependence on
   * the national level.
   */
  readonly model?: PrioritisationModel;
  /** Only these projects, by id. Default: all. */
  readonly projects?: readonly string[];
  /** The group of each project, by project id, for a model with a quota. Default: its only territory, when it has one. */
  readonly groups?: Readonly<Record<string, string>>;
  /**
   * The largest share of national expectations, from 0 to 1, with which a project still counts as being in local hands. Default
   * 0.5: most of what is expected is local. A reading of ours, and marked as such, unless it is given.
   */
  readonly localHandsLimit?: number;
  /**
   * What becomes of projects without fiche, score or verdict: `left-out` names them in `notAssessed`; `open` gives them every rank that
   * their missing scores leave possible. Default `left-out`.
   */
  readonly unassessed?: 'left-out' | 'open';
}

const PLAN_OPTIONS: KeysOf<PrioritisePlanOptions> = {
  ...PRIORITISE_OPTIONS,
  model: true,
  projects: true,
  groups: true,
  localHandsLimit: true,
  unassessed: true,
};

/** How far one project hangs on the national level. */
export interface ProjectDependence extends NationalDependence {
  readonly project: string;
}

/** A prioritisation of the projects of a plan. */
export interface PrioritisedPlan extends Prioritisation {
  /** For every project with a fiche. */
  readonly dependence: readonly ProjectDependence[];
  /** Projects of which there is neither fiche nor score nor verdict: nothing to rank. */
  readonly notAssessed: readonly string[];
}

/** The rules and the projects of a plan in the shape of {@link prioritise}: what a decision record needs. */
export interface PlanProblem {
  readonly model: PrioritisationModel;
  readonly alternatives: readonly Alternative[];
  readonly dependence: readonly ProjectDependence[];
  readonly notAssessed: readonly string[];
}

/**
 * Ranks the projects of a plan by the rules that it carries, or by a model of yours.
 *
 * Scores and gate verdicts are those of the plan. Where it leaves them open, two gates are judged on the fiches, which is told in
 * their evidence: `answers-constats` by whether the fiche names a constat, `local-hands` by the share of its expectations that
 * address the national level. That share, in percent, is also the score of a criterion `national-dependence`. Projects with no
 * fiche, score or verdict are named in `notAssessed`.
 *
 * @throws PlanSanteError when the rules cannot be used, a project that is asked for is none of the plan, or `localHandsLimit` is not
 * between 0 and 1.
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { prioritisePlan } from 'plan-sante/scoring';
 * const { dependence } = prioritisePlan(cnrGrandEst2023, { locale: 'fr' });
 * dependence.find((line) => line.project === 'A5')?.national; // 9
 * ```
 */
export function prioritisePlan(plan: Plan, options: PrioritisePlanOptions = {}): PrioritisedPlan {
  const { model, alternatives, dependence, notAssessed } = problemOf('prioritisePlan', plan, options);
  const {
    model: _model,
    projects: _projects,
    groups: _groups,
    localHandsLimit: _limit,
    unassessed: _open,
    ...policies
  } = options;
  return { ...prioritise(model, alternatives, policies), dependence, notAssessed };
}

/**
 * The rules and the projects of a plan as {@link prioritise} and `decisionRecord` take them.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { planProblem } from 'plan-sante/scoring';
 * planProblem(cnrGrandEst2023).alternatives.length; // 12
 * ```
 */
export function planProblem(plan: Plan, options: PrioritisePlanOptions = {}): PlanProblem {
  return problemOf('planProblem', plan, options);
}

function problemOf(caller: string, plan: Plan, options: PrioritisePlanOptions): PlanProblem {
  requireEntries(caller, A_PLAN, plan, ['projects']);
  requireKeys(caller, 'its options', options, PLAN_OPTIONS);
  const { localHandsLimit, unassessed = 'left-out' } = options;
  if (unassessed !== 'left-out' && unassessed !== 'open')
    throw new PlanSanteError({
      function: caller,
      expected: "unassessed 'left-out' or 'open'",
      received: unassessed,
    });
  if (localHandsLimit !== undefined && !(localHandsLimit >= 0 && localHandsLimit <= 1))
    throw new PlanSanteError({
      function: caller,
      expected: 'localHandsLimit: a share from 0 to 1',
      received: localHandsLimit,
    });
  const model = options.model ?? modelOf(plan);
  const wanted = wantedProjects(caller, plan, options.projects);
  const judgements: Judgements = {
    scores: grouped(plan.prioritisation?.scores ?? [], ({ project }) => project),
    verdicts: grouped(plan.prioritisation?.gateVerdicts ?? [], ({ project }) => project),
  };
  const isJudged = (id: string) => judgements.scores.has(id) || judgements.verdicts.has(id);
  const asked = plan.projects.filter((project) => wanted === null || wanted.has(project.id));
  // A fiche alone is a judgement only where something is read off it: a share of expectations, or conditions when nothing is scored.
  const readsFiches = model.criteria.every((criterion) => criterion.id === NATIONAL_DEPENDENCE);
  const isKnown = ({ id, fiche }: Project) =>
    unassessed === 'open' || isJudged(id) || (readsFiches && fiche !== undefined);
  const known = asked.filter(isKnown);
  return {
    model,
    alternatives: known.map((project) => alternativeOf(project, judgements, model, options)),
    dependence: known.flatMap(({ id, fiche }) =>
      fiche === undefined ? [] : [{ project: id, ...nationalDependence(fiche) }],
    ),
    notAssessed: asked.filter((project) => !isKnown(project)).map((project) => project.id),
  };
}

/** The projects that are asked for; one that the plan has not would be left out in silence. */
function wantedProjects(caller: string, plan: Plan, projects: unknown): ReadonlySet<unknown> | null {
  if (projects === undefined) return null;
  const known = new Set(plan.projects.map(({ id }) => id));
  if (!Array.isArray(projects)) throw usageError(caller, 'projects: a list of ids of projects', projects);
  const unknown = projects.find((id) => !known.has(id));
  if (unknown !== undefined) throw usageError(caller, 'projects: ids of projects of the plan', unknown);
  return new Set(projects);
}

/** What the plan says of each project. */
interface Judgements {
  readonly scores: ReadonlyMap<string, readonly PlanRules['scores'][number][]>;
  readonly verdicts: ReadonlyMap<string, readonly PlanRules['gateVerdicts'][number][]>;
}

function modelOf(plan: Plan): PrioritisationModel {
  const rules = plan.prioritisation;
  const hasRules = rules !== undefined && rules.criteria.length + rules.gates.length > 0;
  const source = rules?.note;
  return {
    id: `${plan.id}-prioritisation`,
    title: plan.title,
    criteria: hasRules ? rules.criteria : [dependenceCriterion],
    gates: hasRules ? rules.gates : [],
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * The share of expectations that address the national level, in percent, less being better. The plan computes it; its weight is
 * only that of a criterion that stands alone.
 */
export const dependenceCriterion: Criterion = {
  id: NATIONAL_DEPENDENCE,
  label: {
    fr: 'Dépendance au niveau national',
    en: 'Dependence on the national level',
    de: 'Abhängigkeit von der nationalen Ebene',
    lb: 'Ofhängegkeet vum nationalen Niveau',
  },
  direction: 'min',
  weight: 1,
  scale: { min: 0, max: 100, unit: '%' },
};

function alternativeOf(
  project: Project,
  judgements: Judgements,
  model: PrioritisationModel,
  options: PrioritisePlanOptions,
): Alternative {
  const group = groupOf(project, options.groups);
  return {
    id: project.id,
    label: project.title,
    scores: scoresOf(project, judgements, model),
    gates: verdictsOf(project, judgements, model, options.localHandsLimit),
    ...(group === undefined ? {} : { group }),
  };
}

function groupOf(project: Project, groups: PrioritisePlanOptions['groups']): string | undefined {
  if (groups !== undefined) return Object.hasOwn(groups, project.id) ? groups[project.id] : undefined;
  return project.territories?.length === 1 ? project.territories[0] : undefined;
}

/** The scores of the plan, and the computed one for a model that asks for it. */
function scoresOf(project: Project, judgements: Judgements, model: PrioritisationModel): readonly CriterionScore[] {
  const given = judgements.scores.get(project.id) ?? [];
  const isAsked = model.criteria.some((criterion) => criterion.id === NATIONAL_DEPENDENCE);
  const isGiven = given.some((score) => score.criterion === NATIONAL_DEPENDENCE);
  const share = project.fiche === undefined ? null : nationalDependence(project.fiche).share;
  if (!isAsked || isGiven || share === null) return given;
  return [...given, { criterion: NATIONAL_DEPENDENCE, value: 100 * share, provenance: 'computed' }];
}

/** The verdicts of the plan, and the computed ones for the gates of the model that it leaves open. */
function verdictsOf(
  project: Project,
  judgements: Judgements,
  model: PrioritisationModel,
  localHandsLimit: number | undefined,
): readonly AlternativeVerdict[] {
  const given = judgements.verdicts.get(project.id) ?? [];
  if (project.fiche === undefined) return given;
  const computed = [constatsVerdict(project.fiche), localHandsVerdict(project.fiche, localHandsLimit)].filter(
    ({ gate }) => model.gates?.some(({ id }) => id === gate) && !given.some((verdict) => verdict.gate === gate),
  );
  return [...given, ...computed];
}

const A_PLAN = 'a plan, as parsePlan gives it';

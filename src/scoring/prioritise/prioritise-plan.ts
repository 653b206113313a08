import type { Plan } from '../../model/index.ts';
import type {
  Alternative,
  Criterion,
  CriterionScore,
  Evidence,
  Gate,
  GateVerdict,
  PrioritisationModel,
  Scale,
  Wording,
} from '../criteria/index.ts';
import { type NationalDependence, nationalDependence } from './national-dependence.ts';
import type { Prioritisation } from './prioritisation.ts';
import { type PrioritiseOptions, prioritise } from './prioritise.ts';

type Project = Plan['projects'][number];
type PlanRules = NonNullable<Plan['prioritisation']>;

/**
 * The id under which the share of national expectations enters a model: a criterion or a gate with this id gets its score
 * (in percent) or its evidence from the fiches, unless the plan gives them itself.
 */
export const NATIONAL_DEPENDENCE = 'national-dependence';

/** Gates on which the count of national expectations is evidence. */
const DEPENDENCE_GATES: readonly string[] = [NATIONAL_DEPENDENCE, 'local-hands'];

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
}

/** How far one project hangs on the national level. */
export interface ProjectDependence extends NationalDependence {
  readonly projectId: string;
}

/** A prioritisation of the projects of a plan. */
export interface PlanPrioritisation extends Prioritisation {
  /** For every project with a fiche. */
  readonly dependence: readonly ProjectDependence[];
}

/** The rules and the projects of a plan in the shape of {@link prioritise}: what a decision record needs. */
export interface PlanProblem {
  readonly model: PrioritisationModel;
  readonly alternatives: readonly Alternative[];
  readonly dependence: readonly ProjectDependence[];
}

/**
 * Ranks the projects of a plan by the rules that it carries, or by a model of yours.
 *
 * Scores and gate verdicts are those of the plan. Dependence on the national level is counted on the fiches: it is evidence for
 * the gate `local-hands` and the score, in percent, of a criterion `national-dependence`.
 *
 * @throws {@link PlanSanteError} when the rules cannot be used.
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { prioritisePlan } from 'plan-sante/scoring';
 * const { dependence } = prioritisePlan(cnrGrandEst2023, { locale: 'fr' });
 * dependence.find((line) => line.projectId === 'A5')?.national; // 9
 * ```
 */
export function prioritisePlan(plan: Plan, options: PrioritisePlanOptions = {}): PlanPrioritisation {
  const { model, alternatives, dependence } = planProblem(plan, options);
  return { ...prioritise(model, alternatives, options), dependence };
}

/**
 * The rules and the projects of a plan as {@link prioritise} and `decisionRecord` take them.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { planProblem } from 'plan-sante/scoring';
 * planProblem(cnrGrandEst2023).alternatives.length; // 16
 * ```
 */
export function planProblem(plan: Plan, options: PrioritisePlanOptions = {}): PlanProblem {
  const model = options.model ?? modelOf(plan);
  const wanted = options.projects === undefined ? null : new Set(options.projects);
  const projects = plan.projects.filter((project) => wanted === null || wanted.has(project.id));
  const dependence = projects.flatMap((project) =>
    project.fiche === undefined ? [] : [{ projectId: project.id, ...nationalDependence(project.fiche) }],
  );
  const byProject = new Map(dependence.map((line) => [line.projectId, line]));
  const alternatives = projects.map((project) =>
    alternativeOf(project, plan.prioritisation, model, byProject.get(project.id), options.groups),
  );
  return { model, alternatives, dependence };
}

function modelOf(plan: Plan): PrioritisationModel {
  const rules = plan.prioritisation;
  const hasRules = rules !== undefined && rules.criteria.length + rules.gates.length > 0;
  const source = rules?.note;
  return {
    id: `${plan.id}-prioritisation`,
    title: plan.title,
    criteria: hasRules ? rules.criteria.map(criterionOf) : [dependenceCriterion],
    gates: hasRules ? rules.gates.map(gateOf) : [],
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
  scale: { kind: 'numeric', min: 0, max: 100, unit: '%' },
};

function criterionOf(criterion: PlanRules['criteria'][number]): Criterion {
  const { id, label, direction, weight, minimum, indifference, preference, veto } = criterion;
  const thresholds = {
    ...(indifference === undefined ? {} : { indifference }),
    ...(preference === undefined ? {} : { preference }),
    ...(veto === undefined ? {} : { veto }),
  };
  return {
    id,
    label: wordingOf(label),
    direction,
    weight,
    scale: scaleOf(criterion.scale),
    ...(minimum === undefined ? {} : { minimum }),
    ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
  };
}

/** Levels name points of the scale; its ends stay those that the plan gives, even when no level stands there. */
function scaleOf({ min, max, unit, levels }: PlanRules['criteria'][number]['scale']): Scale {
  const values = (levels ?? []).map((level) => level.value);
  if (levels !== undefined && values.includes(min) && values.includes(max))
    return { kind: 'levels', levels: levels.map(({ value, label }) => ({ value, label: wordingOf(label) })) };
  return { kind: 'numeric', min, max, ...(unit === undefined ? {} : { unit }) };
}

function gateOf({ id, label }: PlanRules['gates'][number]): Gate {
  return { id, label: wordingOf(label) };
}

/** Leaves out the languages that have no text. */
function wordingOf(label: PlanRules['gates'][number]['label']): Wording {
  return Object.fromEntries(Object.entries(label).filter(([, text]) => text !== undefined));
}

function alternativeOf(
  project: Project,
  rules: PlanRules | undefined,
  model: PrioritisationModel,
  dependence: NationalDependence | undefined,
  groups: PrioritisePlanOptions['groups'],
): Alternative {
  const group = groupOf(project, groups);
  return {
    id: project.id,
    label: project.title,
    scores: scoresOf(project, rules, model, dependence),
    gates: verdictsOf(project, rules, model, dependence),
    ...(group === undefined ? {} : { group }),
  };
}

function groupOf(project: Project, groups: PrioritisePlanOptions['groups']): string | undefined {
  if (groups !== undefined) return Object.hasOwn(groups, project.id) ? groups[project.id] : undefined;
  return project.territories?.length === 1 ? project.territories[0] : undefined;
}

function scoresOf(
  project: Project,
  rules: PlanRules | undefined,
  model: PrioritisationModel,
  dependence: NationalDependence | undefined,
): CriterionScore[] {
  const given = (rules?.scores ?? [])
    .filter((score) => score.project === project.id)
    .map(
      ({ criterion, value, assessor, reason, provenance }): CriterionScore => ({
        criterionId: criterion,
        value,
        obtained: provenance,
        ...(assessor === undefined ? {} : { assessor }),
        ...(reason === undefined ? {} : { note: reason }),
      }),
    );
  const isAsked = model.criteria.some((criterion) => criterion.id === NATIONAL_DEPENDENCE);
  const isGiven = given.some((score) => score.criterionId === NATIONAL_DEPENDENCE);
  const share = dependence?.share ?? null;
  if (!isAsked || isGiven || share === null) return given;
  return [...given, { criterionId: NATIONAL_DEPENDENCE, value: 100 * share, obtained: 'computed' }];
}

function verdictsOf(
  project: Project,
  rules: PlanRules | undefined,
  model: PrioritisationModel,
  dependence: NationalDependence | undefined,
): GateVerdict[] {
  const given = (rules?.gateVerdicts ?? []).filter((verdict) => verdict.project === project.id);
  const counted = dependence === undefined ? [] : [countedEvidence(dependence)];
  const verdicts = given.map(({ gate, verdict, evidence, provenance, sources }): GateVerdict => {
    const [source] = sources ?? [];
    const stated: Evidence[] =
      evidence === undefined
        ? []
        : [{ text: evidence, obtained: provenance, ...(source === undefined ? {} : { source: sourceText(source) }) }];
    return { gateId: gate, verdict, evidence: [...stated, ...(DEPENDENCE_GATES.includes(gate) ? counted : [])] };
  });
  // A count decides nothing by itself: where nobody has judged, the gate stays open and the evidence is at hand.
  const open = model.gates
    .filter((gate) => DEPENDENCE_GATES.includes(gate.id) && !given.some((verdict) => verdict.gate === gate.id))
    .map((gate): GateVerdict => ({ gateId: gate.id, verdict: 'unknown', evidence: counted }));
  return [...verdicts, ...open];
}

function sourceText({ source, place }: { readonly source: string; readonly place?: string | undefined }): string {
  return place === undefined ? source : `${source}, ${place}`;
}

function countedEvidence({ national, territory, share }: NationalDependence): Evidence {
  const all = national + territory;
  const percent = share === null ? '–' : Math.round(100 * share);
  return {
    obtained: 'computed',
    text: {
      fr: `Attentes de la fiche qui s’adressent au niveau national : ${national} sur ${all} (${percent} %)`,
      en: `Expectations in the fiche that address the national level: ${national} of ${all} (${percent}%)`,
      de: `Erwartungen der Fiche an die nationale Ebene: ${national} von ${all} (${percent} %)`,
    },
  };
}

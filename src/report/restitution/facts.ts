import type { Issue } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { defined } from '../../internal/defined.ts';
import type { Constat, Dispositif, Figure, Orientation, Piste, Plan, Project } from '../../model/index.ts';
import {
  type Prioritisation,
  type PrioritisedPlan,
  prioritisePlan,
  type RankAcceptability,
  rankAcceptability,
  type WeightStability,
  weightStability,
} from '../../scoring/index.ts';
import { type AuditReport, auditPlan, defaultRules } from '../../validation/index.ts';
import { type FigureCheck, figureChecks } from './figure-checks.ts';

/** What stands under one theme of a plan. */
export interface ThemeFacts {
  /** `undefined`: what names no theme. */
  readonly theme: Orientation | undefined;
  readonly constats: readonly Constat[];
  readonly pistes: readonly Piste[];
  readonly dispositifs: readonly Dispositif[];
  readonly projects: readonly Project[];
}

/** What the parts of a restitution tell of, computed once. */
export interface Facts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly audit: AuditReport;
  /** Themes in the order of the plan, those that hold nothing left out. */
  readonly themes: readonly ThemeFacts[];
  /** Constats that nothing in the plan answers. */
  readonly unanswered: ReadonlySet<string>;
  /** Projects that answer a constat, by its id. */
  readonly answering: ReadonlyMap<string, readonly string[]>;
  /** How a figure came out when it was computed again. */
  readonly figureCheckOf: (figure: Figure) => FigureCheck | 'none';
  readonly ranking?: RankingFacts;
  /** Why the rules of the plan rank nothing, each at its place in the plan. */
  readonly rankingFaults: readonly Issue[];
}

/** A ranking with what says how solid it is. */
export interface RankingFacts {
  readonly result: Prioritisation & Pick<PrioritisedPlan, 'notAssessed'>;
  readonly stability?: WeightStability;
  readonly acceptability?: RankAcceptability;
}

/** Weightings that are drawn where they cannot be counted: the same every time. */
const DRAWS = { seed: 20230207 } as const;

/** What is known before the facts are gathered. */
interface FactsInput {
  readonly locale: Locale;
  readonly prioritisation?: PrioritisedPlan;
  readonly audit?: AuditReport;
}

/** Everything the parts need of a plan. */
export function gatherFacts(
  plan: Plan,
  { locale, prioritisation, audit = auditPlan(plan, { locale }) }: FactsInput,
): Facts {
  const unanswered = audit.issues.flatMap(({ code, path }) => {
    const constat = code === 'constat-unanswered' ? plan.constats[Number(path[1])] : undefined;
    return constat === undefined ? [] : [constat.id];
  });
  const answering = new Map<string, string[]>();
  for (const { id, answers } of plan.projects) for (const constat of answers) addTo(answering, constat, id);
  const checks = figureChecks(plan, audit);
  const rankingFaults = prioritisation === undefined ? faultsOfRules(plan, locale) : [];
  const ranking = rankingFaults.length > 0 ? undefined : rankingOf(plan, locale, prioritisation);
  return {
    plan,
    locale,
    audit,
    themes: themesOf(plan),
    unanswered: new Set(unanswered),
    answering,
    figureCheckOf: ({ id }) => checks.get(id) ?? 'none',
    rankingFaults,
    ...defined({ ranking }),
  };
}

/** What an audit says of the rules that rank, asked for by itself: the audit that was given may have been told not to look. */
function faultsOfRules(plan: Plan, locale: Locale): readonly Issue[] {
  if (plan.prioritisation === undefined) return [];
  const rules = defaultRules.filter(({ code }) => code === 'prioritisation-not-usable');
  return auditPlan(plan, { locale, rules }).issues;
}

/** A ranking is told only where the plan says how to rank, or where one is given. */
function rankingOf(plan: Plan, locale: Locale, given: PrioritisedPlan | undefined): RankingFacts | undefined {
  const result = given ?? (plan.prioritisation === undefined ? undefined : prioritisePlan(plan, { locale }));
  if (result === undefined || result.ranking.length + result.excluded.length + result.incomplete.length === 0)
    return undefined;
  if (result.table === null || result.ranking.length + result.incomplete.length < 2) return { result };
  return { result, stability: weightStability(result.table), acceptability: rankAcceptability(result.table, DRAWS) };
}

function themesOf(plan: Plan): readonly ThemeFacts[] {
  const top = topOrientations(plan.orientations);
  const under = <T extends { readonly theme?: string | undefined }>(entries: readonly T[], id: string | undefined) =>
    entries.filter(({ theme }) => (theme === undefined ? undefined : (top.get(theme) ?? theme)) === id);
  const filled = (id: string | undefined, theme: Orientation | undefined): ThemeFacts => ({
    theme,
    constats: under(plan.constats, id),
    pistes: under(plan.pistes, id),
    dispositifs: under(plan.dispositifs, id),
    projects: under(plan.projects, id),
  });
  const known = new Set(plan.orientations.map(({ id }) => id));
  const all = [
    ...plan.orientations.filter(({ id }) => top.get(id) === id).map((theme) => filled(theme.id, theme)),
    filled(undefined, undefined),
  ];
  return all.filter(
    ({ theme, constats, pistes, dispositifs, projects }) =>
      (theme === undefined || known.has(theme.id)) &&
      constats.length + pistes.length + dispositifs.length + projects.length > 0,
  );
}

/** For each orientation, the one at the top above it. A circle of parents ends where it began. */
export function topOrientations(orientations: readonly Orientation[]): ReadonlyMap<string, string> {
  const parents = new Map(orientations.map(({ id, parent }) => [id, parent]));
  const top = new Map<string, string>();
  for (const { id } of orientations) {
    const seen = new Set([id]);
    let at = id;
    for (
      let above = parents.get(at);
      above !== undefined && parents.has(above) && !seen.has(above);
      above = parents.get(at)
    ) {
      seen.add(above);
      at = above;
    }
    top.set(id, at);
  }
  return top;
}

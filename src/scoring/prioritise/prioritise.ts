import { PlanSanteError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { readWeights } from '../../mcda/matrix/index.ts';
import { additiveMethod, requireMethod, type ScoringMethod } from '../../mcda/methods/index.ts';
import type { DecisionTable, RankIntervals } from '../../mcda/robustness/index.ts';
import {
  type Alternative,
  type Assessment,
  type PrioritisationModel,
  readAssessments,
  requireUsable,
} from '../criteria/index.ts';
import { type Candidate, canBeRanked, candidateOf, illustrations, type Policies } from './candidate.ts';
import type {
  CountedCriterion,
  IncompleteAlternative,
  MissingPolicy,
  Prioritisation,
  RankedAlternative,
  UndecidedGatePolicy,
} from './prioritisation.ts';
import { type CompleteRanking, decisionTable, openIntervals, rankComplete } from './rank-complete.ts';
import { remarks } from './remarks.ts';
import { selectPerGroup } from './select-per-group.ts';

/** Options of {@link prioritise}. */
export interface PrioritiseOptions {
  /** Language of the issues. Default `fr`, as everywhere. */
  readonly locale?: Locale;
  /** Default {@link additiveMethod}: the weighted sum on the anchored scales. */
  readonly method?: ScoringMethod;
  /** How several assessors become one score. Default `mean`; the spread is always kept. */
  readonly assessors?: 'mean' | 'median';
  /** Default `interval`. */
  readonly missing?: MissingPolicy;
  /** Default `keep`. */
  readonly undecidedGates?: UndecidedGatePolicy;
}

/**
 * Ranks alternatives by the rules of a model: gates first, then minima, then the weighted criteria.
 *
 * Every score is brought to its anchored 0–100 scale, weights are divided by their sum, and the method (the weighted sum, unless
 * told otherwise) ranks those that pass. A missing score is never replaced unless a policy asks for it: the alternative then has
 * an interval of scores and of ranks instead of a rank. The result carries contributions, reasons, conventions and issues.
 *
 * Scores, ranks and contributions are in the units named in {@link Prioritisation}; nothing depends on the order in which the
 * alternatives are given, except the order in which ties are listed.
 *
 * @throws PlanSanteError when the model cannot be used, `alternatives` is not a list, two alternatives have one id, or the
 * policy for missing scores does not suit the method.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, prioritise } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'sommeil', scores: { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'addictions', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * result.ranking.map((line) => `${line.rank}. ${line.id}`); // ['1. sommeil', '2. addictions']
 * ```
 */
export function prioritise(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  options: PrioritiseOptions = {},
): Prioritisation {
  const { locale = 'fr', method = additiveMethod } = options;
  requireMethod('prioritise', method);
  const policies = readPolicies(options, method);
  requireUsable('prioritise', model);
  const { assessments, issues } = readAssessments('prioritise', model, alternatives, locale);
  refuseDoubledIds(alternatives);

  const criteria = countedCriteria(model);
  const weights = criteria.map((criterion) => criterion.weight);
  const candidates = alternatives.map((alternative, i) =>
    candidateOf(model, weights, alternative, assessments[i] as Assessment, policies),
  );
  const admitted = candidates.filter((candidate) => candidate.reasons.length === 0);
  const complete = admitted.filter((candidate) => canBeRanked(candidate, policies.missing));
  const open = admitted.filter((candidate) => !canBeRanked(candidate, policies.missing));
  const outcome = rankComplete(method, decisionTable(model, method, weights, complete, policies.missing));
  const intervals = method.additive ? openIntervals(weights, [...complete, ...open], outcome.scores) : null;

  const ranking = rankedLines(model, complete, outcome, open.length === 0 ? 'ranks' : intervals);
  const incomplete = open.map((candidate, i) => incompleteLine(model, candidate, intervals, complete.length + i));
  const excluded = candidates
    .filter((candidate) => candidate.reasons.length > 0)
    .map((candidate) => ({ ...placed(candidate, model), reasons: candidate.reasons }));
  return {
    model: describeModel(model),
    method: { id: method.id, additive: method.additive, dependsOnSet: method.dependsOnSet },
    criteria,
    gates: model.gates.map(({ id, label }) => ({ id, label })),
    ranking,
    incomplete,
    excluded,
    selected: model.quota === undefined ? [] : selectPerGroup(ranking, model.quota.perGroup),
    conventions: {
      method: method.id,
      methodConventions: method.conventions,
      values: 'anchored-0-100',
      weights: 'divided-by-sum',
      ties: 'competition',
      tolerance: outcome.tolerance,
      ...policies,
    },
    illustrative: [...ranking, ...incomplete, ...excluded].some((line) => line.illustrative),
    table: questionable(model, method, weights, bestFirst(complete, ranking), policies.missing),
    issues: [...issues, ...remarks(model, method, candidates, complete, locale)],
  };
}

function readPolicies(options: PrioritiseOptions, method: ScoringMethod): Policies {
  const { assessors = 'mean', missing = 'interval', undecidedGates = 'keep' } = options;
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'prioritise', expected, received });
  if (!['mean', 'median'].includes(assessors)) throw refuse("assessors: 'mean' or 'median'", assessors);
  if (!['interval', 'exclude', 'renormalise', 'worst'].includes(missing))
    throw refuse("missing: 'interval', 'exclude', 'renormalise' or 'worst'", missing);
  if (!['keep', 'exclude'].includes(undecidedGates))
    throw refuse("undecidedGates: 'keep' or 'exclude'", undecidedGates);
  if (missing === 'renormalise' && !method.additive)
    throw refuse("missing other than 'renormalise' with a method that is not additive", method.id);
  return { assessors, missing, undecidedGates };
}

/** With two alternatives under one id, no later question about either could be answered. */
function refuseDoubledIds(alternatives: readonly Alternative[]): void {
  const seen = new Set<string>();
  for (const { id } of alternatives) {
    if (seen.has(id))
      throw new PlanSanteError({ function: 'prioritise', expected: 'alternatives with different ids', received: id });
    seen.add(id);
  }
}

function countedCriteria({ criteria }: PrioritisationModel): CountedCriterion[] {
  const given = criteria.map((criterion) => criterion.weight);
  const weights = given.length === 0 ? [] : readWeights('prioritise', given, given.length);
  return criteria.map(({ id, label, direction, scale, illustrative }, j) => ({
    id,
    label,
    direction,
    scale,
    weight: weights[j] as number,
    illustrative: illustrative === true,
  }));
}

/** Lines best first. Rank ranges come from the intervals, or are the ranks themselves when nobody is incomplete. */
function rankedLines(
  model: PrioritisationModel,
  complete: readonly Candidate[],
  { scores, ranks }: CompleteRanking,
  ranges: RankIntervals | 'ranks' | null,
): RankedAlternative[] {
  const byRank = new Map<number, string[]>();
  const places = complete.map(({ alternative }, i) => {
    const rank = ranks[i] as number;
    const peers = byRank.get(rank) ?? [];
    byRank.set(rank, peers);
    return peers.push(alternative.id) - 1;
  });
  const lines = complete.map((candidate, i): RankedAlternative => {
    const rank = ranks[i] as number;
    const range = ranges === 'ranks' ? { bestRank: rank, worstRank: rank } : rankRange(ranges, i);
    return {
      ...placed(candidate, model),
      rank,
      tiedWith: (byRank.get(rank) ?? []).toSpliced(places[i] as number, 1),
      score: scores[i] as number,
      ...range,
      provisional: candidate.provisional,
      filled: candidate.missing,
    };
  });
  return lines.sort((a, b) => a.rank - b.rank);
}

function incompleteLine(
  model: PrioritisationModel,
  candidate: Candidate,
  intervals: RankIntervals | null,
  at: number,
): IncompleteAlternative {
  return {
    ...placed(candidate, model),
    missing: candidate.missing,
    interval: intervals?.intervals[at] ?? null,
    ...rankRange(intervals, at),
    provisional: candidate.provisional,
  };
}

function rankRange(intervals: RankIntervals | null, at: number): Pick<RankedAlternative, 'bestRank' | 'worstRank'> {
  return { bestRank: intervals?.bestRanks[at] ?? null, worstRank: intervals?.worstRanks[at] ?? null };
}

function describeModel({ id, title, version, source }: PrioritisationModel): Prioritisation['model'] {
  return { id, title, ...(version === undefined ? {} : { version }), ...(source === undefined ? {} : { source }) };
}

function bestFirst(complete: readonly Candidate[], ranking: readonly RankedAlternative[]): Candidate[] {
  const byId = new Map(complete.map((candidate) => [candidate.alternative.id, candidate]));
  return ranking.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The table to ask about robustness. The default method is left out: tables are additive unless they say otherwise. */
function questionable(
  model: PrioritisationModel,
  method: ScoringMethod,
  weights: readonly number[],
  complete: readonly Candidate[],
  missing: MissingPolicy,
): DecisionTable | null {
  if (weights.length === 0 || complete.length === 0) return null;
  const table = decisionTable(model, method, weights, complete, missing);
  if (!method.additive) return table;
  const { method: _additive, ...additive } = table;
  return additive;
}

function placed(candidate: Candidate, model: PrioritisationModel) {
  const { alternative, assessment, contributions } = candidate;
  const { id, label, group } = alternative;
  return {
    id,
    label: label ?? id,
    ...(group === undefined ? {} : { group }),
    contributions,
    gates: assessment.verdicts,
    illustrative: illustrations(candidate) > 0 || model.criteria.some((criterion) => criterion.illustrative),
  };
}

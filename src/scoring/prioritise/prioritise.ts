import {
  type Alternative,
  type CriterionId,
  type GateId,
  type PrioritisationModel,
  requireUsable,
  sortJudgements,
} from '../../criteria/index.ts';
import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { readWeights } from '../../mcda/matrix/index.ts';
import { additiveMethod, requireMethod, type ScoringMethod } from '../../mcda/methods/index.ts';
import { countersAbove, type PossibleRanks, type PossibleScore, possibleRanks } from '../../mcda/robustness/index.ts';
import { type Candidate, canBeRanked, candidateOf, illustrations, type Policies, possibleScore } from './candidate.ts';
import type {
  CountedCriterion,
  ExcludedAlternative,
  IncompleteAlternative,
  MissingPolicy,
  Prioritisation,
  RankedAlternative,
  UndecidedGatePolicy,
} from './prioritisation.ts';
import { type CompleteRanking, decisionTable, rankComplete, solidityTable } from './rank-complete.ts';
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

/** The options that {@link prioritise} knows. */
export const PRIORITISE_OPTIONS: KeysOf<PrioritiseOptions> = {
  locale: true,
  method: true,
  assessors: true,
  missing: true,
  undecidedGates: true,
};

/**
 * Ranks alternatives by the rules of a model: gates first, then minima, then the weighted criteria.
 *
 * Every score is brought to its anchored 0–100 scale, weights are divided by their sum, and the method (the weighted sum, unless
 * told otherwise) ranks those that pass. A missing score is never replaced unless a policy asks for it: the alternative then has
 * an interval of scores and of ranks instead of a rank, and everybody else is ranked beside that interval. A missing score that
 * weighs nothing costs nothing. The result carries contributions, reasons, conventions and issues.
 *
 * Scores, ranks and contributions are in the units named in {@link Prioritisation}; nothing depends on the order in which the
 * alternatives are given, except the order in which ties are listed. With a model written by {@link definePrioritisation}, scores
 * on criteria and verdicts on gates that it does not have do not compile.
 *
 * @throws PlanSanteError when the model cannot be used, `alternatives` is not a list, two alternatives have one id, an option is
 * unknown, or the policy for missing scores does not suit the method.
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
export function prioritise<const Model extends PrioritisationModel, const Id extends string>(
  model: Model,
  alternatives: readonly Alternative<CriterionId<Model>, GateId<Model>, Id>[],
  options: PrioritiseOptions = {},
): Prioritisation<CriterionId<Model>, Id> {
  requireKeys('prioritise', 'its options', options, PRIORITISE_OPTIONS);
  // The ids in the result are those that came in.
  return rankAlternatives(model, alternatives, options) as Prioritisation<CriterionId<Model>, Id>;
}

function rankAlternatives(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  options: PrioritiseOptions,
): Prioritisation {
  const { locale = 'fr', method = additiveMethod } = options;
  requireMethod('prioritise', method);
  const policies = readPolicies(options, method);
  requireUsable('prioritise', model);
  const { judgements, issues } = sortJudgements('prioritise', model, alternatives, locale);
  refuseDoubledIds(alternatives);

  const criteria = countedCriteria(model);
  const weights = criteria.map((criterion) => criterion.weight);
  const candidates = alternatives.map((alternative, i) =>
    candidateOf(model, weights, alternative, judgements[i] as (typeof judgements)[number], policies),
  );
  const admitted = candidates.filter((candidate) => candidate.reasons.length === 0);
  const complete = admitted.filter((candidate) => canBeRanked(candidate, policies.missing));
  const open = admitted.filter((candidate) => !canBeRanked(candidate, policies.missing));
  const given = decisionTable(model, method, weights, complete, policies.missing);
  const { scores, ranks, best, tolerance } = rankComplete(method, given);

  const field = fieldOf(model, method, complete, open, { scores, best });
  const ranges = possibleRanks(field, tolerance);
  const ranking = rankedLines(model, complete, { scores, ranks, field, ranges, tolerance });
  const incomplete = open.map((candidate, i) => {
    const at = complete.length + i;
    return incompleteLine(model, method, candidate, field[at] as PossibleScore, ranges[at] as PossibleRanks);
  });
  const members = () => [
    ...ranking.map(({ line, at }) => ({ ...line, ...(field[at] as PossibleScore) })),
    ...incomplete.map((line, i) => ({ ...line, ...(field[complete.length + i] as PossibleScore) })),
  ];
  const excluded = candidates
    .filter((candidate) => candidate.reasons.length > 0)
    .map((candidate) => excludedLine(model, method, candidate));
  return {
    model: describeModel(model),
    method: { id: method.id, additive: method.additive, dependsOnSet: method.dependsOnSet, best },
    criteria,
    gates: (model.gates ?? []).map(({ id, label }) => ({ id, label })),
    ranking: ranking.map(({ line }) => line),
    incomplete,
    excluded,
    selected: model.quota === undefined ? [] : selectPerGroup(members(), model.quota.perGroup, tolerance),
    conventions: conventionsOf(method, policies, tolerance),
    illustrative: [...ranking.map(({ line }) => line), ...incomplete, ...excluded].some((line) => line.illustrative),
    table: solidityTable(given, model, { complete, order: ranking.map(({ at }) => at), open }, policies.missing),
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
  return { assessors, missing, undecidedGates, additive: method.additive };
}

function conventionsOf(
  { id, conventions }: ScoringMethod,
  { assessors, missing, undecidedGates }: Policies,
  tolerance: number,
): Prioritisation['conventions'] {
  return {
    method: id,
    methodConventions: conventions,
    values: 'anchored-0-100',
    weights: 'divided-by-sum',
    ties: 'competition',
    tolerance,
    assessors,
    missing,
    undecidedGates,
  };
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
  return criteria.map(({ id, label, direction, scale, provenance }, j) => ({
    id,
    label,
    direction,
    scale,
    weight: weights[j] as number,
    illustrative: provenance === 'illustrative',
  }));
}

/** What every admitted alternative can score, more being better: the complete ones, then the open ones. */
function fieldOf(
  model: PrioritisationModel,
  method: ScoringMethod,
  complete: readonly Candidate[],
  open: readonly Candidate[],
  { scores, best }: Pick<CompleteRanking, 'scores' | 'best'>,
): PossibleScore[] {
  const certain = (candidate: Candidate) => !candidate.provisional && candidate.maySink === false;
  // Where a score hangs on who else is there, any doubt about one is a doubt about all.
  const adrift = method.dependsOnSet && (open.length > 0 || complete.some((candidate) => !certain(candidate)));
  const turned = best === 'max' ? 1 : -1;
  return [
    ...complete.map((candidate, i) => {
      const score = turned * (scores[i] as number);
      return { ...(adrift ? UNKNOWN : { low: score, high: score }), certain: certain(candidate) };
    }),
    ...open.map((candidate) => ({
      ...(method.additive ? possibleScore(model, candidate) : UNKNOWN),
      certain: certain(candidate),
    })),
  ];
}

const UNKNOWN = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY } as const;

interface Standing {
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly field: readonly PossibleScore[];
  readonly ranges: readonly PossibleRanks[];
  readonly tolerance: number;
}

/** Lines best first, with the place of each among the complete. Whoever is ahead for sure without a rank of its own counts too. */
function rankedLines(
  model: PrioritisationModel,
  complete: readonly Candidate[],
  { scores, ranks: own, field, ranges, tolerance }: Standing,
): { readonly line: RankedAlternative; readonly at: number }[] {
  const openLows = field.slice(complete.length).map(({ low }) => low);
  const ahead = countersAbove(openLows);
  const ranks = own.map((rank, i) => rank + ahead((field[i] as PossibleScore).high + tolerance));
  const byRank = new Map<number, string[]>();
  const placeAmongPeers = complete.map(({ alternative }, i) => {
    const rank = ranks[i] as number;
    const peers = byRank.get(rank);
    if (peers === undefined) byRank.set(rank, [alternative.id]);
    else peers.push(alternative.id);
    return peers === undefined ? 0 : peers.length - 1;
  });
  const lines = complete.map((candidate, at) => {
    const rank = ranks[at] as number;
    const { bestRank, worstRank } = ranges[at] as PossibleRanks;
    const line: RankedAlternative = {
      ...placed(candidate, model),
      rank,
      tiedWith: (byRank.get(rank) ?? []).toSpliced(placeAmongPeers[at] as number, 1),
      score: scores[at] as number,
      bestRank,
      worstRank,
      mayBeExcluded: !(field[at] as PossibleScore).certain,
      provisional: candidate.provisional,
      filled: candidate.missing,
    };
    return { line, at };
  });
  return lines.sort((a, b) => a.line.rank - b.line.rank);
}

function incompleteLine(
  model: PrioritisationModel,
  method: ScoringMethod,
  candidate: Candidate,
  { low, high, certain }: PossibleScore,
  ranks: PossibleRanks,
): IncompleteAlternative {
  return {
    ...placed(candidate, model),
    missing: candidate.missing,
    interval: method.additive ? { min: low, max: high } : null,
    ...ranks,
    mayBeExcluded: !certain,
    provisional: candidate.provisional,
  };
}

function excludedLine(model: PrioritisationModel, method: ScoringMethod, candidate: Candidate): ExcludedAlternative {
  const { low, high } = possibleScore(model, candidate);
  const known = method.additive && model.criteria.length > 0;
  return {
    ...placed(candidate, model),
    reasons: candidate.reasons,
    interval: known ? { min: low, max: high } : null,
  };
}

function describeModel({ id, title, version, source }: PrioritisationModel): Prioritisation['model'] {
  return { id, title, ...(version === undefined ? {} : { version }), ...(source === undefined ? {} : { source }) };
}

function placed(candidate: Candidate, model: PrioritisationModel) {
  const { alternative, judgements, contributions } = candidate;
  const { id, label, group } = alternative;
  const found = {
    id,
    label: label ?? id,
    contributions,
    gates: judgements.verdicts,
    illustrative:
      illustrations(candidate) > 0 || model.criteria.some(({ provenance }) => provenance === 'illustrative'),
  };
  return group === undefined ? found : { ...found, group };
}

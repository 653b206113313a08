import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { decimalSum } from '../../internal/decimal.ts';
import { quantile, sortedKnown } from '../../internal/quantile.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { isRating, isScale, isShare, rankKnown, readRows, requireInput } from '../../mcda/matrix/index.ts';

/**
 * When an item has consensus. `percent-agreement`: at least this share of the answers lie within one of the regions (ends included).
 * `interquartile-range`: the middle half of the answers spans at most this much.
 */
export type ConsensusRule =
  | {
      readonly kind: 'percent-agreement';
      readonly share: number;
      readonly regions: readonly (readonly [lowest: number, highest: number])[];
    }
  | { readonly kind: 'interquartile-range'; readonly atMost: number };

/**
 * When answers no longer move from round to round. `median-change`: the median moved by at most this much. `distribution-change`: at
 * most this share of the answers would have to move to turn one round into the other.
 */
export type StabilityRule =
  | { readonly kind: 'median-change'; readonly atMost: number }
  | { readonly kind: 'distribution-change'; readonly atMost: number };

/** What {@link delphiConsensus} reads. */
export interface DelphiConsensusInput {
  /** `rounds[r][j][i]`: round r, panellist j, item i; `null` when not answered. Panels may shrink from round to round. */
  readonly rounds: readonly (readonly (readonly (number | null)[])[])[];
  /** Ends of the scale. */
  readonly scale: readonly [lowest: number, highest: number];
  /** No default: fixed before the first round, and written into the result. Every rule of a list must hold. */
  readonly threshold: ConsensusRule | readonly ConsensusRule[];
  /** Default: stability is not looked at. */
  readonly stability?: StabilityRule;
}

const KEYS: KeysOf<DelphiConsensusInput> = { rounds: true, scale: true, threshold: true, stability: true };
const AGREEMENT_KEYS: KeysOf<Extract<ConsensusRule, { kind: 'percent-agreement' }>> = {
  kind: true,
  share: true,
  regions: true,
};
const RANGE_KEYS: KeysOf<Extract<ConsensusRule, { kind: 'interquartile-range' }>> = { kind: true, atMost: true };
const STABILITY_KEYS: KeysOf<StabilityRule> = { kind: true, atMost: true };

/** One item in one round. */
export interface DelphiRound {
  readonly answers: number;
  readonly missing: number;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly iqr: number | null;
  /** Share of the answers in the region that holds most; `null` without a rule that asks for it, or without answers. */
  readonly agreement: number | null;
  /** Index of the region that reached its share; `null` when none did. */
  readonly region: number | null;
  /** Every rule holds; `null` when nobody answered. */
  readonly consensus: boolean | null;
}

/** One item after the last round. */
export interface DelphiItem extends DelphiRound {
  /** Whether answers held still since the round before; `null` when that was not asked or there is no round to compare with. */
  readonly stable: boolean | null;
  /** `stable-dissent`: no consensus, and asking again will not bring one. */
  readonly outcome: 'consensus' | 'stable-dissent' | 'ask-again' | 'not-answered';
  /** The item in every round, first round first. */
  readonly history: readonly DelphiRound[];
}

/** What {@link delphiConsensus} answers. `scores` are the medians of the last round. */
export interface DelphiConsensusResult {
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly ties: readonly (readonly number[])[];
  readonly items: readonly DelphiItem[];
  readonly conventions: {
    readonly scale: readonly [number, number];
    readonly threshold: readonly ConsensusRule[];
    readonly stability: StabilityRule | null;
    readonly quartiles: 'type-7';
    readonly missing: 'left-out';
    readonly ties: 'competition';
  };
}

/**
 * Consensus of a Delphi panel, by a threshold that was fixed before anybody answered.
 *
 * Missing answers are left out of counts and shares, and counted in `missing`. With `stability`, an item without consensus whose
 * answers hold still ends as `stable-dissent` and need not be asked again.
 *
 * Sources: Diamond I. R. et al. (2014) Defining consensus: a systematic review recommends methodologic criteria for reporting of
 * Delphi studies, Journal of Clinical Epidemiology 67:401-409; Scheibe M., Skutsch M., Schofer J. (1975) in Linstone, Turoff (eds) The
 * Delphi Method, IV.C (stability of the distribution, 15 %).
 *
 * @throws PlanSanteError when no threshold is given, an answer leaves the scale, or rounds differ in their items.
 * @example
 * ```ts
 * import { delphiConsensus } from 'plan-sante/scoring';
 * const { items } = delphiConsensus({
 *   scale: [1, 9],
 *   threshold: { kind: 'percent-agreement', share: 0.75, regions: [[7, 9], [1, 3]] },
 *   rounds: [[[8, 5], [7, 2], [9, 8], [3, 6]]],
 * });
 * items.map((item) => item.outcome); // ['consensus', 'ask-again']
 * ```
 */
export function delphiConsensus(input: DelphiConsensusInput): DelphiConsensusResult {
  requireInput('delphiConsensus', input, KEYS);
  const { scale, stability } = input;
  const [min, max] = readScale(scale);
  const threshold = readThreshold(input.threshold, min, max);
  if (stability !== undefined) checkStability(stability);
  const rounds = readRounds(input.rounds, min, max);

  const last = rounds.length - 1;
  const items = (rounds[0]?.[0] ?? []).map((_, i): DelphiItem => {
    const answers = rounds.map((panel) => sortedKnown(panel.map((row) => row[i] ?? null)));
    const history = answers.map((sorted, r) => roundOf(sorted, (rounds[r] ?? []).length, threshold));
    const final = history[last] as DelphiRound;
    const before = answers[last - 1];
    const stable =
      stability === undefined || before === undefined ? null : heldStill(before, answers[last] ?? [], stability);
    return { ...final, stable, outcome: outcomeOf(final.consensus, stable), history };
  });
  const scores = items.map((item) => item.median);
  const { ranks, ties } = rankKnown(scores);
  return {
    scores,
    ranks,
    ties,
    items,
    conventions: {
      scale: [min, max],
      threshold,
      stability: stability ?? null,
      quartiles: 'type-7',
      missing: 'left-out',
      ties: 'competition',
    },
  };
}

function roundOf(sorted: readonly number[], panel: number, threshold: readonly ConsensusRule[]): DelphiRound {
  const answers = sorted.length;
  const missing = panel - answers;
  if (answers === 0)
    return {
      answers,
      missing,
      median: null,
      q1: null,
      q3: null,
      iqr: null,
      agreement: null,
      region: null,
      consensus: null,
    };
  const q1 = quantile(sorted, 0.25);
  const q3 = quantile(sorted, 0.75);
  const iqr = decimalSum([q3, -q1]);
  let agreement: number | null = null;
  let region: number | null = null;
  let consensus = true;
  for (const rule of threshold) {
    if (rule.kind === 'interquartile-range') {
      consensus &&= !isAbove(iqr, rule.atMost);
      continue;
    }
    const shares = rule.regions.map(([low, high]) => sorted.filter((x) => x >= low && x <= high).length / answers);
    agreement = shares.reduce((most, share) => Math.max(most, share), 0);
    const reached = shares.findIndex((share) => share === agreement && !isBelow(share, rule.share));
    region = reached < 0 ? null : reached;
    consensus &&= reached >= 0;
  }
  return { answers, missing, median: quantile(sorted, 0.5), q1, q3, iqr, agreement, region, consensus };
}

function heldStill(before: readonly number[], after: readonly number[], rule: StabilityRule): boolean | null {
  if (before.length === 0 || after.length === 0) return null;
  if (rule.kind === 'median-change')
    return !isAbove(Math.abs(decimalSum([quantile(after, 0.5), -quantile(before, 0.5)])), rule.atMost);
  // In whole numbers over a common divisor, so that the order of the answers cannot show.
  const countOf = (answers: readonly number[], value: number) => answers.filter((answer) => answer === value).length;
  let moved = 0;
  for (const value of new Set([...before, ...after]))
    moved += Math.abs(countOf(after, value) * before.length - countOf(before, value) * after.length);
  return !isAbove(moved / (2 * before.length * after.length), rule.atMost, 1);
}

function outcomeOf(consensus: boolean | null, stable: boolean | null): DelphiItem['outcome'] {
  if (consensus === null) return 'not-answered';
  if (consensus) return 'consensus';
  return stable === true ? 'stable-dissent' : 'ask-again';
}

function readScale(scale: DelphiConsensusInput['scale']): readonly [number, number] {
  if (!isScale(scale)) throw refuse('scale: [lowest, highest], finite and rising', scale);
  return [scale[0], scale[1]];
}

function readThreshold(threshold: DelphiConsensusInput['threshold'], min: number, max: number): ConsensusRule[] {
  const rules = (Array.isArray(threshold) ? threshold : [threshold]) as readonly ConsensusRule[];
  if (rules.length === 0) throw refuse('threshold: at least one rule', threshold);
  for (const [i, rule] of Array.from(rules).entries()) {
    if (rule?.kind === 'interquartile-range') {
      requireKeys('delphiConsensus', `threshold[${i}]`, rule, RANGE_KEYS);
      if (!isRating(rule.atMost, { min: 0 })) throw refuse('threshold: atMost of 0 or more', rule.atMost);
    } else if (rule?.kind === 'percent-agreement') {
      requireKeys('delphiConsensus', `threshold[${i}]`, rule, AGREEMENT_KEYS);
      if (!isShare(rule.share)) throw refuse('threshold: share above 0 and at most 1', rule.share);
      const regions: unknown = rule.regions;
      const fits = (region: unknown) =>
        Array.isArray(region) &&
        region.length === 2 &&
        isRating(region[0], { min, max }) &&
        isRating(region[1], { min: region[0], max });
      if (!Array.isArray(regions) || regions.length === 0 || !Array.from(regions).every(fits))
        throw refuse(`threshold: regions [lowest, highest] within ${min} to ${max}`, regions);
    } else throw refuse("threshold, fixed beforehand: kind 'percent-agreement' or 'interquartile-range'", rule);
  }
  return [...rules];
}

function checkStability(rule: StabilityRule): void {
  if (rule?.kind !== 'median-change' && rule?.kind !== 'distribution-change')
    throw refuse("stability: kind 'median-change' or 'distribution-change'", rule);
  requireKeys('delphiConsensus', 'stability', rule, STABILITY_KEYS);
  if (!isRating(rule.atMost, { min: 0 })) throw refuse('stability: atMost of 0 or more', rule.atMost);
}

function readRounds(rounds: unknown, min: number, max: number): (number | null)[][][] {
  if (!Array.isArray(rounds) || rounds.length === 0) throw refuse('rounds: at least one round', rounds);
  const read = Array.from(rounds as readonly unknown[], (round, r) =>
    readRows<null>('delphiConsensus', `rounds[${r}]`, round, { min, max, missing: true }),
  );
  const count = read[0]?.[0]?.length;
  for (const [r, round] of read.entries())
    if (round[0]?.length !== count) throw refuse(`${count} items in rounds[${r}]`, round[0]?.length);
  return read;
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'delphiConsensus', expected, received });
}

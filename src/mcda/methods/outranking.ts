import { PlanSanteError } from '../../errors/index.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { at, type Direction, item, readList } from '../matrix/index.ts';

/** Thresholds of one criterion, in its unit: a lead of at most q is indifferent, from p on it is full, from v on it is a veto. */
interface OutrankingThresholds {
  readonly q: number;
  readonly p: number;
  /** null: this criterion never vetoes. */
  readonly v: number | null;
}

/** Thresholds as the outranking methods take them: one number per criterion; `v` may hold null, or be left out for no veto. */
export interface ThresholdInput {
  /** Indifference thresholds. */
  readonly q: readonly number[];
  /** Preference thresholds, at least q. */
  readonly p: readonly number[];
  /** Veto thresholds, at least p; null for none. */
  readonly v?: readonly (number | null)[];
}

/** Checks thresholds: finite, 0 ≤ q ≤ p ≤ v. */
export function readThresholds(caller: string, input: ThresholdInput, count: number): readonly OutrankingThresholds[] {
  const read = (name: 'q' | 'p') => readList(caller, name, input[name], { min: 0 }, count);
  const [q, p] = [read('q'), read('p')];
  const v =
    input.v === undefined ? q.map(() => null) : readList<null>(caller, 'v', input.v, { min: 0, missing: true }, count);
  return q.map((lowest, j) => {
    const thresholds = { q: lowest, p: item(p, j), v: v[j] ?? null };
    if (lowest > thresholds.p || (thresholds.v !== null && thresholds.p > thresholds.v))
      throw new PlanSanteError({
        function: caller,
        expected: `thresholds q ≤ p ≤ v on criterion ${j}`,
        received: thresholds,
      });
    return thresholds;
  });
}

/** What the comparison of two rows goes by, laid out for quick loops. */
export interface OutrankingRule {
  /** 1 where more is better, −1 where less is. */
  readonly signs: Float64Array;
  /** They sum to 1. */
  readonly weights: Float64Array;
  readonly q: Float64Array;
  readonly p: Float64Array;
  /** Infinity where there is no veto. */
  readonly v: Float64Array;
}

/** Lays out directions, weights that sum to 1, and thresholds. */
export function outrankingRule(
  directions: readonly Direction[],
  weights: readonly number[],
  thresholds: readonly OutrankingThresholds[],
): OutrankingRule {
  return {
    signs: Float64Array.from(directions, (direction) => (direction === 'max' ? 1 : -1)),
    weights: Float64Array.from(weights),
    q: Float64Array.from(thresholds, ({ q }) => q),
    p: Float64Array.from(thresholds, ({ p }) => p),
    v: Float64Array.from(thresholds, ({ v }) => v ?? Number.POSITIVE_INFINITY),
  };
}

/**
 * Concordance of "a is at least as good as b": the weight of the criteria that agree. Per criterion, with g the lead of b over a:
 * 1 up to q, falling in a straight line to 0 at p.
 */
export function concordance(rule: OutrankingRule, a: Float64Array, b: Float64Array): number {
  let agreeing = 0;
  for (let j = 0; j < a.length; j++) {
    const [q, p] = [at(rule.q, j), at(rule.p, j)];
    const lead = leadOf(rule, a, b, j);
    const size = sizeOf(a, b, j);
    if (!isAbove(lead, q, size)) agreeing += at(rule.weights, j);
    else if (isBelow(lead, p, size)) agreeing += (at(rule.weights, j) * (p - lead)) / (p - q);
  }
  return Math.min(agreeing, 1);
}

/** How strongly criterion j speaks against it: 0 up to p, rising in a straight line to 1 at v. */
export function discordance(rule: OutrankingRule, a: Float64Array, b: Float64Array, j: number): number {
  const [p, v] = [at(rule.p, j), at(rule.v, j)];
  if (v === Number.POSITIVE_INFINITY) return 0;
  const lead = leadOf(rule, a, b, j);
  const size = sizeOf(a, b, j);
  if (!isAbove(lead, p, size)) return 0;
  return isBelow(lead, v, size) ? (lead - p) / (v - p) : 1;
}

/**
 * How credible "a is at least as good as b" is: its concordance C, times (1 − d) / (1 − C) for every criterion whose discordance d
 * exceeds C. A gap that differs from a threshold by rounding alone is at the threshold.
 *
 * Source: Figueira J., Mousseau V., Roy B. (2005) ELECTRE methods, in Multiple Criteria Decision Analysis: State of the Art Surveys.
 */
export function credibility(rule: OutrankingRule, a: Float64Array, b: Float64Array): number {
  const agreeing = concordance(rule, a, b);
  let credible = agreeing;
  for (let j = 0; j < a.length; j++) {
    const against = discordance(rule, a, b, j);
    if (against > agreeing) credible *= (1 - against) / (1 - agreeing);
  }
  return credible;
}

function leadOf({ signs }: OutrankingRule, a: Float64Array, b: Float64Array, j: number): number {
  return at(signs, j) * (at(b, j) - at(a, j));
}

function sizeOf(a: Float64Array, b: Float64Array, j: number): number {
  return Math.max(Math.abs(at(a, j)), Math.abs(at(b, j)));
}

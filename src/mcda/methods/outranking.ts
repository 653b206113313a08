import { PlanSanteError } from '../../errors/index.ts';
import type { Direction } from '../matrix/index.ts';

/** Thresholds of one criterion, in its unit: a lead of at most q is indifferent, from p on it is full, from v on it is a veto. */
export interface OutrankingThresholds {
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
  for (const name of ['q', 'p', 'v'] as const) {
    const list = input[name];
    if (name === 'v' && list === undefined) continue;
    if (!Array.isArray(list) || list.length !== count)
      throw new PlanSanteError({
        function: caller,
        expected: `${name}: one threshold per criterion (${count})`,
        received: list,
      });
  }
  return input.q.map((q, j) => {
    const p = input.p[j] as number;
    const v = input.v?.[j] ?? null;
    const rising = q >= 0 && q <= p && p < Number.POSITIVE_INFINITY && (v === null || (v >= p && Number.isFinite(v)));
    if (!rising)
      throw new PlanSanteError({
        function: caller,
        expected: `finite thresholds 0 ≤ q ≤ p ≤ v on criterion ${j}`,
        received: { q, p, v },
      });
    return { q, p, v };
  });
}

/** What the outranking of one row by another consists of. */
export interface Outranking {
  readonly concordance: number;
  /** One per criterion. */
  readonly discordance: readonly number[];
  readonly credibility: number;
}

/**
 * How credible "a is at least as good as b" is.
 *
 * Per criterion, with g the lead of b over a: concordance 1 up to q, falling in a straight line to 0 at p; discordance 0 up to p,
 * rising in a straight line to 1 at v (the greater the gap, the greater the discordance). Credibility is the weighted concordance
 * C, times (1 − d) / (1 − C) for every criterion whose discordance d exceeds C.
 *
 * Source: Figueira J., Mousseau V., Roy B. (2005) ELECTRE methods, in Multiple Criteria Decision Analysis: State of the Art Surveys.
 */
export function outranking(
  a: Float64Array,
  b: Float64Array,
  directions: readonly Direction[],
  weights: readonly number[],
  thresholds: readonly OutrankingThresholds[],
): Outranking {
  let agreeing = 0;
  let total = 0;
  const discordance = thresholds.map(({ q, p, v }, j) => {
    const ahead = (b[j] as number) - (a[j] as number);
    const gap = directions[j] === 'max' ? ahead : -ahead;
    const weight = weights[j] as number;
    agreeing += weight * partialConcordance(gap, q, p);
    total += weight;
    return v === null ? 0 : partialDiscordance(gap, p, v);
  });
  const concordance = Math.min(agreeing / total, 1);
  let credibility = concordance;
  for (const d of discordance) if (d > concordance) credibility *= (1 - d) / (1 - concordance);
  return { concordance, discordance, credibility };
}

function partialConcordance(gap: number, q: number, p: number): number {
  if (gap <= q) return 1;
  return gap >= p ? 0 : (p - gap) / (p - q);
}

function partialDiscordance(gap: number, p: number, v: number): number {
  if (gap <= p) return 0;
  return gap >= v ? 1 : (gap - p) / (v - p);
}

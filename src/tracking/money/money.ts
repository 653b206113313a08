import type { Interval } from '../interval.ts';
import type { TrackingReason } from '../reason.ts';

/** What money is ordered by. */
export type MoneyBy =
  | 'stage'
  | 'funder'
  | 'year'
  | 'orientation'
  | 'project'
  | 'measure'
  | 'programme'
  | 'origin'
  | 'sector'
  | 'use';

/** What a total is made of; amounts that differ in one of these are never added. */
export interface MoneyBasis {
  /** How far the money is; `unknown` where the plan does not say. */
  readonly stage: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Whether taxes are in it; `null` where the document does not say. */
  readonly tax: 'included' | 'excluded' | null;
  /** How often it comes; `null` for money that comes once. */
  readonly per: 'year' | 'month' | null;
}

/** A sum of money of one basis: from `min` to `max`; an absent `max` is open ("more than"). */
export interface MoneyTotal extends MoneyBasis, Interval {
  readonly min: number;
  /** Whether an amount in it is only said roughly ("about"), so that its ends are no firmer than that. */
  readonly about: boolean;
  /** The lines that were added. */
  readonly lines: readonly string[];
  /** Lines that lie in several of them, taken off so that they count once. */
  readonly shared: readonly string[];
}

/** Where one line of the budget went. Every line has exactly one place. */
export interface LinePlacement {
  readonly line: string;
  readonly place: 'counted' | 'part' | 'same' | 'superseded' | 'left-out';
  /** The line that holds it, that it tells again, or that replaces it. */
  readonly of?: string;
  /** Why it was left out. */
  readonly reason?: TrackingReason;
}

/** What of a line its parts do not explain. */
export interface UnexplainedMoney extends MoneyBasis, Interval {
  readonly line: string;
  /** 0 when the parts explain all, as far as they are known. */
  readonly min: number;
  readonly parts: readonly string[];
  /** Parts of another stage, currency, tax or rhythm, or without an amount: what they explain is not known. */
  readonly unknownParts: readonly string[];
  /** Whether the parts are surely more than the line. */
  readonly partsAbove: boolean;
}

/** What is between two stages: announced and not yet allocated, committed and not yet spent. Below 0 when the later one is more. */
export interface StageGap extends Omit<MoneyBasis, 'stage'>, Interval {
  readonly from: string;
  readonly to: string;
}

/** The money of one group. */
export interface MoneyGroup {
  /** An id or code of the plan, a year or a time; `null` where the plan does not say. */
  readonly key: string | null;
  readonly title: string;
  /** Its share of the whole: over all groups these are the totals, and no euro stands in two groups. */
  readonly totals: readonly MoneyTotal[];
  /** What the plan states for the group taken alone; another group may state some of the same money. */
  readonly stated: readonly MoneyTotal[];
  readonly gaps: readonly StageGap[];
}

/** The money of a plan: what was added and how, what was not and why. */
export interface MoneyReport {
  readonly by: MoneyBy;
  readonly totals: readonly MoneyTotal[];
  readonly groups: readonly MoneyGroup[];
  readonly gaps: readonly StageGap[];
  /** Lines with parts, and what of them stays unexplained. */
  readonly unexplained: readonly UnexplainedMoney[];
  /** Every line of the budget, in the order of the plan. */
  readonly lines: readonly LinePlacement[];
  /** Work time in full-time equivalents: never added to money. */
  readonly workTime: (Interval & { readonly min: number; readonly lines: readonly string[] }) | null;
  /** What a reader must know beside the figures. */
  readonly notes: readonly TrackingReason[];
}

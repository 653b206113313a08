import type { SpanOf } from '../days.ts';
import type { MeasuredIndicator } from '../progress/measured.ts';
import { readProgress } from '../progress/progress-of.ts';
import { declaredState } from '../states/declared-state.ts';
import { stateByDates } from '../states/state-by-dates.ts';
import { stateGroup } from '../states/state-group.ts';
import type { TrackedItem, TrackedMilestone } from '../tracked-plan.ts';
import type { ProgressBasis, ShareInterval } from './carried-item.ts';

/** What the progress of one item can be taken from. */
interface ProgressFacts {
  readonly indicators: readonly MeasuredIndicator[];
  readonly steps: readonly TrackedItem[];
  readonly milestones: readonly TrackedMilestone[];
  /** The declared state of the item. */
  readonly state: string | undefined;
  readonly asOf: string;
  readonly spanOf: SpanOf;
}

const NOTHING: ShareInterval = { min: 0, max: 0 };
const EVERYTHING: ShareInterval = { min: 1, max: 1 };
const ANYTHING: ShareInterval = { min: 0, max: 1 };

/** In this order: what is measured, then what was done, then what was reached, then what is said. The first that tells anything counts. */
const BASES: readonly (readonly [basis: ProgressBasis, read: (facts: ProgressFacts) => ShareInterval | undefined])[] = [
  ['indicators', byIndicators],
  ['actions', ({ steps, asOf, spanOf }) => byParts(steps, asOf, spanOf)],
  ['milestones', ({ milestones, asOf, spanOf }) => byParts(milestones, asOf, spanOf)],
  ['state', ({ state }) => byState(state)],
];

/** The progress of one item, and what it was taken from. Done is done; what nothing tells may be anything. */
export function itemProgress(facts: ProgressFacts): {
  readonly progress: ShareInterval;
  readonly basis: ProgressBasis;
} {
  for (const [basis, read] of BASES) {
    const progress = read(facts);
    if (progress !== undefined) return { progress, basis };
  }
  return { progress: ANYTHING, basis: 'none' };
}

/** The mean of shares that are intervals: at least the mean of the least, at most the mean of the most. */
export function meanShare(
  shares: readonly ShareInterval[],
  weightOf: (index: number) => number = () => 1,
): ShareInterval | undefined {
  let [weight, min, max] = [0, 0, 0];
  shares.forEach((share, i) => {
    const one = weightOf(i);
    weight += one;
    min += one * share.min;
    max += one * share.max;
  });
  // Adding up may leave a share just outside of what a share can be.
  const hold = (sum: number): number => Math.min(1, Math.max(0, sum / weight));
  return weight > 0 ? { min: hold(min), max: Math.max(hold(min), hold(max)) } : undefined;
}

function byIndicators({ indicators, asOf, spanOf }: ProgressFacts): ShareInterval | undefined {
  const ranges = indicators.map((one) => readProgress(one, { asOf }, spanOf).boundedRange);
  if (ranges.every((range) => range === null)) return undefined;
  return meanShare(ranges.map((range) => ({ min: range?.min ?? 0, max: range?.max ?? 1 })));
}

/** The mean over parts that are done or not; undefined where no part says anything. */
function byParts(parts: readonly TrackedItem[], asOf: string, spanOf: SpanOf): ShareInterval | undefined {
  const shares = parts.flatMap((part) => {
    const state = declaredState(part, asOf, spanOf, [])?.state;
    if (stateGroup(state) === 'given-up') return [];
    if (part.actual !== undefined && stateByDates(part, asOf, spanOf, []).says === 'reached') return [EVERYTHING];
    return [byState(state) ?? ANYTHING];
  });
  return shares.every((share) => share === ANYTHING) ? undefined : meanShare(shares);
}

/** What a state says by itself: only the two ends are sure. */
function byState(state: string | undefined): ShareInterval | undefined {
  const group = stateGroup(state);
  return group === 'done' ? EVERYTHING : group === 'before-start' ? NOTHING : undefined;
}

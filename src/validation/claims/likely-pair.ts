import { type Amount, amountOf, clean, nearlyEqual, roundingThatGives } from '../amount.ts';
import type { PartialPlan } from '../plan-reading.ts';
import type { ClaimFinding } from './claim-finding.ts';

/** Beyond so many figures of one unit a fitting pair is chance. */
const MOST_FIGURES = 2_000;

interface Candidate {
  readonly label: string;
  readonly value: number;
}

/**
 * Two other figures of the plan, in the unit of the claim, whose percentage is the printed one: it may have been copied
 * from there. Each whole looks its part up in a sorted list. The pair with the largest whole is told, the figures of a
 * document that most others are taken from.
 */
export function findOtherPair(plan: PartialPlan, printed: Amount, part: Amount, whole: Amount): ClaimFinding['cause'] {
  const sorted = candidates(plan, whole.unit);
  if (sorted.length > MOST_FIGURES || whole.unit === undefined) return undefined;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const of = sorted[i];
    if (of === undefined || of.value <= 0) continue;
    const found = partGiving(sorted, of.value, printed);
    if (found === undefined) continue;
    if (nearlyEqual(found.value, part.value) && nearlyEqual(of.value, whole.value)) continue;
    return {
      code: 'other-pair',
      params: {
        part: found.value,
        whole: of.value,
        percent: clean(Number(((100 * found.value) / of.value).toFixed(2))),
      },
    };
  }
  return undefined;
}

function candidates(plan: PartialPlan, unit: string | undefined): readonly Candidate[] {
  return plan.figures
    .flatMap((figure): Candidate[] => {
      const amount = figure.unit === unit ? amountOf(figure) : undefined;
      return amount === undefined ? [] : [{ label: figure.title, value: amount.value }];
    })
    .sort((a, b) => a.value - b.value);
}

/** The figure nearest to the printed share of a whole, if it really rounds to it. */
function partGiving(sorted: readonly Candidate[], whole: number, printed: Amount): Candidate | undefined {
  const wanted = (printed.value * whole) / 100;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return [sorted[low], sorted[low - 1]].find(
    (candidate) =>
      candidate !== undefined &&
      candidate.value < whole &&
      roundingThatGives(clean((100 * candidate.value) / whole), printed) !== undefined,
  );
}

/** s(λ) = alpha + beta · λ: how far below the cut a credibility must lie to count as clearly lower. */
export interface DistillationThreshold {
  readonly alpha: number;
  readonly beta: number;
}

/** Credibilities closer than this are equal but for rounding: a class must not hang on the last digit of a sum of weights. */
const NOISE = 1e-10;

/**
 * Classes of alternatives that the credibilities cannot tell apart, from the best (`descending`) or from the worst (`ascending`).
 *
 * Among the alternatives left, the cut starts at the highest credibility and goes down step by step; at each step only those with
 * the best (worst) qualification stay, where a qualification is the number of others clearly outranked minus the number of others
 * that clearly outrank. Returned in the order they were taken out.
 *
 * Source: Roy B. (1978) ELECTRE III, Cahiers du CERO 20(1):3–24; Figueira, Mousseau, Roy (2005), section 4.2.3.
 */
export function distil(
  credibility: Float64Array,
  count: number,
  threshold: DistillationThreshold,
  order: 'descending' | 'ascending',
): number[][] {
  const classes: number[][] = [];
  let left = Array.from({ length: count }, (_, i) => i);
  while (left.length > 0) {
    const taken = takeClass(credibility, count, left, threshold, order === 'descending' ? 1 : -1);
    classes.push(taken);
    const gone = new Set(taken);
    left = left.filter((i) => !gone.has(i));
  }
  return classes;
}

function takeClass(
  credibility: Float64Array,
  count: number,
  left: readonly number[],
  threshold: DistillationThreshold,
  sign: 1 | -1,
): number[] {
  let group = [...left];
  let cut = highestBelow(credibility, count, group, Number.POSITIVE_INFINITY);
  while (group.length > 1 && cut > 0) {
    const next = highestBelow(credibility, count, group, cut - gapAt(threshold, cut));
    const qualifications = qualify(credibility, count, group, next, threshold);
    let best = Number.NEGATIVE_INFINITY;
    for (const qualification of qualifications) if (sign * qualification > best) best = sign * qualification;
    group = group.filter((_, g) => sign * (qualifications[g] as number) === best);
    cut = next;
  }
  return group;
}

/** The highest credibility between two of the group that is below a ceiling; 0 when there is none. */
function highestBelow(credibility: Float64Array, count: number, group: readonly number[], ceiling: number): number {
  let highest = 0;
  for (const a of group) {
    for (const b of group) {
      const value = credibility[a * count + b] as number;
      if (a !== b && value > highest && value < ceiling - NOISE) highest = value;
    }
  }
  return highest;
}

function qualify(
  credibility: Float64Array,
  count: number,
  group: readonly number[],
  cut: number,
  threshold: DistillationThreshold,
): number[] {
  const qualifications = group.map(() => 0);
  group.forEach((a, g) => {
    group.forEach((b, h) => {
      if (a === b) return;
      const forward = credibility[a * count + b] as number;
      const backward = credibility[b * count + a] as number;
      if (forward <= cut + NOISE || forward - backward <= gapAt(threshold, forward) + NOISE) return;
      qualifications[g] = (qualifications[g] as number) + 1;
      qualifications[h] = (qualifications[h] as number) - 1;
    });
  });
  return qualifications;
}

function gapAt(threshold: DistillationThreshold, level: number): number {
  return threshold.alpha + threshold.beta * level;
}

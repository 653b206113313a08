import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { add, at } from '../matrix/index.ts';

/** s(λ) = alpha + beta · λ: how far below the cut a credibility must lie to count as clearly lower. */
export interface DistillationThreshold {
  readonly alpha: number;
  readonly beta: number;
}

/** How credible "a is at least as good as b" is, from 0 to 1. */
export type Credibility = (a: number, b: number) => number;

/**
 * Classes of alternatives that the credibilities cannot tell apart, from the best (`descending`) or from the worst (`ascending`).
 *
 * Among the alternatives left, the cut starts at the highest credibility and goes down step by step; at each step only those with
 * the best (worst) qualification stay, where a qualification is the number of others clearly outranked minus the number of others
 * that clearly outrank. Returned in the order they were taken out.
 *
 * No table of pairs is kept. The first step of every class looks at all that are left, and is the costly one; its qualifications
 * hang on the highest credibility alone, so they are kept from class to class, and what was taken out is taken off them.
 *
 * Source: Roy B. (1978) ELECTRE III, Cahiers du CERO 20(1):3–24; Figueira, Mousseau, Roy (2005), section 4.2.3.
 */
export function distil(
  credibility: Credibility,
  count: number,
  threshold: DistillationThreshold,
  order: 'descending' | 'ascending',
): number[][] {
  const sign = order === 'descending' ? 1 : -1;
  const classes: number[][] = [];
  let left = Array.from({ length: count }, (_, i) => i);
  const highest = rowMaxima(credibility, count, Number.POSITIVE_INFINITY);
  let step: FirstStep | undefined;
  while (left.length > 0) {
    const top = highest.most(left);
    if (step === undefined || top !== step.top) step = firstStep(credibility, count, left, top, threshold);
    let group = left.length > 1 && top > 0 ? withBest(left, step.qualifications, sign) : left;
    if (group.length > 1 && top > 0) group = narrow(credibility, group, step.below.most(left), threshold, sign);
    classes.push(group);
    const gone = new Set(group);
    left = left.filter((i) => !gone.has(i));
    step.takeOut(group, left);
  }
  return classes;
}

interface FirstStep {
  /** The highest credibility, which it was made for. */
  readonly top: number;
  readonly qualifications: Float64Array;
  /** The highest credibilities that lie clearly below the highest of all. */
  readonly below: RowMaxima;
  /** Takes off the qualifications of those left what came from those that are gone. */
  readonly takeOut: (gone: readonly number[], left: readonly number[]) => void;
}

function firstStep(
  credibility: Credibility,
  count: number,
  left: readonly number[],
  top: number,
  threshold: DistillationThreshold,
): FirstStep {
  const ceiling = top - gapAt(threshold, top);
  const qualifications = new Float64Array(count);
  // No credibility lies between the next cut and the ceiling: to be above the one is not to be below the other.
  const won = (a: number, b: number) => outranksClearly(credibility(a, b), credibility(b, a), threshold, ceiling);
  for (const [g, a] of left.entries()) {
    for (let h = g + 1; h < left.length; h++) {
      const b = left[h] ?? a;
      const outcome = won(a, b);
      add(qualifications, a, outcome);
      add(qualifications, b, -outcome);
    }
  }
  return {
    top,
    qualifications,
    below: rowMaxima(credibility, count, ceiling),
    takeOut: (gone, rest) => {
      for (const b of gone) for (const a of rest) add(qualifications, a, -won(a, b));
    },
  };
}

/** 1 when the first clearly outranks the second, −1 the other way round, 0 when neither does. */
function outranksClearly(
  forward: number,
  backward: number,
  threshold: DistillationThreshold,
  ceiling: number,
): -1 | 0 | 1 {
  const clear = (one: number, other: number) =>
    !isBelow(one, ceiling, 1) && isAbove(one - other, gapAt(threshold, one), 1);
  return clear(forward, backward) ? 1 : clear(backward, forward) ? -1 : 0;
}

/** Goes on with those that the first step left, from cut to cut, until one stays or the credibilities are used up. */
function narrow(
  credibility: Credibility,
  first: readonly number[],
  from: number,
  threshold: DistillationThreshold,
  sign: 1 | -1,
): number[] {
  let group = [...first];
  let cut = from;
  while (group.length > 1 && cut > 0) {
    const ceiling = cut - gapAt(threshold, cut);
    const qualifications = new Float64Array(group.length);
    let next = 0;
    for (const [g, a] of group.entries()) {
      for (let h = g + 1; h < group.length; h++) {
        const b = group[h] ?? a;
        const [forward, backward] = [credibility(a, b), credibility(b, a)];
        if (isBelow(forward, ceiling, 1)) next = Math.max(next, forward);
        if (isBelow(backward, ceiling, 1)) next = Math.max(next, backward);
        const outcome = outranksClearly(forward, backward, threshold, ceiling);
        add(qualifications, g, outcome);
        add(qualifications, h, -outcome);
      }
    }
    const places = withBest(
      group.map((_, g) => g),
      qualifications,
      sign,
    );
    group = places.flatMap((g) => group[g] ?? []);
    cut = next;
  }
  return group;
}

function withBest(list: readonly number[], qualifications: Float64Array, sign: 1 | -1): number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const i of list) best = Math.max(best, sign * at(qualifications, i));
  return list.filter((i) => sign * at(qualifications, i) === best);
}

interface RowMaxima {
  /** The highest credibility below the ceiling between two of those left; 0 when there is none. */
  readonly most: (left: readonly number[]) => number;
}

/**
 * The highest credibility of each row. What was found once is a bound when others are gone: only the rows whose bound is the
 * highest of all are looked at again.
 */
function rowMaxima(credibility: Credibility, count: number, ceiling: number): RowMaxima {
  const bounds = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const partners = new Int32Array(count).fill(-1);
  const look = (a: number, left: readonly number[]) => {
    bounds[a] = 0;
    partners[a] = a;
    for (const b of left) {
      if (a === b) continue;
      const value = credibility(a, b);
      if (value > at(bounds, a) && isBelow(value, ceiling, 1)) {
        bounds[a] = value;
        partners[a] = b;
      }
    }
  };
  return {
    most: (left) => {
      const present = new Set(left);
      for (;;) {
        let top = left[0] ?? 0;
        for (const a of left) if (at(bounds, a) > at(bounds, top)) top = a;
        if (left.length === 0) return 0;
        if (present.has(partners[top] ?? -1)) return at(bounds, top);
        look(top, left);
      }
    },
  };
}

function gapAt(threshold: DistillationThreshold, level: number): number {
  return threshold.alpha + threshold.beta * level;
}

import { item, readList, requireInput } from '../matrix/index.ts';

/** What {@link kendallTau} answers. */
export interface KendallTauResult {
  /** −1 (reversed) to 1 (same order), corrected for ties (tau-b); `null` when one side ties everything. */
  readonly tau: number | null;
  /** Pairs that both sides put in the same order. */
  readonly concordant: number;
  /** Pairs that they put in opposite orders: the Kendall distance. */
  readonly discordant: number;
  /** Pairs tied in the first list only, in the second only, and in both. */
  readonly tiedInFirst: number;
  readonly tiedInSecond: number;
  readonly tiedInBoth: number;
  readonly conventions: { readonly coefficient: 'tau-b' };
}

/** Longest list: every pair is compared. */
const LONGEST = 5000;

/**
 * Kendall's tau-b: how alike two lists of ranks or of scores order the same things.
 *
 * Source: Kendall M. G. (1945) The treatment of ties in ranking problems, Biometrika 33:239-251.
 *
 * @throws PlanSanteError when the lists differ in length, hold more than 5000 numbers, or one that is not finite.
 * @example
 * ```ts
 * import { kendallTau } from 'plan-sante/mcda';
 * kendallTau({ first: [1, 2, 3, 4], second: [1, 2, 4, 3] }).discordant; // 1
 * kendallTau({ first: [1, 2, 3], second: [3, 2, 1] }).tau; // -1
 * ```
 */
export function kendallTau(input: {
  readonly first: readonly number[];
  readonly second: readonly number[];
}): KendallTauResult {
  requireInput('kendallTau', input, { first: true, second: true });
  const first = readList<never>('kendallTau', 'first', input.first, {});
  if (first.length > LONGEST) readList('kendallTau', 'first', input.first, {}, LONGEST);
  const second = readList<never>('kendallTau', 'second', input.second, {}, first.length);
  let concordant = 0;
  let discordant = 0;
  let tiedInFirst = 0;
  let tiedInSecond = 0;
  let tiedInBoth = 0;
  for (let i = 0; i < first.length; i++) {
    for (let k = i + 1; k < first.length; k++) {
      const a = Math.sign(item(first, i) - item(first, k));
      const b = Math.sign(item(second, i) - item(second, k));
      if (a === 0 && b === 0) tiedInBoth++;
      else if (a === 0) tiedInFirst++;
      else if (b === 0) tiedInSecond++;
      else if (a === b) concordant++;
      else discordant++;
    }
  }
  const told = concordant + discordant;
  const most = Math.sqrt((told + tiedInFirst) * (told + tiedInSecond));
  return {
    tau: most === 0 ? null : (concordant - discordant) / most,
    concordant,
    discordant,
    tiedInFirst,
    tiedInSecond,
    tiedInBoth,
    conventions: { coefficient: 'tau-b' },
  };
}

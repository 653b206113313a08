import { PlanSanteError } from '../../errors/index.ts';

/**
 * How strongly a lead of d on one criterion is preferred, from 0 to 1. Thresholds are in the unit of the criterion: q the largest
 * lead that is still indifferent, p the lead from which preference is full, s the inflection of the Gaussian.
 *
 * - `usual`: 1 when d > 0
 * - `ushape`: 1 when d > q
 * - `vshape`: d / p up to 1
 * - `level`: ½ when q < d ≤ p, 1 when d > p
 * - `linear`: (d − q) / (p − q) between q and p, 1 from p on
 * - `gaussian`: 1 − exp(−d² / 2s²)
 */
export type PreferenceFunction =
  | { readonly shape: 'usual' }
  | { readonly shape: 'ushape'; readonly q: number }
  | { readonly shape: 'vshape'; readonly p: number }
  | { readonly shape: 'level'; readonly q: number; readonly p: number }
  | { readonly shape: 'linear'; readonly q: number; readonly p: number }
  | { readonly shape: 'gaussian'; readonly s: number };

/**
 * Degree of preference for a lead of `d` (0 when `d` is 0 or less).
 *
 * Source: Brans J.-P., Vincke P. (1985) A preference ranking organisation method, Management Science 31(6):647–656.
 *
 * @example
 * ```ts
 * import { preferenceDegree } from 'plan-sante/mcda';
 * preferenceDegree({ shape: 'linear', q: 1, p: 3 }, 2); // 0.5
 * ```
 */
export function preferenceDegree(preference: PreferenceFunction, d: number): number {
  if (!(d > 0)) return 0;
  switch (preference.shape) {
    case 'usual':
      return 1;
    case 'ushape':
      return d > preference.q ? 1 : 0;
    case 'vshape':
      return d >= preference.p ? 1 : d / preference.p;
    case 'level':
      return d > preference.p ? 1 : d > preference.q ? 0.5 : 0;
    case 'linear':
      if (d <= preference.q) return 0;
      return d >= preference.p ? 1 : (d - preference.q) / (preference.p - preference.q);
    case 'gaussian':
      return -Math.expm1(-((d / preference.s) ** 2) / 2);
  }
}

/** Checks one function for all criteria, or one each, and gives one each. */
export function readPreferences(
  caller: string,
  preferences: PreferenceFunction | readonly PreferenceFunction[] | undefined,
  count: number,
): readonly PreferenceFunction[] {
  const list: readonly PreferenceFunction[] = Array.isArray(preferences)
    ? preferences
    : Array.from({ length: count }, () => (preferences as PreferenceFunction | undefined) ?? { shape: 'usual' });
  if (list.length !== count)
    throw new PlanSanteError({
      function: caller,
      expected: `one preference function per criterion (${count})`,
      received: list,
    });
  list.forEach((preference, j) => {
    const fault = faultOf(preference);
    if (fault !== undefined)
      throw new PlanSanteError({ function: caller, expected: `${fault} in preferences[${j}]`, received: preference });
  });
  return list;
}

function faultOf(preference: PreferenceFunction): string | undefined {
  switch (preference?.shape) {
    case 'usual':
      return undefined;
    case 'ushape':
      return isThreshold(preference.q) ? undefined : 'a threshold q of 0 or more';
    case 'vshape':
      return isThreshold(preference.p) ? undefined : 'a threshold p of 0 or more';
    case 'level':
    case 'linear':
      return isThreshold(preference.q) && isThreshold(preference.p) && preference.q <= preference.p
        ? undefined
        : 'thresholds q and p with 0 ≤ q ≤ p';
    case 'gaussian':
      return isThreshold(preference.s) && preference.s > 0 ? undefined : 'a parameter s above 0';
    default:
      return "a shape, one of 'usual', 'ushape', 'vshape', 'level', 'linear', 'gaussian',";
  }
}

function isThreshold(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

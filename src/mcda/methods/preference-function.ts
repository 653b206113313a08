import { PlanSanteError, requireKeys } from '../../errors/index.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';
import { isRating } from '../matrix/index.ts';

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
 * Degree of preference for a lead of `d` (0 when `d` is 0 or less). A lead that differs from a threshold by rounding alone is at
 * the threshold; `size` is the largest number that the lead was worked out from, which tells how large rounding can be.
 *
 * Source: Brans J.-P., Vincke P. (1985) A preference ranking organisation method, Management Science 31(6):647–656.
 *
 * @throws PlanSanteError when the preference function or the lead cannot be used.
 * @example
 * ```ts
 * import { preferenceDegree } from 'plan-sante/mcda';
 * preferenceDegree({ shape: 'linear', q: 1, p: 3 }, 2); // 0.5
 * preferenceDegree({ shape: 'ushape', q: 0.1 }, 0.4 - 0.3, 0.4); // 0: a lead of 0.1, whatever binary arithmetic makes of it
 * ```
 */
export function preferenceDegree(preference: PreferenceFunction, d: number, size = 0): number {
  requirePreference('preferenceDegree', preference, 'the preference function');
  if (typeof d !== 'number' || Number.isNaN(d) || !isThreshold(size))
    throw new PlanSanteError({ function: 'preferenceDegree', expected: 'a lead and a size, as numbers', received: d });
  if (preference.shape === 'gaussian') return d > 0 ? -Math.expm1(-((d / preference.s) ** 2) / 2) : 0;
  const { q, p, step, sloped } = piecesOf(preference);
  if (!isAbove(d, q, size)) return 0;
  if (!sloped) return isAbove(d, p, size) ? 1 : step;
  return isBelow(d, p, size) ? (d - q) / (p - q) : 1;
}

/** A lead above `q` counts `step`, growing to 1 where the lead passes `p`: in a straight line when `sloped`, else at once. */
export interface Pieces {
  readonly q: number;
  readonly p: number;
  readonly step: number;
  readonly sloped: boolean;
}

/** The pieces of a preference function that is made of straight lines. */
export function piecesOf(preference: Exclude<PreferenceFunction, { shape: 'gaussian' }>): Pieces {
  switch (preference.shape) {
    case 'usual':
      return { q: 0, p: 0, step: 0, sloped: false };
    case 'ushape':
      return { q: preference.q, p: preference.q, step: 0, sloped: false };
    case 'vshape':
      return { q: 0, p: preference.p, step: 0, sloped: preference.p > 0 };
    case 'level':
      return { q: preference.q, p: preference.p, step: 0.5, sloped: false };
    case 'linear':
      return { q: preference.q, p: preference.p, step: 0, sloped: preference.p > preference.q };
  }
}

/** Checks one function for all criteria, or one each, and gives one each. */
export function readPreferences(
  caller: string,
  preferences: PreferenceFunction | readonly PreferenceFunction[] | undefined,
  count: number,
): readonly PreferenceFunction[] {
  const list: readonly unknown[] = Array.isArray(preferences)
    ? Array.from(preferences)
    : Array.from({ length: count }, () => preferences ?? { shape: 'usual' });
  if (list.length !== count)
    throw new PlanSanteError({
      function: caller,
      expected: `one preference function per criterion (${count})`,
      received: list,
    });
  return list.map((preference, j) => {
    requirePreference(caller, preference, `preferences[${j}]`);
    return preference;
  });
}

/** What each shape needs beside its name, and when that can be used. */
const SHAPES: Readonly<Record<PreferenceFunction['shape'], Shape>> = {
  usual: { parameters: [], expected: 'no parameter', holds: () => true },
  ushape: { parameters: ['q'], expected: 'a threshold q of 0 or more', holds: ({ q }) => isThreshold(q) },
  vshape: { parameters: ['p'], expected: 'a threshold p of 0 or more', holds: ({ p }) => isThreshold(p) },
  level: { parameters: ['q', 'p'], expected: 'thresholds q and p with 0 ≤ q ≤ p', holds: rise },
  linear: { parameters: ['q', 'p'], expected: 'thresholds q and p with 0 ≤ q ≤ p', holds: rise },
  gaussian: { parameters: ['s'], expected: 'a parameter s above 0', holds: ({ s }) => isThreshold(s) && s > 0 },
};

interface Shape {
  readonly parameters: readonly ('q' | 'p' | 's')[];
  readonly expected: string;
  readonly holds: (given: Readonly<Record<string, unknown>>) => boolean;
}

function rise({ q, p }: Readonly<Record<string, unknown>>): boolean {
  return isThreshold(q) && isThreshold(p) && q <= p;
}

function requirePreference(
  caller: string,
  preference: unknown,
  what: string,
): asserts preference is PreferenceFunction {
  const refuse = (expected: string) => new PlanSanteError({ function: caller, expected, received: preference });
  const given: Readonly<Record<string, unknown>> =
    typeof preference === 'object' && preference !== null ? { ...preference } : {};
  const { shape } = given;
  if (!isShape(shape)) throw refuse(`a shape, one of ${Object.keys(SHAPES).join(', ')}, in ${what}`);
  const { parameters, expected, holds } = SHAPES[shape];
  requireKeys(caller, what, given, Object.fromEntries(['shape', ...parameters].map((name) => [name, true as const])));
  if (!holds(given)) throw refuse(`${expected} in ${what}`);
}

function isShape(value: unknown): value is PreferenceFunction['shape'] {
  return typeof value === 'string' && Object.hasOwn(SHAPES, value);
}

function isThreshold(value: unknown): value is number {
  return isRating(value, { min: 0 });
}

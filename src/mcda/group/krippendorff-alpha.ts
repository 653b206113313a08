import { PlanSanteError } from '../../errors/index.ts';
import { item, readRows, requireInput } from '../matrix/index.ts';

/** How far apart two ratings are: `nominal` alike or not, `ordinal` by the ratings between them, `interval` by their squared difference. */
export type AlphaLevel = 'nominal' | 'ordinal' | 'interval';

/** What {@link krippendorffAlpha} answers. */
export interface KrippendorffAlphaResult {
  /** 1 is full agreement, 0 what chance gives, below 0 worse; `null` when all ratings are alike or nothing can be compared. */
  readonly alpha: number | null;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Ratings that could be compared with another of the same unit. */
  readonly pairable: number;
  readonly conventions: { readonly level: AlphaLevel; readonly missing: 'left-out' };
}

/** Different values beyond which ratings are measurements, and a table of all pairs of values grows without use. */
const MOST_VALUES = 1000;

/**
 * Krippendorff's alpha: agreement of any number of raters beyond chance, with missing ratings left out.
 *
 * Source: Krippendorff K. (2011) Computing Krippendorff's alpha-reliability, University of Pennsylvania.
 *
 * @throws PlanSanteError when the level is not named, rows differ in length, or there are more than 1000 different values.
 * @example
 * ```ts
 * import { krippendorffAlpha } from 'plan-sante/mcda';
 * krippendorffAlpha({ ratings: [[1, 2, 3], [1, 2, 3], [1, null, 3]], level: 'ordinal' }).alpha; // 1
 * ```
 */
export function krippendorffAlpha(input: {
  /** `ratings[j][i]`: rater j on unit i; `null` when not rated. */
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly level: AlphaLevel;
}): KrippendorffAlphaResult {
  requireInput('krippendorffAlpha', input, { ratings: true, level: true });
  const { level } = input;
  const refuse = (expected: string, received: unknown) =>
    new PlanSanteError({ function: 'krippendorffAlpha', expected, received });
  if (level !== 'nominal' && level !== 'ordinal' && level !== 'interval')
    throw refuse("level 'nominal', 'ordinal' or 'interval'", level);
  const limit = 1e100;
  const rows = readRows<null>('krippendorffAlpha', 'ratings', input.ratings, {
    min: -limit,
    max: limit,
    missing: true,
  });
  const units = (rows[0] ?? [])
    .map((_, i) => rows.map((row) => row[i] ?? null).filter((rating) => rating !== null))
    .filter((ratings) => ratings.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  if (values.length > MOST_VALUES) throw refuse(`at most ${MOST_VALUES} different ratings`, values.length);

  const index = new Map(values.map((value, v) => [value, v]));
  const together = values.map(() => new Array<number>(values.length).fill(0));
  for (const ratings of units) {
    const counts = new Map<number, number>();
    for (const rating of ratings)
      counts.set(index.get(rating) as number, (counts.get(index.get(rating) as number) ?? 0) + 1);
    for (const [a, countA] of counts)
      for (const [b, countB] of counts) {
        const row = together[a] as number[];
        row[b] = item(row, b) + (countA * (a === b ? countB - 1 : countB)) / (ratings.length - 1);
      }
  }
  const totals = together.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairable = units.reduce((sum, ratings) => sum + ratings.length, 0);
  const distance = distances(values, totals, level);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < values.length; a++)
    for (let b = 0; b < values.length; b++) {
      const apart = distance(a, b);
      observed += (together[a]?.[b] as number) * apart;
      expected += (item(totals, a) * item(totals, b) * apart) / (pairable - 1);
    }
  const observedDisagreement = pairable === 0 ? 0 : observed / pairable;
  const expectedDisagreement = pairable === 0 ? 0 : expected / pairable;
  return {
    alpha: expectedDisagreement === 0 ? null : 1 - observedDisagreement / expectedDisagreement,
    observedDisagreement,
    expectedDisagreement,
    pairable,
    conventions: { level, missing: 'left-out' },
  };
}

function distances(values: readonly number[], totals: readonly number[], level: AlphaLevel) {
  if (level === 'nominal') return (a: number, b: number) => (a === b ? 0 : 1);
  if (level === 'interval') return (a: number, b: number) => (item(values, a) - item(values, b)) ** 2;
  let running = 0;
  const upTo = totals.map((total) => (running += total));
  return (a: number, b: number) => {
    if (a === b) return 0;
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = item(upTo, high) - item(upTo, low) + item(totals, low);
    return (between - (item(totals, low) + item(totals, high)) / 2) ** 2;
  };
}

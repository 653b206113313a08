import { decimalMean, decimalSum } from '../../internal/decimal.ts';
import { type QuantileRule, quantile } from '../../internal/quantile.ts';
import { isAbove, isBelow } from '../../internal/tolerance.ts';

/** The spread of a panel on the scale from 1 to 9, and whether it amounts to disagreement. */
export interface PanelSpread {
  readonly median: number;
  /** 30th and 70th percentile. */
  readonly p30: number;
  readonly p70: number;
  /** Interpercentile range, p70 − p30. */
  readonly ipr: number;
  /** Central point of that range. */
  readonly iprcp: number;
  /** Asymmetry index: distance of the central point from 5. */
  readonly asymmetryIndex: number;
  /** Interpercentile range adjusted for symmetry: 2.35 + 1.5 × asymmetry. */
  readonly ipras: number;
  /** IPR > IPRAS. */
  readonly disagreement: boolean;
}

/** Range that a panel symmetric around 5 needs for disagreement, and what asymmetry adds: Fitch et al. (2001), chapter 8. */
const SYMMETRIC_RANGE = 2.35;
const ASYMMETRY_FACTOR = 1.5;

/** The spread of ratings from 1 to 9, given in ascending order. */
export function panelSpread(sorted: ArrayLike<number>, rule: QuantileRule = 'type-7'): PanelSpread {
  const p30 = quantile(sorted, 0.3, rule);
  const p70 = quantile(sorted, 0.7, rule);
  const ipr = decimalSum([p70, -p30]);
  const iprcp = decimalMean([p30, p70]);
  const asymmetryIndex = Math.abs(decimalSum([5, -iprcp]));
  const ipras = SYMMETRIC_RANGE + ASYMMETRY_FACTOR * asymmetryIndex;
  const median = quantile(sorted, 0.5);
  return { median, p30, p70, ipr, iprcp, asymmetryIndex, ipras, disagreement: isAbove(ipr, ipras) };
}

/** Thirds of the scale from 1 to 9: 0 is 1–3, 1 is 4–6, 2 is 7–9. A value between two thirds belongs to the higher one. */
export function thirdOf(rating: number): 0 | 1 | 2 {
  if (isBelow(rating, 3.5)) return 0;
  return isBelow(rating, 6.5) ? 1 : 2;
}

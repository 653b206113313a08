import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { isAbove, isSame } from '../../internal/tolerance.ts';
import { item, type RankedResult, rankScores, readList, requireInput } from '../../mcda/matrix/index.ts';

/** The four quadrants of the grid. */
export type StrategyQuadrant =
  | 'high-need-high-feasibility'
  | 'high-need-low-feasibility'
  | 'low-need-high-feasibility'
  | 'low-need-low-feasibility';

/** What {@link strategyGrid} reads. */
export interface StrategyGridInput {
  /** One rating of need (or impact) per item, higher is more needed. */
  readonly need: readonly number[];
  /** One rating of feasibility per item, higher is easier. */
  readonly feasibility: readonly number[];
  /** Where low ends and high begins on each axis: stated by the caller, never taken from the items. */
  readonly cuts: { readonly need: number; readonly feasibility: number };
  /** Side of an item that lies on a cut. Default `high`. */
  readonly atCut?: 'high' | 'low';
}

const KEYS: KeysOf<StrategyGridInput> = { need: true, feasibility: true, cuts: true, atCut: true };
const CUTS_KEYS: KeysOf<StrategyGridInput['cuts']> = { need: true, feasibility: true };

/** What {@link strategyGrid} answers. `scores` count the axes on which an item is high. */
export interface StrategyGridResult extends RankedResult {
  readonly quadrants: readonly StrategyQuadrant[];
  /** Items of each quadrant. */
  readonly byQuadrant: Readonly<Record<StrategyQuadrant, readonly number[]>>;
  /** Items that lie on a cut: one step of rating would move them. */
  readonly onCut: readonly number[];
  readonly conventions: {
    readonly cuts: { readonly need: number; readonly feasibility: number };
    readonly atCut: 'high' | 'low';
    readonly ties: 'competition';
  };
}

/**
 * Strategy grid: need against feasibility, cut in four.
 *
 * High on both comes first, low on both last; the two mixed quadrants share the ranks between, because the grid does not say
 * which of them goes first. Within a quadrant all items tie.
 *
 * Source: National Association of County and City Health Officials (NACCHO), Guide to Prioritization Techniques, Washington DC (undated, about 2010:
 * it speaks of the H1N1 pandemic and of an accreditation still to come).
 *
 * @throws PlanSanteError when the lists differ in length, or a rating or a cut is not a finite number.
 * @example
 * ```ts
 * import { strategyGrid } from 'plan-sante/scoring';
 * const grid = strategyGrid({ need: [9, 8, 2], feasibility: [7, 3, 4], cuts: { need: 5, feasibility: 5 } });
 * grid.quadrants; // ['high-need-high-feasibility', 'high-need-low-feasibility', 'low-need-low-feasibility']
 * grid.ranks; // [1, 2, 3]
 * ```
 */
export function strategyGrid(input: StrategyGridInput): StrategyGridResult {
  requireInput('strategyGrid', input, KEYS);
  requireKeys('strategyGrid', 'cuts', input.cuts, CUTS_KEYS);
  const { cuts, atCut = 'high' } = input;
  if (atCut !== 'high' && atCut !== 'low') throw refuse("atCut 'high' or 'low'", atCut);
  if (typeof cuts !== 'object' || cuts === null || !Number.isFinite(cuts.need) || !Number.isFinite(cuts.feasibility))
    throw refuse('cuts: a finite number for need and one for feasibility', cuts);
  const need = readList('strategyGrid', 'need', input.need, {});
  const feasibility = readList('strategyGrid', 'feasibility', input.feasibility, {}, need.length);
  const isHigh = (value: number, cut: number): boolean =>
    isAbove(value, cut) || (isSame(value, cut) && atCut === 'high');

  const quadrants = need.map((value, i): StrategyQuadrant => {
    const needed = isHigh(value, cuts.need) ? 'high' : 'low';
    const feasible = isHigh(item(feasibility, i), cuts.feasibility) ? 'high' : 'low';
    return `${needed}-need-${feasible}-feasibility`;
  });
  const inQuadrant = (name: StrategyQuadrant) => quadrants.flatMap((quadrant, i) => (quadrant === name ? [i] : []));
  const scores = quadrants.map((quadrant) => quadrant.split('high').length - 1);
  const { tolerance: _exact, ...ranking } = rankScores(scores);
  return {
    scores,
    ...ranking,
    quadrants,
    byQuadrant: {
      'high-need-high-feasibility': inQuadrant('high-need-high-feasibility'),
      'high-need-low-feasibility': inQuadrant('high-need-low-feasibility'),
      'low-need-high-feasibility': inQuadrant('low-need-high-feasibility'),
      'low-need-low-feasibility': inQuadrant('low-need-low-feasibility'),
    },
    onCut: need.flatMap((value, i) =>
      isSame(value, cuts.need) || isSame(item(feasibility, i), cuts.feasibility) ? [i] : [],
    ),
    conventions: { cuts: { need: cuts.need, feasibility: cuts.feasibility }, atCut, ties: 'competition' },
  };
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'strategyGrid', expected, received });
}

import { greatestOf, leastOf } from '../../internal/extremes.ts';
import { entry, item } from '../matrix/index.ts';
import type { AdditiveTable } from './decision-table.ts';
import { dot, type WeightDistance } from './nearest-weights.ts';

/**
 * A distance that the nearest weights cannot go below, from the same problem without the rule that weights are 0 or more:
 * quick enough to pass over hopeless pairs.
 */
export function leastDistance(weights: readonly number[], gains: readonly number[], measure: WeightDistance): number {
  const gap = -dot(weights, gains);
  if (measure === 'manhattan') return (2 * gap) / (greatestOf(gains) - leastOf(gains));
  if (measure === 'euclidean') {
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    return gap / Math.hypot(...gains.map((gain) => gain - mean));
  }
  const sorted = [...gains].sort((a, b) => a - b);
  const median = item(sorted, Math.floor(sorted.length / 2));
  return gap / gains.reduce((sum, gain) => sum + Math.abs(gain - median), 0);
}

/**
 * The least distance per unit of lead, for whoever is inside and whoever is outside: what {@link leastDistance} would be if a pair
 * had the widest spread of gains that any two have.
 */
export function leastPerLead(
  table: AdditiveTable,
  inside: readonly number[],
  outside: readonly number[],
  measure: WeightDistance,
): number {
  return LEAST_PER_SPREAD[measure](table.columns) / widestSpread(table, inside, outside);
}

const LEAST_PER_SPREAD: Readonly<Record<WeightDistance, (columns: number) => number>> = {
  manhattan: () => 2,
  euclidean: (columns) => 2 / Math.sqrt(columns),
  chebyshev: (columns) => 2 / columns,
};

/** The widest spread, over criteria, that the gains of somebody outside on somebody inside can have. */
function widestSpread(table: AdditiveTable, inside: readonly number[], outside: readonly number[]): number {
  const gains = table.weights.map((_, j) => {
    const own = inside.map((row) => entry(table, row, j));
    const rival = outside.map((row) => entry(table, row, j));
    return { most: greatestOf(rival) - leastOf(own), least: leastOf(rival) - greatestOf(own) };
  });
  return greatestOf(gains.map(({ most }) => most)) - leastOf(gains.map(({ least }) => least));
}

import { PlanSanteError } from '../../errors/index.ts';
import { at, entry } from '../matrix/index.ts';
import type { AdditiveTable } from './decision-table.ts';
import { leastDistance, leastPerLead } from './least-distance.ts';
import { type NearbyWeights, nearestOf, type WeightDistance } from './nearest-weights.ts';
import type { Reversal } from './ranking-facts.ts';

/** Pairs beyond which the search for the nearest weights would take minutes. */
const MOST_FLIP_PAIRS = 5_000_000;

/**
 * The nearest weights under which anybody outside overtakes anybody inside. Pairs are taken from those whose scores are nearest; a
 * pair can be passed over when even the widest spread of gains between any two could not bring it nearer than what was found.
 */
export function nearestOvertaking(
  table: AdditiveTable,
  scores: Float64Array,
  inside: readonly number[],
  outside: readonly number[],
  measure: WeightDistance,
): (NearbyWeights & { readonly reversal: Reversal }) | null {
  const { weights } = table;
  const weakestFirst = [...inside].sort((a, b) => at(scores, a) - at(scores, b));
  const strongestFirst = [...outside].sort((a, b) => at(scores, b) - at(scores, a));
  const perLead = leastPerLead(table, inside, outside, measure);
  let best: (NearbyWeights & { readonly reversal: Reversal }) | null = null;
  let looked = 0;
  for (const ahead of weakestFirst) {
    for (const behind of strongestFirst) {
      if (best !== null && (at(scores, ahead) - at(scores, behind)) * perLead >= best.distance) break;
      if (++looked > MOST_FLIP_PAIRS)
        throw new PlanSanteError({
          function: 'smallestFlip',
          expected: `at most ${MOST_FLIP_PAIRS} pairs of somebody inside and somebody outside with scores that near`,
          received: inside.length * outside.length,
        });
      const gains = weights.map((_, j) => entry(table, behind, j) - entry(table, ahead, j));
      if (best !== null && leastDistance(weights, gains, measure) >= best.distance) continue;
      const found = nearestOf(weights, gains, measure);
      if (found !== null && (best === null || found.distance < best.distance))
        best = { ...found, reversal: { ahead, behind } };
    }
  }
  return best;
}

import type { ScoringMethod } from './scoring-method.ts';
import { weightedSum } from './weighted-sum.ts';

/**
 * The default method: the sum over criteria of weight times anchored worth. It answers for itself: each share of a score belongs
 * to one criterion, alternatives do not disturb each other, and its stability can be computed exactly.
 *
 * Keeney R. L., Raiffa H. (1976), Decisions with Multiple Objectives, chapter 3 (additive value).
 */
export const additiveMethod: ScoringMethod = {
  id: 'weighted-sum',
  additive: true,
  dependsOnSet: false,
  conventions: { values: 'anchored-0-100' },
  run: ({ anchored }) => weightedSum(anchored),
};

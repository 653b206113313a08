/** Ranks the projects of a plan, asks how solid the first place is, and draws the ranking. The scores of this plan are illustrative. */
import { rankingChart } from 'plan-sante/charts';
import { renderSvg } from 'plan-sante/document';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { describePair, explainPair, prioritisePlan, rankAcceptability, weightStability } from 'plan-sante/scoring';

const result = prioritisePlan(cnrGrandEst2023, { locale: 'en' });
const { ranking, table, illustrative } = result;
const [first, second] = ranking;
if (table === null || first === undefined || second === undefined)
  throw new Error('fewer than two projects are ranked');

console.log(`${first.rank}. ${first.id} ${first.score.toFixed(1)}`); // 1. P4 78.1
console.log(`${second.rank}. ${second.id} ${second.score.toFixed(1)}`); // 2. A6 69.4
console.log(describePair(explainPair(result, first.id, second.id), { locale: 'en', names: 'ids' })[1]); // In favour of P4: Equity towards hard-to-reach groups (+11.7).

// A ranking is never shown without how solid it is.
const { criteria } = weightStability(table);
const narrowest = Math.min(
  ...criteria.map(({ weight, winner }) => (winner && Math.min(weight - winner.min, winner.max - weight)) || 1),
);
console.log(`${(100 * narrowest).toFixed(1)} points of weight`); // 10.0 points of weight
const share = rankAcceptability(table, { seed: 1 }).acceptability[0]?.[0] ?? 0;
console.log(`first under ${(100 * share).toFixed(0)} % of all weights`); // first under 71 % of all weights

// Write this text into a file, or put it into a page.
const svg = renderSvg(rankingChart(result, { locale: 'en' }));
console.log(svg.startsWith('<svg'), illustrative); // true true

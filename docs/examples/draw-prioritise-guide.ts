/**
 * Draws the pictures of the guide on prioritisation, and prints how large each is. The costs, the budget and the weightings of
 * the groups are made up for the guide.
 */
import { acceptabilityChart, portfolioChart, rankingChart, weightStabilityChart } from 'plan-sante/charts';
import { renderSvg } from 'plan-sante/document';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { robustPortfolio, selectPortfolio } from 'plan-sante/portfolio';
import { prioritisePlan, rankAcceptability, weightStability } from 'plan-sante/scoring';

const locale = 'en';
const result = prioritisePlan(cnrGrandEst2023, { locale });
const { ranking, table } = result;
if (table === null) throw new Error('nothing was ranked');

const budget = 500_000;
const costs = [150_000, 120_000, 150_000, 120_000, 110_000, 90_000, 100_000, 90_000, 60_000];
const { coreIndex } = robustPortfolio({
  scores: ranking.map(({ contributions }) => contributions.map(({ value }) => value ?? 0)),
  costs,
  budget,
  weights: [
    [0.3, 0.25, 0.2, 0.15, 0.1],
    [0.5, 0.3, 0, 0.1, 0.1],
    [0.1, 0.2, 0.5, 0.1, 0.1],
    [0.15, 0.15, 0.1, 0.3, 0.3],
  ],
});
const chosen = await selectPortfolio({
  projects: ranking.map(({ id, score }, i) => ({ id, value: score, costs: { year: costs[i] ?? 0 } })),
  budgets: [{ id: 'year', amount: budget }],
});
const funded = chosen.status === 'optimal' ? chosen.best.funded : [];

/** File name and SVG text of each picture. */
export const pictures: Readonly<Record<string, string>> = {
  'prioritise-ranking.svg': renderSvg(rankingChart(result, { locale })),
  'prioritise-stability.svg': renderSvg(
    weightStabilityChart(result, weightStability(table, { funded: 5 }), { locale }),
  ),
  'prioritise-acceptability.svg': renderSvg(
    acceptabilityChart(result, rankAcceptability(table, { seed: 20230207 }), { locale }),
  ),
  'prioritise-portfolio.svg': renderSvg(
    portfolioChart(
      {
        title: { en: 'the nine projects under €500,000' },
        unit: '€',
        budget,
        illustrative: true,
        projects: ranking.map(({ id, label, score }, i) => ({
          id,
          label,
          value: score,
          selected: funded.includes(id),
          cost: costs[i] ?? 0,
          coreIndex: coreIndex[i] ?? 0,
        })),
      },
      { locale },
    ),
  ),
};
console.log(Object.keys(pictures).length, funded.join(' ')); // 4 P4 A3 A2 P3 P5

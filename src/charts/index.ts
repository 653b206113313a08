export { type AcceptabilityChartOptions, acceptabilityChart, acceptabilityTable } from './acceptability-chart.ts';
export type { ChartTable } from './chart-table.ts';
export {
  type PortfolioChartInput,
  type PortfolioChartProject,
  portfolioChart,
  portfolioTable,
} from './portfolio-chart.ts';
export { type RankingChartOptions, rankingChart, rankingTable } from './ranking-chart.ts';
export { weightStabilityChart, weightStabilityTable } from './weight-stability-chart.ts';

export type { ChartTable } from './chart-table.ts';
export { type RankingChartOptions, rankingChart, rankingTable } from './ranking-chart.ts';

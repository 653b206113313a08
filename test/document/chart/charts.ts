import type { Chart } from '../../../src/document/index.ts';

export const BASE = { title: 'P4 arrive en tête', locale: 'fr' } as const;
const names = ['a', 'b', 'c'].map((label) => ({ label }));
/** One of each kind that Office has a chart for. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  bars: { ...BASE, kind: 'bars', categories: names, series: [{ name: 'Note', unit: '%', values: [1, -2.5, null] }] },
  intervals: {
    ...BASE,
    kind: 'bars',
    categories: names,
    series: [{ name: 'Note', values: [1, { min: 2, max: 4 }, 3] }],
  },
  stacked: {
    ...BASE,
    kind: 'stacked-bars',
    categories: names,
    series: [
      { name: 'fait', values: [1, 0, 3] },
      { name: 'reste', look: 'rest', values: [2, 2, 2] },
    ],
  },
  ranges: {
    ...BASE,
    kind: 'ranges',
    categories: names,
    series: [{ name: 'poids', values: [{ min: 6, max: 100 }, null, { min: 0, max: 44 }] }],
  },
  line: { ...BASE, kind: 'line', categories: names, series: [{ name: 'profils', values: [1, null, 3] }] },
  timeline: {
    ...BASE,
    kind: 'timeline',
    categories: names,
    series: [{ name: 'étape', values: [{ from: '2022-11', to: '2023-01' }, { from: '2023-03-01' }, null] }],
  },
};

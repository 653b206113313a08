import { describe, expect, it } from 'vitest';
import { acceptabilityChart, portfolioChart, weightStabilityChart } from '../../src/charts/index.ts';
import { chartTable, plainText, renderSvg } from '../../src/document/index.ts';
import { prioritise, rankAcceptability, weightStability } from '../../src/scoring/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../scoring/prioritise/demo-model.ts';
import { textsOf } from './svg-texts.ts';

const hostile = '</text><script>alert(1)</script>';
const alternatives: readonly Alternative[] = [
  { id: 'A', gates: passed, scores: { severity: 5, delay: 24, reach: 0 } },
  { id: 'B', label: hostile, gates: passed, scores: { severity: 2, delay: 0, reach: 0 } },
];
const result = prioritise(demoModel, alternatives);
const table = result.table ?? { values: [], directions: [], weights: [] };
const rowsOf = (one: Parameters<typeof chartTable>[0]) =>
  plainText(chartTable(one))
    .replace(/\u202f–\u202f/g, '–')
    .split('\n');

describe('weightStabilityChart', () => {
  const stability = weightStability(table, { funded: 1 });

  it('puts what a small move decides first, and says who takes over', () => {
    const one = weightStabilityChart(result, stability, { locale: 'en' });
    expect(one.title).toBe('A stays first as long as "Delay" weighs at most 34.9%');
    expect(one.categories.map(({ label, remark }) => [label, remark])).toEqual([
      ['Delay', 'B is ahead above 34.9%.'],
      ['Severity', 'B is ahead below 44.4%.'],
      ['Reach', 'Holds whatever the value.'],
    ]);
    expect(rowsOf(one)[2]).toBe('Delay\t0.0–34.9\t0.0–34.9\t30.0\tB is ahead above 34.9%.');
  });

  it('says that nothing decides where two are tied', () => {
    const tied = prioritise(demoModel, [alternatives[0], { ...alternatives[0], id: 'Z' }] as Alternative[]);
    if (tied.table === null) throw new Error('no table');
    const one = weightStabilityChart(tied, weightStability(tied.table), { locale: 'fr' });
    expect(one.title).toContain('à égalité');
    expect(one.categories).toEqual([]);
    expect(renderSvg(one)).toContain('<svg');
  });
});

describe('acceptabilityChart', () => {
  const acceptability = rankAcceptability(table);

  it('says who is first for which share, and how that was found', () => {
    const one = acceptabilityChart(result, acceptability, { locale: 'en' });
    const [, second] = acceptability.acceptability;
    expect(Math.round(100 * (second?.[0] ?? 0))).toBe(57);
    expect(one.title).toBe('B is first for 57% of all weightings, A for 43%');
    expect(one.notes).toContain('Exact shares.');
    const drawn = rankAcceptability(table, { method: 'monte-carlo', samples: 400, seed: 9 });
    expect(acceptabilityChart(result, drawn, { locale: 'en' }).notes?.[0]).toContain(
      'Shares estimated from 400 draws (draw no. 9)',
    );
  });

  it('puts low ranks together, and the shares still add up', () => {
    const { series } = acceptabilityChart(result, acceptability, { locale: 'en', ranks: 1 });
    expect(series.map(({ name }) => name)).toEqual(['rank 1', 'rank 2 and below']);
    for (const row of [0, 1]) {
      const sum = series.reduce((all, { values }) => all + Number(values[row]), 0);
      expect(sum).toBeCloseTo(100, 9);
    }
  });

  it('keeps hostile labels as text', () => {
    const svg = renderSvg(acceptabilityChart(result, acceptability, { locale: 'en' }));
    expect(textsOf(svg).elements).not.toContain('script');
    expect(textsOf(svg).texts.text.join('')).toContain('<script>');
  });
});

describe('portfolioChart', () => {
  const portfolio = {
    title: '2024',
    unit: '€',
    budget: 6000,
    illustrative: true,
    projects: [
      { id: 'P1', label: 'One', selected: false, cost: 12_000, coreIndex: 0.25 },
      { id: 'P3', label: 'Three', selected: true, cost: 900, value: 1, coreIndex: 0 },
      { id: 'P2', label: hostile, selected: true, cost: 5000, value: 30, coreIndex: 1 },
      { id: 'P4', label: 'Four', selected: false, cost: -100 },
    ],
  };

  it('says what is spent, and puts the taken ones first, the best value for its cost before the others', () => {
    const one = portfolioChart(portfolio, { locale: 'en' });
    expect(plainSpaces(one.title)).toBe('2 projects selected out of 4, for €5,900 out of €6,000');
    expect(one.categories.map(({ id, group, remark }) => [id, group, remark])).toEqual([
      ['P2', 'Selected', 'in all good portfolios'],
      ['P3', 'Selected', 'in no good portfolio'],
      ['P1', 'Not selected', 'in 25% of the good portfolios'],
      ['P4', 'Not selected', undefined],
    ]);
    expect(one.series[0]?.values).toEqual([5000, 900, 12_000, -100]);
    expect(textsOf(renderSvg(one)).elements).not.toContain('script');
  });

  it('draws a portfolio without projects or costs', () => {
    expect(portfolioChart({ title: 'x', projects: [] }).categories).toEqual([]);
    const free = [{ id: 'P', label: 'P', selected: true, cost: 0 }];
    expect(renderSvg(portfolioChart({ title: 'x', projects: free }))).not.toContain('NaN');
  });
});

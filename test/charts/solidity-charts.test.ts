import { describe, expect, it } from 'vitest';
import {
  acceptabilityChart,
  acceptabilityTable,
  portfolioChart,
  portfolioTable,
  weightStabilityChart,
  weightStabilityTable,
} from '../../src/charts/index.ts';
import { prioritise, rankAcceptability, weightStability } from '../../src/scoring/index.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../scoring/prioritise/demo-model.ts';
import { textsOf } from './svg-texts.ts';

const hostile = '</text><script>alert(1)</script>';
const alternatives: readonly Alternative[] = [
  { id: 'A', gates: passed, scores: { severity: 5, delay: 24, reach: 0 } },
  { id: 'B', label: hostile, gates: passed, scores: { severity: 2, delay: 0, reach: 0 } },
];
const result = prioritise(demoModel, alternatives);
const table = result.table ?? { values: [], directions: [], weights: [] };

describe('weightStabilityChart', () => {
  const stability = weightStability(table, { funded: 1 });

  it('says in words how far each weight can move, and names who takes over', () => {
    const { texts, root } = textsOf(weightStabilityChart(result, stability, { locale: 'en' }));
    expect(root['role']).toBe('img');
    expect(texts.title).toContain('Severity: 50.0% now, 44.4% to 100.0%');
    expect(texts.text).toContain('B');
    expect(texts.desc[0]).toContain('Criterion Delay, Weight now 30.0%, Same first, from 0.0%, Same first, to 34.9%');
  });

  it('has its figures as a table', () => {
    const { header, rows } = weightStabilityTable(result, stability, { locale: 'fr' });
    expect(header).toHaveLength(6);
    expect(rows[0]).toEqual(['Gravité', '50,0\u00A0%', '44,4\u00A0%', '100,0\u00A0%', '44,4\u00A0%', '100,0\u00A0%']);
  });
});

describe('acceptabilityChart', () => {
  const acceptability = rankAcceptability(table);

  it('names every share, and says how it was found', () => {
    const { texts } = textsOf(acceptabilityChart(result, acceptability, { locale: 'en' }));
    expect(texts.text).toContain('Exact shares.');
    expect(texts.text).toContain('1');
    const drawn = rankAcceptability(table, { method: 'monte-carlo', samples: 400, seed: 9 });
    expect(textsOf(acceptabilityChart(result, drawn, { locale: 'en' })).texts.desc[0]).toContain(
      'Shares estimated from 400 draws (seed 9)',
    );
  });

  it('draws low ranks together', () => {
    const { header, rows } = acceptabilityTable(result, acceptability, { locale: 'en', ranks: 1 });
    expect(header).toEqual(['Item', 'Rank 1', 'Rank 2 and below']);
    for (const [, first = '', rest = ''] of rows)
      expect(Number.parseFloat(first) + Number.parseFloat(rest)).toBeCloseTo(100, 6);
  });

  it('keeps hostile labels as text', () => {
    const svg = acceptabilityChart(result, acceptability, { locale: 'en' });
    expect(textsOf(svg).elements).not.toContain('script');
    expect(textsOf(svg).texts.title.join()).toContain(hostile);
  });
});

describe('portfolioChart', () => {
  const portfolio = {
    title: '2024',
    unit: '€',
    illustrative: true,
    projects: [
      { id: 'P1', label: 'One', selected: false, cost: 12_000, coreIndex: 0.25 },
      { id: 'P2', label: hostile, selected: true, cost: 5000, value: 3, coreIndex: 1 },
    ],
  };

  it('puts the taken ones first and says their standing in words', () => {
    expect(portfolioTable(portfolio, { locale: 'en' }).rows).toEqual([
      [`P2 – ${hostile}`, 'taken, always taken', '5,000\u00A0€', '3'],
      ['P1 – One', 'not taken, sometimes taken (25.0%)', '12,000\u00A0€', '–'],
    ]);
    const { texts, elements } = textsOf(portfolioChart(portfolio, { locale: 'en' }));
    expect(texts.desc[0]).toContain('One project taken out of 2.');
    expect(texts.text).toContain('Illustrative example: not a decision.');
    expect(elements).not.toContain('script');
  });

  it('draws a portfolio without projects or costs', () => {
    expect(textsOf(portfolioChart({ title: 'x', projects: [] })).texts.title).toEqual(['Portefeuille\u00a0: x']);
    const free = [{ id: 'P', label: 'P', selected: true, cost: 0 }];
    expect(portfolioChart({ title: 'x', projects: free })).not.toContain('NaN');
  });
});

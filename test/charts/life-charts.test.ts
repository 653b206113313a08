import { describe, expect, it } from 'vitest';
import { budgetChart, progressChart, timelineChart, traceChart } from '../../src/charts/index.ts';
import { chart, renderSvg } from '../../src/document/index.ts';
import { cnrGrandEst2023, numeriqueSante2022, segur2020 } from '../../src/plans/index.ts';
import { moneyOf, type RollUp, rollUp, tracePlan } from '../../src/tracking/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

const WHOLE: RollUp['whole'] = { items: [], states: {}, progress: null, unknown: 0, overdue: 0, reasons: [] };
const rolled = (items: readonly Partial<RollUp['items'][number]>[], progress: RollUp['whole']['progress']): RollUp => ({
  by: 'orientation',
  asOf: '2026-03-01',
  groups: [],
  whole: { ...WHOLE, progress },
  items: items.map((item, i) => ({
    collection: 'measures',
    id: `M${i + 1}`,
    title: `Mesure ${i + 1}`,
    state: null,
    byDates: rollUp(numeriqueSante2022, { by: 'orientation', asOf: '2022-12-31' }).items[0]?.byDates as never,
    agree: null as never,
    progress: { min: 0, max: 1 },
    basis: 'none',
    givenUp: false,
    ...item,
  })),
});

describe('progressChart', () => {
  const items = [
    { progress: { min: 0.5, max: 0.5 }, basis: 'indicators' as const },
    { progress: { min: 0.2, max: 0.6 }, basis: 'milestones' as const },
    {},
    { givenUp: true },
  ];

  it('draws what is sure and what is possible, the least advanced first, those given up last', () => {
    const one = progressChart(rolled(items, { min: 0.23, max: 0.7 }), { locale: 'en' });
    expect(one.title).toBe('Average progress of the 3 actions followed: between 23% and 70%');
    expect(one.categories.map(({ id, group }) => [id, group])).toEqual([
      ['M2', undefined],
      ['M1', undefined],
      ['M3', undefined],
      ['M4', 'Given up or replaced (not in the average)'],
    ]);
    expect(one.series[0]?.values).toEqual([{ min: 20, max: 60 }, 50, { min: 0, max: 100 }, { min: 0, max: 100 }]);
    expect(one.notes?.[1]).toBe('The progress of one action is unknown: it may be anywhere between 0 and 100%.');
  });

  it('draws a plan of sixty items, and counts those that it does not', () => {
    const many = progressChart(
      rolled(
        Array.from({ length: 60 }, () => ({})),
        { min: 0, max: 1 },
      ),
    );
    expect(chart(many).data?.length).toBeGreaterThan(2);
    expect(renderSvg(many)).toContain('40 lignes de plus');
    expect(progressChart(rolled([], null), { locale: 'de' }).categories).toEqual([]);
  });
});

describe('timelineChart', () => {
  const milestones = [
    { id: 'a', title: 'Lancement', planned: '2023-01', actual: '2023-02-07' },
    { id: 'b', title: 'Bilan', planned: '2023-06' },
    { id: 'c', title: 'Suite', planned: '../2025', previouslyPlanned: [{ date: '2024' }] },
    { id: 'd', title: 'Évaluation' },
  ];

  it('tells reached, late and announced apart, and keeps dates as vague as they are', () => {
    const one = timelineChart({ milestones }, { asOf: '2024-01-01', locale: 'fr' });
    expect(one.title).toBe('1 jalon est atteint sur 4, un est en retard');
    expect(one.categories.map(({ label, look }) => [label, look])).toEqual([
      ['Lancement', 'highlight'],
      ['Bilan', 'warning'],
      ['Suite', 'provisional'],
      ['Évaluation', 'provisional'],
    ]);
    expect(one.series[0]?.values).toEqual([
      { from: '2023-02-07', to: '2023-02-07' },
      { from: '2023-06-01', to: '2023-06-30' },
      { from: '2025-12-31', to: '2025-12-31' },
      null,
    ]);
    expect(one.series[0]?.texts?.[2]).toBe('d’ici 2025');
    expect(one.series[1]?.texts).toEqual([null, null, '2024', null]);
    expect(renderSvg(one)).toContain('sans date');
  });

  it('knows nothing of what was reached after the day', () => {
    const [first] = timelineChart({ milestones }, { asOf: '2023-01-15' }).categories;
    expect(first?.look).toBe('provisional');
  });
});

describe('budgetChart', () => {
  it('puts stages side by side on one scale and never adds them', () => {
    const report = moneyOf(segur2020, { by: 'sector' });
    const one = budgetChart(report, { locale: 'fr' });
    expect(one.kind).toBe('bars');
    expect(new Set(one.series.map(({ most }) => most)).size).toBe(1);
    const drawn = one.series.length * one.categories.length;
    expect(one.series.reduce((sum, { values }) => sum + values.length, 0)).toBe(drawn);
    expect(one.notes?.[0]).toContain('ne s’additionnent pas');
    expect(plainSpaces(one.title)).toMatch(/\d .*€.*\(/);
    expect(renderSvg(one)).not.toContain('NaN');
  });

  it('says that there is no amount', () => {
    const one = budgetChart(moneyOf({ ...segur2020, budgetLines: [] }), { locale: 'en' });
    expect(one.title).toBe('The plan gives no amount');
    expect(one.categories).toEqual([]);
  });
});

describe('traceChart', () => {
  const trace = tracePlan(cnrGrandEst2023);

  it('counts every need once, in the part that the trace says', () => {
    const one = traceChart(trace, { locale: 'fr' });
    const [none, ideas, answered] = one.series.map(({ values }) =>
      values.reduce<number>((sum, n) => sum + Number(n), 0),
    );
    expect(none).toBe(trace.unanswered.length);
    expect(ideas).toBe(trace.ideasOnly.length);
    expect(Number(none) + Number(ideas) + Number(answered)).toBe(trace.needs.length);
    expect(one.title).toContain(`des ${trace.needs.length} constats`);
  });
});

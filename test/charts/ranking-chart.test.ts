import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../src/charts/index.ts';
import { chart, chartTable, plainText, renderSvg } from '../../src/document/index.ts';
import { prioritise } from '../../src/scoring/index.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from '../scoring/prioritise/demo-model.ts';
import { textsOf } from './svg-texts.ts';

const alternatives: readonly Alternative[] = [
  { id: 'A', label: { fr: 'Sommeil', en: 'Sleep' }, gates: passed, scores: { severity: 5, delay: 12, reach: 40 } },
  { id: 'B', gates: passed.slice(0, 1), scores: { severity: 3, delay: 6, reach: 90 } },
  { id: 'C', gates: passed, scores: { severity: 4, reach: 10 } },
  { id: 'D', gates: passed, scores: { severity: 1, delay: 0, reach: 10 } },
];
const result = prioritise(demoModel, alternatives);

describe('rankingChart', () => {
  it('says who is first, by how much, and how many are excluded', () => {
    const { title, subtitle } = rankingChart(result, { locale: 'en' });
    expect(title).toBe('A comes first with 73.0 points out of 100, 7.5 points ahead of B');
    expect(subtitle).toBe('Demonstration: points out of 100, and what each criterion adds. One project is excluded.');
  });

  it('says no more than is settled', () => {
    const [a, b] = alternatives as [Alternative, Alternative];
    const unsure = prioritise(demoModel, [
      { ...a, gates: passed.slice(0, 1) },
      { ...b, gates: passed },
    ]);
    expect(rankingChart(unsure, { locale: 'en' }).title).toContain('but the rank is not final');
    const tied = prioritise(demoModel, [a, { ...a, id: 'Z' }]);
    expect(rankingChart(tied, { locale: 'en' }).title).toMatch(/^A, Z are tied|^A and Z are tied/);
    expect(rankingChart(tied, { locale: 'en' }).categories.map(({ mark }) => mark)).toEqual(['1', '=']);
    expect(rankingChart(prioritise(demoModel, []), { locale: 'de' }).title).toBe('Kein Projekt hat einen Rang.');
  });

  it('draws everybody: ranked, provisional, without rank, excluded', () => {
    const { categories, series } = rankingChart(result, { locale: 'en' });
    expect(categories.map(({ id, label, mark, look, group }) => [id ?? label, mark, look, group])).toEqual([
      ['A', '1', undefined, undefined],
      ['B', '2–3?', 'provisional', undefined],
      ['C', '2–3', undefined, 'No rank: scores are missing'],
      ['D', '–', 'outside', 'Excluded by a condition (points for the record)'],
    ]);
    expect(series[0]?.values.slice(0, 2)).toEqual([73, 65.5]);
    expect(series[0]?.values[2]).toMatchObject({ min: 39.5, max: 69.5 });
    expect(series.map(({ most }) => most)).toEqual([undefined, 50, 30, 20]);
  });

  it('explains the signs that it draws and no others', () => {
    const { notes = [] } = rankingChart(result, { locale: 'en' });
    expect(notes.some((note) => note.startsWith('Dashed and "?"'))).toBe(true);
    expect(notes.some((note) => note.startsWith('"="'))).toBe(false);
    const { notes: few = [] } = rankingChart(prioritise(demoModel, alternatives.slice(0, 1)), { locale: 'en' });
    expect(few.filter((note) => !note.startsWith('Illustrative'))).toEqual([]);
  });

  it('has the table of everybody, and counts the lines that it does not draw', () => {
    const cut = rankingChart(result, { locale: 'en', lines: 1 });
    expect(plainText(chartTable(cut)).split('\n').slice(1)).toEqual([
      'Project\tRank\tPoints out of 100\tSeverity out of 50\tDelay out of 30\tReach out of 20',
      'A Sleep\t1\t73.0\t50.0\t15.0\t8.0',
      'B\t2–3?\t65.5\t25.0\t22.5\t18.0',
      'No rank: scores are missing',
      expect.stringMatching(/^C\t2–3\t39\.5.–.69\.5\t37\.5\t–\t2\.0$/),
      'Excluded by a condition (points for the record)',
      'D\t–\t32.0\t0.0\t30.0\t2.0',
    ]);
    expect(plainText(chart(cut).data ?? [])).toContain('3 more lines: see the table.');
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (label) => {
        const hostile = [{ ...(alternatives[0] as Alternative), label: `<script>${label}</script>" onload="x` }];
        const svg = renderSvg(rankingChart(prioritise(demoModel, hostile), { locale: 'en' }));
        expect(svg).not.toContain('<script');
        expect(textsOf(svg).elements).toEqual(['desc', 'polyline', 'rect', 'style', 'svg', 'text', 'title']);
      }),
    );
  });

  it('gives the same for the same input', () => {
    expect(rankingChart(result)).toEqual(rankingChart(structuredClone({ ...result, table: null })));
  });
});

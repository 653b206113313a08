import { describe, expect, it } from 'vitest';
import { contratLocalDeSanteModel, definePrioritisation } from '../../../src/scoring/index.ts';
import { aggregatePanel, panelScores } from '../../../src/scoring/panel/index.ts';

const model = definePrioritisation({
  id: 'panel',
  title: 'Panel',
  gates: [],
  criteria: [
    { id: 'need', label: 'Need', direction: 'max', weight: 1, scale: { kind: 'numeric', min: 0, max: 10 } },
    { id: 'delay', label: 'Delay', direction: 'min', weight: 1, scale: { kind: 'numeric', min: 0, max: 24 } },
  ],
});

describe('panelScores', () => {
  const alternatives = [
    {
      id: 'P1',
      scores: [
        { criterion: 'need', assessor: 'b', value: 0 },
        { criterion: 'need', assessor: 'a', value: 10 },
        { criterion: 'delay', assessor: 'a', value: 12 },
        { criterion: 'need', assessor: 'c', value: 1 },
        { criterion: 'need', assessor: 'd', value: 9 },
      ],
    },
    { id: 'P2', scores: { need: 7 } },
  ];

  it('sorts scores by who gave them, and keeps the gaps', () => {
    const panel = panelScores(model, alternatives);
    expect(panel.assessors).toEqual(['a', 'b', 'c', 'd', null]);
    expect(panel.scores[0]).toEqual([
      [10, 12],
      [null, null],
    ]);
    expect(panel.scores[4]).toEqual([
      [null, null],
      [7, null],
    ]);
    expect(panel).toMatchObject({ alternatives: ['P1', 'P2'], criteria: ['need', 'delay'] });
    expect(panel.scale).toEqual([
      [0, 10],
      [0, 24],
    ]);
  });

  it('hands the panel over, with what divides it', () => {
    const { values, splitOn, cells } = aggregatePanel(panelScores(model, alternatives));
    expect(values).toEqual([
      [5, 12],
      [7, null],
    ]);
    expect(splitOn).toEqual([0]);
    expect(cells[0]?.[0]?.disagreement).toBe(true);
  });

  it('reports what it could not use, and refuses a model that cannot work', () => {
    const { issues, scores } = panelScores(model, [{ id: 'P1', scores: { need: 11, delay: 3 } }]);
    expect(issues.map(({ code }) => code)).toContain('scoring-score-outside-scale');
    expect(scores).toEqual([[[null, 3]]]);
    expect(() => panelScores({ ...contratLocalDeSanteModel, criteria: [] }, [])).toThrow(/panelScores/);
    expect(() => panelScores(model, 'P1' as never)).toThrow(/panelScores: expected a list of alternatives/);
  });

  it('uses neither of two scores that one assessor, or nobody named, gave for one thing, and says so', () => {
    const twice = (assessor?: string) => {
      const score = (value: number) => ({ criterion: 'gravity', value, ...(assessor && { assessor }) });
      return panelScores(contratLocalDeSanteModel, [{ id: 'a', scores: [score(2), score(5)] }]);
    };
    for (const { scores, assessors, issues } of [twice('ARS'), twice()]) {
      expect([scores, assessors]).toEqual([[], []]);
      expect(issues.filter(({ code }) => code === 'scoring-score-twice')).toHaveLength(1);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/mcda/index.ts';
import {
  type Alternative,
  definePrioritisation,
  type PrioritisationModel,
  panelConsistency,
  prioritise,
} from '../../../src/scoring/index.ts';

const model = definePrioritisation({
  id: 'demo',
  title: 'Demo',
  criteria: [
    {
      id: 'need',
      label: 'Need',
      direction: 'max',
      weight: 1,
      scale: { min: 1, max: 5, levels: [1, 2, 3, 4, 5].map((value) => ({ value, label: `level ${value}` })) },
    },
    { id: 'delay', label: 'Delay', direction: 'min', weight: 1, scale: { min: 0, max: 60, unit: 'months' } },
  ],
});

const needOnly: PrioritisationModel = { ...model, criteria: model.criteria.slice(0, 1) };

/** `table[i][j]`: assessor j on project i. */
const judged = (need: readonly (readonly (number | null)[])[]): Alternative[] =>
  need.map((row, i) => ({
    id: `P${i + 1}`,
    scores: row.map((value, j) => ({ criterion: 'need', assessor: 'ABCDE'[j] ?? '?', value })),
  }));

describe('panelConsistency', () => {
  it('tells spread, agreement and who stands apart', () => {
    const { agreement, assessors, sentences } = panelConsistency(
      model,
      judged([
        [1, 1, 5],
        [2, 2, 5],
        [3, 3, 5],
      ]),
      { locale: 'en' },
    );
    const ratings = [
      [1, 2, 3],
      [1, 2, 3],
      [5, 5, 5],
    ];
    expect(agreement[0]?.alpha).toBeCloseTo(krippendorffAlpha({ ratings, level: 'ordinal' }).alpha ?? Number.NaN, 14);
    expect(agreement[0]).toMatchObject({ criterion: 'need', level: 'ordinal', reading: 'low' });
    // Orders 1 2 3, 1 2 3 and a full tie: S = 8, W = 12 · 8 / (9 · 24 − 3 · 24).
    expect(agreement[0]?.w).toBeCloseTo(96 / 144, 14);
    expect(agreement[1]).toEqual({
      criterion: 'delay',
      level: 'interval',
      alpha: null,
      reading: null,
      w: null,
      disagreements: [],
    });
    expect(assessors.map(({ assessor, compared, lean }) => [assessor, compared, lean])).toEqual([
      ['A', 3, 0],
      ['B', 3, 0],
      ['C', 3, 0.75],
    ]);
    expect(assessors[2]?.apart.map(({ alternative }) => alternative)).toEqual(['P1', 'P2', 'P3']);
    expect(sentences).toEqual([
      '3 assessors, 9 scores; 9 cells are empty.',
      '"Need": the assessors do not tell the projects apart in the same way (Krippendorff’s alpha −0.082, below 0.667). Discuss it before ranking.',
      '"Need": on the projects that everybody scored, the orders agree with W = 0.67 (Kendall; 1: all alike, 0: no agreement).',
      'The panel splits most on Need.',
      'C stands apart: 3 scores in another third of the scale than the median (P1, Need; P2, Need; P3, Need).',
      'C scores higher than the median of the panel: by 75% of the scale on average.',
    ]);
  });

  it('says when nothing can be compared', () => {
    expect(panelConsistency(model, [], { locale: 'en' }).sentences).toEqual(['Nobody gave a usable score.']);
    const { agreement, sentences } = panelConsistency(model, judged([[4]]), { locale: 'en' });
    expect(sentences[1]).toBe(
      'No project has two scores on one criterion: nothing can be said of the agreement of the panel.',
    );
    expect(agreement[0]).toMatchObject({ alpha: null, reading: null, w: null });
  });

  it('reads alpha by the bounds of its author', () => {
    const same = panelConsistency(
      model,
      judged([
        [1, 1],
        [5, 5],
        [3, 3],
      ]),
    );
    expect(same.agreement[0]).toMatchObject({ alpha: 1, reading: 'reliable', w: 1 });
    expect(same.assessors.every(({ apart, distance }) => apart.length === 0 && distance === 0)).toBe(true);
  });

  it('does not depend on the order in which assessors are listed, and neither does the ranking', () => {
    const score = fc.option(
      fc.integer({ min: 10, max: 50 }).map((tenth) => tenth / 10),
      { nil: null },
    );
    const tables = fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (table, order) => {
        const plain = judged(table);
        const shuffled = plain.map((one) => ({
          ...one,
          scores: order.map((j) => (one.scores as readonly never[])[j] as never),
        }));
        const { issues: _a, ...first } = panelConsistency(model, plain);
        const { issues: _b, ...second } = panelConsistency(model, shuffled);
        expect(second).toEqual(first);
        for (const assessors of ['mean', 'median'] as const) {
          const strip = (given: readonly Alternative[]) => {
            const { issues: _issues, ...result } = prioritise(needOnly, given, {
              assessors,
            });
            return result;
          };
          expect(strip(shuffled)).toEqual(strip(plain));
        }
      }),
      { numRuns: 200 },
    );
  });
});

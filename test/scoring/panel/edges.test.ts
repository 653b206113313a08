import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { type Alternative, definePrioritisation } from '../../../src/scoring/index.ts';
import { aggregatePanel, panelConsistency, panelScores } from '../../../src/scoring/panel/index.ts';

const flat = { values: new Int8Array([1, 2]), assessors: 1, alternatives: 2, criteria: 1 };

test.each<[change: object, told: string]>([
  [{ weights: [1] }, 'only known keys in its input, not "weights"'],
  [{ aggregation: 'mode' }, `aggregation 'median' or 'mean', received "mode"`],
  [{ minority: 'named' }, `minority 'listed' or 'counted', received "named"`],
  [{ scores: 'all' }, 'scores: at least one assessor, received "all"'],
  [{ scores: null }, 'scores: at least one assessor, received null'],
  [{ scores: [[[1, 2]], [[1]]] }, 'a table of 1 by 2 at scores[1], as for the first assessor, received "1 by 1"'],
  [
    {
      scores: [
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
    'a table of 1 by 2 at scores[1], as for the first assessor, received "2 by 2"',
  ],
  [{ scores: [[[1]], [['2']]] }, 'a finite number, or null at scores[1][0][0], received "2"'],
  // The first score that leaves the scale is named; its ends belong to it.
  [{ scores: [[[1]], [[5]], [[0]], [[6]]] }, 'a score from 1 to 5 at scores[2][0][0], received 0'],
  [{ scores: [[[1]], [[5]], [[6]], [[0]]] }, 'a score from 1 to 5 at scores[2][0][0], received 6'],
  [{ scale: 5 }, 'scale: [lowest, highest], or one per criterion, received 5'],
  [
    {
      scale: [
        [1, 5],
        [1, 5],
        [1, 5],
      ],
    },
    'one scale per criterion (1), received',
  ],
  [{ scale: [1, 1] }, 'a scale [lowest, highest] that rises, for criterion 0, received [1,1]'],
  [{ scores: { ...flat, value: 1 } }, 'only known keys in scores, not "value"'],
  ...['assessors', 'alternatives', 'criteria'].flatMap((count) =>
    [0, 1.5].map((size): [object, string] => [
      { scores: { ...flat, [count]: size } },
      'scores: assessors, alternatives and criteria, each a whole number from 1 up, received ',
    ]),
  ),
  [
    { scores: { ...flat, values: undefined } },
    'scores.values: a Float64Array, or an array of whole numbers up to 32 bits, received undefined',
  ],
  [{ scores: { ...flat, criteria: 2 } }, 'scores.values: 1 × 2 × 2 numbers, received 2'],
  [{ scores: { ...flat, missing: '0' } }, 'scores.missing: a number, received "0"'],
])('aggregatePanel refuses %j', (change, told) => {
  const call = () => aggregatePanel({ scores: [[[1]], [[2]]], scale: [1, 5], ...change } as never);
  expect(call).toThrow(PlanSanteError);
  expect(call).toThrow(`aggregatePanel: expected ${told}`);
});

describe('aggregatePanel', () => {
  it('compares from two assessors on', () => {
    const alone = aggregatePanel({ scores: [[[1], [5]]], scale: [1, 5] });
    expect(alone.splits).toEqual([{ criterion: 0, disagreements: [], disagreementShare: null, meanSpread: null }]);
    const two = aggregatePanel({ scores: [[[-5]], [[5]]], scale: [-5, 5] });
    expect(two.cells[0]?.[0]).toMatchObject({ disagreement: true, iqr: 5, mean: 0, median: 0 });
    // Both lie 5 from their mean: √(50 / 1).
    expect(two.cells[0]?.[0]?.standardDeviation).toBeCloseTo(Math.sqrt(50), 12);
  });

  it('splits on what is disagreed on most often, not on what is spread widest', () => {
    // Criterion 0: one of two alternatives is disputed. Criterion 1: wider on average, within what the rule allows.
    const scores = [
      [
        [1, 2],
        [3, 2],
      ],
      [
        [5, 4.5],
        [3, 4.5],
      ],
    ];
    const { splits, splitOn } = aggregatePanel({ scores, scale: [1, 5] });
    expect(splits).toEqual([
      { criterion: 0, disagreements: [0], disagreementShare: 0.5, meanSpread: 0.25 },
      { criterion: 1, disagreements: [], disagreementShare: 0, meanSpread: 0.3125 },
    ]);
    expect(splitOn).toEqual([0]);
  });

  it('finds each score of a panel end to end', () => {
    // Assessor after assessor, alternative after alternative: 2 × 3 × 2.
    const values = new Uint8Array([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]);
    const size = { assessors: 2, alternatives: 3, criteria: 2 };
    expect(aggregatePanel({ scores: { values, ...size }, scale: [1, 6] }).values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('tells its conventions', () => {
    expect(aggregatePanel({ scores: [[[1]]], scale: [1, 5], aggregation: 'mean' }).conventions).toEqual({
      aggregation: 'mean',
      scales: [[1, 5]],
      disagreement: 'rand-ucla-ipras-on-1-to-9',
      quantiles: 'type-7',
      missing: 'left-out',
    });
  });
});

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
    { id: 'delay', label: 'Delay', direction: 'min', weight: 1, scale: { min: 0, max: 2000, unit: 'days' } },
  ],
});

/** `table[i][j]`: assessor j on project i. */
const judged = (table: readonly (readonly (number | null)[])[], criterion = 'need'): Alternative[] =>
  table.map((row, i) => ({
    id: `P${i + 1}`,
    scores: row.map((value, j) => ({ criterion, assessor: 'ABCDE'[j] ?? '?', value })),
  }));

const english = (alternatives: readonly Alternative[]) => panelConsistency(model, alternatives, { locale: 'en' });

describe('panelConsistency', () => {
  it('refuses options that it does not know, and says in the asked language what it could not use', () => {
    const call = (name: string, options: object) => () =>
      (name === 'panelScores' ? panelScores : panelConsistency)(model, [], options);
    for (const name of ['panelScores', 'panelConsistency'])
      expect(call(name, { language: 'en' })).toThrow(
        `${name}: expected only known keys in its options, not "language"`,
      );
    const nobody = english([{ id: 'P1', scores: { need: 9 } }]);
    expect(nobody).toMatchObject({ panel: null, agreement: [], assessors: [] });
    expect(nobody.issues[0]?.message).toMatch(/^The score/);
    expect(panelConsistency(model, [{ id: 'P1', scores: { need: 9 } }]).issues[0]?.message).toMatch(/^La note/);
  });

  it('names the disputed projects, and each assessor who is a tenth of the scale away, up or down', () => {
    const { agreement, sentences, assessors } = english(
      judged([
        [1, 5],
        [3, 3],
        [2, 2],
      ]),
    );
    expect(agreement[0]?.disagreements).toEqual(['P1']);
    expect(sentences).toContain('"Need": disagreement on P1 (RAND/UCLA rule).');
    // Half the scale below and above the median of one of three projects.
    expect(assessors.map(({ lean, distance }) => [lean, distance])).toEqual([
      [expect.closeTo(-1 / 6, 12), expect.closeTo(1 / 6, 12)],
      [expect.closeTo(1 / 6, 12), expect.closeTo(1 / 6, 12)],
    ]);
    expect(sentences).toContain('A scores lower than the median of the panel: by 17% of the scale on average.');
    expect(sentences).toContain('B scores higher than the median of the panel: by 17% of the scale on average.');
    // Exactly a tenth of the scale from 0 to 2000; a little less says nothing.
    const said = (low: number, high: number) => english(judged([[low, high]], 'delay')).sentences.join(' ');
    expect(said(800, 1200)).toContain('B scores higher than the median of the panel: by 10% of the scale');
    expect(said(801, 1199)).not.toContain('than the median of the panel: by');
  });

  it('gives three examples of what stands apart, and says that there are more', () => {
    const said = (projects: number) =>
      english(judged(Array.from({ length: projects }, () => [1, 1, 5]))).sentences.find((one) =>
        one.startsWith('C st'),
      );
    const three = 'P1, Need; P2, Need; P3, Need';
    expect(said(3)).toContain(`3 scores in another third of the scale than the median (${three}).`);
    expect(said(4)).toContain(`4 scores in another third of the scale than the median (${three}; …).`);
  });

  it('reads alpha by its bounds, which belong to the better reading', () => {
    const between = english(
      judged([
        [4, 3],
        [2, 1],
        [1, 1],
      ]),
    );
    expect(between.agreement[0]).toMatchObject({ reading: 'tentative', alpha: expect.closeTo(0.731, 3) });
    expect(between.sentences.join(' ')).toContain('tentative conclusions only (Krippendorff’s alpha 0.731');
    // Squares of what lies between two scores: 2 in 10 observed, 90 in 90 expected. 1 − 0.2 / 1.
    const bound = english(
      judged(
        [
          [3, 2],
          [2, 2],
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        'delay',
      ),
    );
    expect(bound.agreement[1]).toMatchObject({ alpha: 0.8, reading: 'reliable' });
  });

  it('computes alpha of a thousand different measurements, with gaps too, and not of more', () => {
    const measured = (count: number) => [
      ...Array.from({ length: count / 2 }, (_, i): (number | null)[] => [2 * i, 2 * i + 1]),
      [0, null],
    ];
    expect(english(judged(measured(1000), 'delay')).agreement[1]?.alpha).toBeGreaterThan(0.99);
    const beyond = [...measured(1000), [1500, 1500]];
    expect(english(judged(beyond, 'delay')).agreement[1]).toMatchObject({ alpha: null, reading: null });
  });

  it('looks at the order of the projects that everybody scored who scored at all', () => {
    // C said nothing of the need, and A left out a project.
    const [first, ...rest] = judged([
      [1, 2],
      [2, 3],
      [null, 5],
    ]);
    const withC = [
      { id: 'P1', scores: [...((first?.scores ?? []) as []), { criterion: 'delay', assessor: 'C', value: 3 }] },
    ];
    const { agreement, assessors, sentences } = english([...withC, ...rest]);
    expect(agreement[0]?.w).toBe(1);
    expect(agreement[1]).toMatchObject({ w: null, alpha: null });
    // B was alone on P3, C everywhere.
    expect(assessors).toMatchObject([{ compared: 2 }, { compared: 2 }, { compared: 0, lean: null, distance: null }]);
    expect(sentences[0]).toBe('3 assessors, 6 scores; 12 cells are empty.');
    const alone = english(
      judged([
        [1, 2],
        [2, null],
      ]),
    );
    expect(alone.agreement[0]?.w).toBeNull();
  });

  it('says nothing of a split where everybody agrees, and nothing of who is not apart', () => {
    expect(
      english(
        judged([
          [1, 1],
          [5, 5],
          [3, 3],
        ]),
      ).sentences,
    ).toEqual([
      '2 assessors, 6 scores; 6 cells are empty.',
      '"Need": the agreement is reliable (Krippendorff’s alpha 1.000, at least 0.800).',
      '"Need": on the projects that everybody scored, the orders agree with W = 1.00 (Kendall; 1: all alike, 0: no agreement).',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chnri, chnriWeights, delphiConsensus, evidem, randUcla } from '../../../src/scoring/health/index.ts';
import { expectClose } from '../cases/expect-close.ts';
import { evidemFourCriteria, splitPanelOfNine } from '../cases/health.ts';

describe('chnri', () => {
  const answers = [
    [
      [1, 1, 0.5],
      [0, 1, null],
    ],
    [
      [1, 0.5, null],
      [0, 0, null],
    ],
    [
      [null, 0, 1],
      [0.5, 1, null],
    ],
  ];

  it('leaves blanks out of count and divisor, and an option nobody answered on a criterion without a score', () => {
    const result = chnri({ answers });
    expectClose(result.criterionScores[0]?.map((score) => score ?? -1) ?? [], [1, 0.5, 0.75], 1e-12);
    expectClose(result.scores[0] ?? -1, 0.75, 1e-12);
    expect(result.criterionScores[1]?.[2]).toBeNull();
    expect(result.scores[1]).toBeNull();
    expect(result.ranks).toEqual([1, null]);
    expect(result.blanks).toEqual([2, 3]);
  });

  it('averages the share of the commonest answer over the questions', () => {
    // Of three experts, as published. Option 0: 2, 1 and 1 gave the commonest answer. Option 1: 2, 2 and, where nobody answered, none.
    expectClose(
      chnri({ answers }).agreement.map((share) => share ?? -1),
      [(2 / 3 + 1 / 3 + 1 / 3) / 3, (2 / 3 + 2 / 3) / 3],
      1e-12,
    );
    // Of those who answered: 2 of 2, then 1 of 3 (1, ½, 0), then 1 of 2; 2 of 3, 2 of 3, nobody.
    expectClose(
      chnri({ answers, agreementAmong: 'answered' }).agreement.map((share) => share ?? -1),
      [(1 + 1 / 3 + 1 / 2) / 3, 2 / 3],
      1e-12,
    );
    expect(chnri({ answers: [[[null]], [[null]]] }).agreement).toEqual([null]);
  });

  it('pools the questions of one criterion, then weighs the criteria', () => {
    const result = chnri({ answers, questionCriteria: [0, 1, 1], criterionWeights: [3, 1] });
    // Criterion 1: questions 1 and 2 together, 1 + ½ + 0 + ½ + 1 of 5 answers.
    expectClose(result.criterionScores[0]?.map((score) => score ?? -1) ?? [], [1, 3 / 5], 1e-12);
    expectClose(result.scores[0] ?? -1, (3 * 1 + 0.6) / 4, 1e-12);
    const printed = chnri({
      answers,
      questionCriteria: [0, 1, 1],
      criterionWeights: [1.5, 0.5],
      weightNormalisation: 'none',
    });
    expectClose(printed.scores[0] ?? -1, (1.5 * 1 + 0.5 * 0.6) / 2, 1e-12);
    // A criterion of weight 0 is not needed: nobody answered it, and the score stands.
    expect(chnri({ answers, criterionWeights: [1, 1, 0] }).scores[1]).not.toBeNull();
  });

  it('keeps its scores whoever comes first', () => {
    const answer = fc.constantFrom(1, 0.5, 0, null);
    const panels = fc.array(fc.tuple(fc.tuple(answer, answer), fc.tuple(answer, answer)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(panels, (panel) => {
        const result = chnri({ answers: panel });
        const turned = chnri({ answers: [...panel].reverse() });
        expect(turned.agreement).toEqual(result.agreement);
        turned.scores.forEach((score, i) => {
          if (score === null) expect(result.scores[i]).toBeNull();
          else expectClose(score, result.scores[i] ?? -1, 1e-12);
        });
        for (const score of result.scores) if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('refuses other answers, ragged panels and criteria without questions', () => {
    expect(() => chnri({ answers: [[[0.7]]] })).toThrow(/answers of 1, 0.5, 0 or null at answers\[0\], received 0.7/);
    expect(() => chnri({ answers: [[[1, 1]], [[1]]] })).toThrow(/at answers\[1\]/);
    expect(() => chnri({ answers: [] })).toThrow(/at least one expert/);
    expect(() => chnri({ answers: [[[1, 1]]], questionCriteria: [0, 2] })).toThrow(/questionCriteria/);
    expect(() => chnri({ answers: [[[1, 1]]], criterionWeights: [0, 0] })).toThrow(/weight above 0/);
  });

  it('turns the ranks of stakeholders into weights: chance over mean rank', () => {
    const ranks = [
      [1, 2, 3, 4, 5],
      [1, 3, 2, 5, 4],
    ];
    const { weights, meanRanks } = chnriWeights({ ranks });
    expect(meanRanks).toEqual([1, 2.5, 2.5, 4.5, 4.5]);
    expectClose(weights, [3, 1.2, 1.2, 2 / 3, 2 / 3], 1e-12);
    expect(() => chnriWeights({ ranks: [[1, 3]] })).toThrow(/from 1 to 2 at ranks\[0\]\[1\]/);
  });
});

describe('randUcla', () => {
  it('finds the disagreement of a split panel of nine', () => {
    const { ratings, printed, within } = splitPanelOfNine;
    const [statement] = randUcla({ ratings }).statements;
    for (const name of ['median', 'p30', 'p70', 'ipr', 'iprcp', 'asymmetryIndex', 'ipras'] as const)
      expectClose(statement?.[name] ?? Number.NaN, printed[name], within);
    expect(statement).toMatchObject({
      disagreement: printed.disagreement,
      disagreementClassic: true,
      classification: printed.classification,
      thirds: [4, 1, 4],
    });
  });

  it('classifies by the third of the median, between two thirds to the higher', () => {
    const verdict = (ratings: number[]) => randUcla({ ratings }).statements[0]?.classification;
    expect(verdict([8, 8, 7, 9, 8, 7, 9, 8, 8])).toBe('appropriate');
    expect(verdict([1, 2, 2, 3, 1, 2, 2, 1, 2])).toBe('inappropriate');
    expect(verdict([5, 5, 4, 6, 5, 5, 4, 6, 5])).toBe('uncertain');
    expect(verdict([3, 4])).toBe('uncertain');
    expect(verdict([6, 7])).toBe('appropriate');
  });

  it.each([
    [8, 3],
    [9, 3],
    [10, 3],
    [11, 4],
    [13, 4],
    [14, 5],
    [16, 5],
  ])('finds classic disagreement in a panel of %d from %d ratings at both ends on', (panel, enough) => {
    const ratingsWith = (low: number) => [
      ...new Array<number>(low).fill(1),
      ...new Array<number>(enough).fill(9),
      ...new Array<number>(panel - low - enough).fill(5),
    ];
    expect(randUcla({ ratings: ratingsWith(enough) }).statements[0]?.disagreementClassic).toBe(true);
    expect(randUcla({ ratings: ratingsWith(enough - 1) }).statements[0]?.disagreementClassic).toBe(false);
  });

  it('lets the caller choose the rule that decides, and reports both', () => {
    // Three at the lower end, six at the upper: disagreement by counting alone.
    const ratings = [3, 3, 3, 7, 7, 7, 7, 7, 7];
    const [byRange] = randUcla({ ratings }).statements;
    const [byCount] = randUcla({ ratings, disagreementRule: 'classic' }).statements;
    expect(byRange?.disagreementIpras).toBe(byCount?.disagreementIpras);
    expect(byCount).toMatchObject({ disagreementClassic: true, disagreement: true, classification: 'uncertain' });
    expect(byRange?.disagreement).toBe(byRange?.disagreementIpras);
  });

  it('reads one row per panellist, leaves missing ratings out, and says nothing of what nobody rated', () => {
    const { statements, scores, ranks } = randUcla({
      ratings: [
        [8, 2, null],
        [9, null, null],
        [7, 4, null],
      ],
    });
    expect(scores).toEqual([8, 3, null]);
    expect(ranks).toEqual([1, 2, null]);
    expect(statements[1]).toMatchObject({ raters: 2, missing: 1 });
    expect(statements[2]).toBeNull();
  });

  it('turns with the scale: what was appropriate becomes inappropriate, disagreement stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 }), (ratings) => {
        const [one] = randUcla({ ratings }).statements;
        const [turned] = randUcla({ ratings: ratings.map((rating) => 10 - rating) }).statements;
        expect(turned?.disagreement).toBe(one?.disagreement);
        expect(turned?.disagreementClassic).toBe(one?.disagreementClassic);
        expect(turned?.median).toBe(10 - (one?.median ?? 0));
        if (one?.median !== 3.5 && one?.median !== 6.5)
          expect(turned?.classification === 'appropriate').toBe(one?.classification === 'inappropriate');
      }),
    );
  });

  it('refuses ratings off the scale and rules it does not know', () => {
    expect(() => randUcla({ ratings: [10] })).toThrow(/whole number from 1 to 9, or null at ratings\[0\]\[0\]/);
    expect(() => randUcla({ ratings: [4.5] })).toThrow(/whole number/);
    expect(() => randUcla({ ratings: [] })).toThrow(/at least one row/);
    expect(() => randUcla({ ratings: [5], percentile: 'type-8' as never })).toThrow(/type-6/);
  });
});

describe('evidem', () => {
  it('gives value estimate and contributions on scores against a comparator', () => {
    const { input, printed, within } = evidemFourCriteria;
    const result = evidem(input);
    expectClose(result.valueEstimates, [printed.valueEstimate], within);
    expectClose(result.contributions, [printed.contributions], within);
    expectClose(result.normalisedWeights, printed.normalisedWeights, 1e-12);
  });

  it('ranks several interventions by contributions that add up', () => {
    const result = evidem({
      weights: [60, 40],
      weighting: 'points',
      scores: [
        [5, -5],
        [2, 2],
        [4, 5],
      ],
      criterionScales: ['absolute', 'relative'],
    });
    expectClose(result.scores, [0.2, 0.4, 0.88], 1e-12);
    expect(result.ranks).toEqual([3, 2, 1]);
  });

  it('refuses weights and scores off their scales', () => {
    expect(() => evidem({ weights: [6], scores: [1] })).toThrow(/from 1 to 5 at weights\[0\]/);
    expect(() => evidem({ weights: [5], scores: [6] })).toThrow(/from -5 to 5 at scores\[0\]\[0\]/);
    expect(() => evidem({ weights: [5], scores: [-1], criterionScales: ['absolute'] })).toThrow(/from 0 to 5/);
    expect(() => evidem({ weights: [5, 1], scores: [1] })).toThrow(/2 scores/);
  });
});

describe('delphiConsensus', () => {
  const share = {
    kind: 'percent-agreement',
    share: 0.75,
    regions: [
      [7, 9],
      [1, 3],
    ],
  } as const;

  it('counts answers within a region against the share that was fixed, for and against', () => {
    const { items } = delphiConsensus({
      scale: [1, 9],
      threshold: share,
      rounds: [
        [
          [8, 1, 5, null],
          [7, 2, 5, null],
          [9, 3, 8, null],
          [3, 9, 2, null],
        ],
      ],
    });
    expect(items.map(({ outcome }) => outcome)).toEqual(['consensus', 'consensus', 'ask-again', 'not-answered']);
    expect(items.map(({ region }) => region)).toEqual([0, 1, null, null]);
    expect(items[0]).toMatchObject({ agreement: 0.75, answers: 4, missing: 0 });
    expect(items[3]).toMatchObject({ consensus: null, median: null, missing: 4 });
  });

  it('asks every rule of a list', () => {
    const rounds = [[[7], [7], [9], [9]]];
    const spread = { kind: 'interquartile-range', atMost: 1 } as const;
    expect(delphiConsensus({ scale: [1, 9], rounds, threshold: share }).items[0]?.consensus).toBe(true);
    expect(delphiConsensus({ scale: [1, 9], rounds, threshold: spread }).items[0]?.consensus).toBe(false);
    const both = delphiConsensus({ scale: [1, 9], rounds, threshold: [share, spread] });
    expect(both.items[0]).toMatchObject({ consensus: false, iqr: 2, agreement: 1 });
    expect(both.conventions.threshold).toEqual([share, spread]);
  });

  it('ends an item whose answers hold still without consensus', () => {
    const rounds = [
      [
        [2, 2],
        [5, 2],
        [8, 8],
        [5, 8],
      ],
      [
        [2, 7],
        [5, 8],
        [8, 9],
        [5, 8],
      ],
    ];
    const result = delphiConsensus({
      scale: [1, 9],
      threshold: share,
      rounds,
      stability: { kind: 'distribution-change', atMost: 0.15 },
    });
    expect(result.items.map(({ outcome }) => outcome)).toEqual(['stable-dissent', 'consensus']);
    expect(result.items.map(({ stable }) => stable)).toEqual([true, false]);
    expect(result.items[1]?.history.map(({ median }) => median)).toEqual([5, 8]);
    const byMedian = delphiConsensus({
      scale: [1, 9],
      threshold: share,
      rounds,
      stability: { kind: 'median-change', atMost: 1 },
    });
    expect(byMedian.items.map(({ stable }) => stable)).toEqual([true, false]);
  });

  it('refuses to decide without a threshold', () => {
    const rounds = [[[5]]];
    expect(() => delphiConsensus({ scale: [1, 9], rounds } as never)).toThrow(/threshold, fixed beforehand/);
    expect(() => delphiConsensus({ scale: [1, 9], rounds, threshold: [] })).toThrow(/at least one rule/);
    expect(() => delphiConsensus({ scale: [1, 9], rounds: [[[10]]], threshold: share })).toThrow(
      /from 1 to 9, or null/,
    );
    expect(() => delphiConsensus({ scale: [1, 5], rounds, threshold: share })).toThrow(/regions .* within 1 to 5/);
    expect(() => delphiConsensus({ scale: [1, 9], rounds: [[[5]], [[5, 6]]], threshold: share })).toThrow(
      /1 items in rounds\[1\]/,
    );
  });
});

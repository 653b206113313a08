import { describe, expect, it } from 'vitest';
import {
  chnri,
  chnriWeights,
  delphiConsensus,
  dotVoting,
  evidem,
  hanlon,
  hanlonMethod,
  multiVoting,
  nacchoMatrix,
  nominalGroup,
  pearlScreen,
  randUcla,
  strategyGrid,
} from '../../../src/scoring/health/index.ts';

describe('what lies on an edge', () => {
  it('is a dot within the budget, and a vote within the allowance', () => {
    expect(dotVoting({ dots: [[1e6, 0]], budget: 1e6 })).toMatchObject({ scores: [1e6, 0], unspent: [0] });
    expect(dotVoting({ dots: [[2, 0]], budget: 3, maxPerItem: 2 }).unspent).toEqual([1]);
    expect(multiVoting({ participants: 1, rounds: [[1, 0]] }).kept).toEqual([0]);
    expect(multiVoting({ participants: 1e6, rounds: [[1e6, 0]] }).kept).toEqual([0]);
    // Three people with one vote each: three votes are theirs to give.
    expect(multiVoting({ participants: 3, rounds: [[2, 1]], firstRoundVotes: 1 }).kept).toEqual([0]);
  });

  it('is an absolute score of 0', () => {
    const input = { weights: [3], scores: [[0], [5]], criterionScales: ['absolute'] } as const;
    expect(evidem(input).scores).toEqual([0, 1]);
  });

  it('is a share of the places, or of the votes, that is a whole number but for rounding', () => {
    const counts = Array.from({ length: 100 }, (_, i) => 100 - i);
    const first = (share: number) =>
      multiVoting({ participants: 100, rounds: [counts], cut: { kind: 'best-items', share } }).kept.length;
    // In binary numbers 0.07 × 100 lies above 7, and 0.29 × 100 below 29.
    expect([first(0.07), first(0.29), first(0.071)]).toEqual([7, 29, 8]);
    const votes = (share: number, rounding: 'up' | 'down') =>
      multiVoting({ participants: 1, rounds: [counts.map(() => 1)], allowance: { share, rounding } })
        .votesPerPersonNext;
    expect([votes(0.07, 'up'), votes(0.29, 'down'), votes(0.071, 'up'), votes(0.289, 'down')]).toEqual([7, 29, 8, 28]);
  });

  it('is a change of exactly what was called stable', () => {
    const scale = [1, 9] as const;
    const threshold = { kind: 'interquartile-range', atMost: 0 } as const;
    const stable = (before: number[], after: number[], kind: 'median-change' | 'distribution-change', atMost: number) =>
      delphiConsensus({
        scale,
        threshold,
        rounds: [before, after].map((answers) => answers.map((answer) => [answer])),
        stability: { kind, atMost },
      }).items[0]?.stable;
    // Of four answers two have to move: 2, 2, 8, 8 becomes 7, 8, 8, 9.
    expect(stable([2, 2, 8, 8], [7, 8, 9, 8], 'distribution-change', 0.5)).toBe(true);
    expect(stable([2, 2, 8, 8], [7, 8, 9, 8], 'distribution-change', 0.49)).toBe(false);
    // Half of them left, evenly: nothing moved. Of 1, 3, 3 against 1, 3: a sixth.
    expect(stable([1, 1, 3, 3], [1, 3], 'distribution-change', 0)).toBe(true);
    expect(stable([1, 3, 3], [1, 3], 'distribution-change', 0.1666)).toBe(false);
    expect(stable([1, 3, 3], [1, 3], 'distribution-change', 0.1667)).toBe(true);
    expect(stable([5, 5, 5], [5, 6.5, 7], 'median-change', 1.5)).toBe(true);
    expect(stable([5, 5, 5], [5, 6.5, 7], 'median-change', 1.4)).toBe(false);
  });

  it('is an interquartile range of exactly what was agreed', () => {
    const consensus = (atMost: number) =>
      delphiConsensus({
        scale: [0, 1],
        rounds: [[[0.1], [0.1], [0.4], [0.4]]],
        threshold: { kind: 'interquartile-range', atMost },
      }).items[0]?.consensus;
    expect([consensus(0.3), consensus(0.29)]).toEqual([true, false]);
  });
});

describe('delphiConsensus', () => {
  const share = (least: number) =>
    ({
      kind: 'percent-agreement',
      share: least,
      regions: [
        [1, 3],
        [7, 9],
      ],
    }) as const;

  it('takes the region that holds most, of two that reach their share', () => {
    const rounds = [[[2], [8], [8], [5]]];
    expect(delphiConsensus({ scale: [1, 9], rounds, threshold: share(0.25) }).items[0]).toMatchObject({
      agreement: 0.5,
      region: 1,
      consensus: true,
    });
  });

  it('compares no round in which nobody answered', () => {
    const rounds = [
      [
        [null, 5],
        [null, 5],
      ],
      [
        [5, null],
        [5, null],
      ],
    ];
    for (const kind of ['median-change', 'distribution-change'] as const) {
      const { items } = delphiConsensus({
        scale: [1, 9],
        rounds,
        threshold: share(0.5),
        stability: { kind, atMost: 9 },
      });
      expect(items.map(({ stable, outcome }) => [stable, outcome])).toEqual([
        [null, 'ask-again'],
        [null, 'not-answered'],
      ]);
    }
  });

  it('looks at stability only when asked, and from the second round on', () => {
    const input = { scale: [1, 9], threshold: share(0.5) } as const;
    const stability = { kind: 'median-change', atMost: 0 } as const;
    expect(delphiConsensus({ ...input, rounds: [[[5]], [[5]]] }).items[0]?.stable).toBeNull();
    expect(delphiConsensus({ ...input, rounds: [[[5]]], stability }).items[0]?.stable).toBeNull();
    expect(delphiConsensus({ ...input, rounds: [[[5]], [[5]]], stability }).items[0]?.stable).toBe(true);
  });

  it('ranks the medians of the last round, and tells its conventions', () => {
    const stability = { kind: 'median-change', atMost: 1 } as const;
    const result = delphiConsensus({ scale: [1, 9], threshold: share(0.5), rounds: [[[2, 8, 8]]], stability });
    expect(result).toMatchObject({ scores: [2, 8, 8], ranks: [3, 1, 1], ties: [[1, 2]] });
    const conventions = { scale: [1, 9], threshold: [share(0.5)], quartiles: 'type-7', missing: 'left-out' };
    expect(result.conventions).toEqual({ ...conventions, stability, ties: 'competition' });
    const plain = delphiConsensus({ scale: [1, 9], threshold: share(0.5), rounds: [[[2]]] });
    expect(plain.conventions.stability).toBeNull();
  });
});

describe('multiVoting', () => {
  it('cuts by the number of votes, whatever the order of the items', () => {
    const cut = { kind: 'best-items', share: 0.5 } as const;
    const result = multiVoting({ participants: 12, rounds: [[2, 10, 9, 3]], cut });
    expect(result).toMatchObject({ kept: [1, 2], rounds: [{ threshold: 9, dropped: [0, 3] }] });
  });

  it('ranks what fell in a later round first, though it had fewer votes there; 0 votes for what fell are none', () => {
    const result = multiVoting({
      participants: 4,
      rounds: [
        [4, 4, 3, 1],
        [4, 0, 0, null],
      ],
      cut: { kind: 'best-items', share: 0.5 },
    });
    expect(result).toMatchObject({ ranks: [1, 2, 3, 4], scores: [4, 0, 3, 1], kept: [0], votesPerPersonNext: 1 });
    expect(result.conventions).toEqual({
      cut: { kind: 'best-items', share: 0.5 },
      allowance: { share: 0.5, rounding: 'up' },
      atCut: 'kept',
      ties: 'competition',
    });
  });
});

describe('nominalGroup', () => {
  it('counts no first place where somebody gave no points', () => {
    const points = [
      [4, 1],
      [0, 0],
    ];
    expect(nominalGroup({ points }).firstPlaces).toEqual([1, 0]);
  });

  it('shares ranks as asked, and tells how the votes came in', () => {
    const ranks = [
      [1, 2, 3],
      [2, 1, 3],
    ];
    const result = nominalGroup({ ranks, ties: 'mean' });
    expect(result).toMatchObject({
      ranks: [1.5, 1.5, 3],
      best: 'min',
      spread: [
        [1, 2],
        [1, 2],
        [3, 3],
      ],
    });
    expect(result.conventions).toEqual({ entry: 'ranks', unranked: 'refuse', ties: 'mean', tolerance: 6e-12 });
    expect(nominalGroup({ points: [[3, 3, 1]], ties: 'dense' })).toMatchObject({
      ranks: [1, 1, 2],
      best: 'max',
      conventions: { entry: 'points', unranked: null, ties: 'dense' },
    });
  });
});

describe('randUcla', () => {
  // Fitch et al. (2001): agreement is at most 2 of 8 to 10 ratings, 3 of 11 to 13, 4 of 14 to 16 outside the third of the median.
  it.each([
    [9, 2],
    [11, 3],
    [14, 4],
  ])('of %d ratings, finds agreement with at most %d outside of the third of the median', (panel, most) => {
    const agrees = (outside: number) =>
      randUcla({ ratings: Array.from({ length: panel }, (_, j) => (j < outside ? 5 : 8)) }).statements[0]
        ?.agreementClassic;
    expect([agrees(most), agrees(most + 1)]).toEqual([true, false]);
  });

  it('finds no disagreement by counting in a panel of two', () => {
    expect(randUcla({ ratings: [1, 9] }).statements[0]).toMatchObject({
      thirds: [1, 0, 1],
      disagreementClassic: false,
    });
    expect(randUcla({ ratings: [1, 5, 9] }).statements[0]?.disagreementClassic).toBe(true);
  });

  it('finds percentiles by the asked rule: of 1 to 9, the 30th is the third value by type 6, and 3.4 by type 7', () => {
    const ratings = [9, 2, 7, 4, 5, 6, 3, 8, 1];
    const [six] = randUcla({ ratings, percentile: 'type-6' }).statements;
    const [seven] = randUcla({ ratings }).statements;
    expect([six?.p30, six?.p70]).toEqual([3, 7]);
    expect(seven?.p30).toBeCloseTo(3.4, 12);
    expect(seven?.p70).toBeCloseTo(6.6, 12);
  });

  it('tells its conventions', () => {
    expect(randUcla({ ratings: [5], disagreementRule: 'classic', percentile: 'type-6' }).conventions).toEqual({
      disagreementRule: 'classic',
      percentile: 'type-6',
      betweenThirds: 'higher',
      classicCounts: 'third-of-the-panel-rounded',
      ties: 'competition',
    });
  });
});

describe('scores tie, and conventions are told', () => {
  it('by the tolerance that was given', () => {
    const near = { variant: 'a-plus-b-times-c', size: [6, 5], seriousness: [0, 0], effectiveness: [1, 1] } as const;
    expect(hanlon(near).ranks).toEqual([1, 2]);
    expect(hanlon({ ...near, tolerance: 1 }).ranks).toEqual([1, 1]);
    expect(nacchoMatrix({ ratings: [[3], [2]] }).ranks).toEqual([1, 2]);
    expect(nacchoMatrix({ ratings: [[3], [2]], tolerance: 1 }).ranks).toEqual([1, 1]);
    expect(chnri({ answers: [[[1], [0.5]]] }).ranks).toEqual([1, 2]);
    expect(chnri({ answers: [[[1], [0.5]]], tolerance: 0.5 })).toMatchObject({ ranks: [1, 1], ties: [[0, 1]] });
  });

  it('by the rule that was asked for', () => {
    const ties = 'mean';
    expect(dotVoting({ dots: [[1, 1, 0]], budget: 2, ties }).ranks).toEqual([1.5, 1.5, 3]);
    expect(evidem({ weights: [1], scores: [[5], [5], [0]], ties }).ranks).toEqual([1.5, 1.5, 3]);
    expect(nacchoMatrix({ ratings: [[3], [3], [1]], ties }).ranks).toEqual([1.5, 1.5, 3]);
    expect(chnri({ answers: [[[1], [1], [0]]], ties }).ranks).toEqual([1.5, 1.5, 3]);
    const alike = { variant: 'a-plus-b-times-c', size: [6, 6], seriousness: [0, 0], effectiveness: [1, 1] } as const;
    expect(hanlon({ ...alike, ties }).ranks).toEqual([1.5, 1.5]);
  });

  it('by rounding of the largest score that the scales allow', () => {
    const ratings = { size: [1], seriousness: [1], effectiveness: [1] };
    const variant = 'a-plus-2b-times-c';
    const scales = { size: [0, 10], seriousness: [0, 10], effectiveness: [0, 10] };
    const told = { variant, formula: '(A + 2B) × C', scales, source: expect.stringContaining('NACCHO') };
    // (10 + 2 × 10) × 10 = 300.
    expect(hanlon({ variant, ...ratings }).conventions).toEqual({
      ...told,
      pearl: 'not-screened',
      undecidedPearl: null,
      ties: 'competition',
      tolerance: 300e-12,
    });
    expect(hanlon({ variant, ...ratings, pearl: [[1, 1, 1, 1, 1]], ties: 'mean' }).conventions).toMatchObject({
      pearl: 'product-of-five',
      undecidedPearl: 'keep',
      ties: 'mean',
    });
    const { conventions } = nacchoMatrix({ ratings: [[2, 0]], weights: [1, 4], scale: [-3, 2] });
    expect(conventions).toEqual({
      weightNormalisation: 'none',
      ties: 'competition',
      tolerance: expect.closeTo(15e-12, 24),
      scale: [-3, 2],
      weights: [1, 4],
    });
    expect(evidem({ weights: [1, 2], scores: [0.001, 0] }).conventions).toEqual({
      weighting: 'one-to-five',
      criterionScales: ['relative', 'relative'],
      scoresDividedBy: 5,
      ties: 'competition',
      tolerance: 1e-12,
    });
  });

  it('of the methods without a tolerance too', () => {
    expect(dotVoting({ dots: [[1]], budget: 2 }).conventions).toEqual({
      budget: 2,
      maxPerItem: 2,
      overspent: 'refuse',
      ties: 'competition',
    });
    expect(chnri({ answers: [[[1, 0]]], criterionWeights: [3, 1] }).conventions).toEqual({
      blanks: 'left-out',
      weightNormalisation: 'sum',
      weights: [0.75, 0.25],
      agreementAmong: 'all-experts',
      ties: 'competition',
      tolerance: expect.any(Number),
    });
    expect(chnriWeights({ ranks: [[1]] }).conventions).toEqual({ formula: 'expected-mean-rank-over-mean-rank' });
    expect(pearlScreen({ pearl: [[1, 1, 1, 1, 1]] }).conventions).toEqual({
      gate: 'product-of-five',
      unknown: 'undecided-unless-another-fails',
    });
    const grid = strategyGrid({ need: [1, 9, 9], feasibility: [1, 1, 9], cuts: { need: 5, feasibility: 4 } });
    expect(grid.scores).toEqual([0, 1, 2]);
    expect(grid.conventions).toEqual({ cuts: { need: 5, feasibility: 4 }, atCut: 'high', ties: 'competition' });
    const method = hanlonMethod({ variant: 'a-plus-b-times-c' });
    expect(method).toMatchObject({ id: 'hanlon-a-plus-b-times-c', additive: false, dependsOnSet: false });
    expect(method.conventions).toMatchObject({ formula: '(A + B) × C', weights: 'fixed-by-the-formula' });
    // Halfway between the anchors is halfway on each scale, also on one that does not begin at 0: (5 + 5) × 1.
    const half = { values: [[50, 50, 50]], directions: ['max', 'max', 'max'], weights: [1, 1, 1] } as const;
    expect(method.run({ anchored: half, raw: half } as never).scores).toEqual([10]);
  });
});

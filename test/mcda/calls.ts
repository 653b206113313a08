import * as mcda from '../../src/mcda/index.ts';

const table = {
  values: [
    [1, 5, 3],
    [4, 2, 6],
    [3, 3, 3],
  ],
  directions: ['max', 'min', 'max'],
  weights: [3, 2, 1],
  weightNormalisation: 'sum',
  ties: 'mean',
  tolerance: 0,
};
const { weightNormalisation: _sum, ...outranked } = table;
const thresholds = { q: [0, 0, 0], p: [1, 1, 1], v: [5, null, 5] };
const categories = { categories: ['a', 'b'], lowerProfiles: [[2, 3, 2]] };
const bounds = table.weights.map(() => ({ min: 0, max: 10 }));
const method = mcda.defineMethod({ id: 'topsis', run: (input) => mcda.topsis(input) });
const questioned = {
  ...table,
  ids: ['x', 'y', 'z'],
  bounds,
  method,
  raw: { values: table.values, directions: table.directions },
};
const pairwise = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
];
const ballots = { rankings: [[0, [1, 2]], [2]], candidates: 3, counts: [2, 1], unranked: 'last' };
const full = [
  [1, 2, 3],
  [3, 1, 2],
];
const open = { values: [[1, null, 3]], directions: table.directions, weights: table.weights, bounds };

/** A call of every function of the raw methods and of the health methods, that works and touches every option. */
export const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  ahpGroupWeights: [
    { pairwiseByJudge: [pairwise, pairwise], aggregation: 'priorities', mean: 'geometric', judgeWeights: [1, 2] },
  ],
  ahpHierarchyWeights: [
    { pairwise, children: [{ pairwise, children: [null, null, null] }, null, null], randomIndex: 'saaty-2005' },
  ],
  ahpRanking: [{ criteria: [[1]], alternatives: [pairwise], synthesis: 'ideal', ties: 'mean', tolerance: 0 }],
  ahpWeights: [
    { pairwise, method: 'eigenvector', completion: 'least-squares', randomIndex: { name: 'own', value: 1 } },
  ],
  borda: [{ ...ballots, ties: 'mean' }],
  compareMethods: [questioned, [mcda.additiveMethod, method], { funded: 1 }],
  condorcet: [ballots],
  copeland: [{ ...ballots, drawWorth: 0.5, ties: 'mean' }],
  copras: [table],
  criticWeights: [{ values: table.values, directions: table.directions }],
  criticalWeightChanges: [table],
  defineMethod: [{ id: 'own', run: () => 1, values: 'raw', best: 'min', dependsOnSet: true, options: {} }],
  directWeights: [{ points: [1, 2] }],
  edas: [table],
  electreIII: [{ ...outranked, ...thresholds, distillation: { alpha: 0.3, beta: -0.15 }, pairs: true }],
  electreTri: [{ ...outranked, ...thresholds, ...categories, lambda: 0.7, rule: 'optimistic' }],
  entropyWeights: [{ values: table.values }],
  equalWeights: [{ count: 3 }],
  kemeny: [{ ...ballots, maxListed: 5 }],
  kendallTau: [{ first: [1, 2], second: [2, 1] }],
  kendallW: [{ ranks: full }],
  krippendorffAlpha: [{ ratings: full, level: 'ordinal' }],
  marcos: [table],
  merecWeights: [{ values: table.values, directions: table.directions }],
  mrSort: [{ ...table, ...categories, majority: 0.5, vetoes: [[0, null, 0]], vetoRule: 'worse' }],
  nearestWeights: [[1, 2], [1, -3], 'manhattan'],
  normaliseTable: [
    { values: table.values, directions: table.directions, normalisation: 'minmax', costs: 'complement' },
  ],
  preferenceDegree: [{ shape: 'linear', q: 1, p: 2 }, 1.5, 3],
  preferenceRelations: [mcda.rankIntervals(open as never)],
  prometheeII: [
    { ...table, preferences: [{ shape: 'usual' }, { shape: 'linear', q: 1, p: 2 }, { shape: 'gaussian', s: 1 }] },
  ],
  rankAcceptability: [questioned, { seed: 1, samples: 10, method: 'monte-carlo' }],
  rankIntervals: [open],
  rankOrderCentroidWeights: [{ ranks: [1, 2, 2] }],
  rankReversals: [questioned],
  rankScores: [[1, 2, 3], { ties: 'mean', tolerance: 0, best: 'min' }],
  rankSumWeights: [{ count: 3 }],
  reciprocalWeights: [{ ranks: [1, 2] }],
  smallestFlip: [{ ...table, bounds }, { pair: [1, 0] }],
  spotis: [
    {
      ...table,
      bounds: [
        [0, 9],
        [0, 9],
        [0, 9],
      ],
      expectedSolutionPoint: [9, 0, 9],
    },
  ],
  swingWeights: [{ swings: [100, 50] }],
  topsis: [{ ...table, normalisation: 'vector', costs: 'direct', metric: { minkowski: 3 } }],
  vikor: [{ ...table, v: 0.5, advantage: 0.1 }],
  waspas: [{ ...table, lambda: 0.4 }],
  weightStability: [questioned, { funded: 1, steps: 5 }],
  weightedProduct: [{ ...table, normalisation: 'max' }],
  weightedSum: [{ ...table, scale: [0, 10] }],
  chnri: [
    {
      answers: [[[1, 0.5, null]], [[0, 1, 1]]],
      questionCriteria: [0, 1, 1],
      criterionWeights: [1, 2],
      agreementAmong: 'answered',
    },
  ],
  chnriWeights: [{ ranks: full }],
  delphiConsensus: [
    {
      rounds: [full, full],
      scale: [1, 9],
      threshold: [
        { kind: 'percent-agreement', share: 0.5, regions: [[7, 9]] },
        { kind: 'interquartile-range', atMost: 1 },
      ],
      stability: { kind: 'distribution-change', atMost: 0.15 },
    },
  ],
  dotVoting: [{ dots: full, budget: 9, maxPerItem: 3, overspent: 'set-aside', ties: 'mean' }],
  evidem: [
    { weights: [1, 2, 3], scores: full, criterionScales: ['absolute', 'relative', 'relative'], weighting: 'points' },
  ],
  hanlon: [
    {
      variant: 'a-plus-b-times-c',
      size: [1],
      seriousness: [3],
      effectiveness: [1],
      pearl: [[1, 1, 1, 1, 1]],
      scales: { size: [0, 5] },
    },
  ],
  hanlonMethod: [{ variant: 'a-plus-b-times-c' }],
  multiVoting: [
    {
      participants: 4,
      rounds: [[3, 1]],
      cut: { kind: 'best-items', share: 0.5 },
      allowance: { share: 0.5, rounding: 'up' },
      firstRoundVotes: 2,
    },
  ],
  nacchoMatrix: [
    { ratings: full, weights: [1, 2, 3], weightNormalisation: 'sum', scale: [1, 3], ties: 'dense', tolerance: 0 },
  ],
  nominalGroup: [{ ranks: full, unranked: 'share-last', ties: 'mean' }],
  pearlScreen: [{ pearl: [[1, 0, null, 1, 1]] }],
  randUcla: [{ ratings: full, disagreementRule: 'classic', percentile: 'type-6' }],
  strategyGrid: [{ need: [9, 2], feasibility: [7, 3], cuts: { need: 5, feasibility: 5 }, atCut: 'low' }],
};

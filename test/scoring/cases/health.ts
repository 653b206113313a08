export const hanlonBpr = {
  source:
    'Hanlon and Pickett, Public Health: Administration and Practice; Spiegel and Hyman, Basic Health Planning: BPR = (A+B)C/3, OPR = BPR x D (product of the five PEARL factors); calculated by hand',
  input: {
    size: [8, 5, 9],
    seriousness: [16, 11, 6],
    effectiveness: [7, 9, 4],
    pearl: [
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1],
      [1, 1, 0, 1, 1],
    ],
  },
  printed: { bpr: [56, 48, 20], opr: [56, 48, 0], maxBpr: 100 },
  within: 1e-12,
} as const;

export const hanlonReversal = {
  source: 'the formulas of NACCHO and of Hanlon and Pickett on the same ratings, calculated by hand',
  input: { size: [10, 4], seriousness: [3, 8], effectiveness: [8, 7] },
  aPlus2bTimesC: { scores: [128, 140], ranks: [2, 1], within: 0 },
  aPlusBTimesCOver3: { scores: [34.6666666666667, 28], ranks: [1, 2], within: 1e-12 },
} as const;

export const prioritizationMatrix = {
  source: 'NACCHO Guide to Prioritization Techniques: criteria ratings times weights, summed; calculated by hand',
  input: {
    ratings: [
      [3, 2, 3],
      [2, 3, 3],
      [1, 3, 2],
    ],
    weights: [0.5, 0.25, 0.25],
    scale: [1, 3],
  },
  printed: { scores: [2.75, 2.5, 1.75], ranks: [1, 2, 3] },
  within: 1e-12,
} as const;

export const twelveVoters = {
  source:
    'NACCHO Guide to Prioritization Techniques (multi-voting); Minnesota Department of Health, Multivoting; calculated by hand',
  input: { participants: 12, rounds: [[9, 7, 6, 5, 2, 1]] },
  printed: { keptRound1: [0, 1, 2], votesPerPersonRound2: 2 },
} as const;

export const splitPanelOfNine = {
  source: 'Fitch et al. (2001) RAND/UCLA Appropriateness Method User’s Manual; calculated by hand from the definition',
  ratings: [1, 1, 2, 3, 5, 7, 8, 9, 9],
  printed: {
    median: 5,
    p30: 2.4,
    p70: 7.6,
    ipr: 5.2,
    iprcp: 5,
    asymmetryIndex: 0,
    ipras: 2.35,
    disagreement: true,
    classification: 'uncertain',
  },
  within: 1e-9,
} as const;

export const evidemFourCriteria = {
  source:
    'Goetghebeur et al. (2008) BMC Health Services Research 8:270: V = sum (W / sum W) (S / 5), weights 1-5, scores 0-5 or -5 to 5; calculated by hand',
  input: { weights: [5, 3, 4, 2], scores: [5, 3, -2, 4] },
  printed: {
    normalisedWeights: [0.357142857142857, 0.214285714285714, 0.285714285714286, 0.142857142857143],
    contributions: [0.357142857142857, 0.128571428571429, -0.114285714285714, 0.114285714285714],
    valueEstimate: 0.485714285714286,
  },
  within: 1e-12,
} as const;

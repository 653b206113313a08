export const fourTiedJudges = {
  source:
    'Siegel S. (1956) Nonparametric Statistics, correction for ties: W = 12 S/(m^2(n^3-n) - m sum(t^3-t)); the chi-square agrees with the Friedman test of scipy 1.10.1',
  scores: [
    [5, 4, 4, 2, 1],
    [4, 4, 3, 3, 1],
    [5, 3, 4, 2, 2],
    [3, 5, 4, 1, 1],
  ],
  exact: {
    meanRanks: [
      [1, 2.5, 2.5, 4, 5],
      [1.5, 1.5, 3.5, 3.5, 5],
      [1, 3, 2, 4.5, 4.5],
      [3, 1, 2, 4.5, 4.5],
    ],
    W: 0.796666666666667,
    chiSquare: 12.7466666666667,
    df: 4,
  },
  within: { W: 1e-12, chiSquare: 1e-9 },
} as const;

export const sixOptions = {
  source: 'JMcDM (Satman, Yildirim, Kuruca 2021), Borda example; the ties are kept here',
  ranks: [
    [1, 2, 3, 4, 5, 6],
    [2, 1, 3, 4, 5, 6],
    [4, 3, 1, 2, 6, 5],
    [4, 3, 2, 1, 6, 5],
  ],
  printed: { rankSums: [11, 9, 9, 11, 22, 22], finalRanks: [3, 1, 1, 3, 5, 5] },
} as const;

export const condorcetCycle = {
  source: 'pref_voting, test condorcet_cycle: three optimal rankings at Kendall tau distance 4 (4 of 9 pairwise votes)',
  rankings: [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ],
  counts: [1, 1, 1],
  printed: {
    kemenyRankings: [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ],
    agreements: 5,
    distance: 4,
    borda: [3, 3, 3],
  },
} as const;

export const krippendorffReliability = {
  source:
    'Krippendorff K. (2011) Computing Krippendorff’s alpha-reliability: four observers, twelve units, missing data',
  ratings: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ],
  printed: { nominal: 0.743, ordinal: 0.815, interval: 0.849 },
  within: 0.0006,
} as const;

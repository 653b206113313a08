export const styleOfFourCars = {
  source:
    'R package MCDA, pairwise consistency example (style matrix of the four-car AHP example); random index of Aguaron and Moreno-Jimenez (2003), 0.882 for four',
  pairwise: [
    [1, 1 / 4, 4, 1 / 6],
    [4, 1, 4, 1 / 4],
    [1 / 4, 1 / 4, 1, 1 / 5],
    [6, 4, 5, 1],
  ],
  printed: { consistencyRatio: 0.164, koczkodaj: 0.792 },
  within: 0.0006,
  exact: {
    weights: [0.1158716168189, 0.2468523255828, 0.06001503320218, 0.5772610243961],
    lambdaMax: 4.434692600856,
    consistencyIndex: 0.1448975336186,
    consistencyRatio: 0.1642829179349,
    koczkodaj: 0.7916666666667,
  },
} as const;

export const oneJudgementMissing = {
  source:
    'Bozoki, Fulop, Ronyai (2010) On optimal completion of incomplete pairwise comparison matrices, Mathematical and Computer Modelling 52:318-333',
  pairwise: [
    [1, 1, 5, 2],
    [1, 1, 3, 4],
    [1 / 5, 1 / 3, 1, null],
    [1 / 2, 1 / 4, null, 1],
  ],
  missing: { row: 2, column: 3, value: 0.730297106886979, within: 1e-5 },
  printed: { weights: [0.3738, 0.392, 0.0985, 0.1357], consistencyRatio: 0.0372 },
  within: 6e-5,
  // The minimum recomputed with 60 digits: searching for the least eigenvalue in doubles alone is only good to about 1e-8.
  exact: {
    missing: 0.7302967433402215,
    weights: [0.3737868843406159, 0.3919925483369159, 0.0984842176855075, 0.1357363496369608],
    lambdaMax: 4.092367293939255,
  },
} as const;

export const fourCars = {
  source: 'R package MCDA AHP example (four cars)',
  criteria: [
    [1, 1 / 2, 3],
    [2, 1, 4],
    [1 / 3, 1 / 4, 1],
  ],
  alternatives: [
    [
      [1, 1 / 4, 4, 1 / 6],
      [4, 1, 4, 1 / 4],
      [1 / 4, 1 / 4, 1, 1 / 5],
      [6, 4, 5, 1],
    ],
    [
      [1, 2, 5, 1],
      [1 / 2, 1, 3, 2],
      [1 / 5, 1 / 3, 1, 1 / 4],
      [1, 1 / 2, 4, 1],
    ],
    [
      [1, 2, 4, 1],
      [1 / 2, 1, 3, 2],
      [1 / 4, 1 / 3, 1, 1 / 5],
      [1, 1 / 2, 5, 1],
    ],
  ],
  printed: { scores: [0.2922, 0.2767, 0.0697, 0.3613], ranks: [2, 3, 4, 1] },
  within: 0.0002,
  exact: [0.2922256268476, 0.2767499240547, 0.06974009090118, 0.3612843581965],
} as const;

export const threeJudges = {
  source:
    'Forman E., Peniwati K. (1998) Aggregating individual judgments and priorities with the AHP, EJOR 108:165-169',
  pairwiseByJudge: [
    [
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ],
    [
      [1, 1, 4],
      [1, 1, 3],
      [1 / 4, 1 / 3, 1],
    ],
    [
      [1, 1 / 2, 2],
      [2, 1, 4],
      [1 / 2, 1 / 4, 1],
    ],
  ],
  joinedMatrix: [
    [1, 1.14471424255333, 3.41995189335339],
    [0.873580464736299, 1, 2.88449914061482],
    [0.292401773821287, 0.346680637175317, 1],
  ],
  joinedWeights: [0.463121993273731, 0.399865701216975, 0.137012305509294],
  individualWeights: [
    [0.648329013822237, 0.229650794062637, 0.122020192115126],
    [0.457933978547958, 0.416060631288523, 0.126005390163519],
    [0.285714285714286, 0.571428571428571, 0.142857142857143],
  ],
  geometricPriorities: [0.463121993273731, 0.399865701216975, 0.137012305509294],
  arithmeticPriorities: [0.46399242602816, 0.40571333225991, 0.130294241711929],
} as const;

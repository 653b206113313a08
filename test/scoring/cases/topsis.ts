export const eCommerceEquipment = {
  source:
    'Ersoy Y. (2021) Equipment selection for an e-commerce company using entropy-based TOPSIS, EDAS and CODAS, LogForum 17(3)',
  input: {
    values: [
      [256, 8, 41, 1.6, 1.77, 7347.16],
      [256, 8, 32, 1, 1.8, 6919.99],
      [256, 8, 53, 1.6, 1.9, 8400],
      [256, 8, 41, 1, 1.75, 6808.9],
      [512, 8, 35, 1.6, 1.7, 8479.99],
      [256, 4, 35, 1.6, 1.7, 7499.99],
    ],
    directions: ['max', 'max', 'max', 'max', 'min', 'min'],
    weights: [0.405, 0.221, 0.134, 0.199, 0.007, 0.034],
    normalisation: 'vector',
    metric: 'euclidean',
  },
  printed: { scores: [0.308, 0.254, 0.327, 0.263, 0.857, 0.192], ranks: [3, 5, 2, 4, 1, 6] },
  within: { scores: 0.005 },
  exact: {
    scores: [0.3074724676571, 0.2536310946016, 0.3271759711338, 0.2623256175638, 0.8562529616404, 0.1913648181005],
  },
} as const;

export const threeByFour = {
  source: 'JMcDM TOPSIS example (Tzeng & Huang style 3x4 problem)',
  input: {
    values: [
      [9, 7, 6, 7],
      [8, 7, 9, 6],
      [7, 8, 6, 6],
    ],
    directions: ['max', 'max', 'max', 'max'],
    weights: [4, 2, 6, 8],
  },
  printed: { scores: [0.387687, 0.6503238, 0.0834767], ranks: [2, 1, 3] },
  within: { scores: 1e-5 },
  exact: { scores: [0.3876869549221, 0.650323821885, 0.08347670030339] },
} as const;

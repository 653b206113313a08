export const handCalculation = {
  source: 'hand calculation: sum w_j x_ij; 0-100 = (s-1)/4*100',
  input: {
    values: [
      [4, 3, 5, 2],
      [5, 2, 3, 4],
      [3, 5, 4, 4],
      [2, 4, 2, 5],
    ],
    directions: ['max', 'max', 'max', 'max'],
    weights: [0.4, 0.3, 0.2, 0.1],
    scale: [1, 5],
  },
  printed: { scores: [3.7, 3.6, 3.9, 2.9], scoresOn0to100: [67.5, 65, 72.5, 47.5], ranks: [2, 3, 1, 4] },
  within: { scores: 1e-12 },
} as const;

export const heatingLosses = {
  source:
    'Kracka M., Brauers W.K.M., Zavadskas E.K. (2010) Ranking heating losses in a building by applying the MULTIMOORA, Inzinerine Ekonomika 21(4):352-359',
  input: {
    values: [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
    ],
    directions: ['min', 'min', 'min', 'min', 'max', 'min', 'max'],
    weights: [20, 20, 20, 20, 20, 20, 20],
    normalisation: 'sum',
    costs: 'reciprocal',
  },
  printed: {
    scores: [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701],
    ranks: [6, 1, 3, 4, 5, 2],
  },
  within: { scores: 1e-7 },
  exact: {
    scores: [0.1204042648096, 0.3458235042951, 0.138381923443, 0.1284124597535, 0.1234608358157, 0.143517011883],
  },
} as const;

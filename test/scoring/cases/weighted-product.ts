export const threeAlternatives = {
  source:
    'Triantaphyllou (2000) Multi-Criteria Decision Making: A Comparative Study, WPM example, as reproduced on en.wikipedia Weighted product model',
  input: {
    values: [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ],
    directions: ['max', 'max', 'max', 'max'],
    weights: [20, 15, 40, 25],
    normalisation: 'sum',
  },
  printed: {
    log10Scores: [-0.50128589, -0.50448471, -0.52947246],
    ratios: { '1/2': 1.007, '1/3': 1.067, '2/3': 1.059 },
    ranks: [1, 2, 3],
  },
  within: { log10Scores: 1e-7, ratios: 0.001 },
  exact: {
    scores: [0.3152928388336, 0.3129790648639, 0.2954796264348],
    log10Scores: [-0.5012858931606, -0.5044847113934, -0.529472458715],
    ratios: { '1/2': 1.007392743571, '1/3': 1.06705441129, '2/3': 1.059223841049 },
  },
} as const;

export const fourProjectsTwoHoles = {
  source:
    'Interval of the weighted sum over the scale ends, by hand; necessary preference as in Greco S., Mousseau V., Slowinski R. (2008) Ordinal regression revisited, EJOR 191(2):416–436',
  input: {
    values: [
      [4, null, 5, 2],
      [5, 2, 3, null],
      [3, 5, 4, 4],
      [2, 4, 2, 5],
    ],
    weights: [0.4, 0.3, 0.2, 0.1],
    scale: { min: 1, max: 5 },
  },
  intervals: [
    [3.1, 4.3],
    [3.3, 3.7],
    [3.9, 3.9],
    [2.9, 2.9],
  ],
  bestRanks: [1, 2, 1, 4],
  worstRanks: [3, 3, 2, 4],
  necessary: [
    [0, 3],
    [1, 3],
    [2, 1],
    [2, 3],
  ],
  renormalised: [4, 32 / 9, 3.9, 2.9],
  within: 1e-12,
} as const;

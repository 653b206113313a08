// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: printed data, not the natural logarithm of 2

export const facilityLocation = {
  source: 'Papathanasiou J., Ploskas N. (2018) Multiple Criteria Decision Aid, Springer, ch. VIKOR, facility location',
  input: {
    values: [
      [8, 7, 2, 1],
      [5, 3, 7, 5],
      [7, 5, 6, 4],
      [9, 9, 7, 3],
      [11, 10, 3, 7],
      [6, 9, 5, 4],
    ],
    directions: ['max', 'max', 'max', 'max'],
    weights: [0.4, 0.3, 0.1, 0.2],
    v: 0.625,
  },
  printed: { Q: [0.64, 1, 0.693, 0.271, 0, 0.694] },
  within: { Q: 0.0006 },
  exact: {
    S: [0.6285714285714, 0.7666666666667, 0.6009523809524, 0.3095238095238, 0.08, 0.5161904761905],
    R: [0.2, 0.4, 0.2666666666667, 0.1333333333333, 0.08, 0.3333333333333],
    Q: [0.639931518724, 1, 0.6929178224688, 0.2714112343967, 0, 0.6938930305132],
    acceptableAdvantage: true,
    acceptableStability: true,
    compromiseSet: [4],
  },
} as const;

export const threeProjectsTwoCriteria = {
  source:
    'Exact integration over the first weight in [0, 1]; acceptability as in Lahdelma R., Salminen P. (2001) SMAA-2, Operations Research 49(3):444–454',
  input: {
    values: [
      [0.9, 0.2],
      [0.6, 0.6],
      [0.1, 1],
    ],
    directions: ['max', 'max'],
  },
  breakpoints: [0, 4 / 9, 0.5, 4 / 7, 1],
  acceptability: [
    [3 / 7, 1 / 14, 0.5],
    [8 / 63, 55 / 63, 0],
    [4 / 9, 1 / 18, 0.5],
  ],
  within: 1e-12,
} as const;

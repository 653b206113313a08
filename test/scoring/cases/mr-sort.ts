export const transportWithVeto = {
  source: 'R package MCDA MRSort example',
  input: {
    values: [
      [1, 10, 1],
      [4, 20, 2],
      [2, 20, 0],
      [6, 40, 0],
      [30, 30, 3],
    ],
    directions: ['min', 'min', 'max'],
    weights: [1, 3, 2],
    categories: ['Good', 'Medium', 'Bad'],
    lowerProfiles: [
      [3, 11, 3],
      [7, 25, 2],
    ],
    vetoes: [
      [9, null, null],
      [null, null, 0],
    ],
    majority: 3,
  },
  assignment: ['Good', 'Medium', 'Bad', 'Bad', 'Bad'],
} as const;

export const sixProjects = {
  source:
    'performance table of the R MCDA ELECTRE III example; definitions of Figueira, Mousseau, Roy (2005) ELECTRE methods',
  input: {
    values: [
      [10, 20, 5, 10, 16],
      [0, 5, 5, 16, 10],
      [0, 10, 0, 16, 7],
      [20, 5, 10, 10, 13],
      [20, 10, 15, 10, 13],
      [20, 10, 20, 13, 13],
    ],
    directions: ['max', 'max', 'max', 'max', 'max'],
    weights: [3, 2, 3, 1, 1],
    q: [3, 3, 3, 3, 3],
    p: [5, 5, 5, 5, 5],
    v: [11, 11, 11, 11, 11],
  },
  printed: {
    concordance: [
      [1, 0.9, 0.9, 0.4, 0.4, 0.4],
      [0.4, 1, 0.8, 0.4, 0.2, 0.2],
      [0.1, 0.7, 1, 0.3, 0.3, 0.3],
      [0.8, 0.9, 0.7, 1, 0.5, 0.5],
      [0.8, 0.9, 0.9, 1, 1, 0.7],
      [0.8, 1, 1, 1, 1, 1],
    ],
    credibility: [
      [1, 0.9, 0.9, 0.111111111111111, 0.0308641975308642, 0],
      [0, 1, 0.8, 0, 0, 0],
      [0.00127013158563227, 0.7, 1, 0, 0, 0],
      [0, 0.9, 0.7, 1, 0.5, 0.166666666666667],
      [0.666666666666667, 0.9, 0.9, 1, 1, 0.7],
      [0.666666666666667, 1, 1, 1, 1, 1],
    ],
  },
  within: { concordance: 1e-9, credibility: 1e-9 },
} as const;

export const fourSchools = {
  source: 'R package MCDA ELECTRE3 example (schools)',
  input: {
    values: [
      [-0.2, 3],
      [-2.3, 9],
      [-2.4, 10],
      [-1, 7],
    ],
    directions: ['max', 'max'],
    weights: [0.25, 0.75],
    q: [0.2, 1],
    p: [1, 2],
    v: [3.5, 4],
  },
  printed: {
    concordance: [
      [1, 0.25, 0.25, 0.25],
      [0.75, 1, 1, 0.75],
      [0.75, 1, 1, 0.75],
      [0.8125, 0.25, 0.25, 1],
    ],
    discordanceByCriterion: [
      [
        [0, 0, 0, 0],
        [0.44, 0, 0, 0.12],
        [0.48, 0, 0, 0.16],
        [0, 0, 0, 0],
      ],
      [
        [0, 1, 1, 1],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0.5, 0],
      ],
    ],
    credibility: [
      [1, 0, 0, 0],
      [0.75, 1, 1, 0.75],
      [0.75, 1, 1, 0.75],
      [0.8125, 0.25, 0.166666666666667, 1],
    ],
  },
  within: { concordance: 1e-9, discordanceByCriterion: 1e-9, credibility: 1e-9 },
} as const;

export const growingGap = {
  source: 'Figueira, Mousseau, Roy (2005) ELECTRE methods: d = (gap - p)/(v - p) between p and v',
  gaps: [1, 2.5, 4, 6, 8, 9.5, 10],
  thresholds: { q: 0, p: 2, v: 10 },
  credibility: [0.75, 0.5, 0.5, 0.5, 0.25, 0.0625, 0],
  within: 1e-12,
} as const;

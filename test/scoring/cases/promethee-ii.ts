export const emergencyResponse = {
  source:
    'Zhao, Peng, Li (2013) Revised PROMETHEE II for improving efficiency in emergency response, Procedia Computer Science 17:181-188',
  input: {
    values: [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ],
    directions: ['max', 'max', 'max'],
    weights: [0.5, 0.3, 0.2],
    preferences: { shape: 'usual' },
  },
  printed: { netFlow: [0.1, -0.3, 0.2], ranks: [2, 3, 1] },
  within: { netFlow: 1e-12 },
  exact: { positiveFlow: [0.55, 0.35, 0.6], negativeFlow: [0.45, 0.65, 0.4], netFlow: [0.1, -0.3, 0.2] },
} as const;

export const offshoreWindFarms = {
  source: 'Ziemba et al. (2017) Using the PROSA method in offshore wind farm location problems, Energies 10(11):1755',
  input: {
    values: [
      [16347, 9, 73.8, 36.7, 1.5, 3730, 2, 1, 38.8, 4, 1720524, 40012],
      [14219, 8.5, 55, 36, 2, 3240, 1, 1, 33.1, 2, 1496512, 34803],
      [8160, 9, 64.8, 28.5, 2, 1860, 2, 2, 45.8, 4, 858830, 19973],
      [8160, 8.5, 62.5, 29.5, 1.5, 1860, 1, 3, 27.3, 3, 858830, 19973],
    ],
    directions: ['min', 'min', 'min', 'min', 'min', 'max', 'min', 'min', 'max', 'min', 'max', 'max'],
    weights: [20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33],
    preferences: [
      { shape: 'vshape', p: 7280 },
      { shape: 'vshape', p: 4 },
      { shape: 'vshape', p: 13.4 },
      { shape: 'vshape', p: 7.4 },
      { shape: 'vshape', p: 3 },
      { shape: 'vshape', p: 1662 },
      { shape: 'vshape', p: 3 },
      { shape: 'vshape', p: 3 },
      { shape: 'vshape', p: 13.8 },
      { shape: 'vshape', p: 3 },
      { shape: 'vshape', p: 766240 },
      { shape: 'vshape', p: 17820 },
    ],
  },
  printed: { netFlow: [-0.0445, 0.1884, -0.0954, -0.0485], ranks: [2, 1, 4, 3] },
  within: { netFlow: 6e-5 },
  exact: {
    positiveFlow: [0.2558391422536, 0.36157509293, 0.191227000142, 0.2183514582476],
    negativeFlow: [0.300336134499, 0.1731903514387, 0.2866031606333, 0.2668630470022],
    netFlow: [-0.04449699224531, 0.1883847414913, -0.09537616049136, -0.04851158875459],
  },
} as const;

export const fourCars = {
  source: 'Dezert et al. (2020) SPOTIS, FUSION 2020',
  input: {
    values: [
      [15000, 4.3, 99, 42, 737],
      [15290, 5, 116, 42, 892],
      [15350, 5, 114, 45, 952],
      [15490, 5.3, 123, 45, 1120],
    ],
    directions: ['min', 'min', 'min', 'max', 'max'],
    weights: [0.2941, 0.2353, 0.2353, 0.0588, 0.1765],
    bounds: [
      [14000, 16000],
      [3, 8],
      [80, 140],
      [35, 60],
      [650, 1300],
    ],
  },
  printed: {
    distancesToIdeal: [0.4779, 0.5781, 0.5558, 0.5801],
    distancesToExpectedPoint: [0.1841, 0.0734, 0.0842, 0.192],
    ranks: [1, 3, 2, 4],
    ranksExpectedPoint: [3, 1, 2, 4],
  },
  within: { distancesToIdeal: 0.0001, distancesToExpectedPoint: 6e-5 },
  exact: {
    distancesToIdeal: [0.4779518205128, 0.5781181923077, 0.5557495512821, 0.5801310897436],
    distancesToExpectedPoint: [0.1840564358974, 0.07344047435897, 0.08421416666667, 0.1919892948718],
  },
} as const;

export const hopedForCar = [15300, 4, 115, 50, 900] as const;

export const fourByThree = {
  source:
    'Dezert J., Tchamova A., Han D., Tacnet J.-M. (2020) The SPOTIS rank reversal free method for multi-criteria decision-making support, FUSION 2020:1-8, first example; figures as the tests of pymcdm (MIT) carry them',
  input: {
    values: [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ],
    directions: ['max', 'min', 'max'],
    weights: [0.2, 0.3, 0.5],
    bounds: [
      [-5, 12],
      [-6, 10],
      [-8, 5],
    ],
  },
  printed: { scores: [0.1989, 0.3705, 0.3063, 0.7491], ranks: [1, 3, 2, 4] },
  within: { scores: 6e-5 },
  exact: { scores: [0.19894513574660633, 0.37050904977375565, 0.30631504524886877, 0.7490582579185521] },
} as const;

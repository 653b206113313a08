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

/** The smallest example there is: risk to be minimised, altitude to be maximised. */
export const threeMountains = {
  source:
    'Opricovic S., Tzeng G.-H. (2004) Compromise solution by MCDM methods: A comparative analysis of VIKOR and TOPSIS, EJOR 156(2):445-455, numerical example of three mountains; figures as the tests of pymcdm (MIT) carry them',
  input: {
    values: [
      [1, 3000],
      [2, 3750],
      [5, 4500],
    ],
    directions: ['min', 'max'],
    weights: [0.5, 0.5],
  },
  printed: { Q: [1, 0, 1], closenessByLinearNormalisation: [0.5, 0.617, 0.5] },
  within: { Q: 1e-12, closeness: 0.0005 },
  exact: { S: [0.5, 0.375, 0.5], R: [0.5, 0.25, 0.5], closeness: [0.5, 0.6172177814626812, 0.5] },
} as const;

export const fiveByFour = {
  source:
    'Yang W., Wu Y. (2020) A new improvement method to avoid rank reversal in VIKOR, IEEE Access 8:21261-21271; figures as the tests of pymcdm (MIT) carry them',
  input: {
    values: [
      [78, 56, 34, 6],
      [4, 45, 3, 97],
      [18, 2, 50, 63],
      [9, 14, 11, 92],
      [85, 9, 100, 29],
    ],
    directions: ['max', 'max', 'max', 'max'],
    weights: [0.25, 0.25, 0.25, 0.25],
  },
  printed: { Q: [0.5679, 0.7667, 1, 0.7493, 0] },
  within: { Q: 6e-5 },
  exact: {
    S: [0.4417080310551101, 0.5509259259259259, 0.6790626962448268, 0.6721300527142452, 0.40440577940577943],
    R: [0.25, 0.25, 0.25, 0.2345679012345679, 0.2175925925925926],
    Q: [0.5679069948039763, 0.7667330359024042, 1, 0.7492842103993281, 0],
  },
} as const;

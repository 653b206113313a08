export const entropyXu = {
  source:
    'Xu X. (2004) A note on the subjective and objective integrated approach to determine attribute weights, EJOR 156(2):530-532',
  values: [
    [30, 30, 38, 29],
    [19, 54, 86, 29],
    [19, 15, 85, 28.9],
    [68, 70, 60, 29],
  ],
  printed: [0.463, 0.3992, 0.1378, 0],
  within: 6e-5,
  exact: [0.4629522868994, 0.3992035489896, 0.1378408561385, 3.307972495495e-6],
} as const;

export const entropyZavadskas = {
  source:
    'Zavadskas E.K., Podvezko V. (2016) Integrated determination of objective criteria weights in MCDM, IJITDM 15(2):267-283',
  values: [
    [3, 100, 10, 7],
    [2.5, 80, 8, 5],
    [1.8, 50, 20, 11],
    [2.2, 70, 12, 9],
  ],
  printed: [0.1146, 0.1981, 0.4185, 0.2689],
  within: 6e-5,
  exact: [0.1145754498951, 0.198081971819, 0.4184612445596, 0.2688813337263],
} as const;

export const criticAttendanceSoftware = {
  source:
    'Tus A., Aytac Adali E. (2019) The new combination with CRITIC and WASPAS methods for the time and attendance software selection problem, Opsearch 56(2):528-538',
  values: [
    [5000, 3, 3, 4, 3, 2],
    [680, 5, 3, 2, 2, 1],
    [2000, 3, 2, 3, 4, 3],
    [600, 4, 3, 1, 2, 2],
    [800, 2, 4, 3, 3, 4],
  ],
  directions: ['max', 'max', 'max', 'max', 'max', 'max'],
  printed: [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
  within: 0.0006,
  exact: [0.1570034320415, 0.2494892431636, 0.1676752491927, 0.1211002224302, 0.1540992915859, 0.150632561586],
} as const;

export const merecFiveByFour = {
  source:
    'Keshavarz-Ghorabaee M. et al. (2021) Determination of objective weights using a new method based on the removal effects of criteria (MEREC), Symmetry 13(4):525, illustrative example',
  values: [
    [450, 8000, 54, 145],
    [10, 9100, 2, 160],
    [100, 8200, 31, 153],
    [220, 9300, 1, 162],
    [5, 8400, 23, 158],
  ],
  directions: ['max', 'max', 'min', 'min'],
  printed: [0.5752, 0.0141, 0.4016, 0.0091],
  within: 0.0001,
} as const;

export const eightByFour = {
  source: 'JMcDM EDAS example',
  input: {
    values: [
      [5000, 5, 5300, 450],
      [4500, 5, 5000, 400],
      [4500, 4, 4700, 400],
      [4000, 4, 4200, 400],
      [5000, 4, 7100, 500],
      [5000, 5, 5400, 450],
      [5500, 5, 6200, 500],
      [5000, 4, 5800, 450],
    ],
    directions: ['max', 'max', 'min', 'min'],
    weights: [0.25, 0.25, 0.25, 0.25],
  },
  printed: {
    scores: [0.759594, 0.886016, 0.697472, 0.739658, 0.059083, 0.731833, 0.641691, 0.385194],
    ranks: [2, 1, 5, 3, 8, 4, 6, 7],
  },
  within: { scores: 1e-6 },
  exact: {
    scores: [
      0.7595941163602, 0.8860162461306, 0.6974721951443, 0.7396577631902, 0.05908329207449, 0.7318326305342,
      0.6416913873323, 0.3851941404556,
    ],
  },
} as const;

export const renewableEnergy = {
  source:
    'Yazdani et al. (2020) Evaluation of renewable energy resources using integrated Shannon entropy-EDAS model, Sustainable Operations and Computers 1:35-42',
  input: {
    values: [
      [3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130],
      [5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200],
      [2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570],
      [6243, 132, 0.07, 0.25, 100, 0.04, 16, 100],
      [8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200],
    ],
    directions: ['min', 'min', 'min', 'max', 'max', 'min', 'max', 'max'],
    weights: [0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117],
    weightNormalisation: 'none',
  },
  printed: { scores: [0.841, 0.632, 0.883, 0.457, 0.104], ranks: [2, 3, 1, 4, 5] },
  within: { scores: 0.0006 },
  exact: { scores: [0.8413183232603, 0.631785933035, 0.8833847557885, 0.4566752475084, 0.1037194624471] },
} as const;

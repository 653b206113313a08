export const oneStrongReason = {
  source:
    'Additive decomposition by hand; covering of cons by pros as in Labreuche C. (2011) A general framework for explaining the results of a multi-attribute preference model, Artificial Intelligence 175:1410–1448, and Belahcène K. et al. (2015) arXiv:1502.04593',
  input: { weights: [0.4, 0.3, 0.2, 0.1], a: [3, 5, 4, 4], b: [4, 3, 5, 2] },
  difference: 0.2,
  contributions: [-0.4, 0.6, -0.2, 0.2],
  pros: [1, 3],
  cons: [0, 2],
  cover: [1],
  within: 1e-12,
} as const;

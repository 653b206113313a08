/**
 * Probability that a chi-square variable with `df` degrees of freedom (a whole number of 1 or more) exceeds `x`.
 *
 * The exact finite sum for whole degrees of freedom (Abramowitz and Stegun 26.4.4 and 26.4.5), each term from the one before.
 */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const odd = df % 2 === 1;
  let tail = odd ? complementaryError(Math.sqrt(half)) : Math.exp(-half);
  // Logarithm of the next term: a term alone may vanish while later ones do not.
  let log = odd ? 0.5 * Math.log(half) - half - 0.5 * Math.log(Math.PI) + Math.LN2 : Math.log(half) - half;
  for (let k = odd ? 0.5 : 1; k < df / 2; k++) {
    tail += Math.exp(log);
    log += Math.log(half / (k + 1));
  }
  return Math.min(1, tail);
}

/** erfc(x) for x ≥ 0: a power series near 0, a continued fraction further out; about 14 digits. */
function complementaryError(x: number): number {
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; k < 200 && Math.abs(term) > 1e-18 * sum; k++) {
      term *= (2 * x * x) / (2 * k + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let k = 120; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
}

// fast-check as the tests see it while mutants are tried: the same draws in every run and no more than 25 of them, and a failure is not made smaller.
import fc from 'fast-check';

export * from 'fast-check';

const MOST_RUNS = 25;
const assert = (property, settings = {}) =>
  fc.assert(property, {
    ...settings,
    seed: 1,
    endOnFailure: true,
    numRuns: Math.min(settings.numRuns ?? MOST_RUNS, MOST_RUNS),
  });
export default { ...fc, assert };

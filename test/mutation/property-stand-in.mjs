// fast-check as the tests see it while mutants are tried: the same draws in every run and no more of them than the part says, and a failure is not made smaller.
import fc from 'fast-check';

export * from 'fast-check';

const assert = (property, settings = {}) =>
  fc.assert(property, {
    ...settings,
    seed: 1,
    endOnFailure: true,
    numRuns: Math.min(settings.numRuns ?? globalThis.__mostDraws__, globalThis.__mostDraws__),
  });
export default { ...fc, assert };

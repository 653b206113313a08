import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defects, type PlanMatchers, planArbitraries, planMatchers } from '../../src/testing/index.ts';
import { auditPlan } from '../../src/validation/index.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is merged with one of the same parameters only
  interface Matchers<T = any> extends PlanMatchers<T> {}
}
expect.extend(planMatchers);

it.each(Object.entries(defects))('%s is found in whatever sound plan', (_name, { rule, path, asOf, spoil }) => {
  const { plan } = planArbitraries(fc);
  fc.assert(
    fc.property(plan({ most: 1 }), (sound) => {
      const options = { locale: 'en', ...(asOf !== undefined && { asOf }) } as const;
      expect(auditPlan(spoil(sound), options)).toHaveIssue(rule, path);
      // A plan is sound on no day for ever: with a day, its own targets may be missed by then. Remarks are no defects.
      const before = auditPlan(sound, options).issues.filter(({ severity }) => severity !== 'info');
      if (asOf === undefined) expect(before).not.toHaveIssue(rule, path);
    }),
    { numRuns: 3 },
  );
});

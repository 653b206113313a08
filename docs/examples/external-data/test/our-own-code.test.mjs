import fc from 'fast-check';
import { buildPlan, planArbitraries, planMatchers } from 'plan-sante/testing';
import { safeParsePlan } from 'plan-sante/validation';
import { describe, expect, test } from 'vitest';

expect.extend(planMatchers);

/** Code of ours that works on plans of others: the projects that answer no constat. */
function unanswering(plan) {
  return plan.projects.filter(({ answers }) => answers.length === 0).map(({ id }) => id);
}

describe('our own code', () => {
  test('names the project that answers nothing', () => {
    const plan = buildPlan({ projects: [{ id: 'P1', title: 'Bus santé' }] });
    expect(unanswering(plan)).toEqual(['P1']);
  });

  test('works on every sound plan', () => {
    const { plan } = planArbitraries(fc);
    fc.assert(
      fc.property(plan(), (one) => {
        const known = new Set(one.projects.map(({ id }) => id));
        expect(unanswering(one).every((id) => known.has(id))).toBe(true);
      }),
    );
  });

  test('is told of a reference that leads nowhere before it works on one', () => {
    const reading = safeParsePlan({
      id: 'cls',
      title: 'Contrat local de santé',
      constats: [{ id: 'C1', text: 'Loin de tout', theme: 'nowhere' }],
    });
    expect(reading).not.toPassAudit();
  });
});

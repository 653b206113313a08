import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/model/index.ts';
import { type EntityCollection, planArbitraries } from '../../src/testing/index.ts';
import {
  auditPlan,
  checkClaims,
  safeParseFiche,
  safeParsePlan,
  safeParsePlanText,
} from '../../src/validation/index.ts';

const arbitrary = planArbitraries(fc);
const COLLECTIONS: readonly EntityCollection[] = [
  'sources',
  'territories',
  'organisations',
  'orientations',
  'consultations',
  'constats',
  'pistes',
  'dispositifs',
  'projects',
  'measures',
  'programmes',
  'budgetLines',
  'milestones',
  'indicators',
  'followUps',
  'judgements',
  'decisions',
  'figures',
];

describe('sound plans', () => {
  it('are read in full, and no rule of the audit finds an error or a warning', () => {
    fc.assert(
      fc.property(arbitrary.planInput(), (input) => {
        const reading = safeParsePlan(input);
        expect(reading.issues).toEqual([]);
        expect(reading.success).toBe(true);
        const { issues } = auditPlan(reading, { locale: 'en' });
        expect(
          issues.filter(({ severity }) => severity !== 'info').map(({ code, message }) => `${code}: ${message}`),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('have claims that are true', () => {
    fc.assert(
      fc.property(arbitrary.plan({ least: 2 }), (plan) => {
        const verdicts = checkClaims(plan).map(({ verdict }) => verdict);
        expect(verdicts.length).toBeGreaterThan(0);
        expect(new Set(verdicts)).toEqual(new Set(['reconciles']));
      }),
      { numRuns: 50 },
    );
  });

  it('are the same after a way through text', () => {
    fc.assert(
      fc.property(arbitrary.plan(), (plan) => {
        const reading = safeParsePlanText(JSON.stringify(plan));
        expect(reading.success && reading.data).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it('are as long as asked', () => {
    for (const plan of fc.sample(arbitrary.plan({ least: 2, most: 3 }), 20)) {
      expect(plan.projects.length).toBeGreaterThan(1);
      expect(plan.measures.length).toBeLessThan(4);
    }
  });
});

describe('entities', () => {
  it.each(COLLECTIONS)('of %s come with the plan in which their references resolve', (collection) => {
    fc.assert(
      fc.property(arbitrary.entity(collection), ({ entity, plan }) => {
        expect(plan[collection]).toContain(entity);
        expect(auditPlan(plan).counts.byRule['dangling-reference']).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });

  it('are of every collection that has ids', () => {
    const [plan] = fc.sample(arbitrary.plan({ least: 1 }), 1);
    const withIds = Object.entries(plan ?? {}).filter(
      ([, value]) => Array.isArray(value) && value.some((one) => typeof one === 'object' && 'id' in one),
    );
    const names = withIds.map(([name]) => name).filter((name) => name !== 'claims');
    expect([...names].sort()).toEqual([...COLLECTIONS].sort());
  });
});

it('fiches are read in full', () => {
  fc.assert(
    fc.property(arbitrary.fiche(), (fiche) => {
      expect(safeParseFiche(fiche)).toMatchObject({ success: true, issues: [] });
    }),
    { numRuns: 50 },
  );
});

it('amounts in French print mean what they say', () => {
  fc.assert(
    fc.property(arbitrary.printedAmount(), ({ text, money }) => {
      const reading = readMoney(text);
      expect(reading.ok && reading.value).toMatchObject(money);
    }),
    { numRuns: 300 },
  );
});

it('fast-check is asked for where it is not given', () => {
  expect(() => planArbitraries(undefined as never)).toThrow(/planArbitraries.*import fc from "fast-check"/s);
});

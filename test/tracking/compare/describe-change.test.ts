import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/index.ts';
import type { PlanInput } from '../../../src/model/index.ts';
import { comparePlans, describePlanChange } from '../../../src/tracking/compare/index.ts';
import { parsePlan } from '../../../src/validation/index.ts';
import { arbitraryPlan } from '../arbitrary-plan.ts';

const said = (before: Omit<PlanInput, 'id' | 'title'>, after: Omit<PlanInput, 'id' | 'title'>) =>
  comparePlans(parsePlan({ id: 'p', title: 'Plan', ...before }), parsePlan({ id: 'p', title: 'Plan', ...after })).map(
    (change) => describePlanChange(change, { locale: 'en' }),
  );

describe('describePlanChange', () => {
  it('says dates, states and numbers as people write them', () => {
    expect(
      said(
        { period: '2024', measures: [{ id: 'M1', text: 'Ouvrir', state: 'todo', due: '../2025' }] },
        { period: '2024/2026', measures: [{ id: 'M1', text: 'Ouvrir', state: 'done', due: '2025-Q4' }] },
      ),
    ).toEqual([
      'plan, period: 2024 → 2024 to 2026.',
      'measure M1, due date: by 2025 → fourth quarter of 2025.',
      'measure M1, state: to do → done.',
    ]);
  });

  it('says who stands in the place of what is gone, and how we know', () => {
    expect(
      said(
        { budgetLines: [{ id: 'b1', title: 'Crédits' }] },
        { budgetLines: [{ id: 'b2', title: 'Fonds', supersedes: 'b1' }] },
      ),
    ).toEqual([
      'budget line b1 "Crédits" is replaced by: budget line b2. The later plan says so.',
      'budget line b2 "Fonds" is new, in the place of: budget line b1.',
    ]);
  });

  it('has a whole sentence for every change of any two plans, in every language', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (a, b) => {
        for (const change of comparePlans(a, b))
          for (const locale of LOCALES) {
            const sentence = describePlanChange(change, { locale });
            expect(sentence).toMatch(/[.…]$/);
            expect(sentence).not.toMatch(/non renseigné|not given|nicht angegeben|undefined|\[object/);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what is no change', () => {
    expect(() => describePlanChange({} as never)).toThrow(/a change that comparePlans found/);
    expect(() => describePlanChange({ kind: 'added', about: 'entity', path: [] }, { language: 'fr' } as never)).toThrow(
      /language/,
    );
  });
});

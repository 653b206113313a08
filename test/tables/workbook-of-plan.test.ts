import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { planFromTable, planSante, readTable, tableFromPlan, writeTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { plans as arbitraryPlans } from './arbitrary-plan.ts';

const PLANS = Object.entries(plans).filter((entry): entry is [string, Plan] => typeof entry[1] === 'object');
function back(plan: Plan, locale: 'fr' | 'en' | 'de') {
  const bytes = writeTable(tableFromPlan(plan, { profile: planSante, locale }), { format: xlsx, locale });
  const table = readTable(bytes, { format: xlsx, locale: 'en' });
  if (!table.success) throw new Error(table.issues.map(({ message }) => message).join('\n'));
  return { ...planFromTable(table.data, { locale: 'en' }), bytes };
}

describe('a bundled plan in a workbook', () => {
  for (const [name, plan] of PLANS) {
    it.each(['fr', 'en', 'de'] as const)(`${name} comes back in %s`, (locale) => {
      const { data, counts } = back(plan, locale);
      expect(data).toEqual(plan);
      expect(counts.taken + counts.read + counts.leftOut).toBe(counts.cells);
    });
  }
});

describe('any plan', () => {
  it('comes back as it was', () => {
    let filled = 0;
    fc.assert(
      fc.property(arbitraryPlans, fc.constantFrom('fr', 'en', 'de'), (plan, locale) => {
        const { data, counts } = back(plan, locale as 'fr');
        filled += plan.projects.length + plan.claims.length + plan.indicators.length;
        expect(data).toEqual(plan);
        expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
        expect(counts.kept).toBe(0);
      }),
      { numRuns: 60 },
    );
    expect(filled).toBeGreaterThan(30);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParsePlan, upgradePlan } from '../../../src/validation/index.ts';

const old = {
  formatVersion: '0.9.0',
  id: 'cnr',
  title: 'Restitution',
  consultations: [{ id: 'c', title: 'CNR', dialogues: [{ id: 'd1', level: 'department', count: 9 }] }],
  existingSolutions: [{ id: 's', name: 'Équipe mobile' }],
  projects: [
    {
      id: 'P4',
      title: 'Ambassadeurs',
      status: 'drafted',
      score: 12,
      fiche: {
        title: 'Ambassadeurs',
        actors: [{ name: 'ARS', role: 'pilotage' }],
        expectations: [
          { level: 'territory', text: 'Repérer des pairs' },
          { level: 'national', text: 'Financer' },
          { level: 'europe', text: 'Partager' },
        ],
      },
    },
  ],
  milestones: [{ id: 'm', title: 'Lancement', date: '2023-03' }],
  budgetLines: [
    { id: 'b', title: 'FIR', amountMEur: 1.1 },
    { id: 'e', title: 'Envelope', amountMEur: 'beaucoup', minMEur: 200, maxMEur: 500 },
    { id: 'f', title: 'Twice', amountMEur: 2, amount: { value: 3 } },
  ],
};

describe('upgradePlan from 0.9.0', () => {
  const result = upgradePlan(old, { locale: 'en' });

  it('gives a plan of today', () => {
    expect(result.issues).toEqual([]);
    expect(result).toMatchObject({
      success: true,
      from: '0.9.0',
      data: {
        formatVersion: '1.0.0',
        consultations: [{ meetings: [{ id: 'd1', count: 9 }] }],
        dispositifs: [{ id: 's', title: 'Équipe mobile' }],
        projects: [
          {
            state: 'drafted',
            fiche: {
              stakeholders: [{ name: 'ARS' }],
              expectations: { territory: [{ text: 'Repérer des pairs' }], national: [{ text: 'Financer' }] },
            },
          },
        ],
        milestones: [{ planned: '2023-03' }],
        budgetLines: [
          { amount: { value: 1_100_000, currency: 'EUR' } },
          { amount: { min: 200_000_000, max: 500_000_000, currency: 'EUR' } },
          { amount: { value: 3 } },
        ],
      },
    });
  });

  it('tells every change by the place in the old document', () => {
    expect(result.changes.map(({ path }) => path.join('.'))).toEqual([
      'existingSolutions.0.name',
      'existingSolutions',
      'consultations.0.dialogues',
      'projects.0.status',
      'projects.0.fiche.actors',
      'projects.0.fiche.expectations',
      'milestones.0.date',
      'budgetLines.0.amountMEur',
      'budgetLines.1.minMEur',
      'budgetLines.1.maxMEur',
    ]);
    expect(result.changes[7]?.message).toBe('"amountMEur" (1.1) becomes "amount.value" (1100000).');
  });

  it('tells every loss', () => {
    expect(result.losses.map(({ code, path, place }) => [code, path.join('.'), place])).toEqual([
      ['upgrade-lost-not-in-format', 'projects.0.score', 'project P4, field "score"'],
      ['upgrade-lost-not-in-format', 'projects.0.fiche.expectations.2', 'fiche P4, expectations 3'],
      ['upgrade-lost-not-convertible', 'budgetLines.1.amountMEur', 'budget line e, field "amountMEur"'],
      ['upgrade-lost-already-there', 'budgetLines.2.amountMEur', 'budget line f, field "amountMEur"'],
    ]);
    expect(result.losses[0]?.message).toContain('Give scores by criterion');
  });

  it('leaves the input as it was', () => {
    expect(old.consultations[0]).toHaveProperty('dialogues');
    expect(old.budgetLines[0]).toEqual({ id: 'b', title: 'FIR', amountMEur: 1.1 });
  });

  it('still tells what was wrong in the old document', () => {
    const { success, issues } = upgradePlan({ ...old, projects: [{ id: 'P1', actors: [] }] });
    expect(success).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(['missing', 'unknown-key']);
  });
});

describe('upgradePlan from elsewhere', () => {
  it('reads a plan of today as it is', () => {
    const plan = { id: 'p', title: 'Plan', notes: ['x'] };
    expect(upgradePlan(plan)).toEqual({ ...safeParsePlan(plan), changes: [], losses: [] });
  });

  it('answers any version and any value with a report', () => {
    expect(upgradePlan({ formatVersion: '0.1.0', id: 'p', title: 'P' }).issues[0]?.code).toBe('other-format-version');
    expect(upgradePlan({ formatVersion: '7.0.0', id: 'p', title: 'P' }).issues[0]?.code).toBe('other-format-version');
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(old), 'x'), fc.anything({ withDate: true, withMap: true })),
        (members) => {
          const result = upgradePlan({ ...members, formatVersion: '0.9.0' });
          expect(result.success || result.issues.length > 0).toBe(true);
        },
      ),
    );
  });
});

describe('a value that cannot be converted', () => {
  it('leaves nothing in its place', () => {
    const line = (members: object) => {
      const input = { formatVersion: '0.9.0', id: 'p', title: 'P', budgetLines: [{ id: 'b', title: 'B', ...members }] };
      const { data, losses } = upgradePlan(input, { locale: 'en' }) as {
        data?: { budgetLines: object[] };
        losses: readonly { code: string }[];
      };
      return [data?.budgetLines[0], losses.map(({ code }) => code)];
    };
    const bare = { id: 'b', title: 'B', sector: 'unknown' };
    expect(line({ amountMEur: 'beaucoup' })).toEqual([bare, ['upgrade-lost-not-convertible']]);
    expect(line({ amountMEur: 2, amount: { value: 3 } })).toEqual([
      { ...bare, amount: { value: 3, currency: 'EUR' } },
      ['upgrade-lost-already-there'],
    ]);
    expect(line({ amountMEur: 2, amount: { value: 3, currency: 'CHF' } })[0]).toMatchObject({
      amount: { currency: 'CHF' },
    });
  });
});

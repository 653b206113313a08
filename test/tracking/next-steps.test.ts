import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeriqueSante2022 } from '../../src/plans/index.ts';
import { nextSteps } from '../../src/tracking/index.ts';
import { planOf } from './tracked-plans.ts';

describe('nextSteps', () => {
  const plan = planOf({
    organisations: [{ id: 'ars', name: 'ARS Grand Est' }],
    projects: [
      {
        id: 'p',
        title: 'Équipe mobile',
        leads: ['ars'],
        due: '2024-12',
        nextSteps: [
          { text: 'Recruter', due: '2024-05', responsible: 'CHU' },
          { text: 'Ouvrir', due: '../2024-07-15' },
          { text: 'Évaluer' },
          { text: 'Écrire la fiche', due: '2024-01', state: 'done' },
        ],
      },
    ],
    measures: [{ id: 'm', text: 'Former', actions: [{ text: 'Appel', due: '2024', leads: ['ars'] }] }],
    programmes: [{ id: 'g', title: 'g', nextSteps: [{ text: 'Bilan', date: '2024-07' }] }],
    milestones: [
      { id: 'k', title: 'Signature', planned: '2024-06-01' },
      { id: 'k2', title: 'Comité', planned: '2024-06-01', actual: '2024-06-01' },
    ],
    decisions: [
      {
        id: 'd',
        title: 'Trancher',
        due: '2024-06-15',
        decidedBy: 'Comité',
        nextSteps: [{ text: 'Écrire', due: '2024-08' }],
      },
    ],
  });

  it('says what is overdue and what is due, by whom, in partial dates', () => {
    const found = nextSteps(plan, { asOf: '2024-06-30' });
    expect(found.overdue.map(({ of, text, inDays, by }) => [of, text, inDays, by])).toEqual([
      ['p', 'Recruter', { min: -60, max: -30 }, ['CHU']],
      ['k', 'Signature', { min: -29, max: -29 }, []],
      ['d', 'Trancher', { min: -15, max: -15 }, ['Comité']],
    ]);
    expect(found.due.map(({ of, text, inDays, by }) => [of, text, inDays, by])).toEqual([
      ['p', 'Ouvrir', { min: 15, max: 15 }, ['ARS Grand Est']],
      ['g', 'Bilan', { min: 1, max: 31 }, []],
      ['m', 'Appel', { min: -181, max: 184 }, ['ARS Grand Est']],
    ]);
    expect([found.later, found.undated, found.closed]).toEqual([2, 1, 2]);
    expect(found.due[0]?.path).toEqual(['projects', 0, 'nextSteps', 1]);
  });

  it('counts nothing of a decision that was taken only later, and the state that held on the day', () => {
    const decided = planOf({
      decisions: [{ id: 'd', title: 'Trancher', date: '2024-07', due: '2024-08', nextSteps: [{ text: 'x' }] }],
      milestones: [
        {
          id: 'k',
          title: 'k',
          planned: '2024-06',
          state: 'done',
          history: [{ state: 'running' }, { state: 'done', date: '2024-09' }],
        },
      ],
    });
    expect(nextSteps(decided, { asOf: '2024-06-30' })).toMatchObject({
      due: [{ of: 'k' }],
      later: 0,
      undated: 0,
      closed: 0,
    });
    expect(nextSteps(decided, { asOf: '2024-09-30' })).toMatchObject({
      overdue: [{ of: 'd' }],
      due: [],
      undated: 1,
      closed: 1,
    });
  });

  it('looks as far ahead as it is asked', () => {
    const later = [0, 30, 60, 366].map((withinDays) => nextSteps(plan, { asOf: '2024-06-30', withinDays }).later);
    expect(later).toEqual([4, 2, 1, 0]);
    expect(() => nextSteps(plan, { asOf: '2024-06-30', withinDays: -1 })).toThrow('withinDays');
    expect(() => nextSteps(plan, { asOf: '2024-06-30', withinDays: 1.5 })).toThrow('withinDays');
  });

  it('puts every step of a real plan into one count, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 0, max: 2000 }), (year, withinDays) => {
        const { overdue, due, later, undated, closed } = nextSteps(numeriqueSante2022, {
          asOf: `${year}-06-30`,
          withinDays,
        });
        const { milestones, programmes, measures, projects } = numeriqueSante2022;
        const all = [
          ...milestones,
          ...programmes.flatMap((one) => one.nextSteps),
          ...measures.flatMap((one) => one.actions),
          ...projects.flatMap((one) => one.nextSteps),
          ...[...measures, ...projects].filter((one) => 'due' in one && one.due !== undefined),
        ];
        expect(overdue.length + due.length + later + undated + closed).toBe(all.length);
      }),
    );
  });
});

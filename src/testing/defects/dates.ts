import type { IndicatorInput } from '../../model/index.ts';
import { withFiche } from './fiche-parts.ts';
import { defectsOf, type PlanPart } from './rule-defects.ts';

const milestones = (...planned: readonly string[]): PlanPart => ({
  milestones: planned.map((date, i) => ({ id: `J${i + 1}`, title: `Jalon ${i + 1}`, planned: date })),
});

const indicator = (rest: Partial<IndicatorInput>): PlanPart => ({
  indicators: [{ id: 'I1', title: 'Dépistages', direction: 'increase', ...rest }],
});

export const dateAutofillDrift = defectsOf({
  rule: 'date-autofill-drift',
  defects: {
    'days-that-a-spreadsheet-continued': {
      part: milestones('2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'),
      path: ['milestones', 4, 'planned'],
    },
    'years-that-a-spreadsheet-continued': {
      part: milestones('2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31'),
      path: ['milestones', 3, 'planned'],
    },
  },
  neighbours: {
    'dates-that-repeat': milestones('2024-12-31', '2024-12-31', '2024-12-31', '2025-06-30', '2025-06-30'),
    'two-days-that-follow-each-other': milestones('2024-12-30', '2024-12-31', '2025-06-30', '2025-07-01'),
  },
});

export const implausibleDate = defectsOf({
  rule: 'implausible-date',
  asOf: '2026-11-28',
  defects: {
    'year-with-two-digits-swapped': { part: milestones('0203-02-07'), path: ['milestones', 0, 'planned'] },
    'zero-of-a-clock': { part: milestones('1970-01-01'), path: ['milestones', 0, 'planned'] },
    'measured-on-a-day-still-to-come': {
      part: { indicators: [{ id: 'I1', title: 'Visites', values: [{ asOf: '2029', quantity: { value: 40 } }] }] },
      path: ['indicators', 0, 'values', 0, 'asOf'],
    },
    'reached-on-a-day-still-to-come': {
      part: { milestones: [{ id: 'J1', title: 'Ouverture', actual: '2029-03' }] },
      path: ['milestones', 0, 'actual'],
    },
  },
  neighbours: {
    'a-day-of-this-century': milestones('2023-02-07'),
    'the-year-of-the-zero-of-clocks': milestones('1970'),
    'first-of-january': milestones('1975-01-01'),
  },
});

export const milestonesOutOfOrder = defectsOf({
  rule: 'milestones-out-of-order',
  defects: {
    'planned-before-what-it-follows': {
      part: {
        milestones: [
          { id: 'J1', title: 'Évaluation', planned: '2025-06' },
          { id: 'J2', title: 'Généralisation', planned: '2024-09', after: ['J1'] },
        ],
      },
      path: ['milestones', 1, 'planned'],
    },
    'reached-before-what-it-follows': {
      part: {
        milestones: [
          { id: 'J1', title: 'Appel à projets', actual: '2022-05-03' },
          { id: 'J2', title: 'Choix des projets', actual: '2022-04-28', after: ['J1'] },
        ],
      },
      path: ['milestones', 1, 'actual'],
    },
  },
  neighbours: {
    'planned-after-what-it-follows': {
      milestones: [
        { id: 'J1', title: 'Évaluation', planned: '2025-06' },
        { id: 'J2', title: 'Généralisation', planned: '2025-09', after: ['J1'] },
      ],
    },
    'in-the-same-year': {
      milestones: [
        { id: 'J1', title: 'Évaluation', planned: '2025-06' },
        { id: 'J2', title: 'Généralisation', planned: '2025', after: ['J1'] },
      ],
    },
  },
});

const project = { id: 'P1', title: 'Forum des métiers' };

export const endBeforeStart = defectsOf({
  rule: 'end-before-start',
  defects: {
    'last-milestone-before-the-first': {
      part: {
        projects: [project],
        milestones: [
          { id: 'J1', title: 'Début', kind: 'launch', planned: '2025-11-10', project: 'P1' },
          { id: 'J2', title: 'Fin', planned: '2025-10-30', project: 'P1' },
        ],
      },
      path: ['milestones', 1, 'planned'],
    },
    'plan-launched-after-its-end': { part: { period: '2020/2022', launchedOn: '2023-02-01' }, path: ['launchedOn'] },
    'project-due-before-its-start': {
      part: { projects: [{ id: 'P1', title: 'Forum des métiers', start: '2026-03', due: '2025-12' }] },
      path: ['projects', 0, 'due'],
    },
    'action-due-before-its-start': {
      part: {
        measures: [{ id: 'M1', text: 'Équiper', actions: [{ text: 'Acheter', start: '2026', due: '2025-06' }] }],
      },
      path: ['measures', 0, 'actions', 0, 'due'],
    },
    'programme-that-ended-before-it-began': {
      part: {
        programmes: [{ id: 'C1', title: 'Essai' }],
        milestones: [
          { id: 'J1', title: 'Start of the trial', actual: '2024-03', programme: 'C1' },
          { id: 'J2', title: 'End of the trial', actual: '2023-03', programme: 'C1' },
        ],
      },
      path: ['milestones', 1, 'actual'],
    },
  },
  neighbours: {
    'first-milestone-before-the-last': {
      projects: [project],
      milestones: [
        { id: 'J1', title: 'Début', kind: 'launch', planned: '2025-11-10', project: 'P1' },
        { id: 'J2', title: 'Fin', planned: '2025-11-30', project: 'P1' },
      ],
    },
    'a-project-in-phases': {
      projects: [project],
      milestones: [
        { id: 'J1', title: 'Début de la phase 1', planned: '2025-01', project: 'P1' },
        { id: 'J2', title: 'Fin de la phase 1', planned: '2025-06', project: 'P1' },
        { id: 'J3', title: 'Début de la phase 2', planned: '2025-09', project: 'P1' },
      ],
    },
    'project-due-in-the-month-of-its-start': {
      projects: [{ id: 'P1', title: 'Forum des métiers', start: '2026-03-15', due: '2026-03' }],
    },
    'plan-launched-within-its-period': { period: '2020/2022', launchedOn: '2020-02-01' },
  },
});

export const targetBeforeBaseline = defectsOf({
  rule: 'target-before-baseline',
  defects: {
    'target-dated-before-the-baseline': {
      part: indicator({
        baseline: { asOf: '2025', quantity: { value: 34 } },
        targets: [{ asOf: '2024', quantity: { value: 45 } }],
      }),
      path: ['indicators', 0, 'targets', 0, 'asOf'],
    },
    'target-of-the-month-before-the-baseline': {
      part: indicator({
        baseline: { asOf: '2026-02-01', quantity: { value: 34 } },
        targets: [{ asOf: '2026-01', quantity: { value: 45 } }],
      }),
      path: ['indicators', 0, 'targets', 0, 'asOf'],
    },
  },
  neighbours: {
    'target-years-after-the-baseline': indicator({
      baseline: { asOf: '2024', quantity: { value: 34 } },
      targets: [{ asOf: '2030', quantity: { value: 45 } }],
    }),
    'target-in-the-year-of-the-baseline': indicator({
      baseline: { asOf: '2026', quantity: { value: 34 } },
      targets: [{ asOf: '2026-12', quantity: { value: 45 } }],
    }),
  },
});

export const outsidePlanPeriod = defectsOf({
  rule: 'outside-plan-period',
  defects: {
    'milestone-after-the-plan': {
      part: {
        kind: 'roadmap',
        period: '2025/2030',
        milestones: [{ id: 'J1', title: 'Ouverture', planned: '2035-06' }],
      },
      path: ['milestones', 0, 'planned'],
    },
    'budget-before-the-plan': {
      part: {
        kind: 'roadmap',
        period: '2025/2030',
        budgetLines: [{ id: 'B1', title: 'Équipement', amount: { value: 5000, currency: 'EUR' }, period: '2015' }],
      },
      path: ['budgetLines', 0, 'period'],
    },
    'project-that-starts-after-the-plan': {
      part: { kind: 'roadmap', period: '2025/2030', projects: [{ id: 'P1', title: 'Forum', start: '2034' }] },
      path: ['projects', 0, 'start'],
    },
    'milestone-just-after-the-plan': {
      part: { kind: 'roadmap', period: '2025/2030', milestones: [{ id: 'J1', title: 'Bilan', planned: '2031-03' }] },
      path: ['milestones', 0, 'planned'],
    },
  },
  neighbours: {
    'milestone-within-the-plan': {
      kind: 'roadmap',
      period: '2025/2030',
      milestones: [{ id: 'J1', title: 'Ouverture', planned: '2030-06' }],
    },
    'reached-before-the-plan-began': {
      kind: 'roadmap',
      period: '2025/2030',
      milestones: [{ id: 'J1', title: 'Adoption', actual: '2019-06' }],
    },
    'what-a-consultation-asks-for': {
      kind: 'consultation',
      period: '2022-11/2023-02',
      milestones: [{ id: 'J1', title: 'Révision du projet régional', planned: '2025' }],
    },
  },
});

export const overdueNextStep = defectsOf({
  rule: 'overdue-next-step',
  asOf: '2023-06-01',
  defects: {
    'step-of-a-project-overdue': {
      part: { projects: [{ id: 'P1', title: 'Équipe mobile', nextSteps: [{ text: 'Recruter', due: '2023-03' }] }] },
      path: ['projects', 0, 'nextSteps', 0],
    },
    'step-of-a-programme-overdue': {
      part: {
        programmes: [{ id: 'C1', title: 'Essai', state: 'running', nextSteps: [{ date: '2022', text: 'Étendre' }] }],
      },
      path: ['programmes', 0, 'nextSteps', 0],
    },
    'target-of-a-fiche-overdue': {
      part: withFiche({ targets: [{ title: 'Deux équipes', quantity: { value: 2 }, due: '../2023-03' }] }),
      path: ['projects', 0, 'fiche', 'targets', 0],
    },
    'decision-overdue': {
      part: { decisions: [{ id: 'D1', title: 'Choisir le site', date: '2022-12-01', due: '2023-02' }] },
      path: ['decisions', 0],
    },
    'step-of-a-decision-overdue': {
      part: {
        decisions: [
          {
            id: 'D1',
            title: 'Choisir le site',
            date: '2022-12-01',
            nextSteps: [{ text: 'Écrire aux communes', due: '2023-01' }],
          },
        ],
      },
      path: ['decisions', 0, 'nextSteps', 0],
    },
    'milestone-overdue': {
      part: { milestones: [{ id: 'J1', title: 'Ouverture', planned: '2023-01', state: 'todo' }] },
      path: ['milestones', 0],
    },
  },
  neighbours: {
    'step-that-was-taken': {
      projects: [
        { id: 'P1', title: 'Équipe mobile', nextSteps: [{ text: 'Recruter', due: '2023-03', state: 'done' }] },
      ],
    },
    'step-of-this-year': {
      programmes: [{ id: 'C1', title: 'Essai', state: 'running', nextSteps: [{ date: '2023', text: 'Étendre' }] }],
    },
    'target-still-to-come': withFiche({ targets: [{ title: 'Deux équipes', quantity: { value: 2 }, due: '2024' }] }),
  },
});

export const targetMissed = defectsOf({
  rule: 'target-missed',
  asOf: '2026-11-28',
  defects: {
    'value-short-of-a-past-target': {
      part: indicator({
        baseline: { asOf: '2020', quantity: { value: 0 } },
        targets: [{ asOf: '2024', quantity: { value: 100 } }],
        values: [{ asOf: '2024', quantity: { value: 40 } }],
      }),
      path: ['indicators', 0, 'targets', 0],
    },
    'value-above-a-past-target-that-was-to-fall': {
      part: indicator({
        title: 'Délai',
        direction: 'decrease',
        targets: [{ asOf: '../2025', quantity: { value: 10, unit: 'days' } }],
        values: [{ asOf: '2025-06', quantity: { value: 12, unit: 'days' } }],
      }),
      path: ['indicators', 0, 'targets', 0],
    },
    'first-of-two-targets-missed': {
      part: indicator({
        targets: [
          { asOf: '2024', quantity: { value: 60 } },
          { asOf: '2030', quantity: { value: 100 } },
        ],
        values: [{ asOf: '2026-06', quantity: { value: 40 } }],
      }),
      path: ['indicators', 0, 'targets', 0],
    },
    'past-target-that-nobody-measured': {
      part: indicator({ targets: [{ asOf: '2025', quantity: { value: 10 } }] }),
      path: ['indicators', 0, 'targets', 0],
    },
  },
  neighbours: {
    'target-reached': indicator({
      baseline: { asOf: '2020', quantity: { value: 0 } },
      targets: [{ asOf: '2024', quantity: { value: 100 } }],
      values: [
        { asOf: '2025', quantity: { value: 104 } },
        { asOf: '2024', quantity: { value: 90 } },
      ],
    }),
    'target-of-this-year': indicator({
      targets: [{ asOf: '2026', quantity: { value: 100 } }],
      values: [{ asOf: '2026-01', quantity: { value: 40 } }],
    }),
    'value-that-may-have-reached-it': indicator({
      targets: [{ asOf: '2025', quantity: { value: 100 } }],
      values: [{ asOf: '2025', quantity: { value: 95, qualifier: 'more-than' } }],
    }),
  },
});

export const staleValue = defectsOf({
  rule: 'stale-value',
  asOf: '2026-11-28',
  defects: {
    'latest-value-two-years-old': {
      part: indicator({
        targets: [{ asOf: '2030', quantity: { value: 100 } }],
        values: [{ asOf: '2024', quantity: { value: 40 } }],
      }),
      path: ['indicators', 0, 'values', 0],
    },
    'value-older-than-its-rhythm': {
      part: indicator({ rhythmMonths: 3, values: [{ asOf: '2026-03', quantity: { value: 40 } }] }),
      path: ['indicators', 0, 'values', 0],
    },
    'old-value-without-a-target': {
      part: indicator({ values: [{ asOf: '2023-06', quantity: { value: 40 } }] }),
      path: ['indicators', 0, 'values', 0],
    },
  },
  neighbours: {
    'a-value-of-this-year': indicator({
      targets: [{ asOf: '2030', quantity: { value: 100 } }],
      values: [
        { asOf: '2024', quantity: { value: 40 } },
        { asOf: '2026-06', quantity: { value: 52 } },
      ],
    }),
    'an-old-value-that-reached-its-target': indicator({
      targets: [{ asOf: '2023', quantity: { value: 100 } }],
      values: [{ asOf: '2023', quantity: { value: 120 } }],
    }),
    'a-value-within-its-rhythm': indicator({
      rhythmMonths: 36,
      values: [{ asOf: '2024', quantity: { value: 40 } }],
    }),
    'an-old-starting-value': indicator({ baseline: { asOf: '2019', quantity: { value: 40 } } }),
  },
});

const moved = (planned: string, ...before: readonly string[]): PlanPart => ({
  milestones: [{ id: 'J1', title: 'Ouverture', planned, previouslyPlanned: before.map((date) => ({ date })) }],
});

export const milestoneMoved = defectsOf({
  rule: 'milestone-moved',
  defects: {
    'date-moved-twice': {
      part: moved('2040-09', '2040-03', '2040-06'),
      path: ['milestones', 0, 'previouslyPlanned'],
    },
    'date-moved-by-two-years': { part: moved('2042-03', '2040-03'), path: ['milestones', 0, 'previouslyPlanned'] },
  },
  neighbours: {
    'date-moved-once-by-three-months': moved('2040-06', '2040-03'),
    'date-that-was-never-moved': moved('2040-06'),
  },
});

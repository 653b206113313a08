import type { IndicatorInput } from '../../model/index.ts';
import { withFiche } from './fiche-parts.ts';
import { defectsOf, type PlanPart } from './rule-defects.ts';

export const beneficiaryIsTopic = defectsOf({
  rule: 'beneficiary-is-topic',
  defects: {
    'topic-among-the-beneficiaries': {
      part: withFiche({ beneficiaries: [{ name: 'Santé des femmes', benefits: ['Un dépistage plus fréquent'] }] }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 0, 'name'],
    },
    'theme-of-the-plan-among-the-beneficiaries': {
      part: {
        orientations: [{ id: 'ecrans', kind: 'theme', title: 'Usage des écrans' }],
        ...withFiche({ beneficiaries: [{ name: 'Usage des écrans', benefits: ['Moins de fatigue'] }] }),
      },
      path: ['projects', 0, 'fiche', 'beneficiaries', 0, 'name'],
    },
  },
  neighbours: {
    'people-by-their-age': withFiche({
      beneficiaries: [{ name: 'Femmes de 25 à 65 ans', benefits: ['Un dépistage plus fréquent'] }],
    }),
    'an-institution-with-health-in-its-name': withFiche({
      beneficiaries: [{ name: 'Santé publique France', benefits: ['Des données plus fines'] }],
    }),
  },
});

export const titleDrift = defectsOf({
  rule: 'title-drift',
  defects: {
    'other-title-in-the-list': {
      part: { projects: [{ id: 'A2', title: 'Former mieux', listTitle: 'Améliorer les formations' }] },
      path: ['projects', 0, 'listTitle'],
    },
    'other-title-on-the-fiche': {
      part: { projects: [{ id: 'A2', title: 'Former mieux', fiche: { title: 'Mieux former les soignants' } }] },
      path: ['projects', 0, 'fiche', 'title'],
    },
    'title-cut-short-on-the-fiche': {
      part: {
        projects: [{ id: 'A2', title: 'Dépister les besoins et orienter', fiche: { title: 'Dépister les besoins' } }],
      },
      path: ['projects', 0, 'fiche', 'title'],
    },
  },
  neighbours: {
    'one-title': { projects: [{ id: 'A2', title: 'Former mieux', listTitle: 'Former mieux' }] },
    'capitals-and-accents': { projects: [{ id: 'A2', title: 'Équipe mobile', fiche: { title: 'EQUIPE MOBILE' } }] },
  },
});

const screening = (target: number) => ({
  id: 'I1',
  title: 'Taux de dépistage',
  unit: 'percent',
  project: 'P1',
  targets: [{ asOf: '2030', quantity: { value: target } }],
});

export const targetDrift = defectsOf({
  rule: 'target-drift',
  defects: {
    'fiche-and-indicator-with-two-targets': {
      part: {
        ...withFiche({
          targets: [{ title: 'Taux de dépistage', quantity: { value: 45, unit: 'percent' }, due: '2030' }],
        }),
        indicators: [screening(54)],
      },
      path: ['projects', 0, 'fiche', 'targets', 0],
    },
    'same-starting-value-with-two-targets': {
      part: {
        ...withFiche({ targets: [{ title: 'Adultes dépistés', baseline: { value: 34 }, quantity: { value: 40 } }] }),
        indicators: [
          {
            id: 'I1',
            title: 'Part des adultes dépistés',
            project: 'P1',
            baseline: { quantity: { value: 34 } },
            targets: [{ quantity: { value: 44 } }],
          },
        ],
      },
      path: ['projects', 0, 'fiche', 'targets', 0],
    },
  },
  neighbours: {
    'one-target': {
      ...withFiche({
        targets: [{ title: 'Taux de dépistage', quantity: { value: 45, unit: 'percent' }, due: '2030' }],
      }),
      indicators: [screening(45)],
    },
    'targets-for-two-years': {
      ...withFiche({
        targets: [{ title: 'Taux de dépistage', quantity: { value: 40, unit: 'percent' }, due: '2027' }],
      }),
      indicators: [screening(60)],
    },
  },
});

export const constatUnanswered = defectsOf({
  rule: 'constat-unanswered',
  defects: {
    'constat-that-no-project-answers': {
      part: {
        constats: [
          { id: 'C1', text: 'Peu de médecins' },
          { id: 'C2', text: 'Trajets longs' },
        ],
        projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1'] }],
      },
      path: ['constats', 1],
    },
    'constat-beside-measures-only': {
      part: {
        constats: [{ id: 'C1', text: 'Peu de médecins' }],
        measures: [{ id: 'M1', text: 'Ouvrir des lits' }],
      },
      path: ['constats', 0],
    },
  },
  neighbours: {
    'each-constat-answered': {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C2', text: 'Trajets longs' },
      ],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1', 'C2'] }],
    },
    'answered-by-a-piste': {
      constats: [{ id: 'C1', text: 'Peu de médecins' }],
      pistes: [{ id: 'S1', text: 'Ouvrir des postes partagés', answers: ['C1'] }],
      projects: [{ id: 'P1', title: 'Équipe mobile' }],
    },
  },
});

export const projectWithoutConstat = defectsOf({
  rule: 'project-without-constat',
  defects: {
    'project-that-answers-nothing': {
      part: {
        constats: [{ id: 'C1', text: 'Trajets longs' }],
        projects: [{ id: 'P1', title: 'Équipe mobile' }],
      },
      path: ['projects', 0],
    },
    'second-project-that-answers-nothing': {
      part: {
        constats: [{ id: 'C1', text: 'Trajets longs' }],
        projects: [
          { id: 'P1', title: 'Équipe mobile', answers: ['C1'] },
          { id: 'P2', title: 'Maison des parents' },
        ],
      },
      path: ['projects', 1],
    },
  },
  neighbours: {
    'project-that-answers': {
      constats: [{ id: 'C1', text: 'Trajets longs' }],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1'] }],
    },
    'constat-on-the-fiche': withFiche({ constats: [{ text: 'Trajets longs' }] }),
  },
});

export const implausibleFigure = defectsOf({
  rule: 'implausible-figure',
  defects: {
    'bounds-the-wrong-way-round': {
      part: { figures: [{ id: 'F1', title: 'Participants', min: 80, max: 10 }] },
      path: ['figures', 0],
    },
    'budget-with-bounds-the-wrong-way-round': {
      part: { budgetLines: [{ id: 'B1', title: 'Équipement', amount: { min: 80_000, max: 10_000, currency: 'EUR' } }] },
      path: ['budgetLines', 0],
    },
    'second-target-behind-the-first': {
      part: {
        indicators: [
          {
            id: 'I1',
            title: 'Délai de rendez-vous',
            unit: 'jours',
            direction: 'decrease',
            targets: [
              { asOf: '2027', quantity: { value: 20 } },
              { asOf: '2028', quantity: { value: 25 } },
            ],
          },
        ],
      },
      path: ['indicators', 0, 'targets', 1],
    },
    'target-against-its-direction': {
      part: {
        indicators: [
          {
            id: 'I1',
            title: 'Délai de rendez-vous',
            direction: 'decrease',
            baseline: { quantity: { value: 20 } },
            targets: [{ quantity: { value: 30 } }],
          },
        ],
      },
      path: ['indicators', 0, 'targets', 0],
    },
  },
  neighbours: {
    'bounds-in-order': { figures: [{ id: 'F1', title: 'Participants', min: 10, max: 80 }] },
    'targets-that-follow-each-other': {
      indicators: [
        {
          id: 'I1',
          title: 'Délai de rendez-vous',
          unit: 'jours',
          direction: 'decrease',
          targets: [
            { asOf: '2028', quantity: { value: 15 } },
            { asOf: '2027', quantity: { value: 20 } },
          ],
        },
      ],
    },
    'target-in-its-direction': {
      indicators: [
        {
          id: 'I1',
          title: 'Délai de rendez-vous',
          direction: 'decrease',
          baseline: { quantity: { value: 20 } },
          targets: [{ quantity: { value: 10 } }],
        },
      ],
    },
  },
});

export const percentAbove100 = defectsOf({
  rule: 'percent-above-100',
  defects: {
    'target-above-all': {
      part: {
        indicators: [
          { id: 'I1', title: 'Participation au dépistage', unit: 'percent', targets: [{ quantity: { value: 145 } }] },
        ],
      },
      path: ['indicators', 0, 'targets', 0],
    },
    'fiche-target-above-all': {
      part: withFiche({ targets: [{ title: 'Jeunes vaccinés', quantity: { value: 120, unit: 'percent' } }] }),
      path: ['projects', 0, 'fiche', 'targets', 0],
    },
    'figure-above-all': {
      part: { figures: [{ id: 'F1', title: 'Part des habitants sans médecin', value: 108, unit: 'percent' }] },
      path: ['figures', 0],
    },
    'share-above-the-whole': {
      part: {
        budgetLines: [
          { id: 'B1', title: 'Total' },
          { id: 'B2', title: 'Formation', partOf: 'B1', share: { value: 150, unit: 'percent' } },
        ],
      },
      path: ['budgetLines', 1, 'share'],
    },
  },
  neighbours: {
    'target-below-all': {
      indicators: [
        { id: 'I1', title: 'Participation au dépistage', unit: 'percent', targets: [{ quantity: { value: 45 } }] },
      ],
    },
    'change-and-rate-of-use': {
      indicators: [
        { id: 'I1', title: 'Évolution des passages', unit: 'percent', values: [{ quantity: { value: 130 } }] },
        { id: 'I2', title: 'Occupation des lits', unit: 'percent', values: [{ quantity: { value: 104 } }] },
      ],
    },
    'figure-of-a-rise': { figures: [{ id: 'F1', title: 'Places de formation en plus', value: 130, unit: 'percent' }] },
  },
});

export const lifecycleImplausible = defectsOf({
  rule: 'lifecycle-implausible',
  asOf: '2026-11-28',
  defects: {
    'done-with-a-step-left': {
      part: {
        projects: [
          { id: 'P1', title: 'Équipe mobile', state: 'done', nextSteps: [{ text: 'Recruter', state: 'todo' }] },
        ],
      },
      path: ['projects', 0, 'state'],
    },
    'done-with-a-milestone-ahead': {
      part: {
        projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done' }],
        milestones: [{ id: 'J1', title: 'Bilan', planned: '2027-03', project: 'P1' }],
      },
      path: ['projects', 0, 'state'],
    },
    'measure-done-with-a-milestone-ahead': {
      part: {
        measures: [{ id: 'M1', text: 'Ouvrir des lits', state: 'done' }],
        milestones: [{ id: 'J1', title: 'Bilan', planned: '2027-03', measure: 'M1' }],
      },
      path: ['measures', 0, 'state'],
    },
    'reached-but-not-begun': {
      part: { milestones: [{ id: 'J1', title: 'Ouverture', state: 'todo', actual: '2025-01-31' }] },
      path: ['milestones', 0, 'state'],
    },
    'history-that-ends-in-another-state': {
      part: {
        projects: [
          { id: 'P1', title: 'Équipe mobile', state: 'stopped', history: [{ state: 'announced', date: '2024' }] },
        ],
      },
      path: ['projects', 0, 'history', 0],
    },
  },
  neighbours: {
    'pilot-with-a-step-left': {
      projects: [
        { id: 'P1', title: 'Équipe mobile', state: 'pilot', nextSteps: [{ text: 'Recruter', state: 'todo' }] },
      ],
    },
    'done-with-a-milestone-stopped': {
      projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done' }],
      milestones: [
        { id: 'J1', title: 'Bilan', planned: '2026', project: 'P1' },
        { id: 'J2', title: 'Suite', planned: '2027-03', state: 'stopped', project: 'P1' },
      ],
    },
  },
});

const numbers = (rest: Partial<IndicatorInput>): PlanPart => ({
  indicators: [{ id: 'I1', title: 'Dépistages', ...rest }],
});

export const indicatorWithoutUnit = defectsOf({
  rule: 'indicator-without-unit',
  defects: {
    'indicator-that-counts-nothing': {
      part: numbers({ targets: [{ asOf: '2040', quantity: { value: 100 } }] }),
      path: ['indicators', 0],
    },
    'values-that-count-nothing': {
      part: numbers({ values: [{ quantity: { value: 40 } }, { quantity: { min: 50, max: 60 } }] }),
      path: ['indicators', 0],
    },
  },
  neighbours: {
    'unit-of-the-indicator': numbers({ unit: 'lits', values: [{ quantity: { value: 40 } }] }),
    'unit-of-the-value': numbers({ values: [{ quantity: { value: 40, unit: 'lits' } }] }),
    'an-indicator-still-without-numbers': numbers({}),
  },
});

export const targetEqualsBaseline = defectsOf({
  rule: 'target-equals-baseline',
  defects: {
    'target-that-is-the-baseline': {
      part: numbers({
        unit: 'percent',
        baseline: { asOf: '2024', quantity: { value: 34 } },
        targets: [{ asOf: '2030', quantity: { value: 34 } }],
      }),
      path: ['indicators', 0, 'targets', 0],
    },
    'second-target-that-is-the-baseline': {
      part: numbers({
        unit: 'percent',
        baseline: { asOf: '2024', quantity: { value: 34 } },
        targets: [
          { asOf: '2030', quantity: { value: 45 } },
          { asOf: '2035', quantity: { value: 34 } },
        ],
      }),
      path: ['indicators', 0, 'targets', 1],
    },
  },
  neighbours: {
    'target-above-the-baseline': numbers({
      unit: 'percent',
      baseline: { asOf: '2024', quantity: { value: 34 } },
      targets: [{ asOf: '2030', quantity: { value: 45 } }],
    }),
    'indicator-to-be-kept-as-it-is': numbers({
      unit: 'percent',
      direction: 'maintain',
      baseline: { asOf: '2024', quantity: { value: 95 } },
      targets: [{ asOf: '2030', quantity: { value: 95 } }],
    }),
  },
});

/** A project with an indicator whose target of 2024 is 100, and a judgement of June 2026. */
const judged = (outlook: string, value: number, date = '2026-06-01'): PlanPart => ({
  projects: [{ id: 'P1', title: 'Équipe mobile' }],
  indicators: [
    {
      id: 'I1',
      title: 'Visites',
      unit: 'visites',
      direction: 'increase',
      project: 'P1',
      targets: [{ asOf: '2024', quantity: { value: 100 } }],
      values: [{ asOf: '2024', quantity: { value } }],
    },
  ],
  judgements: [{ id: 'A1', project: 'P1', date, office: 'Direction du contrat', outlook }],
});

export const judgementContradictsFigures = defectsOf({
  rule: 'judgement-contradicts-figures',
  defects: {
    'on-course-with-a-target-missed': { part: judged('on-course', 40), path: ['judgements', 0, 'outlook'] },
    'off-course-with-each-target-reached': { part: judged('off-course', 120), path: ['judgements', 0, 'outlook'] },
  },
  neighbours: {
    'off-course-with-a-target-missed': judged('off-course', 40),
    'on-course-before-the-day-of-the-target': judged('on-course', 40, '2024-06-01'),
  },
});

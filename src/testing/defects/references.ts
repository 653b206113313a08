import { defectsOf } from './rule-defects.ts';

export const danglingReference = defectsOf({
  rule: 'dangling-reference',
  defects: {
    'theme-that-does-not-exist': {
      part: {
        constats: [{ id: 'C1', text: 'Peu de médecins', theme: 'acces' }],
        orientations: [{ id: 'accès', kind: 'theme', title: 'Accès aux soins' }],
      },
      path: ['constats', 0, 'theme'],
    },
    'milestone-of-a-missing-project': {
      part: {
        projects: [{ id: 'P1', title: 'Équipe mobile' }],
        milestones: [{ id: 'J1', title: 'Ouverture', project: 'P11' }],
      },
      path: ['milestones', 0, 'project'],
    },
    'link-to-a-missing-measure': {
      part: {
        projects: [{ id: 'P1', title: 'Équipe mobile' }],
        links: [
          { kind: 'continues', from: { collection: 'projects', id: 'P1' }, to: { collection: 'measures', id: 'M99' } },
        ],
      },
      path: ['links', 0, 'to', 'id'],
    },
  },
  neighbours: {
    'theme-by-its-id': {
      constats: [{ id: 'C1', text: 'Peu de médecins', theme: 'accès' }],
      orientations: [{ id: 'accès', kind: 'theme', title: 'Accès aux soins' }],
    },
    'same-id-in-another-collection': {
      projects: [{ id: 'ouverture', title: 'Équipe mobile' }],
      milestones: [{ id: 'ouverture', title: 'Ouverture', project: 'ouverture' }],
    },
  },
});

export const referenceCycle = defectsOf({
  rule: 'reference-cycle',
  defects: {
    'budgets-part-of-each-other': {
      part: {
        budgetLines: [
          { id: 'B1', title: 'Numérique', partOf: 'B2' },
          { id: 'B2', title: 'Équipement', partOf: 'B1' },
        ],
      },
      path: ['budgetLines', 0, 'partOf'],
    },
    'orientation-below-itself': {
      part: { orientations: [{ id: 'axe', kind: 'axis', title: 'Prévenir', parent: 'axe' }] },
      path: ['orientations', 0, 'parent'],
    },
    'milestones-in-a-circle': {
      part: {
        milestones: [
          { id: 'J1', title: 'Bilan', after: ['J3'] },
          { id: 'J2', title: 'Choix', after: ['J1'] },
          { id: 'J3', title: 'Suite', after: ['J2'] },
        ],
      },
      path: ['milestones', 0, 'after'],
    },
  },
  neighbours: {
    'budget-part-of-another': {
      budgetLines: [
        { id: 'B1', title: 'Numérique', partOf: 'B2' },
        { id: 'B2', title: 'Équipement' },
      ],
    },
    'milestone-after-two-that-share-one': {
      milestones: [
        { id: 'J1', title: 'Appel' },
        { id: 'J2', title: 'Choix', after: ['J1'] },
        { id: 'J3', title: 'Accord', after: ['J1'] },
        { id: 'J4', title: 'Ouverture', after: ['J2', 'J3'] },
      ],
    },
  },
});

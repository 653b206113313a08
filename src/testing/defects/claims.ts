import { defectsOf } from './rule-defects.ts';

export const personalData = defectsOf({
  rule: 'personal-data',
  defects: {
    'address-in-a-text': {
      part: { constats: [{ id: 'C1', text: 'Écrire à jeanne.exemple@exemple.fr' }] },
      path: ['constats', 0, 'text'],
    },
    'telephone-number-in-a-text': {
      part: { constats: [{ id: 'C1', text: 'Appeler le 03 99 00 12 34' }] },
      path: ['constats', 0, 'text'],
    },
    'somebody-named-in-a-text': {
      part: { constats: [{ id: 'C1', text: 'Vu avec Mme Jeanne Exemple' }] },
      path: ['constats', 0, 'text'],
    },
  },
  neighbours: {
    'an-office-instead-of-a-name': { constats: [{ id: 'C1', text: 'Vu avec la coordinatrice de la CPTS' }] },
    'the-number-of-the-emergency-services': { constats: [{ id: 'C1', text: 'Appeler le 15' }] },
  },
});

const twoSources = {
  sources: [
    { id: 'deck', title: 'Diaporama' },
    { id: 'article', title: 'Article' },
  ],
  provenance: [{ source: 'deck' }, { source: 'article' }],
};

export const figureWithoutSource = defectsOf({
  rule: 'figure-without-source',
  defects: {
    'figure-from-nowhere': {
      part: { ...twoSources, figures: [{ id: 'F1', title: 'Participants', value: 1100 }] },
      path: ['figures', 0],
    },
    'budget-from-nowhere': {
      part: {
        ...twoSources,
        budgetLines: [{ id: 'B1', title: 'Formation', amount: { value: 1000, currency: 'EUR' } }],
      },
      path: ['budgetLines', 0],
    },
  },
  neighbours: {
    'figure-with-its-source': {
      ...twoSources,
      figures: [{ id: 'F1', title: 'Participants', value: 1100, sources: [{ source: 'deck' }] }],
    },
    'budget-with-its-source': {
      ...twoSources,
      budgetLines: [
        { id: 'B1', title: 'Formation', amount: { value: 1000, currency: 'EUR' }, sources: [{ source: 'article' }] },
      ],
    },
  },
});

export const claimDoesNotReconcile = defectsOf({
  rule: 'claim-does-not-reconcile',
  defects: {
    'sum-that-its-parts-do-not-give': {
      part: {
        claims: [
          {
            id: 'R1',
            kind: 'sum',
            statement: 'Les dialogues sont 47.',
            parts: [{ quantity: { value: 35 } }, { quantity: { value: 9 } }],
            stated: { quantity: { value: 47 } },
          },
        ],
      },
      path: ['claims', 0],
    },
    'percentage-that-its-numbers-do-not-give': {
      part: {
        claims: [
          {
            id: 'R1',
            kind: 'percentage',
            statement: '805 sur 1 083, soit 74,2 %.',
            part: { quantity: { value: 805 } },
            whole: { quantity: { value: 1083 } },
            stated: { quantity: { value: 74.2, decimals: 1, unit: 'percent' } },
          },
        ],
      },
      path: ['claims', 0],
    },
  },
  neighbours: {
    'sum-of-its-parts': {
      claims: [
        {
          id: 'R1',
          kind: 'sum',
          statement: 'Les dialogues sont 47.',
          parts: [{ quantity: { value: 35 } }, { quantity: { value: 9 } }, { quantity: { value: 3 } }],
          stated: { quantity: { value: 47 } },
        },
      ],
    },
    'percentage-of-its-numbers': {
      claims: [
        {
          id: 'R1',
          kind: 'percentage',
          statement: '1 170 sur 1 448, soit 80,8 %.',
          part: { quantity: { value: 1170 } },
          whole: { quantity: { value: 1448 } },
          stated: { quantity: { value: 80.8, decimals: 1, unit: 'percent' } },
        },
      ],
    },
  },
});

const objective = (text: string) => ({ projects: [{ id: 'P1', title: 'Mindfulness', objectives: [text] }] });

export const sentenceDoesNotReconcile = defectsOf({
  rule: 'sentence-does-not-reconcile',
  defects: {
    'change-that-its-values-do-not-give': {
      part: objective('Lower severe distress by 5% from 47% to 44%'),
      path: ['projects', 0, 'objectives', 0],
    },
    'change-in-brackets-that-its-values-do-not-give': {
      part: objective('Passer de 42 à 33 décès par an (−20 %).'),
      path: ['projects', 0, 'objectives', 0],
    },
    'change-in-points-that-its-values-do-not-give': {
      part: { constats: [{ id: 'C1', text: 'Die Quote steigt um 5 Prozentpunkte von 12 % auf 15 %.' }] },
      path: ['constats', 0, 'text'],
    },
  },
  neighbours: {
    'change-of-its-values': objective('Lower severe distress by 6% from 47% to 44%'),
    'change-in-brackets-of-its-values': objective('Passer de 42 à 33 décès par an (−21 %).'),
    'ages-and-years': {
      constats: [{ id: 'C1', text: 'Les jeunes de 18 à 25 ans (+3 %) et de 2020 à 2025 (−20 %)' }],
    },
  },
});

import { withFiche } from './fiche-parts.ts';
import { defectsOf } from './rule-defects.ts';

export const emptySection = defectsOf({
  rule: 'empty-section',
  defects: {
    'follow-up-without-a-row': {
      part: { followUps: [{ id: 'S1', title: 'Former', rows: [], requests: [] }] },
      path: ['followUps', 0],
    },
    'consultation-without-a-meeting': {
      part: { consultations: [{ id: 'dialogues', title: 'Dialogues', meetings: [] }] },
      path: ['consultations', 0],
    },
    'heading-without-a-text': {
      part: withFiche({ description: [{ kind: 'steps', heading: 'Étapes' }] }),
      path: ['projects', 0, 'fiche', 'description', 0],
    },
  },
  neighbours: {
    'follow-up-with-a-row': { followUps: [{ id: 'S1', title: 'Former', rows: [{ proposed: 'Plus de places' }] }] },
    'follow-up-that-only-asks': { followUps: [{ id: 'S1', title: 'Former', requests: ['Un poste de plus'] }] },
  },
});

export const unusableText = defectsOf({
  rule: 'unusable-text',
  defects: {
    'text-still-to-be-written': {
      part: { constats: [{ id: 'C1', text: 'à compléter' }] },
      path: ['constats', 0, 'text'],
    },
    'error-of-a-spreadsheet': {
      part: { constats: [{ id: 'C1', text: '#REF!' }] },
      path: ['constats', 0, 'text'],
    },
    'letters-lost-on-the-way': {
      part: { constats: [{ id: 'C1', text: 'ConfÃ©rence des financeurs' }] },
      path: ['constats', 0, 'text'],
    },
  },
  neighbours: {
    'a-short-text': { constats: [{ id: 'C1', text: 'Peu de médecins' }] },
    'words-of-a-placeholder-inside-a-sentence': {
      constats: [{ id: 'C1', text: 'Les rôles restent à définir entre la maison de garde et la régulation' }],
    },
  },
});

export const beneficiaryWithoutBenefit = defectsOf({
  rule: 'beneficiary-without-benefit',
  defects: {
    'beneficiary-who-gains-nothing': {
      part: withFiche({ beneficiaries: [{ name: 'Jeunes de 12 à 25 ans' }] }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 0],
    },
    'second-beneficiary-who-gains-nothing': {
      part: withFiche({
        beneficiaries: [
          { name: 'Jeunes', benefits: ['Un premier avis sans rendez-vous'] },
          { name: 'Parents', benefits: [] },
        ],
      }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 1],
    },
  },
  neighbours: {
    'beneficiary-who-gains': withFiche({
      beneficiaries: [{ name: 'Jeunes de 12 à 25 ans', benefits: ['Un premier avis sans rendez-vous'] }],
    }),
    'fiche-without-beneficiaries': withFiche({ beneficiaries: [] }),
  },
});

export const beneficiaryWithoutName = defectsOf({
  rule: 'beneficiary-without-name',
  defects: {
    'benefits-of-nobody': {
      part: withFiche({ beneficiaries: [{ benefits: ['Un premier avis sans rendez-vous'] }] }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 0],
    },
    'second-row-without-a-name': {
      part: withFiche({
        beneficiaries: [
          { name: 'Jeunes', benefits: ['Un premier avis sans rendez-vous'] },
          { kind: 'population', benefits: ['Moins de trajets'] },
        ],
      }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 1],
    },
  },
  neighbours: {
    'benefits-of-somebody': withFiche({
      beneficiaries: [{ name: 'Jeunes', benefits: ['Un premier avis sans rendez-vous'] }],
    }),
    'two-names': withFiche({
      beneficiaries: [
        { name: 'Jeunes', benefits: ['Un premier avis sans rendez-vous'] },
        { name: 'Parents', benefits: ['Moins de trajets'] },
      ],
    }),
  },
});

export const stakeholderWithoutRole = defectsOf({
  rule: 'stakeholder-without-role',
  defects: {
    'actor-without-a-role': {
      part: withFiche({ stakeholders: [{ name: 'Collectivités' }] }),
      path: ['projects', 0, 'fiche', 'stakeholders', 0],
    },
    'second-actor-without-a-role': {
      part: withFiche({
        stakeholders: [
          { name: 'Agence', role: 'Finance' },
          { name: 'Mutuelles', organisations: [] },
        ],
      }),
      path: ['projects', 0, 'fiche', 'stakeholders', 1],
    },
  },
  neighbours: {
    'role-in-words': withFiche({ stakeholders: [{ name: 'Collectivités', role: 'Prêtent les locaux' }] }),
    'role-as-a-code': withFiche({ stakeholders: [{ name: 'Collectivités', roleKinds: ['financing'] }] }),
  },
});

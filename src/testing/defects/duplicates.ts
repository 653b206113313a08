import { withFiche, withTwoFiches } from './fiche-parts.ts';
import { defectsOf } from './rule-defects.ts';

export const duplicateId = defectsOf({
  rule: 'duplicate-id',
  defects: {
    'two-constats-under-one-id': {
      part: {
        constats: [
          { id: 'C1', text: 'Peu de médecins' },
          { id: 'C1', text: 'Peu de dentistes' },
        ],
      },
      path: ['constats', 1, 'id'],
    },
    'short-form-explained-twice': {
      part: {
        glossary: [
          { short: 'ZZP', expansions: [{ text: 'zone à zéro praticien' }] },
          { short: 'ZZP', expansions: [{ text: 'zone zéro phyto' }] },
        ],
      },
      path: ['glossary', 1, 'short'],
    },
  },
  neighbours: {
    'two-ids': {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C2', text: 'Peu de dentistes' },
      ],
    },
    'one-id-in-two-collections': {
      constats: [{ id: 'acces', text: 'Peu de médecins' }],
      orientations: [{ id: 'acces', kind: 'theme', title: 'Accès aux soins' }],
    },
  },
});

export const duplicateNumber = defectsOf({
  rule: 'duplicate-number',
  defects: {
    'measure-numbered-twice': {
      part: {
        measures: [
          { id: 'M1', number: 1012, text: 'Ouvrir des lits' },
          { id: 'M2', number: 1012, text: 'Former des soignants' },
        ],
      },
      path: ['measures', 1, 'number'],
    },
    'action-numbered-twice': {
      part: {
        measures: [
          {
            id: 'M1',
            text: 'Équiper',
            actions: [
              { number: 3, text: 'Acheter' },
              { number: 3, text: 'Installer' },
            ],
          },
        ],
      },
      path: ['measures', 0, 'actions', 1, 'number'],
    },
    'axis-numbered-twice': {
      part: {
        orientations: [
          { id: 'a', kind: 'axis', number: 1002, title: 'Prévenir' },
          { id: 'b', kind: 'axis', number: 1002, title: 'Soigner' },
        ],
      },
      path: ['orientations', 1, 'number'],
    },
  },
  neighbours: {
    'numbers-that-follow': {
      measures: [
        { id: 'M1', number: 12, text: 'Ouvrir des lits' },
        { id: 'M2', number: 13, text: 'Former des soignants' },
      ],
    },
    'numbers-that-begin-again-under-each-axis': {
      orientations: [
        { id: 'a', kind: 'axis', number: 1, title: 'Prévenir' },
        { id: 'b', kind: 'axis', number: 2, title: 'Soigner' },
      ],
      measures: [
        { id: 'M1', number: 1, orientation: 'a', text: 'Vacciner' },
        { id: 'M2', number: 1, orientation: 'b', text: 'Ouvrir des lits' },
      ],
    },
    'objective-with-the-number-of-its-axis': {
      orientations: [
        { id: 'a', kind: 'axis', number: 1, title: 'Prévenir' },
        { id: 'a1', kind: 'objective', number: 1, parent: 'a', title: 'Vacciner' },
      ],
    },
  },
});

export const nearDuplicateText = defectsOf({
  rule: 'near-duplicate-text',
  defects: {
    'constat-told-by-two-fiches': {
      part: withTwoFiches(
        { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont trop longs' }] },
        { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont bien trop longs' }] },
      ),
      path: ['projects', 1, 'fiche', 'constats', 0, 'text'],
    },
    'constat-told-twice': {
      part: {
        constats: [
          { id: 'C1', text: 'Les habitants attendent longtemps leur rendez-vous chez le dentiste' },
          { id: 'C2', text: 'Les habitants attendent longtemps leur rendez-vous chez le dentiste' },
        ],
      },
      path: ['constats', 1, 'text'],
    },
    'benefit-copied-to-the-next-row': {
      part: withFiche({
        beneficiaries: [
          { name: 'Parents', benefits: ['Savoir reconnaître les premiers signes de mal-être'] },
          { name: 'Enseignants', benefits: ['Savoir reconnaître les premiers signes de mal-être'] },
        ],
      }),
      path: ['projects', 0, 'fiche', 'beneficiaries', 1, 'benefits', 0],
    },
  },
  neighbours: {
    'two-different-constats': withTwoFiches(
      { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont trop longs' }] },
      { constats: [{ text: 'Les parents ne savent pas à qui parler des écrans' }] },
    ),
    'short-texts-that-repeat-by-rights': withFiche({
      beneficiaries: [
        { name: 'Parents', benefits: ['Moins de trajets'] },
        { name: 'Enseignants', benefits: ['Moins de trajets'] },
      ],
    }),
  },
});

export const roleCopied = defectsOf({
  rule: 'role-copied',
  defects: {
    'role-of-another-fiche': {
      part: withTwoFiches(
        { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
        { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
      ),
      path: ['projects', 1, 'fiche', 'stakeholders', 0, 'role'],
    },
    'role-of-another-actor': {
      part: withTwoFiches(
        { stakeholders: [{ name: 'Région', role: 'Prend en charge le coût des formations' }] },
        { stakeholders: [{ name: 'Commune', role: 'Prend en charge le coût des formations' }] },
      ),
      path: ['projects', 1, 'fiche', 'stakeholders', 0, 'role'],
    },
  },
  neighbours: {
    'two-roles': withTwoFiches(
      { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
      { stakeholders: [{ name: 'Ministère', role: 'Cadre réglementaire des maisons de parents' }] },
    ),
    'a-short-role-on-two-fiches': withTwoFiches(
      { stakeholders: [{ name: 'Agence', role: 'Co-financement' }] },
      { stakeholders: [{ name: 'Agence', role: 'Co-financement' }] },
    ),
  },
});

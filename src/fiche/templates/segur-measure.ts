import type { FicheTemplate } from '../fiche-template.ts';

/**
 * A measure of the Ségur de la santé: what is decided, the actions, the amounts and dates.
 *
 * Source: conclusions of the Ségur de la santé, 21 July 2020 (33 measures in four pillars). The source is a list; the headings
 * are ours.
 */
export const segurMeasure = {
  id: 'segur-measure',
  version: '1',
  name: { fr: 'Fiche mesure', en: 'Measure fiche', de: 'Maßnahmenblatt', lb: 'Mesure-Fiche' },
  labels: {
    theme: { fr: 'Pilier', en: 'Pillar', de: 'Säule', lb: 'Pilier' },
    subTheme: { fr: 'Axe', en: 'Axis', de: 'Achse', lb: 'Achs' },
    fiche: { fr: 'Mesure', en: 'Measure', de: 'Maßnahme', lb: 'Mesure' },
  },
  sections: [
    {
      id: 'constats',
      field: 'constats',
      heading: { fr: 'Constats', en: 'Findings', de: 'Feststellungen', lb: 'Constaten' },
      synonyms: { fr: ['Contexte'], en: ['Context'] },
    },
    {
      id: 'mesure',
      field: 'description.solution',
      heading: { fr: 'La mesure', en: 'The measure', de: 'Die Maßnahme', lb: 'D’Mesure' },
      synonyms: { fr: ['Mesure', 'Description de la mesure'] },
      requiredAt: 'presentable',
    },
    {
      id: 'actions',
      field: 'description.implementation',
      heading: { fr: 'Actions', en: 'Actions', de: 'Einzelmaßnahmen', lb: 'Aktiounen' },
      synonyms: { de: ['Aktionen'] },
      requiredAt: 'priority-ready',
    },
    {
      id: 'montants',
      field: 'targets',
      heading: {
        fr: 'Montants, objectifs chiffrés et échéances',
        en: 'Amounts, targets and deadlines',
        de: 'Beträge, Zielwerte und Fristen',
        lb: 'Montanten, Ziler an Delaien',
      },
      synonyms: {
        fr: [
          'Montants et échéances',
          'Montants',
          'Objectifs chiffrés',
          'Échéances',
          'Indicateurs',
          'Budget',
          'Financement',
        ],
        en: ['Amounts', 'Targets', 'Deadlines', 'Budget'],
      },
      columns: [
        {
          field: 'title',
          label: {
            fr: 'Montant ou objectif',
            en: 'Amount or target',
            de: 'Betrag oder Ziel',
            lb: 'Montant oder Zil',
          },
          width: 3,
        },
        { field: 'quantity', label: { fr: 'Valeur', en: 'Value', de: 'Wert', lb: 'Wäert' }, width: 2 },
        { field: 'due', label: { fr: 'Échéance', en: 'Deadline', de: 'Frist', lb: 'Delai' }, width: 1.5 },
      ],
    },
    {
      id: 'acteurs',
      field: 'stakeholders',
      heading: { fr: 'Acteurs', en: 'Stakeholders', de: 'Akteure', lb: 'Acteuren' },
      synonyms: { en: ['Actors'] },
      columns: [
        {
          field: 'name',
          label: { fr: 'Acteur', en: 'Stakeholder', de: 'Akteur', lb: 'Acteur' },
          synonyms: { en: ['Actor'] },
          width: 2,
        },
        { field: 'role', label: { fr: 'Rôle', en: 'Role', de: 'Rolle', lb: 'Roll' }, width: 3 },
      ],
    },
  ],
} as const satisfies FicheTemplate;

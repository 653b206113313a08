import type { FicheTemplate } from '../fiche-template.ts';

/**
 * The *fiche action* of a contrat local de santé, under the headings such contracts usually print.
 *
 * Contracts follow article L. 1434-10 of the Code de la santé publique, which fixes no form: headings vary from one contract
 * to the next and are found here as synonyms.
 */
export const contratLocalDeSante = {
  id: 'contrat-local-de-sante',
  version: '1',
  name: {
    fr: 'Fiche action du contrat local de santé',
    en: 'Action sheet of the local health contract',
    de: 'Aktionsblatt des lokalen Gesundheitsvertrags',
    lb: 'Aktiounsfiche vum lokale Gesondheetskontrakt',
  },
  labels: {
    theme: { fr: 'Axe stratégique', en: 'Strategic axis', de: 'Strategische Achse', lb: 'Strategesch Achs' },
    subTheme: {
      fr: 'Objectif stratégique',
      en: 'Strategic objective',
      de: 'Strategisches Ziel',
      lb: 'Strategescht Zil',
    },
    fiche: { fr: 'Fiche action', en: 'Action sheet', de: 'Aktionsblatt', lb: 'Aktiounsfiche' },
  },
  sections: [
    {
      id: 'contexte',
      field: 'constats',
      heading: {
        fr: 'Contexte et constats',
        en: 'Context and findings',
        de: 'Ausgangslage und Feststellungen',
        lb: 'Kontext a Constaten',
      },
      synonyms: {
        fr: ['Contexte', 'Constats', 'Constat', 'Éléments de diagnostic', 'Diagnostic', 'Problématique', 'Enjeux'],
        en: ['Context', 'Findings'],
      },
      requiredAt: 'presentable',
    },
    {
      id: 'objectifs',
      field: 'description.objectives',
      heading: {
        fr: 'Objectifs opérationnels',
        en: 'Operational objectives',
        de: 'Operative Ziele',
        lb: 'Operationell Ziler',
      },
      synonyms: { fr: ['Objectifs', 'Objectif', 'Objectif général', 'Objectifs de l’action'], en: ['Objectives'] },
      requiredAt: 'presentable',
    },
    {
      id: 'description',
      field: 'description',
      heading: {
        fr: 'Description de l’action',
        en: 'Description of the action',
        de: 'Beschreibung der Aktion',
        lb: 'Beschreiwung vun der Aktioun',
      },
      synonyms: { fr: ['Description', 'Contenu de l’action', 'Modalités de mise en œuvre', 'Déroulement'] },
      requiredAt: 'presentable',
    },
    {
      id: 'public',
      field: 'beneficiaries',
      heading: { fr: 'Public visé', en: 'Target groups', de: 'Zielgruppen', lb: 'Zilpublikum' },
      synonyms: { fr: ['Publics visés', 'Public cible', 'Publics cibles', 'Bénéficiaires', 'Public bénéficiaire'] },
      columns: [
        {
          field: 'name',
          label: { fr: 'Public', en: 'Group', de: 'Gruppe', lb: 'Publikum' },
          synonyms: { fr: ['Publics', 'Public visé', 'Bénéficiaires'] },
          width: 2,
        },
        {
          field: 'benefits',
          label: {
            fr: 'Résultats attendus',
            en: 'Expected results',
            de: 'Erwartete Ergebnisse',
            lb: 'Erwaart Resultater',
          },
          synonyms: { fr: ['Bénéfices attendus', 'Résultat attendu'] },
          width: 3,
        },
      ],
      requiredAt: 'presentable',
    },
    {
      id: 'partenaires',
      field: 'stakeholders',
      heading: {
        fr: 'Pilote et partenaires',
        en: 'Lead and partners',
        de: 'Federführung und Partner',
        lb: 'Pilote a Partner',
      },
      synonyms: {
        fr: ['Porteur et partenaires', 'Pilotage et partenaires', 'Partenaires', 'Porteur de l’action', 'Pilote'],
        en: ['Partners'],
      },
      columns: [
        {
          field: 'name',
          label: { fr: 'Acteur', en: 'Actor', de: 'Akteur', lb: 'Acteur' },
          synonyms: { fr: ['Partenaire', 'Structure', 'Organisme'] },
          width: 2,
        },
        {
          field: 'role',
          label: { fr: 'Rôle', en: 'Role', de: 'Rolle', lb: 'Roll' },
          synonyms: { fr: ['Contribution', 'Engagement', 'Mission'] },
          width: 3,
        },
      ],
      requiredAt: 'presentable',
    },
    {
      id: 'moyens',
      field: 'description.means',
      heading: {
        fr: 'Moyens mobilisés et financement',
        en: 'Means and funding',
        de: 'Mittel und Finanzierung',
        lb: 'Mëttelen a Finanzement',
      },
      synonyms: { fr: ['Moyens', 'Moyens mobilisés', 'Financement', 'Budget', 'Ressources'], en: ['Means', 'Funding'] },
      requiredAt: 'priority-ready',
    },
    {
      id: 'calendrier',
      field: 'description.steps',
      heading: { fr: 'Calendrier', en: 'Timetable', de: 'Zeitplan', lb: 'Kalenner' },
      synonyms: { fr: ['Calendrier prévisionnel', 'Échéancier', 'Étapes', 'Calendrier de mise en œuvre'] },
      requiredAt: 'priority-ready',
    },
    {
      id: 'vigilance',
      field: 'description.vigilance',
      heading: {
        fr: 'Points de vigilance',
        en: 'Points of vigilance',
        de: 'Worauf zu achten ist',
        lb: 'Wou opzepassen ass',
      },
      synonyms: { fr: ['Freins et leviers', 'Points d’attention', 'Conditions de réussite'] },
      shown: 'filled',
    },
    {
      id: 'attentes-territoire',
      field: 'expectations.territory',
      heading: {
        fr: 'Engagements des acteurs du territoire',
        en: 'Commitments of the actors of the territory',
        de: 'Zusagen der Akteure vor Ort',
        lb: 'Engagementer vun den Acteuren um Terrain',
      },
      synonyms: { fr: ['Engagements des partenaires', 'Engagements'] },
      shown: 'filled',
    },
    {
      id: 'evaluation',
      field: 'targets',
      heading: {
        fr: 'Indicateurs d’évaluation',
        en: 'Evaluation indicators',
        de: 'Bewertungsindikatoren',
        lb: 'Evaluatiounsindicateuren',
      },
      synonyms: {
        fr: ['Indicateurs', 'Évaluation', 'Indicateurs de suivi', 'Indicateurs de résultat'],
        en: ['Indicators'],
      },
      columns: [
        { field: 'label', label: { fr: 'Indicateur', en: 'Indicator', de: 'Indikator', lb: 'Indicateur' }, width: 3 },
        {
          field: 'baseline',
          label: { fr: 'Valeur initiale', en: 'Initial value', de: 'Ausgangswert', lb: 'Ufankswäert' },
          width: 2,
        },
        {
          field: 'quantity',
          label: { fr: 'Valeur cible', en: 'Target value', de: 'Zielwert', lb: 'Zilwäert' },
          width: 2,
        },
        { field: 'due', label: { fr: 'Échéance', en: 'Deadline', de: 'Frist', lb: 'Delai' } },
      ],
      requiredAt: 'auditable',
    },
  ],
} as const satisfies FicheTemplate;

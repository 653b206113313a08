import type { FicheTemplate } from '../fiche-template.ts';

/**
 * The project slide of the Gesondheetsdësch, Luxembourg.
 *
 * Source: synthesis of the first working groups, 11 November 2020. French headings are those of the slides.
 */
export const gesondheetsdesch = {
  id: 'gesondheetsdesch',
  version: '1',
  name: { fr: 'Détail du projet', en: 'Project detail', de: 'Projekt im Einzelnen', lb: 'Detail vum Projet' },
  sections: [
    {
      id: 'objectif',
      field: 'description.objectives',
      heading: {
        fr: 'Objectif du projet',
        en: 'Objective of the project',
        de: 'Ziel des Projekts',
        lb: 'Zil vum Projet',
      },
      synonyms: { fr: ['Objectifs du projet', 'Objectif'] },
      requiredAt: 'presentable',
    },
    {
      id: 'prochaines-etapes',
      field: 'description.steps',
      heading: { fr: 'Prochaines étapes', en: 'Next steps', de: 'Nächste Schritte', lb: 'Nächst Etappen' },
      requiredAt: 'presentable',
    },
    {
      id: 'sous-groupes',
      field: 'description.team',
      heading: {
        fr: 'Sous-groupe(s) de travail prévu(s)',
        en: 'Planned working sub-group(s)',
        de: 'Vorgesehene Untergruppe(n)',
        lb: 'Virgesinn Ënnergrupp(en)',
      },
      synonyms: { fr: ['Sous-groupe de travail prévu', 'Sous-groupes de travail prévus'] },
    },
  ],
} as const satisfies FicheTemplate;

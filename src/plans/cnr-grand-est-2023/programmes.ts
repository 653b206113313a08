import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** What the agency pursues on attractiveness, beside the progress tables. */
export const programmes = [
  {
    id: 'plan-attractivite-rhs',
    title: 'Plan attractivité RHS régional (PM et PNM) 2023-2025',
    state: 'announced',
    nextSteps: [
      {
        text: 'Former plus et mieux',
        details: [
          'Soutien aux postes des facultés',
          "Appel à projets sur les contrats d'allocation d'études (CAE), avec un élargissement à l'étude",
          'Essai de la prime tuteurs',
        ],
      },
      { text: "Suite des projets d'attractivité et de fidélisation engagés", details: ['PECH', 'PET', 'ASTP', 'IPA'] },
      {
        text: 'Qualité de vie et conditions de travail des professionnels',
        details: [
          "Appel à projets « Contrats d'amélioration des conditions de travail »",
          "Avec l'association SPS : écoute psychologique jour et nuit, maison des soignants (la deuxième du pays), charte avec l'association « Donner des ELLES à la santé »",
        ],
      },
      {
        text: "Nouveaux projets d'attractivité et de fidélisation",
        details: [
          'Formation des managers',
          'Appel à projets pour les équipes de territoire',
          'Appel à projets pour rendre du temps aux soins',
        ],
      },
      { text: "Une communication unique, largement diffusée, pour que chaque professionnel s'y retrouve" },
    ],
    sources: deck('Attractivité des métiers – Solutions existantes et pistes de solutions'),
  },
] as const satisfies readonly PlanPart<'programmes'>[];

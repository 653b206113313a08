import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Fidéliser : Développer la gouvernance, les formations et le management participatif';

/** Project A5 with its fiche: the one that depends most on the national level. */
export const a5 = {
  id: 'A5',
  number: 1,
  title,
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'fideliser',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-attractivite-12', 'constat-attractivite-14'],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Fidéliser',
    constats: [
      { text: 'Les conditions de travail se durcissent.' },
      { text: 'La gouvernance des structures sanitaires est pesante.' },
      {
        text: 'Sans visibilité sur leurs financements, les structures peinent à prévoir leurs besoins à long terme (GPEC) et donc à sécuriser les parcours.',
      },
      { text: 'Les professionnels souhaitent pouvoir changer de discipline au fil de leur carrière.' },
    ],
    ideaHeading: 'Faciliter les parcours professionnels et accompagner le management',
    ideas: [
      { text: 'Consommer en entier les plans de formation continue et les étoffer' },
      { text: 'Rendre le management plus moderne et plus positif, professionnels associés aux choix de gouvernance' },
      {
        text: "Former l'encadrement selon les besoins et les services : bienveillance, prévention des conflits, participation, par exemple sur le temps de travail et les plannings",
      },
      { text: 'Conclure un partenariat régional de cinq ans avec les opérateurs de formation continue' },
      { text: 'Recourir davantage à la conciliation et à la médiation en cas de conflit' },
      { text: "Proposer des parcours aux professionnels en poste, notamment lors de l'entretien annuel" },
      { text: 'Associer les professionnels aux choix de gouvernance' },
      { text: 'Apporter plus de moyens financiers aux plans de formation' },
    ],
    beneficiaries: [
      {
        name: 'Professionnels',
        kind: 'professionals',
        benefits: ['Part plus grande prise aux décisions', 'Perspectives de carrière', 'Formations renforcées'],
      },
      {
        name: 'Établissements de santé et médico-sociaux',
        kind: 'establishments',
        benefits: [
          'Décisions mieux partagées',
          "Soutien aux managers et à l'encadrement",
          'Conciliation qui désamorce les difficultés',
        ],
      },
      {
        name: 'Encadrants',
        kind: 'supervisors',
        benefits: [
          'Formation plus solide, à la prise de poste puis durant toute la carrière',
          'Outils à portée de main, entre autres pour régler les conflits',
        ],
      },
    ],
    description: [
      {
        kind: 'local-solutions',
        heading: 'Pour les actions de formations et gouvernance interne',
        items: [
          { text: 'Mettre sur pied un plan de formation continue, encadrants inclus' },
          { text: 'Aider aux formations diplômantes au vu des perspectives de carrière' },
          {
            text: 'Pratiquer un management bienveillant et participatif, où le dialogue social associe les professionnels',
          },
        ],
      },
      {
        kind: 'external-solutions',
        heading: 'Pour les solutions externes aux ES',
        items: [
          {
            text: 'Définir chaque année, avec OPCO, OPCA et organismes de DPC, des orientations répondant aux besoins',
          },
          { text: 'Faire connaître la médiation régionale' },
          { text: 'Ouvrir un AAP régional : établissements, qualité et bien-être au travail' },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Employeurs',
        organisations: ['employeurs'],
        role: 'Emploi des plans de formation ; management participatif',
        roleKinds: ['implementation', 'training'],
      },
      {
        name: 'Professionnels',
        organisations: ['professionnels-sante'],
        role: 'Repérer les parcours professionnels',
        roleKinds: ['identification'],
      },
      {
        name: 'Encadrants',
        organisations: ['encadrants'],
        role: 'Suivre les formations utiles ; adapter le management',
        roleKinds: ['implementation'],
      },
      {
        name: 'Organisme de formation',
        organisations: ['organismes-formation'],
        role: 'Travailler sur les priorités de formation à proposer',
        roleKinds: ['training', 'definition'],
      },
      {
        name: 'ARS',
        organisations: ['ars-grand-est'],
        role: 'Communication sur la médiation régionale',
        roleKinds: ['communication'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Plans de formation propres à chaque territoire' },
        { text: "Agir massivement pendant 5 ans sur l'ensemble des actions" },
      ],
      national: [
        { text: 'Prendre position sur la formation continue, avec les acteurs nationaux du secteur' },
        {
          text: 'Assouplir les règles de passerelle et de changement de spécialité (exemple : place des DES MU entre urgences et médecine générale)',
        },
        {
          text: 'Appliquer sans délai les mesures du Ségur encore en suspens : gouvernance médicalisée et décisions simplifiées (mission Claris), valences, entretiens professionnels et de carrière',
        },
        { text: 'Arrêter ratios et effectifs cibles, car les budgets créent des écarts entre hôpitaux ou entre EHPAD' },
        {
          text: 'Annoncer dès maintenant une revalorisation statutaire des praticiens hospitaliers : même salaire à ancienneté égale dans le corps, gardes, astreintes et temps additionnel mieux payés',
        },
        {
          text: 'Relever en 3 ans les ratios de personnel soignant, pour les conditions de travail et la qualité des soins',
        },
        {
          text: "Prolonger le Ségur par un grand plan d'investissement à l'hôpital public, au vu des besoins exprimés en 2022",
        },
        { text: 'Payer à leur juste prix les contraintes de nuit, de dimanche et de jour férié' },
        {
          text: "Rendre l'hôpital public plus attrayant pour les médecins de tout âge, surtout à mi-carrière et pour les praticiens que les reclassements ont oubliés",
        },
      ],
    },
    sources: deck('Fiches projets – Attractivité, Fidéliser : fiche 1'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Fidéliser, point 1'),
} as const satisfies PlanPart<'projects'>;

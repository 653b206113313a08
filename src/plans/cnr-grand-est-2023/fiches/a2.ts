import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Former mieux';

/** Project A2 with its fiche. The list of projects and the article print another title than the fiche. */
export const a2 = {
  id: 'A2',
  number: 2,
  title,
  listTitle: 'Améliorer les formations',
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'former',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-attractivite-6', 'constat-attractivite-7'],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Former',
    constats: [
      { text: "Il faut plus d'étudiants à l'entrée des formations et plus de diplômés à la sortie." },
      { text: 'La région a besoin de davantage de formations, initiales ou continues.' },
    ],
    ideaHeading: 'Augmenter le nombre sortant de diplômés',
    ideas: [
      { text: 'Suivre les cohortes et y repérer les difficultés' },
      { text: 'Apprentissage' },
      { text: 'Former davantage de professionnels' },
      { text: 'Passerelles de réorientation' },
      { text: 'Coût des formations, reconversions comprises' },
      { text: 'Réexaminer Parcoursup' },
      { text: 'Dispositif « GEMINSTAL »' },
      { text: 'Formations continues' },
    ],
    beneficiaries: [
      {
        name: 'Étudiants',
        kind: 'students',
        benefits: [
          'Accompagnement vers la réussite',
          'Profils choisis en rapport avec les fonctions',
          'Passerelles offertes si nécessaire',
          "Un référent unique au moment de l'installation",
        ],
      },
      {
        name: 'Établissements de santé et médico-sociaux',
        kind: 'establishments',
        benefits: [
          'Vivier de recrutement plus large',
          "Étudiants mieux formés, vite à l'aise à leur prise de fonction",
          'Métiers du soin mieux connus',
        ],
      },
      {
        name: 'Population',
        kind: 'population',
        benefits: ['Ressources humaines à la mesure des besoins de soins des habitants'],
      },
    ],
    description: [
      {
        kind: 'local-solutions',
        heading: 'Pour les solutions locales (suivi de cohorte, passerelles)',
        items: [
          { text: 'Rendre les passerelles moins chères' },
          { text: "Établir de véritables passerelles d'un métier de la santé à l'autre" },
          {
            text: 'Accueillir plus de stagiaires, grâce aux coordinateurs de stages et en tenant compte des logements disponibles',
          },
          {
            text: 'Faire une place à la prévention et à la promotion de la santé dans chaque cursus : service sanitaire étendu, référentiels révisés',
          },
          {
            text: "Suivre les cohortes d'étudiants pour comprendre les abandons et proposer une autre orientation",
          },
        ],
      },
      {
        kind: 'national-solutions',
        heading: 'Pour les solutions nationales',
        items: [
          {
            text: "Ouvrir les CESP aux sages-femmes, avec un exercice partagé entre hôpital et libéral, ainsi qu'aux professions non médicales",
          },
          {
            text: 'Rembourser les frais de stage comme en médecine (orthophonistes, audioprothésistes, sages-femmes)',
          },
          { text: "Mieux évaluer les compétences que demande l'entrée dans ces formations" },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Prestataire',
        organisations: ['prestataire'],
        role: 'Suivi de cohorte',
        roleKinds: ['evaluation'],
      },
      {
        name: 'Coordonnateur de stages',
        organisations: ['coordonnateurs-stages'],
        role: 'Accompagnement des étudiants',
        roleKinds: ['support'],
      },
      {
        name: 'Écoles / Instituts / Fac',
        organisations: ['instituts-formation', 'universites'],
        role: 'Accompagnement des étudiants',
        roleKinds: ['support', 'training'],
      },
      {
        name: 'Pôle emploi',
        organisations: ['pole-emploi'],
        role: 'Recherche de candidats à la formation',
        roleKinds: ['identification'],
      },
      {
        name: 'Conseil régional',
        organisations: ['conseil-regional'],
        role: 'Travailler sur les coûts de la formation',
        roleKinds: ['funding'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Se mobiliser auprès des étudiants et de leurs tuteurs' },
        { text: 'Agir sur les coûts de formation' },
        { text: "Contrats d'allocations d'études" },
        { text: 'Plan régional IPA' },
        { text: 'Plan partagé pour développer en trois ans la formation continue des soignants' },
        { text: 'Créer pour les infirmiers une VAE hybride, qui raccourcirait la formation' },
        {
          text: 'Rendre chaque GHT universitaire, par des antennes de faculté de médecine et des IFSI/IFAS auprès des CH, pour former près du domicile familial et développer la recherche clinique',
        },
      ],
      national: [
        { text: "Rendre l'apprentissage plus simple dans les formations en santé" },
        { text: 'Réexaminer la sélection faite par Parcoursup' },
        {
          text: "Créer des postes de formateurs dans les universités et les instituts, afin d'accueillir plus d'étudiants",
        },
        { text: "Étendre le CESP à l'ensemble des professions de santé" },
      ],
    },
    sources: deck('Fiches projets – Attractivité, Former : fiche 2'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Former, point 2'),
} as const satisfies PlanPart<'projects'>;

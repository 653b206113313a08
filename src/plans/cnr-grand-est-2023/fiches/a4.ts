import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Attirer : Leviers attractifs dans le secteur du soin (sanitaire, médico-social)';

/** Project A4 with its fiche. The role of the ministry is the one of fiche A3, as in the deck. */
export const a4 = {
  id: 'A4',
  number: 2,
  title,
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'attirer',
  origins: ['consultation'],
  state: 'drafted',
  answers: [
    'constat-attractivite-3',
    'constat-attractivite-4',
    'constat-attractivite-8',
    'constat-attractivite-9',
    'constat-attractivite-11',
  ],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Attirer',
    constats: [
      { text: "Les rémunérations attirent peu et diffèrent d'un secteur à l'autre à diplôme égal." },
      { text: "Le système d'aides financières est complexe et incomplet." },
      { text: "Le GE n'attire pas également d'un territoire à l'autre." },
      { text: 'Les arrêts courts sont lourds à remplacer.' },
    ],
    ideaHeading: "Développer l'attractivité via des leviers d'accompagnement et financement",
    ideas: [
      {
        text: "Primes d'engagement collectif en établissement, dont l'effet sur les cotisations n'est pas celui du salaire",
      },
      { text: "Encadrer l'intérim : PST pour le personnel non médical et pour les libéraux" },
      { text: 'Rémunérer différemment là où le personnel manque (CESP PNM / PECH PNM)' },
      { text: "Généraliser les Contrats d'Allocation d'études (CAE)" },
      {
        text: 'Conclure des conventions avec les pays voisins pour retenir les professionnels, et déroger au besoin pour les établissements publics limitrophes',
      },
      { text: 'Mieux faire connaître le guichet unique du GE : site PAPS et centres de ressources départementaux' },
      {
        text: 'Leviers financiers : encourager les débuts de carrière, reconnaître contraintes et astreintes, samedi matin inclus, ainsi que le motif 2, soutenir les milieux de carrière, point fragile, et le statut',
      },
      { text: 'Réviser certaines grilles et accorder les hausses du Ségur à tous, au sanitaire comme en ESMS' },
      { text: 'Le statut limite les recrutements des établissements de santé' },
      { text: "Rendre plus aisés les parcours d'ASH à AS et d'AS à IDE" },
      { text: 'Reconnaître la fonction de manager, chez les cadres mais pas uniquement' },
      { text: 'Dresser la carte des dispositifs et pouvoir distinguer selon le secteur ou la profession' },
      { text: 'Payer mieux le temps additionnel, pour inciter au-delà des obligations de service' },
      { text: 'Revaloriser les journées sur CET' },
    ],
    beneficiaries: [
      {
        name: 'Établissements de santé et médico-sociaux, libéral',
        kind: 'establishments',
        benefits: [
          'Recrutement facilité par une valorisation à offrir aux candidats',
          "Reconnaissance de ceux qui s'engagent et de la qualité du service rendu, tuteurs compris",
          'Attractivité accrue et professionnels plus impliqués',
        ],
      },
      {
        name: 'Population',
        kind: 'population',
        benefits: ['Offre de soins organisée pour couvrir tout le territoire'],
      },
    ],
    description: [
      {
        kind: 'establishment-solutions',
        heading: 'Pour les actions à mettre en place par les établissements',
        text: "Prime d'engagement, PST, CESP, PECH et CAE des PNM.",
        items: [
          {
            text: "Définir dans chaque établissement comment l'engagement collectif est valorisé : orientations-cadre, avis CET et CME",
          },
          { text: "Offrir d'emblée primes et contrats d'engagement à tout recrutement envisagé" },
        ],
      },
      {
        kind: 'agency-solutions',
        heading: "Pour les solutions proposables par l'ARS",
        text: "Conventions transfrontalières, guichet unique d'accompagnement territorialisé.",
        items: [
          {
            text: 'Consolider les conventions avec les partenaires frontaliers par un volet RHS, préparé en groupe de travail et proposé en partenariat',
          },
          { text: 'Faire connaître le site PAPS et les centres départementaux qui accompagnent les professionnels' },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Employeurs',
        organisations: ['employeurs'],
        role: "Intéressement collectif ; proposition des leviers d'attractivité",
        roleKinds: ['implementation', 'funding'],
      },
      {
        name: 'Communautés professionnelles',
        organisations: ['communautes-professionnelles'],
        role: 'Communication et valorisation des dispositifs',
        roleKinds: ['communication'],
      },
      {
        name: 'ARS',
        organisations: ['ars-grand-est'],
        role: 'Financements maintenus ; communication sur les dispositifs ; conventions transfrontalières et comparaisons',
        roleKinds: ['funding', 'communication'],
      },
      {
        name: 'Ministère',
        organisations: ['ministere-sante'],
        role: "Plan d'action sur le travail de nuit",
        roleKinds: ['regulation'],
      },
      {
        name: 'Conseil régional',
        organisations: ['conseil-regional'],
        role: 'Co-financements ; valorisation des dispositifs',
        roleKinds: ['co-funding', 'communication'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Financer, seul ou à plusieurs, les aides incitatives (CAE, CESP…)' },
        { text: "Faire la promotion des aides de l'ARS" },
        { text: 'Porter ces messages, en particulier vers les étudiants et les jeunes professionnels' },
      ],
      national: [
        { text: "Augmenter l'enveloppe consacrée à l'engagement collectif" },
        { text: 'Doter les CAE de leur propre enveloppe' },
        { text: 'Étendre au PNM les primes dont dispose le PM (CESP, PST, PECH)' },
        { text: 'Associer les pays frontaliers aux discussions nationales sur les RHS' },
        { text: 'Comparer travail et salaires en santé avec ceux des pays voisins' },
      ],
    },
    sources: deck('Fiches projets – Attractivité, Attirer : fiche 2'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Attirer, point 2'),
} as const satisfies PlanPart<'projects'>;

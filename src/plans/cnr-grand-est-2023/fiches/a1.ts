import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = "Former : Rendre attractives les formations en santé pour augmenter le nombre d'étudiants formés";

/** Project A1 with its fiche. */
export const a1 = {
  id: 'A1',
  number: 1,
  title,
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'former',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-attractivite-1', 'constat-attractivite-2', 'constat-attractivite-5', 'constat-attractivite-15'],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Former',
    constats: [
      { text: 'Départs en retraite et postes vacants obligent à former toujours plus de professionnels.' },
      { text: 'Des places de formation ne trouvent pas preneur.' },
      { text: 'Plusieurs formations aux métiers du soin attirent peu.' },
    ],
    ideas: [
      { text: 'Apprentissage, formation continue et tutorat pendant les études' },
      { text: 'Antennes universitaires' },
      { text: 'Maisons des étudiants' },
      { text: 'Aide financière aux tuteurs de PNM, comme il en existe pour les MSU auprès des étudiants en médecine' },
      { text: 'Stages de collégiens et de lycéens dans des structures sanitaires ou MS' },
    ],
    beneficiaries: [
      {
        name: 'Collégiens et lycéens, Étudiants, professionnels',
        kind: 'students',
        benefits: [
          "Formation motivante et en rapport avec l'exercice réel",
          'Compagnonnage',
          'Accueil soigné tout au long du parcours de formation',
          'Logement et transports plus accessibles',
          'Études financées (ex. CAE)',
        ],
      },
      {
        name: 'Établissements de santé et médico-sociaux, libéral',
        kind: 'establishments',
        benefits: [
          'Métiers du soin mieux connus',
          'Possibilités de recrutement plus nombreuses',
          'Professionnels mieux préparés et autonomes plus tôt',
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
        heading: 'Pour les solutions locales (maison des étudiants, stages)',
        items: [
          {
            text: "Resserrer les liens avec l'EN (collèges et lycées) : convention qui forme les CPE aux métiers du soin, référents de formations",
          },
          {
            text: 'Créer des ambassadeurs des métiers, étudiants ou professionnels, qui présentent les métiers et pas seulement les études',
          },
          { text: 'Reconnaître ces ambassadeurs et le compagnonnage entre étudiants' },
          { text: 'Désigner de tels ambassadeurs au sein de chaque IF et de chaque faculté régionale' },
          { text: 'Nourrir le Schéma Régional des Formations Sanitaires et Sociales que conduit le Conseil régional' },
          { text: 'Ouvrir davantage de places (orthophonistes, audioprothésistes, sages-femmes)' },
          { text: 'Alléger les dépenses de transport par des indemnités de stage et offrir un hébergement' },
          { text: "Étendre les CAE à d'autres étudiants" },
          { text: "Poursuivre l'essor de l'apprentissage" },
        ],
      },
      {
        kind: 'national-solutions',
        heading: 'Pour les solutions nationales',
        items: [
          { text: 'Revoir Parcoursup : critères, compétences, motivations' },
          { text: 'Donner plus de poids au service sanitaire' },
          { text: 'Dégager du temps pour les encadrants et les maîtres de stage, et valoriser les tuteurs' },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'MSU',
        organisations: ['msu'],
        role: 'Accueil et suivi des étudiants à améliorer',
        roleKinds: ['welcome', 'training'],
      },
      {
        name: 'Coordonnateur de stages',
        organisations: ['coordonnateurs-stages'],
        role: 'Guichet unique de renseignements',
        roleKinds: ['guidance'],
      },
      {
        name: 'Écoles / Instituts / Fac',
        organisations: ['instituts-formation', 'universites'],
        role: 'Réorganisation et qualité des formations',
        roleKinds: ['training'],
      },
      {
        name: 'Ministères',
        organisations: ['ministeres'],
        role: 'Réglementation éventuelle',
        roleKinds: ['regulation'],
      },
      {
        name: 'Collectivités territoriales',
        organisations: ['collectivites'],
        role: 'Services complémentaires',
        roleKinds: ['support'],
      },
    ],
    expectations: {
      territory: [
        { text: "Améliorer la qualité de l'accueil réservé aux étudiants" },
        { text: 'Se mobiliser pour les accueillir' },
        { text: 'Offrir des locaux ou des prestations' },
        {
          text: 'Prendre part au financement de la formation professionnelle continue (plans des établissements, OPCA/OPCO)',
        },
        { text: 'Décaler la rentrée de la formation continue par rapport à celle de la formation initiale' },
      ],
      national: [
        { text: "Rendre l'apprentissage plus simple dans les études de santé" },
        { text: 'Reconnaître financièrement tuteurs et maîtres de stage des personnels non médicaux' },
        { text: "Simplifier l'ouverture d'antennes universitaires dans les territoires, moyens à l'appui" },
        {
          text: 'Caler les capacités de formation sur les besoins à venir, tels que les professionnels les établissent',
        },
        {
          text: "Annoncer et programmer les 100 000 créations d'emplois auprès des personnes âgées que le rapport Libault (2019) estime, pour redonner confiance à un secteur qui ne séduit plus",
        },
      ],
    },
    sources: deck('Fiches projets – Attractivité, Former : fiche 1'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Former, point 1'),
} as const satisfies PlanPart<'projects'>;

import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Fidéliser : Santé des professionnels de santé';

/** Project A6 with its fiche. The role of the ministry is the one of the training body in fiche A5, as in the deck. */
export const a6 = {
  id: 'A6',
  number: 2,
  title,
  kind: 'project',
  theme: 'attractivite',
  subTheme: 'fideliser',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-attractivite-12'],
  fiche: {
    title,
    theme: 'Attractivité des métiers',
    subTheme: 'Fidéliser',
    constats: [
      { text: 'La qualité de vie au travail se dégrade.' },
      { text: 'Le travail perd de son sens.' },
      { text: 'Les tâches médico-administratives et logistiques pèsent sur les soignants.' },
      { text: "Les PS, et surtout les libéraux, ne trouvent pas le temps de s'occuper de leur propre santé." },
    ],
    ideaHeading: 'Développer des actions de QVCT',
    ideas: [
      {
        text: 'Mieux suivre la santé des soignants, libéraux compris : visites médicales, soutien psychologique, bien-être au travail',
      },
      { text: 'Prévenir les RPS' },
      { text: 'Engager des actions de QVT' },
      { text: 'Inscription au PRST de la région' },
      { text: 'Développement durable (RSE)' },
      { text: "Étude du label « Haute Qualité Humaine », qui fait de l'humain le cœur de la stratégie d'entreprise" },
      { text: 'Maison des soignants' },
      { text: 'Doter tous les professionnels de plans de santé au travail' },
      { text: 'Embaucher des médecins du travail ou de médecine préventive' },
      { text: 'Compenser financièrement le temps de travail consacré à sa santé' },
    ],
    beneficiaries: [
      {
        name: 'Professionnels',
        kind: 'professionals',
        benefits: ['Santé et qualité de vie améliorées', 'Qualité de vie au travail améliorée', 'Soutien médical'],
      },
      {
        name: 'Établissements de santé et médico-sociaux',
        kind: 'establishments',
        benefits: [
          'Absentéisme et turnover en baisse',
          'Professionnels plus motivés',
          'Prises en charge moins nombreuses',
        ],
      },
      {
        name: 'Institutionnels',
        kind: 'institutions',
        benefits: ["Sinistralité réduite dans le soin et l'accompagnement", 'Prévention primaire renforcée'],
      },
    ],
    description: [
      {
        kind: 'implementation',
        heading: 'Limiter les RPS et actions de QVT',
        items: [
          { text: 'Faciliter la reconversion des professionnels soumis à des restrictions médicales' },
          { text: 'Agir dans les structures par un appel à projets annuel, sur le modèle du CLACT' },
        ],
      },
      {
        kind: 'implementation',
        heading: 'Déployer la médecine du travail pour tous',
        text: "Envisager avec les partenaires un groupe de travail : pourquoi la médecine du travail est difficile d'accès, et quelles orientations en tirer.",
      },
      {
        kind: 'implementation',
        heading: 'Structurer un comité régional QVT et créer des maisons des soignants',
        text: "Réunir autour de l'ARS un comité qui rédige un plan d'actions régional, et ouvrir une maison des soignants, premier lieu où les professionnels puissent se ressourcer.",
      },
      {
        kind: 'other',
        heading: 'Réflexion sur le label « Haute Qualité Humaine »',
        text: "Par exemple au moyen d'AAP et de formations.",
      },
    ],
    stakeholders: [
      {
        name: 'Employeurs',
        organisations: ['employeurs'],
        role: 'Actions de RPS et QVT ; reconversions',
        roleKinds: ['implementation'],
      },
      {
        name: 'ARS',
        organisations: ['ars-grand-est'],
        role: 'Animation du groupe de travail sur la médecine du travail et du comité régional QVT',
        roleKinds: ['steering', 'coordination'],
      },
      {
        name: 'Représentants de la médecine du travail',
        organisations: ['medecine-travail'],
        role: 'Aide au repérage des points de tension ; proposition de solutions',
        roleKinds: ['identification', 'support'],
      },
      {
        name: 'Ministère',
        organisations: ['ministere-sante'],
        role: 'Travailler sur les priorités de formation à proposer',
        roleKinds: ['training', 'definition'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Participer au financement des projets, par exemple des AAP' },
        { text: 'Prendre part aux groupes de travail et au comité' },
        { text: 'Faire connaître les initiatives locales' },
        { text: 'Aide en matière de locaux' },
        {
          text: "Assurer un environnement propice à la QVT : des financements stables, pour le soin comme pour l'investissement, qui donnent de la visibilité à chacun",
        },
        {
          text: 'Partager avec équité, entre professionnels et par territoire de santé, les contraintes de la permanence et de la continuité des soins',
        },
      ],
      national: [{ text: 'Organiser et consolider la médecine du travail destinée aux libéraux' }],
    },
    sources: deck('Fiches projets – Attractivité, Fidéliser : fiche 2'),
  },
  sources: deck('Attractivité des métiers – Projets proposés lors du CNR, Fidéliser, point 2'),
} as const satisfies PlanPart<'projects'>;

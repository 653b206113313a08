import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title =
  "Installation d'une coordination prévention départementale (ou infra) intersectorielle, en laissant une plus grande place au citoyen";

/** Project P1 with its fiche. The third beneficiary has no name in the deck. */
export const p1 = {
  id: 'P1',
  number: 1,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-1', 'constat-prevention-9', 'constat-prevention-11'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      {
        text: 'Les politiques territoriales de prévention restent difficiles à lire pour les acteurs, et leur efficacité est jugée insuffisante.',
      },
      {
        text: "Les financements mobilisables sont mal connus et compliqués à obtenir, surtout lorsqu'ils ne sont accordés que pour un temps.",
      },
      {
        text: "Les politiques publiques doivent gagner en cohérence, comme y parvient la conférence des financeurs, mais avec un financement durable qui ne dépende pas d'un AAP.",
      },
    ],
    beneficiaries: [
      {
        name: 'Acteurs de la prévention et de la santé environnementale du département (du territoire)',
        kind: 'professionals',
        benefits: [
          "Prise en compte de la prévention par l'ensemble des politiques publiques, donc dans la vie de tous les jours",
          'Politiques de prévention plus efficaces et plus efficientes, avec des crédits clairement identifiés',
          "Capacité accrue d'évaluation des politiques conduites et diffusion des résultats",
        ],
      },
      {
        name: 'Les citoyens',
        kind: 'population',
        benefits: [
          'Participation aux décisions',
          "Contribution à l'expression des besoins, à la réalisation et à l'évaluation, avec une attention portée à la littératie en santé",
        ],
      },
      {
        benefits: ['Actions plus simples à conduire pour les porteurs : calendrier, outils partagés, financement'],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        items: [
          {
            text: "Gouvernance départementale partagée et intersectorielle en prévention et promotion de la santé, réunissant services de l'État, région et départements",
          },
        ],
      },
      {
        kind: 'themes',
        heading: 'Thèmes',
        items: [
          {
            text: 'Tous les sujets de prévention de portée locale, santé environnementale comprise ; les priorités seront arrêtées ensuite',
          },
        ],
      },
      {
        kind: 'stakes',
        heading: 'Enjeux, axes prioritaires et actions',
        items: [
          {
            text: 'Enjeux, axes et actions sont arrêtés dans un cadre commun',
            details: [
              'Une conférence territoriale de santé publique est créée et raisonne par milieux de vie',
              'ARS, collectivité, citoyens et Assurance Maladie en assurent ensemble le pilotage',
              "Du temps de coordination est réservé à la prévention, ainsi qu'une enveloppe qui lui est propre",
            ],
          },
        ],
      },
      {
        kind: 'objectives',
        heading: 'Objectifs',
        items: [
          {
            text: "Plan stratégique territorial de prévention organisé par âge, assorti d'un plan d'actions que chaque partenaire met en œuvre ; l'expérience Optimedis TSD sert de référence",
          },
        ],
      },
      {
        kind: 'vigilance',
        heading: 'Points de vigilance',
        items: [
          {
            text: 'La réussite suppose de respecter quatre précautions',
            details: [
              'Tenir compte des instances en place ou en préparation, en particulier le conseil territorial de santé',
              'Associer tous les acteurs sans exception',
              'Rester en cohérence avec CLS, PTSM, CLSM et CPTS',
              'Ne pas confondre porteurs de politiques et porteurs de programmes, afin que la coordination et la gestion des crédits soient claires',
            ],
          },
        ],
      },
    ],
    stakeholders: [
      { name: 'ARS', organisations: ['ars-grand-est'], role: "Pilotage de l'instance", roleKinds: ['steering'] },
      {
        name: 'Organismes de sécurité sociale dont AM',
        organisations: ['organismes-securite-sociale', 'assurance-maladie'],
        role: 'Membres du comité de pilotage',
        roleKinds: ['steering-committee-member'],
      },
      { name: 'Collectivités', organisations: ['collectivites'], role: 'Pilotage', roleKinds: ['steering'] },
      {
        name: "Autres services de l'état",
        organisations: ['services-etat'],
        role: 'Membre du comité de pilotage',
        roleKinds: ['steering-committee-member'],
      },
      {
        name: 'Citoyens',
        organisations: ['citoyens'],
        role: 'Membre du comité de pilotage',
        roleKinds: ['steering-committee-member'],
      },
    ],
    expectations: {
      territory: [
        { text: "Bonne articulation entre l'État, ses services déconcentrés et les collectivités" },
        { text: "Adhésion à un plan d'actions commun et concerté" },
        { text: 'Suivi' },
        { text: "La Commission Santé de la CRSA est informée de la politique menée et de ce qu'elle coûte" },
      ],
      national: [
        {
          text: 'Élaborer pour cinq ans une feuille de route interministérielle de prévention : objectifs à décliner par territoire, budgets associés et priorités réexaminées tous les cinq ans',
        },
        { text: 'Installer un pilotage interministériel' },
        { text: 'Garantir des crédits durables aux opérateurs chargés par délégation du service public de prévention' },
        { text: 'Rendre compte clairement de la politique menée et de son coût' },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 1'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 1'),
} as const satisfies PlanPart<'projects'>;

import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title =
  "S'appuyer sur des influenceurs pour contribuer aux campagnes de prévention et de promotion de la santé, à diffuser sur les réseaux sociaux et les plateformes de films";

/** Benefits that the deck prints for several beneficiaries. */
const understandStakes = 'Enjeux mieux compris';
const actForPeers = 'Participation aux campagnes, pour soi et pour ses pairs';
const healthierChoices = 'Moyens de choisir ce qui est favorable à sa santé, avec des réponses construites ensemble';

/** Project P5 with its fiche. "Santé des femmes" stands among the beneficiaries of the deck, though it is a topic. */
export const p5 = {
  id: 'P5',
  number: 5,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-2', 'constat-prevention-3', 'constat-prevention-4'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      { text: "Les jeunes ne reçoivent pas assez d'information." },
      { text: "L'information et la prévention qui leur sont destinées circulent trop peu." },
      { text: 'Les messages diffusés manquent leur cible.' },
      {
        text: 'Les campagnes se ressemblent : elles disent quelle conduite tenir, rarement comment y arriver ni sur quelles ressources compter.',
      },
      { text: "Les formes d'information et d'action ne répondent pas toujours aux besoins." },
      { text: 'Il faut que les jeunes fassent davantage leurs les messages de santé.' },
    ],
    beneficiaries: [
      {
        name: 'Jeunes adolescents et adultes, en ciblant notamment les territoires (relais pertinents en milieu rural à identifier)',
        kind: 'young-people',
        benefits: [actForPeers, understandStakes, healthierChoices],
      },
      {
        name: 'Parents',
        kind: 'parents',
        benefits: [
          understandStakes,
          healthierChoices,
          'Aide apportée aux enfants pour adopter des comportements sains',
          'Rôle de relais des messages',
        ],
      },
      {
        name: 'Acteurs de la prévention, professionnels de santé, collectivités',
        kind: 'professionals',
        benefits: [
          'Campagnes mieux connues et donc mieux relayées',
          'Écoute des difficultés et des contraintes de chacun, pour comprendre et agir sur les ressources comme sur les freins',
        ],
      },
      {
        name: 'Santé des femmes',
        kind: 'topic',
        benefits: [
          "Enjeux mieux compris sur des sujets majeurs : tabac, natalité, périnatalité, accès à l'IVG, y compris des très jeunes",
          actForPeers,
          healthierChoices,
        ],
      },
    ],
    description: [
      {
        kind: 'solution',
        heading: 'Solution',
        text: "Des campagnes sur les réseaux sociaux (Tik Tok, Instagram, Snapchat), portées par des influenceurs, conçues avec les jeunes et déclinées selon la cible et l'âge. Elles évitent l'injonction : elles interrogent les normes et les représentations, suscitent la discussion avec l'entourage et indiquent où trouver de l'aide.",
      },
      {
        kind: 'steps',
        heading: 'Étapes',
        items: [
          {
            text: "Trouver et convaincre les influenceurs. Exemples : pompiers pour le monoxyde de carbone, médaillés olympiques contre l'obésité, travail avec l'Éducation nationale dans les Caisses primaires, abonnements sportifs gratuits ou à bas prix en 2023-2024 à l'occasion des JO, dessinateurs de manga",
          },
          { text: 'Fixer les priorités avec les jeunes et bâtir le message, au besoin à partir de leur vécu' },
          { text: 'Arrêter les formes de communication, les supports et le calendrier' },
          { text: "Assurer le suivi et l'évaluation de la solution et de ses campagnes" },
        ],
      },
      {
        kind: 'means',
        heading: 'Moyens',
        items: [
          { text: 'Inscrire chaque année ces actions au programme de communication de SpF et du ministère' },
          {
            text: 'Recourir au marketing social en région, sur les thèmes prioritaires, pour des campagnes mieux adaptées',
          },
          { text: 'Varier la stratégie' },
          {
            text: "Préférer un ton ludique, pré-testé, et publier sur les lieux d'information des jeunes : twitch, gamer, discord",
          },
          {
            text: 'Encadrer les influenceurs et relais retenus : aptitude à porter un message, contrôle des contenus',
          },
        ],
      },
    ],
    stakeholders: [
      {
        name: 'Jeunes',
        organisations: ['jeunes'],
        role: 'Acteurs de ces communications',
        roleKinds: ['participation'],
      },
      {
        name: 'Santé Publique France (SpF)',
        organisations: ['sante-publique-france'],
        role: 'Conception des messages et des vidéos, avec le ministère et les jeunes',
        roleKinds: ['communication', 'definition'],
      },
      {
        name: 'Ministère de la santé',
        organisations: ['ministere-sante'],
        role: 'Repérage et mobilisation des influenceurs, avec SpF',
        roleKinds: ['identification'],
      },
      {
        name: 'Influenceurs',
        organisations: ['influenceurs'],
        role: 'Diffusion des publications et vidéos ; référencement ou label qui protège les jeunes quant aux messages transmis',
        roleKinds: ['communication'],
      },
      {
        name: 'Partenaires impliqués dans des actions de comm au niveau local',
        organisations: ['partenaires-communication'],
        role: 'Achats sponsorisés sur les réseaux sociaux',
        roleKinds: ['funding', 'communication'],
      },
      {
        name: 'Place des acteurs PMI, missions locales et centre sociaux, Education Nationale',
        organisations: ['pmi', 'missions-locales', 'centres-sociaux', 'education-nationale'],
        role: 'Relais territoriaux et de communication',
        roleKinds: ['communication'],
      },
    ],
    expectations: {
      territory: [
        { text: 'Faire circuler les messages' },
        { text: 'Les relier à ce qui est mené localement' },
        {
          text: "Conduire des actions de promotion de la santé sur ces mêmes enjeux, avec une exigence de résultats concrets et un contrôle de l'emploi des crédits du FIR",
        },
        {
          text: "Compléter l'information, qui ne change pas seule les comportements, par l'accompagnement, l'éducation, une offre locale adaptée et un cadre de vie favorable",
        },
        { text: 'Prolonger les campagnes par des actions locales construites avec les publics visés' },
      ],
      national: [
        { text: 'Repérer et mobiliser les influenceurs' },
        { text: 'Concevoir les messages' },
        { text: 'Prendre en charge le coût de ces campagnes ciblées' },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 5'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 5'),
} as const satisfies PlanPart<'projects'>;

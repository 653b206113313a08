import type { PlanPart } from '../../plan-part.ts';
import { deck } from '../sources.ts';

const title = 'Equipe mobile de prévention à destination des jeunes';

/** Project P2 with its fiche. The deck leaves the role of the Éducation nationale empty. */
export const p2 = {
  id: 'P2',
  number: 2,
  title,
  kind: 'project',
  theme: 'prevention',
  origins: ['consultation'],
  state: 'drafted',
  answers: ['constat-prevention-4', 'constat-prevention-7', 'constat-prevention-10'],
  fiche: {
    title,
    theme: 'Prévention',
    constats: [
      { text: 'La prévention primaire manque de reconnaissance.' },
      { text: 'Les actions interviennent fréquemment trop tard.' },
      {
        text: "L'éducation à la protection de l'environnement et de la planète, qui forme des citoyens responsables, est trop peu présente.",
      },
      { text: "Il faut aller à la rencontre des jeunes là où ils vivent : de l'école au lycée, MJC et autres lieux." },
      { text: 'Les jeunes repèrent mal qui fait de la prévention.' },
    ],
    beneficiaries: [
      {
        name: 'Les adolescents',
        kind: 'young-people',
        benefits: [
          "Choix de santé éclairés, en lien avec la famille et l'Éducation nationale et en faisant mieux connaître les centres de planification",
          "Une structure ressource identifiée, qui accompagne et oriente selon ce que l'adolescent demande",
        ],
      },
      {
        name: 'Leurs parents',
        kind: 'parents',
        benefits: ['Des professionnels formés répondent à leurs enfants lorsque les parents ne sont pas là'],
      },
      {
        name: 'Structures accueillant les jeunes: MJC, centres sociaux, centres culturels, missions locales',
        kind: 'establishments',
        benefits: ['Appui au bien-être des jeunes reçus'],
      },
    ],
    description: [
      {
        kind: 'solution',
        items: [
          {
            text: "Des équipes mobiles se rendent dans les lieux de vie des jeunes, avec les associations sportives et culturelles, font connaître le dispositif et en facilitent l'accès. Leurs missions :",
            details: [
              "Écouter les jeunes et chercher avec eux des réponses à leurs questions de santé, hors de l'école et sans les parents",
              'Faire passer des messages de promotion de la santé',
              'Aider à acquérir des compétences psychosociales',
              'Sensibiliser les jeunes à leur responsabilité en santé environnement',
              'Contribuer, quand la question se présente, à un climat social apaisé dans ces lieux',
              'Au besoin, épauler jeunes et parents en matière de parentalité : la prévention devient un réflexe familial',
            ],
          },
          { text: 'Un rattachement est prévu : Maisons des adolescents, collectivités ou autres structures' },
          {
            text: 'Les équipes connaissent précisément les dispositifs relais, si possible sous forme de cartographie',
          },
        ],
      },
      {
        kind: 'team',
        heading: 'Composition équipe',
        items: [
          {
            text: "Un éducateur et un psychologue forment le noyau de l'équipe ; un travailleur social ou un infirmier, par exemple, peuvent la compléter",
          },
        ],
      },
      {
        kind: 'means',
        items: [{ text: 'Des moyens réservés et un soutien financier à la mesure des besoins locaux sont à trouver' }],
      },
    ],
    stakeholders: [
      {
        name: 'MDA/collectivités/ CPTS/ autre',
        organisations: ['mda', 'collectivites', 'cpts'],
        role: 'Désignation du porteur, de concert avec les autres partenaires',
        roleKinds: ['identification', 'coordination'],
      },
      {
        name: 'Collectivités',
        organisations: ['collectivites'],
        role: 'Information des jeunes et accès au dispositif là où ils vivent, dans les MJC par exemple',
        roleKinds: ['communication'],
      },
      {
        name: "L'ensemble des acteurs de la prévention",
        organisations: ['acteurs-prevention'],
        role: "Travail commun avec les équipes mobiles et la MDA, en vue d'actions cohérentes, y compris la prévention spécialisée destinée aux jeunes en risque de rupture",
        roleKinds: ['coordination'],
      },
      { name: 'Education nationale', organisations: ['education-nationale'] },
    ],
    expectations: {
      territory: [
        {
          text: 'Mise en commun de ce que demandent les jeunes et leurs parents, afin de promouvoir la santé au plus tôt',
        },
        {
          text: "Coordination avec l'Éducation nationale pour conforter les actions scolaires et, là où elles existent, les prolonger hors de l'école",
        },
      ],
      national: [
        { text: 'Élargissement des missions confiées aux MDA' },
        { text: 'Crédits réservés et durables pour une présence proche des jeunes dans chaque territoire' },
        { text: "Coordination avec l'Éducation nationale" },
      ],
    },
    sources: deck('Fiches projets – Prévention : fiche 2'),
  },
  sources: deck('Prévention – Projets proposés lors du CNR, point 2'),
} as const satisfies PlanPart<'projects'>;
